import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { readRatesAt } from '../../currency-rates/currency-rates.read-model.ts';
import { conversionBetween } from '../../currency-rates/rates.rules.ts';
import { DEFAULT_POLICY } from '../../resolution/pricing-policy.entity.ts';
import { type PolicyValues, STARTING_POLICY } from '../alerts/alert.rules.ts';
import type { OwnPrice, Rival, SeenPrice } from './position.rules.ts';
import type { CrossRate } from './unit-value.rules.ts';

/** Our price of a variant in a channel, with what it is called. */
export interface OwnRow {
  readonly priceId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly channelId: string;
  readonly channelCode: string;
  readonly own: OwnPrice;
}

/** A listing with its newest price. */
export interface RivalRow extends Rival {
  readonly variantId: string;
  readonly competitorId: string;
  readonly competitor: string;
}

export interface OwnSql {
  readonly priceId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly channelId: string;
  readonly channelCode: string;
  readonly grossMinor: string;
  readonly currency: string;
  readonly vatPercent: string;
  readonly packAmount: string | null;
  readonly packUnit: string | null;
}

/** Columns of an own price of tables `p`, `v` and `c`. */
export const OWN_COLUMNS = `p.id AS "priceId", v.id AS "variantId", v.product_id AS "productId", v.sku, c.id AS "channelId",
  c.code AS "channelCode", p.gross_minor AS "grossMinor", p.currency, p.vat_percent AS "vatPercent",
  v.net_content_amount AS "packAmount", v.net_content_unit AS "packUnit"`;
/** Own prices in force with variant and channel. */
export const OWN_FROM = `product_price p JOIN product_variant v ON v.brand_id = p.brand_id AND v.id = p.variant_id
  JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id`;
const OWN = `SELECT ${OWN_COLUMNS} FROM ${OWN_FROM} WHERE p.variant_id = ANY ($1::uuid[]) ORDER BY v.id, c.id`;

const RIVALS = `SELECT l.id AS "listingId", l.variant_id AS "variantId", k.id AS "competitorId", k.name AS competitor,
    n.amount_minor AS "amountMinor", n.currency, n.includes_vat AS "includesVat", n.pack_amount AS "packAmount",
    n.pack_unit AS "packUnit", n.captured_at AS "capturedAt", n.in_stock AS "inStock"
  FROM competitor_listing l JOIN competitor k ON k.brand_id = l.brand_id AND k.id = l.competitor_id AND k.active
  LEFT JOIN LATERAL (SELECT s.* FROM competitor_price s WHERE s.brand_id = l.brand_id AND s.listing_id = l.id
    ORDER BY s.captured_at DESC LIMIT 1) n ON true
  WHERE l.active AND l.variant_id = ANY ($1::uuid[]) ORDER BY l.id`;

const POLICY = `SELECT max_age_hours AS "maxAgeHours", alert_below_percent AS "alertBelowPercent",
  alert_above_percent AS "alertAbovePercent" FROM competitor_policy`;

const RATE_AGE = `SELECT rate_max_age_days AS days FROM pricing_policy`;
const CURRENCIES = `SELECT DISTINCT currency FROM channel`;

interface RivalSql {
  readonly listingId: string;
  readonly variantId: string;
  readonly competitorId: string;
  readonly competitor: string;
  readonly amountMinor: string | null;
  readonly currency: string;
  readonly includesVat: boolean;
  readonly packAmount: string;
  readonly packUnit: string;
  readonly capturedAt: Date;
  readonly inStock: boolean | null;
}

/** A row of OWN_COLUMNS as rules see it. */
export function toOwnRow(row: OwnSql): OwnRow {
  const { priceId, variantId, productId, sku, channelId, channelCode, vatPercent, packAmount, packUnit } = row;
  const gross = Money.of(BigInt(row.grossMinor), row.currency);
  const pack = packAmount === null || packUnit === null ? null : { amount: packAmount, unit: packUnit };
  return { ...{ priceId, variantId, productId, sku, channelId, channelCode }, own: { gross, vatPercent, pack } };
}

function toRival(row: RivalSql): RivalRow {
  const { listingId, variantId, competitorId, competitor, includesVat, capturedAt, inStock } = row;
  const seen: SeenPrice | null =
    row.amountMinor === null
      ? null
      : {
          ...{ includesVat, capturedAt, inStock, amount: Money.of(BigInt(row.amountMinor), row.currency) },
          pack: { amount: row.packAmount, unit: row.packUnit },
        };
  return { listingId, variantId, competitorId, competitor, seen };
}

/** Our prices in force of several variants, in all channels. */
export async function readOwnPrices(tx: ReadTx, variantIds: readonly string[]): Promise<OwnRow[]> {
  return (await tx.query<OwnSql>('own_prices', OWN, [variantIds])).map(toOwnRow);
}

/** What is compared with several variants, by variant: active listings of active competitors, each with its newest price. */
export async function readRivals(tx: ReadTx, variantIds: readonly string[]): Promise<Map<string, RivalRow[]>> {
  const byVariant = new Map<string, RivalRow[]>(variantIds.map((id) => [id, []]));
  for (const row of await tx.query<RivalSql>('rivals', RIVALS, [variantIds]))
    byVariant.get(row.variantId)?.push(toRival(row));
  return byVariant;
}

/** What the brand has decided, or what holds until it does. */
export async function readPolicy(tx: ReadTx): Promise<PolicyValues> {
  const [policy] = await tx.query<PolicyValues>('competitor_policy_values', POLICY);
  return policy ?? STARTING_POLICY;
}

/**
 * How to come from any currency that rates are kept of to any other, at an instant; a rate that is too old counts as none. A
 * brand without rates compares its own currency only.
 */
export async function readCrossRates(tx: ReadTx, now: Date): Promise<readonly CrossRate[]> {
  const rates = await readRatesAt(tx, now);
  if (rates.length === 0) return [];
  const [policy] = await tx.query<{ days: number }>('competitor_rate_age', RATE_AGE);
  const maxAgeDays = policy?.days ?? DEFAULT_POLICY.rateMaxAgeDays;
  const channels = await tx.query<{ currency: string }>('competitor_channel_currencies', CURRENCIES);
  const known = [...new Set(rates.flatMap((rate) => [rate.from, rate.to]))];
  return channels.flatMap(({ currency: to }) =>
    known.flatMap((from): CrossRate[] => {
      const found = from === to ? null : conversionBetween(rates, from, to, now.getTime(), maxAgeDays);
      if (!found || found.stale) return [];
      return [{ from, to, factor: { num: BigInt(found.numerator), den: BigInt(found.denominator) } }];
    }),
  );
}
