import type { ReadTx, Tx } from '@mh-os/persistence';
import type { StoredEntryLine } from './entries.rules.ts';
import type { Identified, StoredKey, StoredStatement } from './fingerprint.rules.ts';

/** A statement as it was read, with what names it. */
export type StoredRow = StoredStatement & { readonly reference: string };

const STATEMENTS = `SELECT id, reference, starts_on::text AS "from", ends_on::text AS until, opening_minor::text AS opening,
    closing_minor::text AS closing FROM bank_statement WHERE bank_account_id = $1 ORDER BY ends_on DESC NULLS LAST, created_at DESC LIMIT 2000`;
const KEYS = `SELECT base_key AS base, occurrence, statement_id AS "statementId" FROM bank_line
  WHERE bank_account_id = $1 AND booked_on BETWEEN $2::date AND $3::date`;
const OTHER = `SELECT count(*)::int AS n FROM jsonb_to_recordset($3::jsonb) AS x(day date, amount bigint)
  WHERE EXISTS (SELECT 1 FROM bank_line b JOIN bank_statement s ON s.brand_id = b.brand_id AND s.id = b.statement_id
    WHERE b.bank_account_id = $1 AND b.booked_on = x.day AND b.amount_minor = x.amount AND s.format <> $2
      AND b.status <> 'DETAILED' AND NOT b.id = ANY ($4::uuid[]))`;

const ENTRIES = `SELECT b.id, b.version, b.entry_reference AS reference, b.booked_on::text AS "bookedOn", b.amount_minor::text AS amount,
    b.status IN ('UNMATCHED', 'SUGGESTED') AS "isOpen", b.status, b.name = '' AND b.iban IS NULL AND b.remittance = '' AS "isBare"
  FROM bank_line b JOIN bank_statement s ON s.brand_id = b.brand_id AND s.id = b.statement_id
  WHERE b.bank_account_id = $1 AND b.booked_on BETWEEN $2::date AND $3::date AND b.entry_reference IS NOT NULL AND b.status <> 'DETAILED'
    AND s.format IN ('CAMT053', 'CAMT054') AND s.format <> $4 ORDER BY b.booked_on, b.id`;
const DETAILED = `UPDATE bank_line SET status = 'DETAILED', score = NULL, suggestion = NULL, version = version + 1, updated_at = $2
  WHERE id = ANY ($1::uuid[]) AND status IN ('UNMATCHED', 'SUGGESTED') RETURNING id`;

/** Lines of some days that the bank told of in its other kind of message, by the reference of their entry. */
export async function storedEntries(
  tx: ReadTx,
  accountId: string,
  [from, until]: readonly [string, string],
  format: string,
): Promise<StoredEntryLine[]> {
  type Raw = Omit<StoredEntryLine, 'amount'> & { amount: string };
  const rows = await tx.query<Raw>('bank_entries_stored', ENTRIES, [accountId, from, until, format]);
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** Lines whose parts were told: they count no more. Says how many of them nobody decided about meanwhile. */
export async function markDetailed(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  return (await tx.query('bank_lines_detailed', DETAILED, [ids, now])).length;
}

/** The latest statements of an account. */
export async function storedStatements(tx: ReadTx, accountId: string): Promise<StoredRow[]> {
  type Raw = Omit<StoredRow, 'opening' | 'closing'> & { opening: string | null; closing: string | null };
  const rows = await tx.query<Raw>('bank_statements_stored', STATEMENTS, [accountId]);
  const big = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
  return rows.map((row) => ({ ...row, opening: big(row.opening), closing: big(row.closing) }));
}

/** What is known of the days of a file. */
export function storedKeys(tx: ReadTx, accountId: string, from: string, until: string): Promise<StoredKey[]> {
  return tx.query<StoredKey>('bank_keys_stored', KEYS, [accountId, from, until]);
}

/** How many new lines have a twin in a file of another format, beside those that they take the place of: banks word those differently, so nobody can be sure. */
export async function otherFormats(
  tx: ReadTx,
  accountId: string,
  format: string,
  fresh: readonly Identified[],
  replaced: readonly string[],
): Promise<number> {
  const wanted = fresh.map(({ line }) => ({ day: line.bookedOn, amount: line.amount.toString() }));
  if (wanted.length === 0) return 0;
  const [row] = await tx.query<{ n: number }>('bank_lines_twice', OTHER, [
    accountId,
    format,
    JSON.stringify(wanted),
    replaced,
  ]);
  return row?.n ?? 0;
}
