import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { everyBrand } from '../brands/every-brand.ts';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';

const STEP = 5_000;
const DAY_MS = 86_400_000;

/** Deletes what is past its time, brand by brand (T20) and in small steps; of several replicas any may, it is idempotent. */
@Injectable()
export class TelemetryRetention {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** One round over all brands. */
  @Every(3_600_000)
  async sweep(): Promise<void> {
    const { MH_TELEMETRY_DAYS, MH_METRIC_DAYS } = this.config;
    await this.rounds.each({ id: 'platform' }, everyBrand, async (ctx, brandId) => {
      await this.purge(ctx, brandId, 'telemetry_event', 'occurred_at', MH_TELEMETRY_DAYS);
      await this.purge(ctx, brandId, 'ops_metric', 'measured_at', MH_METRIC_DAYS);
    });
  }

  private async purge(ctx: Ctx, brandId: string, table: string, at: string, days: number): Promise<void> {
    const before = new Date(this.clock.now().getTime() - days * DAY_MS);
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table}
      WHERE brand_id = $1 AND ${at} < $2 LIMIT ${STEP})) RETURNING 1`;
    for (let gone = STEP; gone === STEP && !this.rounds.stopping;)
      gone = (await this.db.tx(ctx, (tx) => tx.query(`purge_${table}`, sql, [brandId, before]))).length;
  }
}
