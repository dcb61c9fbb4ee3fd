import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { outboxChannel } from './outbox.ts';
import type { RelayDb } from './relay-db.ts';

const CHUNK = 5_000;
const HOUR_MS = 3_600_000;

/** Outbox rows outlive the stream's own memory (replay), inbox rows outlive the stream (duplicates), keys a day and more. */
const expired: readonly (readonly [table: string, condition: string])[] = [
  ['outbox', `created_at < now() - interval '7 days' AND published_at IS NOT NULL`],
  ['inbox', `handled_at < now() - interval '14 days'`],
  ['idempotency_key', `created_at < now() - interval '7 days'`],
];

/** Removes what is past its time, every hour. */
export class Housekeeping {
  private readonly logger = new Logger('Housekeeping');
  private readonly relayDb: RelayDb;
  private timer: NodeJS.Timeout | undefined;

  constructor(relayDb: RelayDb) {
    this.relayDb = relayDb;
  }

  start(): void {
    this.timer ??= setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(`Sweep failed: ${String(error)}`));
    }, HOUR_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Deletes in small steps, so that no lock is held for long. */
  async sweep(): Promise<void> {
    for (const [table, condition] of expired) {
      const old = `SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${CHUNK}`;
      const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(${old})) RETURNING 1`;
      while ((await this.relayDb.query(`sweep_${table}`, sql)).length === CHUNK) await sleep(50);
    }
  }
}

/**
 * Publishes again what was committed since then: for a message server that lost its memory. Consumers ignore what they have
 * handled (inbox). Goes in steps that the relay drains, so that writers are not refused meanwhile. Returns the number of events.
 */
export async function replayOutbox(relayDb: RelayDb, since: Date): Promise<number> {
  // Of the database's clock: rows published again are later than it, whatever this machine's clock says.
  const [horizon] = await relayDb.query<{ now: Date }>('replay_horizon', 'SELECT now() AS now');
  const again = `WITH again AS (UPDATE outbox SET published_at = NULL WHERE ctid = ANY (ARRAY(SELECT ctid FROM outbox
      WHERE created_at >= $1 AND published_at IS NOT NULL AND published_at < $2 ORDER BY seq LIMIT ${CHUNK})) RETURNING seq)
    SELECT count(*)::int AS n, pg_notify('${outboxChannel(relayDb.schema)}', '') FROM again`;
  const waiting = `SELECT count(*)::int AS n FROM (SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT ${CHUNK}) w`;
  for (let total = 0; ;) {
    const [step] = await relayDb.query<{ n: number }>('replay_outbox', again, [since, horizon?.now]);
    if (!step || step.n === 0) return total;
    total += step.n;
    while (((await relayDb.query<{ n: number }>('replay_waiting', waiting))[0]?.n ?? 0) > 0) await sleep(100);
  }
}
