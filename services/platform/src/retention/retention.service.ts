import { type Clock } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { asPlatform, systemCtx } from '../platform-scope.ts';

const HOUR_MS = 3_600_000;
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
export class RetentionService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Retention');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer ??= setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(`Sweep failed: ${String(error)}`));
    }, HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Deletes in small steps, brand by brand (T20), so that no lock is held for long. */
  async sweep(): Promise<void> {
    for (const [table, condition] of ofPlatform) await this.forget(null, table, condition);
    for (const brandId of await this.brands())
      for (const [table, condition] of ofBrand) await unlessDeleted(this.forget(brandId, table, condition));
  }

  private async brands(): Promise<string[]> {
    const rows = await this.db.read(systemCtx(), (tx) =>
      tx.query<{ id: string }>('retention_brands', 'SELECT id FROM brand'),
    );
    return rows.map(({ id }) => id);
  }

  private async forget(brandId: string | null, table: string, condition: string): Promise<void> {
    const old = `SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${CHUNK}`;
    const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(${old})) RETURNING 1`;
    const step = () =>
      this.db.tx(asPlatform(systemCtx(), brandId), (tx) => tx.query(`forget_${table}`, sql, [this.clock.now()]));
    while ((await step()).length === CHUNK);
  }
}
