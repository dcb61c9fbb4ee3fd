import { toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { within } from '../brand-days/brand-days.ts';
import { type AttributionModel, attributionModels } from './attribution.rules.ts';
import type { AttributionResultType, CampaignCreditType } from './attribution.type.ts';
import type { AttributionArgs } from './attribution.inputs.ts';
import type { AttributionGroup } from './attribution.enums.ts';

const KEYS: Readonly<Record<AttributionGroup, string>> = { CAMPAIGN: 'c.campaign_code', CHANNEL: 'c.channel' };
const PERCENT = `round((sum(g.credited) - sum(g.reversed)) * 100.0 / nullif(sum(sum(g.credited) - sum(g.reversed)) OVER (PARTITION BY g.currency), 0), 1)::text`;

/** Credits of the orders that were placed in a period, told apart; the whole of it in one round trip. */
const resultSql = (by: AttributionGroup): string => `WITH g AS (SELECT ${KEYS[by]} AS key, c.currency, c.order_id,
      sum(c.net_minor) AS credited, sum(c.reversed_minor) AS reversed
    FROM attribution_credit c WHERE c.model = $3 AND ${within('c.placed_at', '$1::date', '$2::date')} GROUP BY 1, 2, 3),
  rows AS (SELECT g.key, g.currency, count(*)::int AS orders, sum(g.credited)::text AS credited, sum(g.reversed)::text AS reversed,
      (sum(g.credited) - sum(g.reversed))::text AS revenue, ${PERCENT} AS share, sum(g.credited) - sum(g.reversed) AS size
    FROM g GROUP BY 1, 2 ORDER BY size DESC, 1 LIMIT 500)
  SELECT (SELECT coalesce(jsonb_agg(to_jsonb(r) - 'size' || jsonb_build_object('campaignId', m.id, 'name', m.name) ORDER BY r.size DESC, r.key), '[]')
      FROM rows r LEFT JOIN campaign m ON ${by === 'CAMPAIGN' ? 'm.code = r.key' : 'false'}) AS rows,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('currency', t.currency, 'minor', t.minor::text) ORDER BY t.currency), '[]')
      FROM (SELECT currency, sum(credited - reversed) AS minor FROM g GROUP BY 1) t) AS totals,
    (SELECT count(DISTINCT order_id)::int FROM g) AS orders`;

interface Row {
  readonly key: string;
  readonly currency: string;
  readonly orders: number;
  readonly credited: string;
  readonly reversed: string;
  readonly revenue: string;
  readonly share: string | null;
  readonly campaignId: string | null;
  readonly name: string | null;
}
interface Found {
  readonly rows: readonly Row[];
  readonly totals: readonly { readonly currency: string; readonly minor: string }[];
  readonly orders: number;
}

const money = (minor: string, currency: string) => toMoneyType(Money.of(BigInt(minor), currency));

/** What a model makes of the orders of a period. */
export async function readResult(
  tx: ReadTx,
  { from, until, model, by }: AttributionArgs,
): Promise<AttributionResultType> {
  const [found] = await tx.query<Found>(`attribution_result_${by}`, resultSql(by), [from, until, model]);
  const rows = found!.rows.map(({ currency, credited, reversed, revenue, ...row }) => ({
    ...row,
    ...{ credited: money(credited, currency), reversed: money(reversed, currency), revenue: money(revenue, currency) },
  }));
  const totals = found!.totals.map(({ currency, minor }) => money(minor, currency));
  return { model, rule: attributionModels[model], rows, totals, orders: found!.orders };
}

const OF_CODES = `SELECT c.campaign_code AS code, c.currency, count(DISTINCT c.order_id)::int AS orders,
    sum(c.net_minor - c.reversed_minor)::text AS revenue, sum(c.reversed_minor)::text AS reversed
  FROM attribution_credit c WHERE c.campaign_code = ANY ($1) AND c.model = $2 GROUP BY 1, 2 ORDER BY 1, sum(c.net_minor) DESC, 2`;

/** What is put down to campaigns over their whole lives, by code. */
export async function readCredits(tx: ReadTx, codes: readonly string[], model: AttributionModel) {
  type Credit = { code: string; currency: string; orders: number; revenue: string; reversed: string };
  const rows = await tx.query<Credit>('attribution_of_codes', OF_CODES, [codes, model]);
  const found = new Map<string, CampaignCreditType[]>(codes.map((code) => [code, []]));
  for (const { code, currency, orders, revenue, reversed } of rows)
    found.get(code)?.push({ orders, revenue: money(revenue, currency), reversed: money(reversed, currency) });
  return found;
}
