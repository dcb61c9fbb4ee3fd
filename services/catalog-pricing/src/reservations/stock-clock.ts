import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../config.ts';
import { DriftService } from '../stock/drift.service.ts';
import { KEEPER, ReservationExpiry } from './reservation-expiry.ts';

const DAY_MS = 86_400_000;
/** Only tells where to look; one of the replicas wins the row and looks. */
const DUE = `SELECT brand_id AS "brandId" FROM stock_settings WHERE drift_checked_at IS NULL OR drift_checked_at < $1 ORDER BY 1`;
const CLAIM = `UPDATE stock_settings SET drift_checked_at = $2 WHERE drift_checked_at IS NULL OR drift_checked_at < $1 RETURNING id`;

/** Starts what the clock starts; every replica ticks, each piece of work is done by one. */
@Injectable()
export class StockClock {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly expiry: ReservationExpiry,
    private readonly drift: DriftService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends what is past its time, and once a day compares the stock of each brand with its ledger (G10). */
  @Every(() => config().MH_STOCK_SWEEP_MS)
  async tick(): Promise<void> {
    await this.expiry.sweep();
    const now = this.clock.now();
    const before = new Date(now.getTime() - DAY_MS);
    await this.rounds.each(
      KEEPER,
      (tx) => tx.query<{ brandId: string }>('stock_drift_due', DUE, [before]),
      (ctx) => this.compare(ctx, before, now),
    );
  }

  private async compare(ctx: Ctx, before: Date, now: Date): Promise<void> {
    await this.db.tx(ctx, async (tx) => {
      const [mine] = await tx.query('stock_drift_claim', CLAIM, [before, now]);
      if (mine) await this.drift.check(ctx);
    });
  }
}
