import { type Clock, newId } from '@mh-os/kernel';
import { Ctx } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { systemCtx } from '../platform-scope.ts';

const EVERY_MS = 3_600_000;
const STEP = 5_000;
const DAY_MS = 86_400_000;

/** Deletes what is past its time, brand by brand (T20) and in small steps; of several replicas any may, it is idempotent. */
@Injectable()
export class TelemetryRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('TelemetryRetention');
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
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
    const brands = await this.db.read(systemCtx(), (tx) => tx.find(BrandEntity, {}, { select: { id: true } }));
    for (const { id } of brands) {
      await unlessDeleted(this.purge(id, 'telemetry_event', 'occurred_at', this.config.MH_TELEMETRY_DAYS));
      await unlessDeleted(this.purge(id, 'ops_metric', 'measured_at', this.config.MH_METRIC_DAYS));
    }
  }

  private async purge(brandId: string, table: string, at: string, days: number): Promise<void> {
    const ctx = new Ctx({ brandId, actor: { kind: 'system', id: 'platform' }, requestId: newId() });
    const before = new Date(this.clock.now().getTime() - days * DAY_MS);
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table}
      WHERE brand_id = $1 AND ${at} < $2 LIMIT ${STEP})) RETURNING 1`;
    for (let gone = STEP; gone === STEP && !this.stopping;)
      gone = (await this.db.tx(ctx, (tx) => tx.query(`purge_${table}`, sql, [brandId, before]))).length;
  }
}
