import { matchCustomersRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CustomersService } from './customers.service.ts';
import type { Buyer } from './matching.rules.ts';

/** Answers services that have orders and want to know who bought; that it is one of ours, the signature says. */
@Injectable()
export class CustomersRpc {
  constructor(private readonly customers: CustomersService) {}

  @OnRpc(matchCustomersRpc)
  async match({ buyers }: z.infer<typeof matchCustomersRpc.request>, ctx: Ctx) {
    return { matches: await this.customers.match(ctx, buyers as readonly Buyer[]) };
  }
}
