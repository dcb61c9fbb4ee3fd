import { localDay } from '@mh-os/kernel';
import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../config.ts';
import { readSettings } from '../documents/settings.ts';
import { DunningService } from './dunning.service.ts';

const KEEPER = { id: 'finance', name: 'Finance', permissions: ['*'] };
const AUTOMATIC = `SELECT brand_id AS "brandId" FROM dunning_schedule WHERE automatic ORDER BY brand_id`;
/** One of the replicas wins the day; what it is stopped in goes on the day after, or by hand. */
const CLAIM = `UPDATE dunning_schedule SET ran_on = $1, version = version + 1, updated_at = $2 WHERE automatic
  AND (ran_on IS NULL OR ran_on < $1::date) RETURNING id`;

/** Reminds once a day of what is overdue, for brands that ask for it. */
@Injectable()
export class DunningClock {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly dunning: DunningService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over the brands whose day it is; returns how many reminders were sent. */
  @Every(() => config().MH_DUNNING_SWEEP_MS)
  tick(): Promise<number> {
    return this.rounds.each(
      KEEPER,
      (tx) => tx.query<{ brandId: string }>('dunning_brands', AUTOMATIC),
      (ctx) => this.brand(ctx),
    );
  }

  private async brand(ctx: Ctx): Promise<number> {
    const ours = await this.db.tx(ctx, async (tx) => {
      const { timeZone } = await readSettings(tx);
      const now = this.clock.now();
      return tx.query('dunning_claim', CLAIM, [localDay(now, timeZone), now]);
    });
    if (ours.length === 0) return 0;
    let sent = 0;
    for (;;) {
      const round = await this.dunning.run(ctx);
      sent += round;
      if (round === 0) return sent;
    }
  }
}
