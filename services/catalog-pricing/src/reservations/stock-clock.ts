import { type Clock } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { config } from '../config.ts';
import { DriftService } from '../stock/drift.service.ts';
import { ReservationExpiry, stockKeeper } from './reservation-expiry.ts';

const DAY_MS = 86_400_000;
/** Only tells where to look; one of the replicas wins the row and looks. */
const DUE = `SELECT brand_id AS "brandId" FROM stock_settings WHERE drift_checked_at IS NULL OR drift_checked_at < $1 ORDER BY 1`;
const CLAIM = `UPDATE stock_settings SET drift_checked_at = $2 WHERE drift_checked_at IS NULL OR drift_checked_at < $1 RETURNING id`;

/** Starts what the clock starts; every replica ticks, each piece of work is done by one. */
@Injectable()
export class StockClock implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Stock');
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    private readonly expiry: ReservationExpiry,
    private readonly drift: DriftService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const every = config().MH_STOCK_SWEEP_MS;
    if (every === 0) return;
    this.timer = setInterval(() => {
      this.ticking ??= this.tick()
        .catch((error: unknown) => this.logger.warn(`Stock waits for the next tick: ${String(error)}`))
        .finally(() => (this.ticking = undefined));
    }, every);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
  }

  /** Ends what is past its time, and once a day compares the stock of each brand with its ledger (G10). */
  async tick(): Promise<void> {
    await this.expiry.sweep();
    const now = this.clock.now();
    const before = new Date(now.getTime() - DAY_MS);
    const due = await this.db.read(stockKeeper(null), (tx) =>
      tx.query<{ brandId: string }>('stock_drift_due', DUE, [before]),
    );
    for (const { brandId } of due) await unlessDeleted(this.compare(brandId, before, now));
  }

  private async compare(brandId: string, before: Date, now: Date): Promise<void> {
    const ctx = stockKeeper(brandId);
    await this.db.tx(ctx, async (tx) => {
      const [mine] = await tx.query('stock_drift_claim', CLAIM, [before, now]);
      if (mine) await this.drift.check(ctx);
    });
  }
}
