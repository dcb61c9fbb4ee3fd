import type { RelayDb } from '../relay-db.ts';
import { AUDIT_COLUMNS, type AuditRow } from './chain.ts';
import { type AuditBreak, type AuditHead, ChainVerifier, type ChainStart } from './verifier.ts';

/** Where chains are read from: a service's own database, or that service over the network. */
export interface AuditSource {
  /** Ends of chains in order of their brands, after a brand; only those that moved since then, where that is given. */
  heads(after?: string, since?: string): Promise<readonly AuditHead[]>;
  head(brandId: string): Promise<AuditHead | null>;
  /** The next rows of a chain after a place; none at its end. */
  rows(brandId: string, after: number, upTo?: number): Promise<readonly AuditRow[]>;
}

/** Hashes of rows in a copy, by their place, from one place to another. */
export type Copies = (from: number, to: number) => Promise<ReadonlyMap<number, string>>;

/** How a chain was found to be. */
export interface ChainVerdict {
  readonly rows: number;
  readonly broken: AuditBreak | null;
}

/** A page holds as many bytes at most, so that it fits into one message of NATS. */
const PAGE_BYTES = 400_000;
const WITHHELD_BYTES = 300_000;
const HEAD = `brand_id AS "brandId", seq::float8 AS seq, encode(hash, 'hex') AS hash`;
const HEADS = `SELECT ${HEAD} FROM audit_head WHERE ($1::uuid IS NULL OR brand_id > $1)
  AND ($2::timestamptz IS NULL OR moved_at > $2) ORDER BY brand_id LIMIT 500`;
const ONE = `SELECT ${HEAD}, (SELECT coalesce(max(e.seq), 0)::float8 FROM audit_entry e WHERE e.brand_id = h.brand_id) AS last
  FROM audit_head h WHERE brand_id = $1`;
const ROWS = `SELECT ${AUDIT_COLUMNS} FROM audit_entry e WHERE brand_id = $1 AND e.seq > $2
  AND ($3::bigint IS NULL OR e.seq <= $3) ORDER BY e.seq LIMIT $4`;
const BRANDS = `SELECT brand_id FROM audit_head UNION SELECT DISTINCT brand_id FROM audit_entry ORDER BY 1`;

/** Chains of a service from its own database, with the login that sees all brands. */
export class RelayAudit implements AuditSource {
  private readonly relayDb: RelayDb;
  private readonly pageRows: number;

  constructor(relayDb: RelayDb, pageRows = 500) {
    this.relayDb = relayDb;
    this.pageRows = pageRows;
  }

  heads(after?: string, since?: string): Promise<AuditHead[]> {
    return this.relayDb.query('audit_heads', HEADS, [after ?? null, since ?? null]);
  }

  async head(brandId: string): Promise<AuditHead | null> {
    return (await this.relayDb.query<AuditHead>('audit_head', ONE, [brandId]))[0] ?? null;
  }

  rows(brandId: string, after: number, upTo?: number): Promise<AuditRow[]> {
    return this.relayDb.query('audit_rows', ROWS, [brandId, after, upTo ?? null, this.pageRows]);
  }

  /** Brands that have a chain or part of one. */
  async brands(): Promise<string[]> {
    return (await this.relayDb.query<{ brand_id: string }>('audit_brands', BRANDS)).map((row) => row.brand_id);
  }
}

/** The first rows that fit into one message, at least one; details that alone would not are withheld. */
export function fitting(rows: readonly AuditRow[]): AuditRow[] {
  let bytes = 0;
  const fits: AuditRow[] = [];
  for (const row of rows) {
    const withheld = (row.details?.length ?? 0) > WITHHELD_BYTES;
    bytes += Buffer.byteLength(row.facts) + (withheld ? 0 : Buffer.byteLength(row.details ?? '')) + 700;
    if (bytes > PAGE_BYTES && fits.length > 0) break;
    fits.push(withheld ? { ...row, details: null, salt: null, withheld } : row);
  }
  return fits;
}

/** Reads a chain from its beginning to its present end and checks every row; `progress` gets the number of rows so far. */
export async function verifyChain(
  source: AuditSource,
  start: ChainStart,
  options: { readonly copies?: Copies; readonly progress?: (rows: number) => Promise<void> } = {},
): Promise<ChainVerdict> {
  const chain = new ChainVerifier(start);
  let head = await source.head(start.brandId);
  let rows = 0;
  for (let at = start.after?.seq ?? 0; ;) {
    // Without a head nothing should be there: what is there is read, to be named.
    const page = await source.rows(start.brandId, at, head?.seq);
    const last = page.at(-1);
    if (!last) {
      // The row that tells of an erasure may have come after the head was read.
      const now = chain.waitsForErasure ? await source.head(start.brandId) : head;
      if (now?.seq === head?.seq) break;
      head = now;
      continue;
    }
    const copies = await options.copies?.(at + 1, last.seq);
    for (const row of page) chain.take(row, copies?.get(row.seq));
    at = last.seq;
    rows += page.length;
    await options.progress?.(rows);
  }
  return { rows, broken: chain.finish(head) };
}
