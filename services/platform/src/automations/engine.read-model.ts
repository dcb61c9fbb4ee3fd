import type { Envelope } from '@mh-os/contracts';
import { isId, newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { Chain, Usage } from './automations.rules.ts';

/** A rule in force that has something to do with an event. */
export interface RuleInForce {
  readonly id: string;
  readonly name: string;
  readonly activeRevision: number;
  readonly activeSince: Date;
  readonly switchedOnBy: { readonly id: string; readonly platform: boolean };
  /** Whether the event starts it, and whether it drops what waits. */
  readonly starts: boolean;
  readonly drops: boolean;
}

const IN_FORCE = `SELECT id, name, active_revision AS "activeRevision", active_since AS "activeSince",
    switched_on_by AS "switchedOnBy", $2 = any(event_types) AS starts, $2 = any(unless_types) AS drops
  FROM automation_rule WHERE brand_id = $1 AND status = 'ON' ORDER BY id`;

/** Every rule of the brand that is on; few, and none costs one look into an index. */
export function rulesInForce(tx: ReadTx, brandId: string, eventType: string): Promise<RuleInForce[]> {
  return tx.query('automation_in_force', IN_FORCE, [brandId, eventType]);
}

/**
 * One at a time in a brand decides about runs and switches rules: counting against a cap, joining a waiting run and tripping
 * then see what the one before did, and two streams never wait for each other in a circle.
 */
export async function lockAutomations(tx: Tx, brandId: string): Promise<void> {
  const sql = `SELECT pg_advisory_xact_lock(hashtextextended('platform:automations:' || $1, 0))`;
  await tx.query('automation_lock', sql, [brandId]);
}

/** Which automations lie behind an event; what only its actor tells counts as one step. */
export async function chainOf(tx: ReadTx, brandId: string, event: Envelope): Promise<Chain> {
  const ids = [event.id, event.causationId].filter((id) => id !== undefined && isId(id));
  const [known] = await tx.query<Chain>(
    'automation_chain',
    `SELECT depth, path FROM automation_trace WHERE brand_id = $1 AND id = any($2::uuid[]) ORDER BY depth DESC LIMIT 1`,
    [brandId, ids],
  );
  if (known) return known;
  return event.actor.kind === 'automation' ? { depth: 1, path: [event.actor.id] } : { depth: 0, path: [] };
}

/** Remembers that automations lie behind something: an event, a job. */
export async function addTrace(tx: Tx, brandId: string, id: string, chain: Chain, now: Date): Promise<void> {
  await tx.query(
    'automation_trace_add',
    `INSERT INTO automation_trace (brand_id, id, created_at, depth, path) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [brandId, id, now, chain.depth, chain.path],
  );
}

/** A run that gathers events. */
export interface OpenRun {
  readonly id: string;
  readonly groupKey: string;
  readonly eventCount: number;
}

/** How busy a rule is: runs of the last minute and hour, and what waits for further events. */
export interface Pressure {
  readonly usage: Usage;
  readonly open: OpenRun | null;
}

const PRESSURE = `SELECT u.*, to_json(w) AS open FROM (
    SELECT count(*) FILTER (WHERE rule_id = $2 AND created_at > $3::timestamptz - interval '1 minute')::int AS minute,
      count(*) FILTER (WHERE rule_id = $2)::int AS hour,
      count(*) FILTER (WHERE created_at > $3::timestamptz - interval '1 minute')::int AS "brandMinute",
      count(*)::int AS "brandHour"
    FROM automation_run WHERE brand_id = $1 AND created_at > $3::timestamptz - interval '1 hour' AND status <> 'TRIPPED') u
  LEFT JOIN (
    SELECT id, group_key AS "groupKey", event_count AS "eventCount" FROM automation_run
    WHERE brand_id = $1 AND rule_id = $2 AND revision = $4 AND group_key = any($5::text[]) AND status = 'WAITING'
    ORDER BY array_position($5::text[], group_key) LIMIT 1) w ON true`;

/** Asked once an event and rule, under the brand's lock; `keys` in order of preference. */
export async function pressureOn(
  tx: ReadTx,
  brandId: string,
  rule: { id: string; activeRevision: number },
  keys: readonly string[],
  now: Date,
): Promise<Pressure> {
  const values = [brandId, rule.id, now, rule.activeRevision, keys];
  const [found] = await tx.query<Usage & { open: OpenRun | null }>('automation_pressure', PRESSURE, values);
  const { open, ...usage } = found!;
  return { usage, open };
}

const SAMPLE_MAX = 10;

/** Adds an event to a waiting run. */
export async function joinRun(tx: Tx, brandId: string, runId: string, event: object, latest: object): Promise<void> {
  await tx.query(
    'automation_join',
    `UPDATE automation_run SET event_count = event_count + 1, latest = $4, version = version + 1,
       sample = CASE WHEN jsonb_array_length(sample) < ${SAMPLE_MAX} THEN sample || $3::jsonb ELSE sample END
     WHERE brand_id = $1 AND id = $2`,
    [brandId, runId, JSON.stringify([event]), JSON.stringify(latest)],
  );
}

/** Takes an event for a revision; false where it was taken before (ADM-7). */
export async function takeEvent(
  tx: Tx,
  rule: { id: string; activeRevision: number },
  eventId: string,
  runId: string,
  now: Date,
): Promise<boolean> {
  const taken = await tx.query(
    'automation_take',
    `INSERT INTO automation_run_event (brand_id, id, created_at, rule_id, revision, event_id, run_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [tx.ctx.brandId, newId(), now, rule.id, rule.activeRevision, eventId, runId],
  );
  return taken.length > 0;
}

/** Ends what waits for a thing, since something else happened to it. */
export async function dropWaiting(
  tx: Tx,
  brandId: string,
  ruleId: string,
  key: string | null,
  reason: string,
  now: Date,
) {
  await tx.query(
    'automation_drop',
    `UPDATE automation_run SET status = 'DROPPED', reason = $4, finished_at = $5, updated_at = $5, version = version + 1
     WHERE brand_id = $1 AND rule_id = $2 AND status = 'WAITING' AND ($3::text IS NULL OR group_key = $3)`,
    [brandId, ruleId, key, reason, now],
  );
}

/** What became of an event that a rule saw. */
export type TallyColumn = 'started' | 'gathered' | 'condition_false' | 'condition_error' | 'own_write' | 'tripped';
const COLUMNS: readonly TallyColumn[] = [
  'started',
  'gathered',
  'condition_false',
  'condition_error',
  'own_write',
  'tripped',
];
const BUCKET_MS = 300_000;

/** Counts an event for a rule, in the five minutes in which it happened; not a row for each one, for ever. */
export async function count(
  tx: Tx,
  brandId: string,
  ruleId: string,
  occurredAt: Date,
  column: TallyColumn,
  error: string | null,
): Promise<void> {
  const bucket = new Date(Math.floor(occurredAt.getTime() / BUCKET_MS) * BUCKET_MS);
  const ones = COLUMNS.map((name) => (name === column ? 1 : 0));
  await tx.query(
    'automation_count',
    `INSERT INTO automation_tally AS t (brand_id, id, created_at, rule_id, bucket, seen, ${COLUMNS.join(', ')}, last_error)
     VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (brand_id, rule_id, bucket) DO UPDATE SET seen = t.seen + 1,
       ${COLUMNS.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ')},
       last_error = coalesce(excluded.last_error, t.last_error)`,
    [brandId, newId(), occurredAt, ruleId, bucket, ...ones, error],
  );
}
