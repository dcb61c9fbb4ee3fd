import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { config } from '../config.ts';
import { localDay } from '../documents/local-day.ts';
import { readSettings } from '../documents/settings.ts';
import { DunningService } from './dunning.service.ts';

const AUTOMATIC = `SELECT brand_id AS "brandId" FROM dunning_schedule WHERE automatic ORDER BY brand_id`;
/** One of the replicas wins the day; what it is stopped in goes on the day after, or by hand. */
const CLAIM = `UPDATE dunning_schedule SET ran_on = $1, version = version + 1, updated_at = $2 WHERE automatic
  AND (ran_on IS NULL OR ran_on < $1::date) RETURNING id`;

/** The service itself at work for a brand. */
function keeper(brandId: string | null): Ctx {
  const actor = { kind: 'system', id: 'finance', name: 'Finance' } as const;
  return new Ctx({ brandId, actor, permissions: ['*'], platform: brandId === null, requestId: newId() });
}

/** Reminds once a day of what is overdue, for brands that ask for it. */
@Injectable()
export class DunningClock implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Dunning');
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<unknown> | undefined;

  constructor(
    private readonly db: Db,
    private readonly dunning: DunningService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const every = config().MH_DUNNING_SWEEP_MS;
    if (every === 0) return;
    this.timer = setInterval(() => {
      this.ticking ??= this.tick()
        .catch((error: unknown) => this.logger.warn(`Reminders wait for the next tick: ${String(error)}`))
        .finally(() => (this.ticking = undefined));
    }, every);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
  }

  /** One round over the brands whose day it is; returns how many reminders were sent. */
  async tick(): Promise<number> {
    const brands = await this.db.read(keeper(null), (tx) => tx.query<{ brandId: string }>('dunning_brands', AUTOMATIC));
    let sent = 0;
    for (const { brandId } of brands)
      sent +=
        (await unlessDeleted(this.brand(keeper(brandId)).catch((error: unknown) => this.failed(brandId, error)))) ?? 0;
    return sent;
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

  /** One brand that fails holds up no other. */
  private failed(brandId: string, error: unknown): number {
    this.logger.warn(`Brand ${brandId} was not reminded for: ${String(error)}`);
    return 0;
  }
}
