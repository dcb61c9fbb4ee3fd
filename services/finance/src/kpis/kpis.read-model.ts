import { OrderDirection, keyset, toMoneyType } from '@mh-os/graphql';
import { Money, pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { SheetLineType } from '../reports/report.type.ts';
import { type Cut, KNOWN_AT } from '../reports/balances.read-model.ts';

/** Who bought, by what invoices put on receivables. */
export interface Buyers {
  readonly orders: bigint;
  readonly people: bigint;
  readonly repeated: bigint;
  readonly firstTime: bigint;
}

/** Orders are counted where their invoice raised receivables: the same lines that the balance of receivables is made of (F16). */
const BUYERS = `WITH bought AS (
    SELECT l.person_id, l.order_id, min(l.effective_on) AS on_day FROM journal_line l
      JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
      JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id AND e.kind = 'INVOICE'
    WHERE l.order_id IS NOT NULL AND l.base_debit_minor > 0 AND l.effective_on <= $2::date AND ${KNOWN_AT('$3')}
    GROUP BY 1, 2),
  people AS (SELECT person_id, count(*) AS orders, min(on_day) AS first_on, max(on_day) AS last_on FROM bought
    WHERE person_id IS NOT NULL GROUP BY 1)
  SELECT (SELECT count(*)::text FROM bought WHERE on_day >= $1::date) AS orders,
    count(*)::text AS people, count(*) FILTER (WHERE orders > 1)::text AS repeated,
    count(*) FILTER (WHERE first_on >= $1::date)::text AS "firstTime"
  FROM people WHERE last_on >= $1::date`;

/** Who bought in a period. */
export async function readBuyers(tx: ReadTx, cut: Cut): Promise<Buyers> {
  const [row] = await tx.query<Record<keyof Buyers, string>>('kpi_buyers', BUYERS, [
    cut.from,
    cut.until,
    cut.recordedAt,
  ]);
  const of = (key: keyof Buyers): bigint => BigInt(row?.[key] ?? '0');
  return { orders: of('orders'), people: of('people'), repeated: of('repeated'), firstTime: of('firstTime') };
}

interface Row extends Omit<SheetLineType, 'debit' | 'credit' | 'balance' | 'against'> {
  readonly debit: string;
  readonly credit: string;
  readonly code: string;
}

/** A line behind a figure: that of the account sheet, with the account in place of the running balance. */
export async function readKpiLines(
  tx: ReadTx,
  args: { first?: number | null; after?: string | null; channelId?: string | null },
  { cut, accountIds, baseCurrency }: { cut: Cut; accountIds: readonly string[]; baseCurrency: string },
): Promise<Page<SheetLineType>> {
  const request = pageRequest(args, 3);
  const direction = OrderDirection.DESC;
  const columns = [
    { sql: 'l.effective_on', type: 'date', direction },
    { sql: 'l.seq', type: 'bigint', direction },
    { sql: 'l.position', type: 'int', direction },
  ];
  const key = keyset(columns, request.after, 5);
  const bounds = [accountIds, cut.from, cut.until, cut.recordedAt, args.channelId ?? null];
  const params = [...bounds, ...key.params, request.first + 1];
  const sql = `SELECT l.id, l.entry_id AS "entryId", e.fiscal_year || '-' || lpad(e.number::text, 6, '0') AS label,
      l.effective_on::text AS "effectiveOn", l.created_at AS "recordedAt", e.description, e.kind, a.code,
      l.base_debit_minor::text AS debit, l.base_credit_minor::text AS credit, ${key.select}
    FROM journal_line l JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id
      JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id
    WHERE l.account_id = ANY ($1::uuid[]) AND ($2::date IS NULL OR l.effective_on >= $2::date) AND l.effective_on <= $3::date
      AND ${KNOWN_AT('$4')} AND ($5::uuid IS NULL OR l.channel_id = $5) AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $${params.length}`;
  const page = toPage(await tx.query<Row>('kpi_lines', sql, params), request, key.keyOf);
  const money = (minor: bigint) => toMoneyType(Money.of(minor, baseCurrency));
  const nodes = page.nodes.map(({ code, debit, credit, ...row }) => ({
    ...{ ...row, debit: money(BigInt(debit)), credit: money(BigInt(credit)) },
    ...{ balance: money(BigInt(debit) - BigInt(credit)), against: [code] },
  }));
  return { ...page, nodes };
}

const COUNT = `SELECT count(*)::int AS n FROM journal_line l WHERE l.account_id = ANY ($1::uuid[])
  AND ($2::date IS NULL OR l.effective_on >= $2::date) AND l.effective_on <= $3::date AND ($4::uuid IS NULL OR l.channel_id = $4)`;

export async function countKpiLines(tx: ReadTx, cut: Cut, accountIds: readonly string[], channelId: string | null) {
  const [row] = await tx.query<{ n: number }>('kpi_lines_count', COUNT, [accountIds, cut.from, cut.until, channelId]);
  return row?.n ?? 0;
}
