import { toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { SalesCountType, FinanceSummaryType, TopProductType } from './summary.type.ts';

/** The first instant of a day where the books are kept. */
const BEGIN = (day: string): string =>
  `(${day}::date::timestamp AT TIME ZONE (SELECT z.time_zone FROM ledger_setting z))`;
const PLACED = `o.placed_at >= ${BEGIN('w.from_day')} AND o.placed_at < ${BEGIN('(w.until_day + 1)')} AND o.status <> 'CANCELLED'`;

/** Both periods and the best sellers in one round trip; the period before ends the day before and is as long. */
const SALES = `WITH w AS (SELECT 'now' AS span, $1::date AS from_day, $2::date AS until_day
    UNION ALL SELECT 'before', $1::date - ($2::date - $1::date) - 1, $1::date - 1),
  counts AS (SELECT w.span,
      (SELECT count(*)::int FROM sales_order o WHERE ${PLACED}) AS orders,
      (SELECT coalesce(sum(l.quantity), 0)::int FROM sales_order o JOIN sales_order_line l ON l.brand_id = o.brand_id AND l.order_id = o.id
        WHERE ${PLACED} AND l.kind = 'GOODS') AS units,
      (SELECT coalesce(sum(l.quantity), 0)::int FROM order_return r JOIN order_return_line l ON l.brand_id = r.brand_id AND l.return_id = r.id
        WHERE r.returned_at >= ${BEGIN('w.from_day')} AND r.returned_at < ${BEGIN('(w.until_day + 1)')} AND l.kind = 'GOODS') AS returned
    FROM w),
  top AS (SELECT l.sku, (array_agg(l.description ORDER BY o.placed_at DESC))[1] AS name, o.currency,
      (array_agg(l.variant_id::text) FILTER (WHERE l.variant_id IS NOT NULL))[1] AS "variantId",
      sum(l.quantity)::int AS units, sum(l.net_minor)::text AS net
    FROM w JOIN sales_order o ON w.span = 'now' AND ${PLACED}
      JOIN sales_order_line l ON l.brand_id = o.brand_id AND l.order_id = o.id AND l.kind = 'GOODS'
    GROUP BY l.sku, o.currency ORDER BY sum(l.net_minor) DESC, l.sku LIMIT 5),
  late AS (SELECT i.currency, sum(i.open_minor) AS minor, count(*)::int AS n FROM open_item i
    WHERE i.kind = 'INVOICE' AND i.total_minor > i.paid_minor + i.credited_minor
      AND i.due_date < ($3::timestamptz AT TIME ZONE (SELECT z.time_zone FROM ledger_setting z))::date GROUP BY 1)
  SELECT (SELECT jsonb_object_agg(c.span, to_jsonb(c) - 'span') FROM counts c) AS counts,
    (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM top t) AS top,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'minor', minor::text, 'n', n) ORDER BY minor DESC), '[]') FROM late) AS late`;

interface Row {
  readonly counts: Record<'now' | 'before', SalesCountType>;
  readonly late: readonly { readonly currency: string; readonly minor: string; readonly n: number }[];
  readonly top: (Omit<TopProductType, 'net'> & { readonly net: string; readonly currency: string })[];
}

/** What was sold in a period and in the one before, and what is owed now. */
export async function readSummary(
  tx: ReadTx,
  span: { from: string; until: string; now: Date },
): Promise<FinanceSummaryType> {
  const [row] = await tx.query<Row>('finance_summary', SALES, [span.from, span.until, span.now]);
  const { counts, top, late } = row!;
  const money = (minor: string, currency: string) => toMoneyType(Money.of(BigInt(minor), currency));
  return {
    ...counts,
    top: top.map(({ net, currency, ...one }) => ({ ...one, net: money(net, currency) })),
    overdue: late.map(({ minor, currency }) => money(minor, currency)),
    overdueInvoices: late.reduce((sum, { n }) => sum + n, 0),
  };
}
