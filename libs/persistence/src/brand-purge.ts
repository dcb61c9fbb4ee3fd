import { setTimeout as sleep } from 'node:timers/promises';
import { roleName } from './config.ts';
import type { TableCount } from './privacy.ts';
import type { Query, RelayDb } from './relay-db.ts';

/** Where a brand's audit chain ended; `hash` is null where it had none. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string | null;
}

/** One step deletes as many rows at most: a second of work, so that nothing else waits for long. */
const STEP_ROWS = 2_000;
const STATEMENT_MS = 60_000;
const POLL_MS = 100;

/** Transactions of the app login that run right now; anybody may see that they are there. */
const RUNNING = `SELECT DISTINCT l.virtualtransaction AS id FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
  WHERE l.locktype = 'virtualxid' AND a.datname = current_database() AND a.usename = $1`;
const STILL = `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'virtualxid' AND virtualtransaction = ANY ($1)`;
const SEAL = 'SELECT seq::float8 AS seq, hash FROM brand_seal($1)';
const COUNTS = `SELECT key AS table, value::int AS rows FROM closed_brand c, jsonb_each_text(c.counts) WHERE c.id = $1 ORDER BY 1`;

/** Deletes all rows of a brand in one service: closes the door behind which nothing is written any more, then empties it. */
export class BrandPurge {
  private readonly relayDb: RelayDb;
  private readonly service: string;

  constructor(relayDb: RelayDb, service: string) {
    this.relayDb = relayDb;
    this.service = service;
  }

  /** Lets no transaction of the brand begin, waits for those that run, and tells where its audit chain ended. Repeatable. */
  close(brandId: string, deletionId: string): Promise<ChainEnd> {
    return this.relayDb.patiently(STATEMENT_MS, async (query) => {
      await query('SELECT brand_close($1, $2)', [brandId, deletionId]);
      await this.outwait(query);
      const [end] = await query<ChainEnd>(SEAL, [brandId]);
      return end!;
    });
  }

  /** Deletes step by step until nothing is left; each step commits, so that a repeat goes on where the last one ended. */
  purge(brandId: string, afterStep: () => Promise<void> = async () => undefined): Promise<TableCount[]> {
    return this.relayDb.patiently(STATEMENT_MS, async (query) => {
      for (;;) {
        const [step] = await query<{ n: number }>('SELECT brand_purge($1, $2)::int AS n', [brandId, STEP_ROWS]);
        await afterStep();
        if (step!.n === 0) return query<TableCount>(COUNTS, [brandId]);
      }
    });
  }

  private async outwait(query: Query): Promise<void> {
    const ids = (await query<{ id: string }>(RUNNING, [roleName(this.service, 'app')])).map(({ id }) => id);
    while (((await query<{ n: number }>(STILL, [ids]))[0]?.n ?? 0) > 0) await sleep(POLL_MS);
  }
}
