import { compileWhere, countRows, OrderDirection, readPage, type SqlPart, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { FinanceBankLineWhere } from './bank-line.inputs.ts';
import type { PartKind, Reason } from './matching/candidate.types.ts';
import type { ReadLine } from './reading/statement.types.ts';

export const lineStatuses = {
  UNMATCHED: 'Nothing fits well enough yet.',
  SUGGESTED: 'Something fits: a person confirms it.',
  MATCHED: 'It is told what it is for, and booked.',
  IGNORED: 'It is put aside, with a reason.',
  DETAILED: 'The bank told its parts later: they are lines of their own, and it counts no more.',
} as const;
export type LineStatus = keyof typeof lineStatuses;

/** The best that a line may be for, as it was when it was last looked for. */
export interface StoredSuggestion {
  readonly reasons: readonly Reason[];
  readonly parts: readonly {
    readonly kind: PartKind;
    readonly targetId: string;
    readonly label: string;
    readonly amount: string;
  }[];
}

/** A line as lists show it. */
export interface BankLineRow extends Omit<ReadLine, 'row' | 'original' | 'entryReference'> {
  readonly id: string;
  readonly version: number;
  readonly bankAccountId: string;
  readonly statementId: string;
  readonly currency: string;
  readonly original: bigint | null;
  readonly originalCurrency: string | null;
  readonly originalRate: string | null;
  readonly status: LineStatus;
  readonly score: number | null;
  readonly suggestion: StoredSuggestion | null;
  readonly ignoredReason: string | null;
}

type Raw = Omit<BankLineRow, 'amount' | 'original' | 'charges'> & {
  amount: string;
  original: string | null;
  charges: string | null;
};

const COLUMNS = `b.id, b.version, b.bank_account_id AS "bankAccountId", b.statement_id AS "statementId", b.booked_on::text AS "bookedOn",
  b.value_on::text AS "valueOn", b.currency, b.amount_minor::text AS amount, b.bank_reference AS "bankReference",
  b.end_to_end_id AS "endToEndId", b.mandate_id AS "mandateId", b.name, b.iban, b.bic, b.remittance, b.booking_text AS "bookingText",
  b.is_reversal AS "isReversal", b.original_minor::text AS original, b.original_currency AS "originalCurrency",
  b.original_rate AS "originalRate", b.charges_minor::text AS charges, b.batch, b.status, b.score, b.suggestion,
  b.ignored_reason AS "ignoredReason"`;
const big = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
const toRow = (row: Raw): BankLineRow => ({
  ...row,
  amount: BigInt(row.amount),
  original: big(row.original),
  charges: big(row.charges),
});

const filters = {
  bankAccountId: { sql: 'b.bank_account_id', type: 'uuid' },
  status: 'b.status',
  text: `concat_ws(' ', b.name, b.remittance, b.iban, b.end_to_end_id, b.bank_reference, b.booking_text)`,
  isIncoming: { sql: '(b.amount_minor > 0)', type: 'boolean' },
  score: { sql: 'b.score', type: 'integer' },
  bookedOn: { sql: 'b.booked_on::text' },
  amountMinor: { sql: 'b.amount_minor', type: 'bigint' },
};

export interface BankLineQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: FinanceBankLineWhere | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

const SPAN = `($1::date IS NULL OR b.booked_on >= $1::date) AND ($2::date IS NULL OR b.booked_on <= $2::date)`;

function conditionOf({ where, from, until }: BankLineQuery): SqlPart {
  const { sql, params } = compileWhere(where, filters, 2);
  return { sql: `${SPAN} AND ${sql}`, params: [from ?? null, until ?? null, ...params] };
}

/** One page of movements, newest first. */
export async function listLines(tx: ReadTx, query: BankLineQuery): Promise<Page<BankLineRow>> {
  const page = await readPage<Raw>(tx, query, {
    name: 'bank_lines',
    select: COLUMNS,
    from: 'bank_line b',
    where: conditionOf(query),
    order: thenId({ sql: 'b.booked_on', type: 'date', direction: OrderDirection.DESC }, 'b.id'),
  });
  return { ...page, nodes: page.nodes.map(toRow) };
}

/** How many match. */
export async function countLines(tx: ReadTx, query: BankLineQuery): Promise<number> {
  return countRows(tx, 'bank_lines_count', 'bank_line b', conditionOf(query));
}

/** Lines by their ids; `lock` holds them until the end of the transaction. */
export async function readLines(tx: ReadTx, ids: readonly string[], lock = false): Promise<BankLineRow[]> {
  const sql = `SELECT ${COLUMNS} FROM bank_line b WHERE b.id = ANY ($1::uuid[]) ORDER BY b.id${lock ? ' FOR UPDATE' : ''}`;
  return (await tx.query<Raw>(lock ? 'bank_lines_lock' : 'bank_lines_read', sql, [ids])).map(toRow);
}

/** The latest lines of all accounts. */
export async function latestLines(tx: ReadTx, most: number): Promise<BankLineRow[]> {
  const sql = `SELECT ${COLUMNS} FROM bank_line b ORDER BY b.booked_on DESC, b.id DESC LIMIT $1`;
  return (await tx.query<Raw>('bank_lines_latest', sql, [most])).map(toRow);
}

/** Lines of an account that nobody decided about, the newest first. */
export async function openLines(tx: ReadTx, bankAccountId: string | null, most: number): Promise<BankLineRow[]> {
  const sql = `SELECT ${COLUMNS} FROM bank_line b WHERE b.status IN ('UNMATCHED', 'SUGGESTED')
    AND ($1::uuid IS NULL OR b.bank_account_id = $1::uuid) ORDER BY b.booked_on DESC, b.id DESC LIMIT $2`;
  return (await tx.query<Raw>('bank_lines_open', sql, [bankAccountId, most])).map(toRow);
}

const SUMS = `SELECT a.id, (SELECT coalesce(f.opening_minor, 0) + (SELECT coalesce(sum(b.amount_minor), 0) FROM bank_line b
        WHERE b.bank_account_id = a.id AND b.status <> 'DETAILED')
      FROM bank_statement f WHERE f.bank_account_id = a.id ORDER BY f.format = 'CAMT054', f.starts_on NULLS LAST, f.created_at, f.id LIMIT 1)::text AS balance,
    (SELECT max(s.ends_on)::text FROM bank_statement s WHERE s.bank_account_id = a.id) AS "readUntil",
    (SELECT count(*)::int FROM bank_line b WHERE b.bank_account_id = a.id AND b.status IN ('UNMATCHED', 'SUGGESTED')) AS "openLines"
  FROM bank_account a WHERE a.id = ANY ($1::uuid[])`;

/** Where accounts stand: the opening balance of their first statement and all movements since. */
export async function readAccountSums(tx: ReadTx, ids: readonly string[]) {
  const rows = await tx.query<{ id: string; balance: string | null; readUntil: string | null; openLines: number }>(
    'bank_account_sums',
    SUMS,
    [ids],
  );
  return new Map(rows.map(({ id, balance, ...rest }) => [id, { ...rest, balance: big(balance) }]));
}
