import { createHash } from 'node:crypto';

/** Stands for "no brand" in the chain's key: what belongs to the platform itself. */
export const NO_BRAND = '00000000-0000-0000-0000-000000000000';

/** One row of a chain as it is stored; hashes and salt in hex. */
export interface AuditRow {
  readonly brandId: string;
  /** Place in the brand's chain, from 1 on without a gap. */
  readonly seq: number;
  /** UTC with microseconds: `2026-03-01T12:00:00.000000Z`. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string;
  /** Type of the transaction's first event. */
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  /** JSON: every event of the transaction by id, type, aggregate and version; numbers of rows whose details it erased. */
  readonly facts: string;
  /** SHA-256 of salt and details. */
  readonly detailsHash: string;
  readonly salt: string | null;
  /** JSON: names of actors and data of events; null once erased. */
  readonly details: string | null;
  /** The details were too large for a message and were checked where they are. */
  readonly withheld?: boolean | undefined;
  readonly requestId: string;
  readonly correlationId: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** Columns of audit_entry as an AuditRow; `seq` as a number, which is exact up to 2^53. */
export const AUDIT_COLUMNS = `brand_id AS "brandId", seq::float8 AS seq,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_kind AS "actorKind", actor_id AS "actorId",
  action, entity_type AS "entityType", entity_id AS "entityId", facts, encode(details_hash, 'hex') AS "detailsHash",
  encode(salt, 'hex') AS salt, details, request_id AS "requestId", correlation_id AS "correlationId",
  encode(prev_hash, 'hex') AS "prevHash", encode(hash, 'hex') AS hash`;

const digest = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** What the first row of a chain names as its predecessor: ties the chain to its service's schema and its brand. */
export function genesisHash(schema: string, brandId: string): string {
  return digest(`mh-audit-1\n${schema}\n${brandId}`);
}

/**
 * The canonical text of a row: each field as its length in UTF-8 bytes, a colon and the text, in this order: brand, seq, at,
 * actor kind, actor id, action, entity type, entity id, facts, details hash, request id, correlation id. So no two rows have
 * one text. Details and salt are bound by their hash alone, so that they can be erased.
 */
export function canonicalText(row: AuditRow): string {
  let text = '';
  for (const field of [
    ...[row.brandId, String(row.seq), row.at, row.actorKind, row.actorId, row.action, row.entityType, row.entityId],
    ...[row.facts, row.detailsHash, row.requestId, row.correlationId],
  ])
    text += `${Buffer.byteLength(field)}:${field}`;
  return text;
}

/** Hash of a row: SHA-256 over the predecessor's hash (32 bytes) and the canonical text. */
export function rowHash(row: AuditRow): string {
  return digest(Buffer.from(row.prevHash, 'hex'), canonicalText(row));
}

/** Hash that binds details without telling them: the salt keeps short ones from being guessed once they are erased. */
export function detailsHash(salt: Buffer, details: string): string {
  return digest(salt, details);
}
