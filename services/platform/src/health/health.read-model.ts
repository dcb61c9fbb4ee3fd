import type { Heartbeat } from '@mh-os/contracts';
import { isId, seedId } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { SeenBeat } from './health.rules.ts';

const KEEP = `INSERT INTO service_heartbeat (id, version, created_at, updated_at, service, seen_at, beat)
  VALUES ($1, 1, $2, $2, $3, $2, $4)
  ON CONFLICT (id) DO UPDATE SET version = service_heartbeat.version + 1, updated_at = $2, seen_at = $2, beat = $4`;

/** Keeps the newest beat of a process. */
export async function keepBeat(tx: ReadTx, beat: Heartbeat, now: Date): Promise<void> {
  const id = isId(beat.instance) ? beat.instance : seedId('platform.heartbeat', beat.service, beat.instance);
  await tx.query('heartbeat_keep', KEEP, [id, now, beat.service, JSON.stringify(beat)]);
}

/** The last word of every process of the last day, and of services that fell silent longer ago the last process's. */
export async function lastBeats(tx: ReadTx): Promise<Map<string, SeenBeat[]>> {
  const sql = `SELECT service, created_at AS "heardFirstAt", seen_at AS "seenAt", beat FROM service_heartbeat ORDER BY service, seen_at DESC LIMIT 500`;
  const rows = await tx.query<SeenBeat & { service: string }>('heartbeats_last', sql);
  return Map.groupBy(rows, (row) => row.service);
}

/** Forgets processes that have been silent for a day, but never the last word of a service. */
export async function forgetBeats(tx: ReadTx, now: Date): Promise<void> {
  const old = `DELETE FROM service_heartbeat h WHERE h.seen_at < $1::timestamptz - interval '1 day'
    AND EXISTS (SELECT 1 FROM service_heartbeat n WHERE n.service = h.service AND n.seen_at > h.seen_at)`;
  await tx.query('heartbeats_forget', old, [now]);
}

/** What PostgreSQL tells of itself. */
export interface DatabaseFacts {
  readonly version: string;
  readonly sizeBytes: string;
  readonly connections: number;
  readonly maxConnections: number;
}

/** Version, size and connections of the database server. */
export async function databaseFacts(tx: ReadTx): Promise<DatabaseFacts> {
  const sql = `SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS "sizeBytes",
    (SELECT numbackends FROM pg_stat_database WHERE datname = current_database()) AS connections,
    current_setting('max_connections')::int AS "maxConnections"`;
  const [facts] = await tx.query<DatabaseFacts>('database_facts', sql);
  return facts!;
}
