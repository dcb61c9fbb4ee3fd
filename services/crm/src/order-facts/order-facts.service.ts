import type { Ctx, Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { countPersonOrders, listPersonOrders } from './order-facts.read-model.ts';
import type { PersonOrderType } from './person-order.type.ts';

const READ = 'crm.order.read';
type Of = { readonly personId: string | null; readonly companyId: string | null };

/** What people and companies bought. */
@Injectable()
export class OrderFactsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, of: Of, page: { first?: number; after?: string | null }): Promise<Page<PersonOrderType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listPersonOrders(tx, of, page));
  }

  count(ctx: Ctx, of: Of): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPersonOrders(tx, of));
  }
}
