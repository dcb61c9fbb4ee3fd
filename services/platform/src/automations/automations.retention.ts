import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { everyBrand } from '../brands/every-brand.ts';
import { KEPT_DAYS } from './automations.rules.ts';

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
export class AutomationRetention {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands. */
  @Every(3_600_000)
  async sweep(): Promise<void> {
    await this.rounds.each({ id: 'platform' }, everyBrand, async (ctx, brandId) => {
      for (const [table, condition] of ENDS) await this.forget(ctx, brandId, table, condition);
    });
  }

  private async forget(ctx: Ctx, brandId: string, table: string, condition: string): Promise<void> {
    const old = `SELECT ctid FROM ${table} WHERE brand_id = $1 AND ${condition} LIMIT ${STEP}`;
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(${old})) RETURNING 1`;
    const step = () => this.db.tx(ctx, (tx) => tx.query(`${table}_prune`, sql, [brandId, this.clock.now()]));
    while (!this.rounds.stopping && (await step()).length === STEP);
  }
}
