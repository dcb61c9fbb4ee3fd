import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { brandsWithExpired, expiredOrders } from './redemption-writer.ts';
import { RedemptionsService } from './redemptions.service.ts';

const WATCH = { id: 'promotions', name: 'Promotions' };

/** Gives back what orders have held too long, brand by brand. */
@Injectable()
export class RedemptionsWatch {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly redemptions: RedemptionsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands. */
  @Every(30_000)
  async look(): Promise<void> {
    const now = this.clock.now();
    await this.rounds.each(
      WATCH,
      (tx) => brandsWithExpired(tx, now),
      (ctx) => this.brand(ctx, now),
    );
  }

  private async brand(ctx: Ctx, now: Date): Promise<void> {
    for (const orderId of await this.db.read(ctx, (tx) => expiredOrders(tx, now)))
      await this.redemptions.expire(ctx, orderId);
  }
}
