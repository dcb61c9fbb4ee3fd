import { orderRecorded, orderReturned, type Envelope } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/catalogue.service.ts';
import { applyReturns, keepReturn, type Returned } from './order-returns.ts';
import { earnOrder, type Recorded } from './order-earning.ts';

/** Orders earn once and returns take back, in whatever order they come and however often. */
@Injectable()
export class OrdersConsumer {
  constructor(
    private readonly catalogue: CatalogueService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(orderRecorded)
  async recorded({ data }: Envelope<Recorded>, tx: Tx): Promise<void> {
    const now = this.clock.now();
    if (await earnOrder(tx, this.catalogue, data, now)) await applyReturns(tx, data.orderId, now);
  }

  @OnEvent(orderReturned)
  async returned({ data }: Envelope<Returned>, tx: Tx): Promise<void> {
    const now = this.clock.now();
    await keepReturn(tx, data, now);
    await applyReturns(tx, data.orderId, now);
  }
}
