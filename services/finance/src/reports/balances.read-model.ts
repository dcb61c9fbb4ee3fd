import type { ReadTx } from '@mh-os/persistence';
import type { AccountRole, AccountType, ReportLine } from '../accounts/charts/index.ts';

/** Which entries count: by the day they count for, and by when they were recorded (F6). */
export interface Cut {
  /** From this day on; from the beginning when null. */
  readonly from: string | null;
  /** Until this day, it included. */
  readonly until: string;
  /** As it was known at this instant; as it is known now when null. */
  readonly recordedAt: Date | null;
}

/** What sums are told apart by beside the account. */
export type Grouping = 'none' | 'day' | 'month' | 'channel' | 'vat';

/** An account as reports need it. */
export interface ReportAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
  readonly reportLine: ReportLine;
  readonly role: AccountRole | null;
}

/** What was posted to an account, in the currency of the books. */
export interface AccountSum {
  readonly accountId: string;
  /** Month, channel or tax treatment; empty where nothing is told apart. */
  readonly key: string;
  readonly debit: bigint;
  readonly credit: bigint;
}

/**
 * Tax treatment and rate of a line and, of what another country taxes, that country: lines from before it was kept were sold
 * to the country that taxed them.
 */
export const VAT_KEY = `coalesce(l.vat_key, '') || '/' || coalesce(trim_scale(l.vat_rate)::text, '') || '/' ||
  CASE WHEN l.vat_key IN ('OSS', 'ABROAD') THEN coalesce(l.vat_country, l.country, '') ELSE '' END`;
const KEYS: Readonly<Record<Grouping, string>> = {
  none: `''`,
  day: `l.effective_on::text`,
  month: `to_char(l.effective_on, 'YYYY-MM')`,
  channel: `coalesce(l.channel_id::text, '')`,
  vat: VAT_KEY,
};
/** Entries are recorded in the order of their places, so a time is a place: what was known then never changes again (F6). */
export const KNOWN_AT = (param: string): string =>
  `(${param}::timestamptz IS NULL OR l.seq <= (SELECT max(e.seq) FROM journal_entry e WHERE e.created_at <= ${param}::timestamptz))`;

/**
 * The one query that reports and key figures are made of (F16): sums of debit and credit by account. Everything else is
 * which accounts are added up and with which sign.
 */
export async function readSums(tx: ReadTx, cut: Cut, by: Grouping = 'none'): Promise<AccountSum[]> {
  const sql = `SELECT l.account_id AS "accountId", ${KEYS[by]} AS key, sum(l.base_debit_minor)::text AS debit,
      sum(l.base_credit_minor)::text AS credit
    FROM journal_line l WHERE ($1::date IS NULL OR l.effective_on >= $1::date) AND l.effective_on <= $2::date AND ${KNOWN_AT('$3')}
    GROUP BY 1, 2`;
  const rows = await tx.query<{ accountId: string; key: string; debit: string; credit: string }>(
    `journal_sums_${by}`,
    sql,
    [cut.from, cut.until, cut.recordedAt],
  );
  return rows.map(({ debit, credit, ...row }) => ({ ...row, debit: BigInt(debit), credit: BigInt(credit) }));
}

const ACCOUNTS = `SELECT id, code, name, type, report_line AS "reportLine", role FROM account ORDER BY code, id`;

/** Every account of the chart, by code. */
export function readAccounts(tx: ReadTx): Promise<ReportAccount[]> {
  return tx.query<ReportAccount>('report_accounts', ACCOUNTS);
}

/** The day before another. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
