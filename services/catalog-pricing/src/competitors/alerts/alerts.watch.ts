import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readPolicy } from '../comparing/facts.read-model.ts';
import { reviewAlerts } from './alert-review.ts';
import { brandsWithOpenAlerts, variantsWithAgedAlerts } from './alerts.read-model.ts';

const HOUR_MS = 3_600_000;
/** As whom the service watches competitors. */
export const WATCH = { id: 'competitors', name: 'Competitors' };

/** Closes alerts whose price nobody has seen again in time: growing old is no event that somebody sends (P18). */
@Injectable()
export class AlertsWatch {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands with open alerts. */
  @Every(600_000)
  async look(): Promise<void> {
    await this.rounds.each(WATCH, brandsWithOpenAlerts, (ctx) => this.review(ctx));
  }

  private review(ctx: Ctx): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const now = this.clock.now();
      const { maxAgeHours } = await readPolicy(tx);
      await reviewAlerts(tx, await variantsWithAgedAlerts(tx, new Date(now.getTime() - maxAgeHours * HOUR_MS)), now);
    });
  }
}
