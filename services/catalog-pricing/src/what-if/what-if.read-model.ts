import type { ReadTx } from '@mh-os/persistence';
import type { SeriesSums } from './elasticity.rules.ts';

/** The days that an effect is reckoned on: as many as asked for, up to the last one recorded. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const LAST_DAY = `SELECT to_char(max(day), 'YYYY-MM-DD') AS day FROM sales_volume`;

/** The last so many days of recorded sales; null where none were ever recorded. */
export async function readPeriod(tx: ReadTx, days: number): Promise<Period | null> {
  const [row] = await tx.query<{ day: string | null }>('sales_last_day', LAST_DAY);
  if (!row?.day) return null;
  const from = new Date(Date.parse(`${row.day}T00:00:00Z`) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return { from, to: row.day };
}

const UNITS = `SELECT variant_id AS "variantId", channel_id AS "channelId", (sum(units) * 1000)::bigint::text AS units
  FROM sales_volume WHERE variant_id = ANY ($1::uuid[]) AND day BETWEEN $2 AND $3 GROUP BY 1, 2`;

/** Units sold in a period, in thousandths, by `variant:channel`. */
export async function readUnits(
  tx: ReadTx,
  variantIds: readonly string[],
  { from, to }: Period,
): Promise<Map<string, bigint>> {
  const rows = await tx.query<{ variantId: string; channelId: string; units: string }>('sales_units', UNITS, [
    variantIds,
    from,
    to,
  ]);
  return new Map(rows.map((row) => [`${row.variantId}:${row.channelId}`, BigInt(row.units)]));
}

/** Years of history that a slope is taken from; older ones are of another market. */
const HISTORY_DAYS = 3 * 366;
/** Weeks, for days are noisy and of different kinds; the price of a week is what was paid on average. Estimates, so in floats. */
const SUMS = `WITH week AS (
    SELECT variant_id, channel_id, currency, date_trunc('week', day) AS week, sum(units)::float8 AS units,
      sum(net_revenue_minor)::float8 AS revenue
    FROM sales_volume WHERE variant_id = ANY ($1::uuid[]) AND day > $2::date - ${HISTORY_DAYS} AND day <= $2::date
    GROUP BY 1, 2, 3, 4 HAVING sum(units) > 0 AND sum(net_revenue_minor) > 0),
  point AS (SELECT variant_id, channel_id, currency, revenue / units AS price, ln(revenue / units) AS x, ln(units) AS y FROM week)
  SELECT variant_id AS "variantId", channel_id AS "channelId", currency, count(*)::int AS n,
    count(DISTINCT round(price::numeric))::int AS prices, regr_sxx(y, x) AS sxx, regr_sxy(y, x) AS sxy, regr_syy(y, x) AS syy,
    min(price) AS "lowestPrice", max(price) AS "highestPrice"
  FROM point GROUP BY 1, 2, 3`;

/** Sums of a variant's weeks in a channel; prices in minor units of the currency. */
export interface VariantSums extends SeriesSums {
  readonly variantId: string;
  readonly channelId: string;
  readonly currency: string;
}

/** Weekly sums of variants in all their channels, up to a day. */
export function readSums(tx: ReadTx, variantIds: readonly string[], to: string): Promise<VariantSums[]> {
  return tx.query<VariantSums>('sales_sums', SUMS, [variantIds, to]);
}
