import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { everyBrand } from '../brands/every-brand.ts';
import { forgetDeliveries } from './webhooks.read-model.ts';

const KEEP_MS = 30 * 86_400_000;
const STEP = 2_000;

/** Forgets finished deliveries after thirty days, brand by brand (T20). */
@Injectable()
export class WebhooksRetention {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands. */
  @Every(3_600_000)
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEEP_MS);
    await this.rounds.each({ id: 'platform' }, everyBrand, (ctx, brandId) => this.forget(ctx, brandId, before));
  }

  private async forget(ctx: Ctx, brandId: string, before: Date): Promise<void> {
    for (let gone = STEP; gone === STEP && !this.rounds.stopping;)
      gone = await this.db.tx(ctx, (tx) => forgetDeliveries(tx, brandId, before, STEP));
  }
}
