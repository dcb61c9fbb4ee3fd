import { newId } from '@mh-os/kernel';
import { CHAIN_RECORDS } from '@mh-os/persistence';
import type { AuditHead, AuditRow, ChainRecord, Copies, ReadTx, Tx } from '@mh-os/persistence';

/** How far a chain was collected, and where it is known to be broken. */
export interface Collected {
  readonly seq: number;
  readonly hash: string;
  readonly brokenSeq: number | null;
}

const CURSOR = `SELECT seq::float8 AS seq, hash, broken_seq::float8 AS "brokenSeq" FROM audit_cursor
  WHERE brand_id = $1 AND service = $2`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('audit:' || $1 || ':' || $2, 0))`;
const ADD = `INSERT INTO collected_audit_entry (brand_id, id, created_at, service, seq, at, actor_kind, actor_id, action, entity_type,
    entity_id, facts, details, details_hash, request_id, correlation_id, prev_hash, hash)
  SELECT $1, gen_random_uuid(), now(), $2, r.seq, r.at, r."actorKind", r."actorId", r.action, r."entityType", r."entityId",
    r.facts::json, r.details::json, r."detailsHash", r."requestId", r."correlationId", r."prevHash", r.hash
  FROM json_to_recordset($3) AS r (seq bigint, at timestamptz, "actorKind" text, "actorId" text, action text, "entityType" text,
    "entityId" text, facts text, details text, "detailsHash" text, "requestId" text, "correlationId" text, "prevHash" text, hash text)
  ON CONFLICT (brand_id, service, seq) DO NOTHING`;
const ERASE = `UPDATE collected_audit_entry SET details = NULL
  WHERE brand_id = $1 AND service = $2 AND seq = ANY ($3::bigint[]) AND details IS NOT NULL`;
const MOVE = `INSERT INTO audit_cursor AS c (brand_id, id, version, created_at, updated_at, service, seq, hash)
  VALUES ($1, $2, 1, now(), now(), $3, $4, $5)
  ON CONFLICT (brand_id, service) DO UPDATE SET seq = $4, hash = $5, updated_at = now(), version = c.version + 1`;
const HASHES = `SELECT seq::float8 AS seq, hash FROM collected_audit_entry
  WHERE brand_id = $1 AND service = $2 AND seq BETWEEN $3 AND $4`;
const ENDS = `SELECT service, brand_id AS "brandId", seq::float8 AS seq, hash FROM audit_cursor
  WHERE ($1::text IS NULL OR service = $1) ORDER BY service, brand_id`;

/** How far a chain was collected; undefined before the first row. */
export async function collectedOf(tx: ReadTx, brandId: string, service: string): Promise<Collected | undefined> {
  return (await tx.query<Collected>('audit_cursor', CURSOR, [brandId, service]))[0];
}

/** Of several replicas one works on a chain at a time. */
export async function lockChain(tx: Tx, brandId: string, service: string): Promise<void> {
  await tx.query('audit_chain_lock', LOCK, [service, brandId]);
}

/** Keeps rows of a chain and moves its cursor behind them; takes the details that one of them tells to be erased. */
export async function keepRows(tx: Tx, brandId: string, service: string, rows: readonly AuditRow[]): Promise<void> {
  await tx.query('audit_collect', ADD, [brandId, service, JSON.stringify(rows)]);
  const erased = rows.flatMap(({ facts }) => (JSON.parse(facts) as { erased?: readonly number[] }).erased ?? []);
  if (erased.length > 0) await tx.query('audit_collect_erase', ERASE, [brandId, service, erased]);
  const { seq, hash } = rows.at(-1)!;
  await tx.query('audit_cursor_move', MOVE, [brandId, newId(), service, seq, hash]);
}

/** Hashes of collected rows, to hold against the rows of the service. */
export function copiesOf(
  read: <T>(fn: (tx: ReadTx) => Promise<T>) => Promise<T>,
  brandId: string,
  service: string,
): Copies {
  return async (from, to) => {
    const rows = await read((tx) =>
      tx.query<{ seq: number; hash: string }>('audit_copies', HASHES, [brandId, service, from, to]),
    );
    return new Map(rows.map(({ seq, hash }) => [seq, hash]));
  };
}

/** Ends of all collected chains, of one service where it is named; with platform scope. */
export function collectedEnds(tx: ReadTx, service?: string): Promise<(AuditHead & { readonly service: string })[]> {
  return tx.query('audit_ends', ENDS, [service ?? null]);
}

/** Of a brand that is being deleted its end on record counts: rows that came last may have been seen by nobody else. */
const SIGNED = `SELECT coalesce(e.service, c.service) AS service, coalesce(e.brand, c.brand_id) AS "brandId",
    coalesce(e.seq, c.seq)::float8 AS seq, coalesce(e.hash, c.hash) AS hash
  FROM audit_cursor c FULL JOIN (SELECT p.service, d.of_brand AS brand, (p.end ->> 'seq')::bigint AS seq, p.end ->> 'hash' AS hash
    FROM brand_deletion d CROSS JOIN LATERAL jsonb_to_recordset(d.parts) AS p (service text, "end" jsonb)
    WHERE d.state = 'PURGING' AND p.end ->> 'hash' IS NOT NULL) e ON e.service = c.service AND e.brand = c.brand_id
  ORDER BY 1, 2`;

/** Ends of all chains as a digest names them; with platform scope. */
export function endsToSign(tx: ReadTx): Promise<(AuditHead & { readonly service: string })[]> {
  return tx.query('audit_ends_signed', SIGNED);
}

/** Records of chains that were deleted with their brand; with platform scope and no brand. */
export function chainRecords(tx: ReadTx): Promise<ChainRecord[]> {
  return tx.query('audit_chain_records', CHAIN_RECORDS);
}
