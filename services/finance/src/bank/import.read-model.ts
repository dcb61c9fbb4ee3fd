import type { ReadTx } from '@mh-os/persistence';
import type { Identified, StoredKey, StoredStatement } from './fingerprint.rules.ts';

/** A statement as it was read, with what names it. */
export type StoredRow = StoredStatement & { readonly reference: string };

const STATEMENTS = `SELECT id, reference, starts_on::text AS "from", ends_on::text AS until, opening_minor::text AS opening,
    closing_minor::text AS closing FROM bank_statement WHERE bank_account_id = $1 ORDER BY ends_on DESC NULLS LAST, created_at DESC LIMIT 2000`;
const KEYS = `SELECT base_key AS base, occurrence, statement_id AS "statementId" FROM bank_line
  WHERE bank_account_id = $1 AND booked_on BETWEEN $2::date AND $3::date`;
const OTHER = `SELECT count(*)::int AS n FROM jsonb_to_recordset($3::jsonb) AS x(day date, amount bigint)
  WHERE EXISTS (SELECT 1 FROM bank_line b JOIN bank_statement s ON s.brand_id = b.brand_id AND s.id = b.statement_id
    WHERE b.bank_account_id = $1 AND b.booked_on = x.day AND b.amount_minor = x.amount AND s.format <> $2)`;

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

/** How many new lines have a twin in a file of another format: banks word those differently, so nobody can be sure. */
export async function otherFormats(
  tx: ReadTx,
  accountId: string,
  format: string,
  fresh: readonly Identified[],
): Promise<number> {
  const wanted = fresh.map(({ line }) => ({ day: line.bookedOn, amount: line.amount.toString() }));
  if (wanted.length === 0) return 0;
  const [row] = await tx.query<{ n: number }>('bank_lines_twice', OTHER, [accountId, format, JSON.stringify(wanted)]);
  return row?.n ?? 0;
}
