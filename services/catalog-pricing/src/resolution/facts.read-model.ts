import { Money, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { DatedRate } from '../currency-rates/rates.rules.ts';
import type { DatedRate as VatRate, PriceBasis } from '../vat/vat.rules.ts';
import { DEFAULT_POLICY, type PricingPolicy } from './pricing-policy.entity.ts';
import type { Candidate, PriceListType } from './resolution.types.ts';

/** Whose prices of which variants are wanted. */
export interface FactsAsked {
  readonly variantIds: readonly string[];
  readonly channelId: string;
  readonly customerId: string | null;
  readonly segmentIds: readonly string[];
  readonly at: Date;
  /** Prices that ended before are left out. */
  readonly since: Date;
  /** Where goods go; null: the channel's country. */
  readonly country: string | null;
}

export interface VariantFacts {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  readonly name: string;
  readonly vatClass: string;
  readonly content: { readonly amount: string; readonly unit: string } | null;
}

/** Everything that a basket's prices are decided from. */
export interface PriceFacts {
  readonly channel: {
    readonly id: string;
    readonly code: string;
    readonly currency: string;
    readonly country: string;
  } | null;
  readonly variants: ReadonlyMap<string, VariantFacts>;
  /** By variant. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  readonly vat: readonly VatRate[];
  readonly rates: readonly DatedRate[];
  readonly segmentIds: readonly string[];
  readonly policy: PricingPolicy;
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const LISTS = `mine AS (SELECT segment_id FROM customer_segment_member WHERE customer_id = $3 UNION SELECT unnest($4::uuid[])),
  lists AS (SELECT l.* FROM price_list l
      WHERE l.customer_id IS NULL AND l.segment_id IS NULL AND (l.channel_id IS NULL OR l.channel_id = $2)
    UNION ALL SELECT l.* FROM price_list l WHERE l.customer_id = $3
    UNION ALL SELECT l.* FROM price_list l JOIN mine m ON m.segment_id = l.segment_id)`;
const PRICES = `SELECT json_agg(json_build_array(p.id, p.variant_id, l.id, l.code, l.channel_id, l.segment_id, l.customer_id, l.type,
    l.priority, l.currency, l.basis, p.unit_price::text, p.min_quantity, ${ms('l.activated_at')}, ${ms('l.archived_at')},
    ${ms('l.starts_at')}, ${ms('l.ends_at')}, ${ms('p.valid_from')}, ${ms('p.valid_to')}))
  FROM lists l JOIN list_price p ON p.brand_id = l.brand_id AND p.list_id = l.id
  WHERE l.status <> 'DRAFT' AND (l.archived_at IS NULL OR l.archived_at > $6) AND p.variant_id = ANY ($1::uuid[])
    AND (p.valid_to IS NULL OR (p.valid_to > $6 AND p.valid_to > p.valid_from))`;
const STANDARD = `SELECT json_agg(json_build_array(r.id, r.variant_id, CASE r.basis WHEN 'NET' THEN r.net_minor ELSE r.gross_minor END::text,
    r.currency, r.basis, ${ms('r.valid_from')}, ${ms('r.valid_to')}))
  FROM (SELECT r.id, r.variant_id, r.net_minor, r.gross_minor, r.currency, r.basis, r.valid_from,
      lead(r.valid_from) OVER (PARTITION BY r.variant_id ORDER BY r.valid_from) AS valid_to
    FROM price_record r WHERE r.variant_id = ANY ($1::uuid[]) AND r.channel_id = $2) r
  WHERE r.valid_to IS NULL OR r.valid_to > $6`;
const VARIANTS = `SELECT json_agg(json_build_array(v.id, v.product_id, v.sku, v.name, v.vat_class, v.net_content_amount::text, v.net_content_unit))
  FROM product_variant v WHERE v.id = ANY ($1::uuid[])`;
const VAT = `SELECT json_agg(json_build_array(r.country, r.vat_class, r.percent::text, ${ms('r.valid_from')}))
  FROM vat_rate r WHERE r.country IN ((SELECT country FROM shop), coalesce($7, (SELECT country FROM shop)))`;
const RATES = `SELECT CASE WHEN (SELECT converts FROM pricing_policy) THEN (SELECT json_agg(json_build_array(r.f, r.t, r.rate, r.day))
  FROM (SELECT DISTINCT ON (from_currency, to_currency) from_currency AS f, to_currency AS t, rate::text AS rate, day::text AS day
    FROM currency_rate WHERE day <= ($5::timestamptz AT TIME ZONE 'UTC')::date ORDER BY from_currency, to_currency, day DESC) r) END`;
const POLICY = `SELECT json_build_object('vatMode', vat_mode, 'destinationPolicy', destination_policy, 'converts', converts,
    'rateMaxAgeDays', rate_max_age_days) FROM pricing_policy`;

/** One statement for a whole basket, however many lines, lists and levels. */
const FACTS = `WITH shop AS (SELECT id, code, currency, country FROM channel WHERE id = $2), ${LISTS}
  SELECT (SELECT row_to_json(shop) FROM shop) AS channel, (${PRICES}) AS prices, (${STANDARD}) AS standard,
    (${VARIANTS}) AS variants, (${VAT}) AS vat, (${RATES}) AS rates, (${POLICY}) AS policy,
    (SELECT json_agg(segment_id) FROM mine) AS segments`;

type Instant = number | null;
type Id = string | null;
type PriceRow = [
  string,
  string,
  string,
  string,
  Id,
  Id,
  Id,
  PriceListType,
  number,
  string,
  PriceBasis,
  string,
  number,
  ...Instant[],
];
type StandardRow = [string, string, string, string, PriceBasis, number, Instant];
type VariantRow = [string, string, string, string, string, string | null, string | null];

interface Row {
  readonly channel: PriceFacts['channel'];
  readonly prices: PriceRow[] | null;
  readonly standard: StandardRow[] | null;
  readonly variants: VariantRow[] | null;
  readonly vat: [string, string, string, number][] | null;
  readonly rates: [string, string, string, string][] | null;
  readonly policy: PricingPolicy | null;
  readonly segments: string[] | null;
}

const EVER = { from: null, to: null };

function ofList(row: PriceRow): Candidate {
  const [id, variantId, listId, listCode, channelId, segmentId, customerId, type, priority, currency, basis, amount] =
    row;
  const [activatedAt = null, archivedAt = null, startsAt = null, endsAt = null, from = null, to = null] = row.slice(
    13,
  ) as Instant[];
  return {
    ...{ id, variantId, listId, listCode, channelId, segmentId, customerId, type, priority, currency, basis, amount },
    minQuantity: row[12],
    active: { from: activatedAt, to: archivedAt },
    listWindow: { from: startsAt, to: endsAt },
    window: { from, to },
  };
}

function ofChannel([id, variantId, minor, currency, basis, from, to]: StandardRow, channelId: string): Candidate {
  return {
    ...{ id, variantId, listId: null, listCode: null, channelId, segmentId: null, customerId: null, type: 'STANDARD' },
    ...{ priority: 0, currency, basis, minQuantity: 1, active: EVER, listWindow: EVER, window: { from, to } },
    amount: UnitPrice.fromMoney(Money.of(BigInt(minor), currency)).decimal,
  };
}

/** Reads what the prices of a basket are decided from, in one round trip. */
export async function readPriceFacts(tx: ReadTx, asked: FactsAsked): Promise<PriceFacts> {
  const { variantIds, channelId, customerId, segmentIds, at, since, country } = asked;
  const params = [variantIds, channelId, customerId, segmentIds, at, since, country];
  const [row] = await tx.query<Row>('price_facts', FACTS, params);
  const candidates = new Map<string, Candidate[]>();
  const add = (one: Candidate): unknown => {
    const known = candidates.get(one.variantId);
    return known ? known.push(one) : candidates.set(one.variantId, [one]);
  };
  for (const price of row?.prices ?? []) add(ofList(price));
  for (const price of row?.standard ?? []) add(ofChannel(price, channelId));
  return {
    channel: row?.channel ?? null,
    variants: new Map((row?.variants ?? []).map((one) => [one[0], toVariant(one)])),
    candidates,
    vat: (row?.vat ?? []).map(([land, vatClass, percent, from]) => ({
      country: land,
      vatClass,
      percent,
      validFrom: new Date(from),
    })),
    rates: (row?.rates ?? []).map(([from, to, rate, day]) => ({ from, to, rate, day })),
    segmentIds: row?.segments ?? [],
    policy: row?.policy ?? DEFAULT_POLICY,
  };
}

function toVariant([id, productId, sku, name, vatClass, amount, unit]: VariantRow): VariantFacts {
  return { id, productId, sku, name, vatClass, content: amount === null || unit === null ? null : { amount, unit } };
}
