import { type Actor, Money, type Page } from '@mh-os/kernel';
import { OrderDirection, toMoneyType, readPage, thenId } from '@mh-os/graphql';
import type { ReadTx } from '@mh-os/persistence';
import type { ChannelType } from '../channels/channel.type.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { ProductPriceType } from './product-price.type.ts';

const CHANNEL = `c.id AS "cId", c.code AS "cCode", c.name AS "cName", c.kind AS "cKind", c.currency AS "cCurrency",
  c.price_display AS "cDisplay", c.country AS "cCountry", c.active AS "cActive", c.version AS "cVersion"`;
const AMOUNTS = `p.id, p.variant_id AS "variantId", p.net_minor AS "netMinor", p.gross_minor AS "grossMinor", p.currency, p.basis,
  p.vat_percent AS "vatRate", p.valid_from AS "validFrom", p.draft_id AS "sourceDraftId", p.set_by AS "setBy"`;
const IN_FORCE = `SELECT ${AMOUNTS}, p.version, NULL::timestamptz AS "validTo", p.channel_id AS "cId" FROM product_price p
  JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id`;
const IN_ORDER = 'ORDER BY p.variant_id, c.position, c.code';
const OF_VARIANTS = `${IN_FORCE} WHERE p.variant_id = ANY ($1::uuid[]) ${IN_ORDER}`;
const OF_PRODUCTS = `${IN_FORCE} JOIN product_variant v ON v.brand_id = p.brand_id AND v.id = p.variant_id
  WHERE v.product_id = ANY ($1::uuid[]) ${IN_ORDER}`;
const VALID_TO = `(SELECT min(n.valid_from) FROM price_record n WHERE n.brand_id = p.brand_id AND n.variant_id = p.variant_id
  AND n.channel_id = p.channel_id AND n.valid_from > p.valid_from) AS "validTo"`;

/** A brand has a handful of channels: read once, not once for each price. */
const CHANNELS = `SELECT ${CHANNEL} FROM channel c`;

interface ChannelRow {
  readonly cId: string;
  readonly cCode: string;
  readonly cName: string;
  readonly cKind: ChannelType['kind'];
  readonly cCurrency: string;
  readonly cDisplay: ChannelType['priceDisplay'];
  readonly cCountry: string;
  readonly cActive: boolean;
  readonly cVersion: number;
}

interface PriceRow {
  readonly id: string;
  readonly variantId: string;
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
  readonly basis: PriceBasis;
  readonly vatRate: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly sourceDraftId: string | null;
  readonly setBy: Actor;
  readonly version: number;
  readonly cId: string;
}

const toChannel = (row: ChannelRow): ChannelType => ({
  id: row.cId,
  code: row.cCode,
  name: row.cName,
  kind: row.cKind,
  currency: row.cCurrency,
  priceDisplay: row.cDisplay,
  country: row.cCountry,
  active: row.cActive,
  version: row.cVersion,
});

function toPrice(row: PriceRow, channel: ChannelType): ProductPriceType {
  const { id, variantId, currency, basis, vatRate, validFrom, validTo, sourceDraftId, setBy, version } = row;
  return {
    ...{ id, variantId, basis, vatRate, validFrom, validTo, sourceDraftId, setBy, version },
    net: toMoneyType(Money.of(BigInt(row.netMinor), currency)),
    gross: toMoneyType(Money.of(BigInt(row.grossMinor), currency)),
    channel,
  };
}

/** Prices in force by variant, in the order of channels; a variant without prices is absent. */
async function readInForce(
  tx: ReadTx,
  name: string,
  sql: string,
  ids: readonly string[],
): Promise<Map<string, ProductPriceType[]>> {
  const [rows, channelRows] = await Promise.all([
    tx.query<PriceRow>(name, sql, [ids]),
    tx.query<ChannelRow>('channels_of_prices', CHANNELS),
  ]);
  const channels = new Map(channelRows.map((row) => [row.cId, toChannel(row)]));
  const byVariant = new Map<string, ProductPriceType[]>();
  for (const row of rows) {
    const price = toPrice(row, channels.get(row.cId)!);
    const prices = byVariant.get(row.variantId);
    if (prices) prices.push(price);
    else byVariant.set(row.variantId, [price]);
  }
  return byVariant;
}

/** Prices in force of several variants; a variant without prices has an empty list. */
export async function readPricesOf(
  tx: ReadTx,
  variantIds: readonly string[],
): Promise<Map<string, ProductPriceType[]>> {
  const found = await readInForce(tx, 'prices_of_variants', OF_VARIANTS, variantIds);
  return new Map(variantIds.map((id) => [id, found.get(id) ?? []]));
}

/** The same of all variants of several products; a variant without prices is absent. */
export function readPricesOfProducts(
  tx: ReadTx,
  productIds: readonly string[],
): Promise<Map<string, ProductPriceType[]>> {
  return readInForce(tx, 'prices_of_products', OF_PRODUCTS, productIds);
}

/** Which prices of the past. */
export interface HistoryArgs {
  readonly variantId: string;
  readonly channelId?: string | null;
  readonly first?: number;
  readonly after?: string | null;
}

/** All prices that a variant ever had, newest first. */
export async function readHistory(tx: ReadTx, args: HistoryArgs): Promise<Page<ProductPriceType>> {
  const page = await readPage<PriceRow & ChannelRow>(tx, args, {
    name: 'price_history',
    select: `${AMOUNTS}, p.price_version AS version, ${VALID_TO}, ${CHANNEL}`,
    from: 'price_record p JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id',
    where: {
      sql: 'p.variant_id = $1 AND ($2::uuid IS NULL OR p.channel_id = $2)',
      params: [args.variantId, args.channelId ?? null],
    },
    order: thenId({ sql: 'p.valid_from', type: 'timestamptz', direction: OrderDirection.DESC }, 'p.id'),
  });
  return { ...page, nodes: page.nodes.map((row) => toPrice(row, toChannel(row))) };
}

/** How many prices a variant ever had. */
export async function countHistory(tx: ReadTx, args: HistoryArgs): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM price_record WHERE variant_id = $1 AND ($2::uuid IS NULL OR channel_id = $2)`;
  const [row] = await tx.query<{ n: number }>('price_history_count', sql, [args.variantId, args.channelId ?? null]);
  return row?.n ?? 0;
}
