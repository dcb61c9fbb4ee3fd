import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { brandsWithExpired, expiredOrders } from './redemption-writer.ts';
import { RedemptionsService } from './redemptions.service.ts';

const EVERY_MS = 30_000;

/** Gives back what orders have held too long, brand by brand. */
@Injectable()
export class RedemptionsWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Promotions');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly redemptions: RedemptionsService,
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

  /** One round over all brands. */
  async look(): Promise<void> {
    const now = this.clock.now();
    for (const brandId of await this.db.read(sweeper(null), (tx) => brandsWithExpired(tx, now))) {
      const ctx = sweeper(brandId);
      for (const orderId of await this.db.read(ctx, (tx) => expiredOrders(tx, now)))
        await this.redemptions.expire(ctx, orderId);
    }
  }
}

function sweeper(brandId: string | null): Ctx {
  const actor = { kind: 'system' as const, id: 'promotions', name: 'Promotions' };
  return new Ctx({ brandId, platform: brandId === null, actor, requestId: newId() });
}
