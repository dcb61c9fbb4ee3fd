import type { ReadTx, Tx } from '@mh-os/persistence';
import { MOST_CLAIMS } from './sending.rules.ts';

const BRAND = `(SELECT current_setting('app.brand_id')::uuid)`;

/** A mail that a process has for itself. */
export interface Claimed {
  readonly id: string;
  readonly version: number;
}

/** The columns that a table of mails waits by, for the migration that makes it; `statuses` names what else ends one. */
export const queueColumns = (table: string, statuses: readonly string[] = []): string =>
  `status text NOT NULL, due_at timestamptz NOT NULL, attempts integer NOT NULL, lease_until timestamptz, claimed_at timestamptz,
   handed_at timestamptz, provider_id text, last_error text, sent_at timestamptz,
   CONSTRAINT ${table}_status_check CHECK (status IN (${['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', ...statuses].map((one) => `'${one}'`).join(', ')})),
   CONSTRAINT ${table}_sending_check CHECK ((status = 'SENDING') = (lease_until IS NOT NULL)),
   CONSTRAINT ${table}_sent_check CHECK (status <> 'SENT' OR sent_at IS NOT NULL)`;

/** Its indexes: what is due, what somebody has, what went out in the last minute. */
export const queueIndexes = (table: string): string[] => [
  `CREATE INDEX ${table}_due ON ${table} (brand_id, due_at, id) WHERE status = 'QUEUED'`,
  `CREATE INDEX ${table}_sending ON ${table} (brand_id, lease_until) WHERE status = 'SENDING'`,
  `CREATE INDEX ${table}_pace ON ${table} (brand_id, claimed_at) WHERE claimed_at IS NOT NULL`,
];

/**
 * A table as a queue of mails that are sent at most once: what is due is taken under a lease, at the brand's pace over all
 * processes; `handed_at` notes that handing over begins, and what ends after it without a result is UNKNOWN.
 */
export class MailQueue {
  private readonly table: string;
  private readonly sql: Readonly<Record<'gate' | 'claim' | 'requeue' | 'unsure' | 'release' | 'brands', string>>;

  /** `gate` names the lock by which one process at a time claims for a brand. */
  constructor(table: string, gate: string) {
    this.table = table;
    this.sql = statements(table, gate);
  }

  /** Brands with something due, or something that somebody left behind. */
  brands(tx: ReadTx, now: Date): Promise<{ brandId: string }[]> {
    return tx.query<{ brandId: string }>(`${this.table}_brands`, this.sql.brands, [now]);
  }

  /** Takes mails that are due, at most `most`, and not more in a minute than the pace allows. */
  async claim(
    tx: Tx,
    { now, until, most, perMinute }: { now: Date; until: Date; most: number; perMinute: number },
  ): Promise<Claimed[]> {
    await tx.query(`${this.table}_gate`, this.sql.gate);
    return tx.query<Claimed>(`${this.table}_claim`, this.sql.claim, [now, until, most, perMinute]);
  }

  /** Settles what others left behind; says of how many mails nobody knows whether they went out. */
  async sweep(tx: Tx, now: Date): Promise<number> {
    await tx.query(`${this.table}_requeue`, this.sql.requeue, [now]);
    return (await tx.query(`${this.table}_unsure`, this.sql.unsure, [now])).length;
  }

  /** Gives back what was claimed and not begun. */
  release(tx: Tx, now: Date, dueAt: Date, ids: readonly string[]): Promise<unknown> {
    return tx.query(`${this.table}_release`, this.sql.release, [now, dueAt, ids]);
  }
}

function statements(table: string, gate: string) {
  const ended = `attempts >= ${MOST_CLAIMS}`;
  return {
    /** One claims at a time for a brand: the pace is counted and used up in one go, over all processes. */
    gate: `SELECT pg_advisory_xact_lock(hashtextextended('${gate}:' || ${BRAND}::text, 0))`,
    claim: `WITH paced AS (SELECT count(*)::int AS n FROM ${table} WHERE brand_id = ${BRAND} AND claimed_at > $1::timestamptz - interval '1 minute'),
        taken AS (SELECT id FROM ${table} WHERE brand_id = ${BRAND} AND status = 'QUEUED' AND due_at <= $1 ORDER BY due_at, id
          LIMIT greatest(0, least($3, $4 - (SELECT n FROM paced))) FOR UPDATE SKIP LOCKED)
      UPDATE ${table} m SET status = 'SENDING', lease_until = $2, claimed_at = $1, handed_at = NULL, attempts = attempts + 1, version = version + 1,
        updated_at = $1 FROM taken WHERE m.brand_id = ${BRAND} AND m.id = taken.id RETURNING m.id, m.version`,
    /** Whoever had them ended before handing over: they were surely not sent. */
    requeue: `UPDATE ${table} SET lease_until = NULL, status = CASE WHEN ${ended} THEN 'FAILED' ELSE 'QUEUED' END,
        last_error = CASE WHEN ${ended} THEN 'Sending it ended too often without a result.' ELSE last_error END,
        version = version + 1, updated_at = $1
      WHERE brand_id = ${BRAND} AND status = 'SENDING' AND lease_until < $1 AND handed_at IS NULL`,
    /** Whoever had them ended while handing over: nobody knows, and so nobody sends them again but a person. */
    unsure: `UPDATE ${table} SET lease_until = NULL, status = 'UNKNOWN', version = version + 1, updated_at = $1,
        last_error = 'The sender ended while it handed this mail over: the server may have taken it.'
      WHERE brand_id = ${BRAND} AND status = 'SENDING' AND lease_until < $1 AND handed_at IS NOT NULL RETURNING id`,
    release: `UPDATE ${table} SET status = 'QUEUED', lease_until = NULL, claimed_at = NULL, due_at = greatest(due_at, $2), attempts = attempts - 1,
        version = version + 1, updated_at = $1
      WHERE brand_id = ${BRAND} AND id = ANY ($3::uuid[]) AND status = 'SENDING' AND handed_at IS NULL`,
    brands: `SELECT DISTINCT m.brand_id AS "brandId" FROM ${table} m WHERE ((m.status = 'QUEUED' AND m.due_at <= $1) OR (m.status = 'SENDING'
      AND m.lease_until < $1)) AND NOT EXISTS (SELECT 1 FROM suspended_brand s WHERE s.brand_id = m.brand_id)`,
  };
}
