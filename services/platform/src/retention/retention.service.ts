import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { everyBrand } from '../brands/every-brand.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';

const CHUNK = 1_000;
const OLD = `$1::timestamptz - interval '30 days'`;

/** What is forgotten 30 days after its end, above brands; children before their parents. */
const ofPlatform: readonly (readonly [table: string, condition: string])[] = [
  [
    'refresh_token',
    `created_at < ${OLD} OR session_id IN (SELECT id FROM session WHERE coalesce(ended_at, expires_at) < ${OLD})`,
  ],
  [
    'session',
    `coalesce(ended_at, expires_at) < ${OLD} AND NOT EXISTS (SELECT 1 FROM refresh_token r WHERE r.session_id = session.id)`,
  ],
  ['sign_in_challenge', `expires_at < ${OLD}`],
  ['account_link', `expires_at < ${OLD}`],
];
/** The same inside each brand. */
const ofBrand: readonly (readonly [table: string, condition: string])[] = [
  ['invitation', `coalesce(decided_at, expires_at) < ${OLD}`],
];

/** Forgets ended sessions, used links and answered invitations after 30 days; repeating or racing it does no harm. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Deletes in small steps, brand by brand (T20), so that no lock is held for long. */
  @Every(3_600_000)
  async sweep(): Promise<void> {
    for (const [table, condition] of ofPlatform) await this.forget(systemCtx(), table, condition);
    await this.rounds.each({ id: 'platform', name: 'Platform' }, everyBrand, async (ctx) => {
      for (const [table, condition] of ofBrand) await this.forget(asPlatform(ctx), table, condition);
    });
  }

  private async forget(ctx: Ctx, table: string, condition: string): Promise<void> {
    const old = `SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${CHUNK}`;
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(${old})) RETURNING 1`;
    const step = () => this.db.tx(ctx, (tx) => tx.query(`forget_${table}`, sql, [this.clock.now()]));
    while ((await step()).length === CHUNK);
  }
}
