import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { readPolicy } from '../comparing/facts.read-model.ts';
import { reviewAlerts } from './alert-review.ts';
import { brandsWithOpenAlerts, variantsWithAgedAlerts } from './alerts.read-model.ts';

const EVERY_MS = 600_000;
const HOUR_MS = 3_600_000;

/** Closes alerts whose price nobody has seen again in time: growing old is no event that somebody sends (P18). */
@Injectable()
export class AlertsWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('CompetitorAlerts');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void => {
      this.looking = this.look().catch((error: unknown) => this.logger.warn(`Did not look: ${String(error)}`));
    };
    this.timer = setInterval(look, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round over all brands with open alerts. */
  async look(): Promise<void> {
    const brands = await this.db.read(watcher(null), brandsWithOpenAlerts);
    for (const brandId of brands) await unlessDeleted(this.review(watcher(brandId)));
  }

  private review(ctx: Ctx): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const now = this.clock.now();
      const { maxAgeHours } = await readPolicy(tx);
      await reviewAlerts(tx, await variantsWithAgedAlerts(tx, new Date(now.getTime() - maxAgeHours * HOUR_MS)), now);
    });
  }
}

/** The service itself at work for a brand, or to find brands that have work. */
export function watcher(brandId: string | null): Ctx {
  return new Ctx({
    ...{ brandId, platform: brandId === null, requestId: newId() },
    actor: { kind: 'system', id: 'competitors', name: 'Competitors' },
  });
}
