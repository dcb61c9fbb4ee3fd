import { toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { CHANNEL_OF } from '../attribution/touches.ts';
import { dayBegins, dayOf, within } from '../brand-days/brand-days.ts';
import type { PerformanceArgs, PerformanceKey } from './performance-keys.inputs.ts';
import { each, OWN_SOURCE, rate, times } from './performance.rules.ts';
import type { PerformanceRowType, PerformanceTotalsType, PerformanceType } from './performance.type.ts';
import type { MarketingMoneyType } from './performance-money.type.ts';

const SUMS = [
  'impressions',
  'clicks',
  'visits',
  'conversions',
  'orders',
  'sent',
  'opened',
  'bounced',
  'unsubscribed',
] as const;
type Sum = (typeof SUMS)[number];
const AMOUNTS = ['spend', 'revenue', 'order_revenue'] as const;
const MOST = 3_000;
/** What readers do with a mail counts for so long after it was sent. */
const MAIL_DAYS = 90;
const OWN_CODE = (column: string): string => `coalesce(lower(regexp_replace(btrim(${column}), '\\s+', ' ', 'g')), '')`;

const IMPORTED = `SELECT p.day, p.channel, p.campaign_code, p.source, p.currency, p.impressions, p.clicks, p.visits, p.conversions, 0 AS orders,
    p.sent, p.opened, p.bounced, p.unsubscribed, p.spend_minor AS spend, p.revenue_minor AS revenue, 0 AS order_revenue
  FROM marketing_performance p WHERE p.day BETWEEN $1::date AND $2::date`;
const counted = (kind: string): string => `count(*) FILTER (WHERE v.kind = '${kind}')`;
/** Mails are counted from the mails themselves, on the days when it happened. */
const MAILS = `SELECT ${dayOf('v.at')}, 'EMAIL', ${OWN_CODE('m.campaign_code')}, '${OWN_SOURCE}', '', 0, ${counted('clicked')}, 0, 0, 0,
    ${counted('sent')}, ${counted('opened')}, ${counted('bounced')}, ${counted('unsubscribed')}, 0, 0, 0
  FROM crm_message m CROSS JOIN LATERAL (VALUES ('sent', m.sent_at), ('opened', m.opened_at), ('clicked', m.clicked_at),
    ('bounced', m.bounced_at), ('unsubscribed', m.unsubscribed_at)) AS v (kind, at)
  WHERE m.sent_at >= ${dayBegins('$1')} - interval '${MAIL_DAYS} days' AND m.sent_at < ${dayBegins('($2::date + 1)')}
    AND ${within('v.at', '$1::date', '$2::date')} GROUP BY 1, 3`;
/** Orders are counted from the orders themselves: what comes back later lowers the day of the order. */
const ORDERS = `SELECT o.day, ${CHANNEL_OF('o.code')}, o.code, '${OWN_SOURCE}', o.currency, 0, 0, 0, 0,
    count(*) FILTER (WHERE NOT o.cancelled), 0, 0, 0, 0, 0, 0, sum(o.net_minor - least(o.returned_minor, o.net_minor))
  FROM (SELECT ${dayOf('p.placed_at')} AS day, ${OWN_CODE('p.campaign_code')} AS code, p.currency, p.cancelled, p.net_minor, p.returned_minor
    FROM person_order p WHERE p.campaign_code IS NOT NULL AND btrim(p.campaign_code) <> '' AND ${within('p.placed_at', '$1::date', '$2::date')}) o
  GROUP BY 1, 3, 5`;

const KEYS: Readonly<Record<PerformanceKey, string>> = {
  ...{ DAY: 'l.day', CHANNEL: 'l.channel', CAMPAIGN: 'l.campaign_code', SOURCE: 'l.source' },
};
const ORDER: readonly PerformanceKey[] = ['DAY', 'CHANNEL', 'CAMPAIGN', 'SOURCE'];

function sqlOf(by: readonly PerformanceKey[]): string {
  const keys = ORDER.filter((key) => by.includes(key)).map((key) => KEYS[key]);
  const shown = (key: PerformanceKey): string => (by.includes(key) ? KEYS[key] : 'NULL');
  const sets = keys.length === 0 ? '(l.currency)' : `GROUPING SETS ((${keys.join(', ')}, l.currency), (l.currency))`;
  const total = keys.length === 0 ? 'true' : `grouping(${keys[0]}) = 1`;
  return `WITH l AS (SELECT * FROM (${IMPORTED} UNION ALL ${MAILS} UNION ALL ${ORDERS}) l
      WHERE ($3::text IS NULL OR l.channel = $3) AND ($4::text IS NULL OR l.campaign_code = $4) AND ($5::text IS NULL OR l.source = $5)),
    g AS (SELECT ${total} AS total, to_char(${by.includes('DAY') ? 'l.day' : 'NULL::date'}, 'YYYY-MM-DD') AS day, ${shown('CHANNEL')}::text AS channel,
      ${shown('CAMPAIGN')}::text AS code, ${shown('SOURCE')}::text AS source, l.currency,
      ${[...SUMS, ...AMOUNTS].map((name) => `sum(l.${name})::text AS ${name}`).join(', ')}
      FROM l GROUP BY ${sets})
    SELECT g.*, c.id AS "campaignId", c.name AS "campaignName" FROM g LEFT JOIN campaign c ON c.code = g.code
    ORDER BY g.total DESC, g.day, g.channel, g.code, g.source, g.currency LIMIT ${MOST + 1}`;
}

interface Row extends Record<Sum | (typeof AMOUNTS)[number], string> {
  readonly total: boolean;
  readonly day: string | null;
  readonly channel: string | null;
  readonly code: string | null;
  readonly source: string | null;
  readonly currency: string;
  readonly campaignId: string | null;
  readonly campaignName: string | null;
}

/** What marketing cost and brought: what sources told, and what is counted here, side by side. */
export async function readPerformance(tx: ReadTx, args: PerformanceArgs): Promise<PerformanceType> {
  const { from, until, by, channel = null, campaignCode = null, source = null } = args;
  const name = `performance_${ORDER.filter((key) => by.includes(key)).join('_')}`;
  const found = await tx.query<Row>(name, sqlOf(by), [from, until, channel, campaignCode, source]);
  const groups = new Map<string, Row[]>();
  for (const row of found.filter(({ total }) => !total).slice(0, MOST)) {
    const key = JSON.stringify([row.day, row.channel, row.code, row.source]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rows = [...groups.values()].map((parts): PerformanceRowType => {
    const { day, channel: of, code, source: told, campaignId, campaignName } = parts[0]!;
    return { day, channel: of, campaignCode: code, source: told, campaignId, campaignName, ...figuresOf(parts) };
  });
  return { rows, totals: figuresOf(found.filter(({ total }) => total)), complete: found.length <= MOST };
}

/** Counts of all currencies together, amounts and what is divided by them each by itself. */
function figuresOf(parts: readonly Row[]): PerformanceTotalsType {
  const sums = Object.fromEntries(
    SUMS.map((name) => [name, parts.reduce((sum, part) => sum + BigInt(part[name]), 0n)]),
  ) as Record<Sum, bigint>;
  return { ...sums, conversionRate: rate(sums.conversions, sums.clicks), money: parts.flatMap(moneyOf) };
}

function moneyOf(part: Row): MarketingMoneyType[] {
  const { currency } = part;
  if (currency === '') return [];
  const [spend, revenue, orders] = AMOUNTS.map((name) => Money.of(BigInt(part[name]), currency)) as [
    Money,
    Money,
    Money,
  ];
  if (spend.isZero && revenue.isZero && orders.isZero) return [];
  const cost = spend.isZero ? null : each(spend, BigInt(part.clicks));
  return [
    {
      ...{ currency, spend: toMoneyType(spend), revenue: toMoneyType(revenue), orderRevenue: toMoneyType(orders) },
      costPerClick: cost && toMoneyType(cost),
      roas: times(orders.minorUnits, spend.minorUnits),
      reportedRoas: times(revenue.minorUnits, spend.minorUnits),
    },
  ];
}
