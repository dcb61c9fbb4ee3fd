import { orderRecorded, orderReturned, type Envelope } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { OnEvent, OnEventAfter } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Answer, CatalogueService, NOTHING_ASKED } from '../catalogue/catalogue.service.ts';
import { applyReturns, keepReturn, type Returned } from './order-returns.ts';
import { earnOrder, type Recorded, unknownOfOrder } from './order-earning.ts';

/** Orders earn once and returns take back, in whatever order they come and however often. */
@Injectable()
export class OrdersConsumer {
  constructor(
    private readonly db: Db,
    private readonly catalogue: CatalogueService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asks where the goods lie that a rule wants to know of; an order that is known already asks nobody. */
  async ask({ data }: Envelope<Recorded>, ctx: Ctx): Promise<Answer> {
    const unknown = await this.db.read(ctx, (tx) => unknownOfOrder(tx, this.catalogue, data));
    return unknown.length > 0 ? this.catalogue.ask(ctx, unknown) : NOTHING_ASKED;
  }

  @OnEventAfter(orderRecorded, (self: OrdersConsumer, event, ctx) => self.ask(event, ctx))
  async recorded({ data }: Envelope<Recorded>, tx: Tx, answer: Answer): Promise<void> {
    const now = this.clock.now();
    if (await earnOrder(tx, { catalogue: this.catalogue, answer }, data, now))
      await applyReturns(tx, data.orderId, now);
  }

  @OnEvent(orderReturned)
  async returned({ data }: Envelope<Returned>, tx: Tx): Promise<void> {
    const now = this.clock.now();
    await keepReturn(tx, data, now);
    await applyReturns(tx, data.orderId, now);
  }
}
