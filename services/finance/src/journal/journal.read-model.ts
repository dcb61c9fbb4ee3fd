import { compileWhere, countRows, OrderDirection, readPage, type SqlPart, toMoneyType } from '@mh-os/graphql';
import { isId, Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { JournalEntriesArgs } from './journal.inputs.ts';
import type { JournalEntryType, JournalLineType } from './journal.type.ts';

/** An entry without its lines, which are loaded where they are asked for. */
export type EntryRow = Omit<JournalEntryType, 'lines'>;

interface Row extends Omit<EntryRow, 'total'> {
  readonly totalMinor: string;
  readonly baseCurrency: string;
}

const LABEL = (of: string): string => `${of}.fiscal_year || '-' || lpad(${of}.number::text, 6, '0')`;
const REFERENCE = (of: string): string =>
  `CASE WHEN ${of}.id IS NOT NULL THEN jsonb_build_object('id', ${of}.id, 'label', ${LABEL(of)}) END`;
const COLUMNS = `e.id, ${LABEL('e')} AS label, e.fiscal_year AS "fiscalYear", e.number, e.seq::text AS seq,
  e.effective_on::text AS "effectiveOn", e.created_at AS "recordedAt", e.kind, e.source_type AS "sourceType", e.source_id AS "sourceId",
  e.description, e.total_minor::text AS "totalMinor", e.base_currency AS "baseCurrency", e.hash,
  e.actor ->> 'kind' AS "actorKind", e.actor ->> 'name' AS "actorName", ${REFERENCE('o')} AS reverses, ${REFERENCE('r')} AS "reversedBy"`;
const TABLES = `journal_entry e LEFT JOIN journal_entry o ON o.brand_id = e.brand_id AND o.id = e.reverses_id
  LEFT JOIN journal_entry r ON r.brand_id = e.brand_id AND r.reverses_id = e.id`;
const FILTERS = {
  kind: 'e.kind',
  sourceType: 'e.source_type',
  sourceId: 'e.source_id',
  number: { sql: 'e.number', type: 'int' },
  fiscalYear: { sql: 'e.fiscal_year', type: 'int' },
  description: 'e.description',
};
const BETWEEN = `($1::date IS NULL OR e.effective_on >= $1::date) AND ($2::date IS NULL OR e.effective_on <= $2::date)
  AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM journal_line l WHERE l.brand_id = e.brand_id AND l.entry_id = e.id AND l.account_id = $3))`;

const shown = ({ totalMinor, baseCurrency, ...row }: Row): EntryRow => ({
  ...row,
  total: toMoneyType(Money.of(BigInt(totalMinor), baseCurrency)),
});

function conditionOf({ where, from, until, accountId }: JournalEntriesArgs): SqlPart {
  const { sql, params } = compileWhere(where, FILTERS, 3);
  return { sql: `${BETWEEN} AND ${sql}`, params: [from ?? null, until ?? null, accountId ?? null, ...params] };
}

/** Entries by id. */
export async function readEntries(tx: ReadTx, ids: readonly string[]): Promise<Map<string, EntryRow>> {
  const sql = `SELECT ${COLUMNS} FROM ${TABLES} WHERE e.id = ANY ($1::uuid[])`;
  const rows = await tx.query<Row>('journal_entries_by_id', sql, [ids.filter(isId)]);
  return new Map(rows.map((row) => [row.id, shown(row)]));
}

/** One page of entries, newest first. */
export async function readEntryPage(tx: ReadTx, args: JournalEntriesArgs): Promise<Page<EntryRow>> {
  const direction = OrderDirection.DESC;
  const page = await readPage<Row>(tx, args, {
    name: 'journal_entry_page',
    select: COLUMNS,
    from: TABLES,
    where: conditionOf(args),
    order: [
      { sql: 'e.effective_on', type: 'date', direction },
      { sql: 'e.seq', type: 'bigint', direction },
    ],
  });
  return { ...page, nodes: page.nodes.map(shown) };
}

/** How many match. */
export async function countEntries(tx: ReadTx, args: JournalEntriesArgs): Promise<number> {
  return countRows(tx, 'journal_entry_count', 'journal_entry e', conditionOf(args));
}

interface LineRow extends Omit<JournalLineType, 'debit' | 'credit' | 'base'> {
  readonly entryId: string;
  readonly currency: string;
  readonly debitMinor: string;
  readonly creditMinor: string;
  readonly baseMinor: string;
  readonly baseCurrency: string;
}

const LINES = `SELECT l.id, l.entry_id AS "entryId", l.position, l.currency, l.debit_minor::text AS "debitMinor",
    l.credit_minor::text AS "creditMinor", (l.base_debit_minor - l.base_credit_minor)::text AS "baseMinor",
    e.base_currency AS "baseCurrency", trim_scale(l.rate)::text AS rate, l.rate_source AS "rateSource", l.rate_at AS "rateAt", l.text,
    l.vat_key AS "vatKey", trim_scale(l.vat_rate)::text AS "vatRate", l.vat_country AS "vatCountry", l.channel_id AS "channelId", l.country,
    l.person_id AS "personId", l.order_id AS "orderId", l.invoice_id AS "invoiceId", jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name) AS account
  FROM journal_line l JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id
    JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id
  WHERE l.entry_id = ANY ($1::uuid[]) ORDER BY l.entry_id, l.position`;

/** The lines of entries. */
export async function readLines(tx: ReadTx, entryIds: readonly string[]): Promise<Map<string, JournalLineType[]>> {
  const rows = await tx.query<LineRow>('journal_lines', LINES, [entryIds]);
  const found = new Map<string, JournalLineType[]>(entryIds.map((id) => [id, []]));
  for (const { entryId, currency, debitMinor, creditMinor, baseMinor, baseCurrency, ...row } of rows) {
    const money = (minor: string, of: string) => toMoneyType(Money.of(BigInt(minor), of));
    const onDebit = debitMinor !== '0' || (creditMinor === '0' && !baseMinor.startsWith('-'));
    const sides = onDebit ? { debit: money(debitMinor, currency) } : { credit: money(creditMinor, currency) };
    found.get(entryId)?.push({ ...row, ...sides, base: money(baseMinor, baseCurrency) });
  }
  return found;
}
