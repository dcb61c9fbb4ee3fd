import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { systemCtx } from '../platform-scope.ts';
import { KEPT_DAYS } from './automations.rules.ts';

const EVERY_MS = 3_600_000;
const STEP = 2_000;
const OLDER = (days: number): string => `created_at < $2::timestamptz - interval '${days} days'`;
/** What is forgotten when. A run that waits has not come to its end, however long ago it began. */
const ENDS: readonly (readonly [table: string, condition: string])[] = [
  ['automation_trace', OLDER(7)],
  ['automation_tally', OLDER(30)],
  ['automation_run', `${OLDER(KEPT_DAYS)} AND status <> 'WAITING'`],
  ['automation_run_event', OLDER(KEPT_DAYS)],
];

/** Forgets what rules did long ago, brand by brand and in small steps (T20), whether a rule is on or not. */
@Injectable()
export class AutomationRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('AutomationRetention');
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
    const brands = await this.db.read(systemCtx(), (tx) => tx.find(BrandEntity, {}, { select: { id: true } }));
    for (const { id } of brands) for (const [table, condition] of ENDS) await this.forget(id, table, condition);
  }

  private async forget(brandId: string, table: string, condition: string): Promise<void> {
    const ctx = new Ctx({ brandId, actor: { kind: 'system', id: 'platform' }, requestId: newId() });
    const old = `SELECT ctid FROM ${table} WHERE brand_id = $1 AND ${condition} LIMIT ${STEP}`;
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(${old})) RETURNING 1`;
    const step = () => this.db.tx(ctx, (tx) => tx.query(`${table}_prune`, sql, [brandId, this.clock.now()]));
    while (!this.stopping && (await step()).length === STEP);
  }
}
