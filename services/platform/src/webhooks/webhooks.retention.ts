import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { systemCtx } from '../platform-scope.ts';
import { forgetDeliveries } from './webhooks.read-model.ts';

const EVERY_MS = 3_600_000;
const KEEP_MS = 30 * 86_400_000;
const STEP = 2_000;

/** Forgets finished deliveries after thirty days, brand by brand (T20). */
@Injectable()
export class WebhooksRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('WebhooksRetention');
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () => this.sweep().catch((error: unknown) => this.logger.warn(`Sweep failed: ${String(error)}`));
    this.timer = setInterval(() => void sweep(), EVERY_MS).unref();
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
    clearInterval(this.timer);
  }

  /** One round over all brands. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEEP_MS);
    const brands = await this.db.read(systemCtx(), (tx) => tx.find(BrandEntity, {}, { select: { id: true } }));
    for (const { id } of brands) await unlessDeleted(this.forget(id, before));
  }

  private async forget(brandId: string, before: Date): Promise<void> {
    const ctx = new Ctx({ brandId, actor: { kind: 'system', id: 'platform' }, requestId: newId() });
    for (let gone = STEP; gone === STEP && !this.stopping;)
      gone = await this.db.tx(ctx, (tx) => forgetDeliveries(tx, brandId, before, STEP));
  }
}
