import type { AuditDigest, DigestBody, DigestHead } from './digest.ts';
import type { AuditBreak } from './verifier.ts';

/** The record that a chain was deleted with its brand: where it ended, when, by whom, and what was wrong with it before. */
export interface ChainRecord {
  readonly service: string;
  readonly brandId: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  /** Whether the whole brand is gone: then nothing of the chain may be there. */
  readonly done: boolean;
  readonly broken: AuditBreak | null;
}

/** A chain that a digest names, and which digest named it last. */
export interface NamedChain extends DigestHead {
  readonly number: number;
}

/** What became of a chain that is no longer there. */
export type Gone = { readonly deleted: ChainRecord } | { readonly broken: AuditBreak };

/** Which chain. */
export type ChainName = Pick<DigestHead, 'service' | 'brandId'>;

const keyOf = ({ service, brandId }: ChainName): string => `${service}:${brandId}`;

/** Every chain that any digest names, as the last that does names it; passes the digests on. */
export class NamedChains {
  private readonly byChain = new Map<string, NamedChain>();

  async *through(digests: AsyncIterable<AuditDigest>): AsyncGenerator<AuditDigest> {
    for await (const digest of digests) {
      for (const head of (JSON.parse(digest.body) as DigestBody).heads)
        if (head.seq > 0) this.byChain.set(keyOf(head), { ...head, number: digest.number });
      yield digest;
    }
  }

  /** Chains of a service. */
  of(service: string): NamedChain[] {
    return [...this.byChain.values()].filter((chain) => chain.service === service);
  }

  find(service: string, brandId: string): NamedChain | undefined {
    return this.byChain.get(keyOf({ service, brandId }));
  }
}

/** The record of a chain's deletion. */
export function recordOf(records: readonly ChainRecord[], of: ChainName): ChainRecord | undefined {
  return records.find((each) => keyOf(each) === keyOf(of));
}

/**
 * Whether a chain that is not there was deleted with its brand: only if the record of that names the very end that the last
 * signed digest names. What was broken before stays broken: the record keeps it.
 */
export function judgeGone(
  of: ChainName,
  { named, records, there }: { named: NamedChain | undefined; records: readonly ChainRecord[]; there: boolean },
): Gone {
  const record = recordOf(records, of);
  if (!record)
    return {
      broken: {
        seq: 1,
        problem: named
          ? `the whole chain is missing: digest ${named.number} names its row ${named.seq}, and no record tells of a deletion`
          : 'the whole chain is missing, and no record tells of a deletion',
      },
    };
  if (!named) return { broken: { seq: 1, problem: 'the record of its deletion names an end that no digest names' } };
  if (named.seq !== record.seq || named.hash !== record.hash)
    return {
      broken: {
        seq: Math.min(named.seq, record.seq),
        problem: `the record of its deletion names another end than digest ${named.number}`,
      },
    };
  if (record.done && there)
    return { broken: { seq: 1, problem: 'there are rows again, after it was deleted with its brand' } };
  if (record.broken)
    return { broken: { ...record.broken, problem: `${record.broken.problem} (before it was deleted)` } };
  return { deleted: record };
}

/**
 * Records of deleted chains, from the database of platform: only of deletions that its own chain tells to have begun, so that
 * a row that was added by hand counts for nothing.
 */
export const CHAIN_RECORDS = `SELECT p.service, d.of_brand AS "brandId", (p.end ->> 'seq')::float8 AS seq, p.end ->> 'hash' AS hash,
    to_char(coalesce(d.finished_at, d.begun_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
    coalesce(d.requested_by ->> 'name', d.requested_by ->> 'id') AS by, d.state = 'PURGED' AS done, nullif(p.end -> 'broken', 'null') AS broken
  FROM brand_deletion d CROSS JOIN LATERAL jsonb_to_recordset(d.parts) AS p (service text, "end" jsonb)
  WHERE d.state IN ('PURGING', 'PURGED') AND p.end ->> 'hash' IS NOT NULL AND EXISTS (SELECT 1 FROM audit_entry e
    WHERE e.brand_id = '00000000-0000-0000-0000-000000000000' AND e.action = 'platform.brand.deletion-due'
      AND e.entity_id = d.id::text)`;
