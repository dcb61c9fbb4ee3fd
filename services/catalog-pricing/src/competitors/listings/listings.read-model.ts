import { compileWhere, countRows, OrderDirection, toMoneyType, readPage, thenId } from '@mh-os/graphql';
import { Money, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { isStale } from '../comparing/position.rules.ts';
import { shownUnitPrice, unitValue } from '../comparing/unit-value.rules.ts';
import type { CompetitorListingType, CompetitorPriceType } from './competitor-listing.type.ts';
import type { CompetitorListingFilter, CompetitorListingsArgs } from './listings.inputs.ts';

const COLUMNS = `l.id, l.competitor_id AS "competitorId", l.variant_id AS "variantId", l.external_ref AS "externalRef", l.title,
  l.url, l.pack_amount AS amount, l.pack_unit AS unit, l.active, l.version`;
const BY_ID = `SELECT ${COLUMNS} FROM competitor_listing l WHERE l.id = ANY ($1::uuid[])`;
const FROM = `competitor_listing l JOIN product_variant v ON v.brand_id = l.brand_id AND v.id = l.variant_id`;

const WHERE = {
  competitorId: { sql: 'l.competitor_id', type: 'uuid' },
  variantId: { sql: 'l.variant_id', type: 'uuid' },
  productId: { sql: 'v.product_id', type: 'uuid' },
  title: 'l.title',
  externalRef: 'l.external_ref',
  active: { sql: 'l.active', type: 'boolean' },
};

const PRICE = `p.id, p.listing_id AS "listingId", p.source, p.captured_at AS "capturedAt", p.amount_minor AS "amountMinor",
  p.currency, p.includes_vat AS "includesVat", p.pack_amount AS "packAmount", p.pack_unit AS "packUnit",
  p.in_stock AS "inStock", p.url, p.evidence_hash AS "evidenceHash"`;
const NEWEST = `SELECT p.* FROM unnest($1::uuid[]) AS w (id) CROSS JOIN LATERAL (SELECT ${PRICE} FROM competitor_price p
  WHERE p.listing_id = w.id ORDER BY p.captured_at DESC LIMIT 1) p`;

type ListingRow = Omit<CompetitorListingType, 'pack'> & { amount: string; unit: string };

interface PriceRow extends Omit<CompetitorPriceType, 'amount' | 'pack' | 'unitPrice' | 'unit' | 'stale'> {
  readonly listingId: string;
  readonly amountMinor: string;
  readonly currency: string;
  readonly packAmount: string;
  readonly packUnit: string;
}

/** How old prices may be, and when that is asked. */
export interface AgeLimit {
  readonly now: Date;
  readonly maxAgeHours: number;
}

/** `100.000` as people write it: `100`. */
export function plainAmount(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

const toListing = ({ amount, unit, ...row }: ListingRow): CompetitorListingType => ({
  ...row,
  pack: { amount: plainAmount(amount), unit },
});

function toPrice(
  { amountMinor, currency, packAmount, packUnit, ...row }: PriceRow,
  limit: AgeLimit,
): CompetitorPriceType {
  const money = Money.of(BigInt(amountMinor), currency);
  const pack = { amount: packAmount, unit: packUnit };
  // On its own side: how it compares with ours, with tax, is told by positions.
  const { decimal, unit } = shownUnitPrice(unitValue(money, pack, { includesVat: true, vatPercent: '0.00' }));
  return {
    ...row,
    ...{ amount: toMoneyType(money), pack: { amount: plainAmount(packAmount), unit: packUnit } },
    ...{ unitPrice: { decimal, currency }, unit, stale: isStale(row.capturedAt, limit.now, limit.maxAgeHours) },
  };
}

/** Mappings by id. */
export async function readListings(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CompetitorListingType>> {
  const rows = await tx.query<ListingRow>('competitor_listings_by_id', BY_ID, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, toListing(row)]));
}

/** One page of mappings by name. */
export async function readListingPage(tx: ReadTx, args: CompetitorListingsArgs): Promise<Page<CompetitorListingType>> {
  const condition = compileWhere(args.where, WHERE);
  const direction = OrderDirection.ASC;
  const page = await readPage<ListingRow>(tx, args, {
    ...{ name: 'competitor_listing_page', select: COLUMNS, from: FROM },
    where: condition,
    order: thenId({ sql: 'l.title', direction }, 'l.id'),
  });
  return { ...page, nodes: page.nodes.map(toListing) };
}

/** How many mappings match. */
export async function countListings(tx: ReadTx, where: CompetitorListingFilter | null | undefined): Promise<number> {
  return countRows(tx, 'competitor_listing_count', FROM, compileWhere(where, WHERE));
}

/** The newest price of several mappings; one without prices is absent. */
export async function readNewestPrices(
  tx: ReadTx,
  listingIds: readonly string[],
  limit: AgeLimit,
): Promise<Map<string, CompetitorPriceType>> {
  const rows = await tx.query<PriceRow>('competitor_prices_newest', NEWEST, [uuids(listingIds)]);
  return new Map(rows.map((row) => [row.listingId, toPrice(row, limit)]));
}

/** One page of the prices of a mapping, newest first. */
export async function readPricePage(
  tx: ReadTx,
  listingId: string,
  args: { first?: number; after?: string | null },
  limit: AgeLimit,
): Promise<Page<CompetitorPriceType>> {
  const page = await readPage<PriceRow>(tx, args, {
    ...{ name: 'competitor_price_page', select: PRICE, from: 'competitor_price p' },
    where: { sql: 'p.listing_id = $1', params: [listingId] },
    order: thenId({ sql: 'p.captured_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'p.id'),
  });
  return { ...page, nodes: page.nodes.map((row) => toPrice(row, limit)) };
}

/** How many prices a mapping has. */
export async function countPrices(tx: ReadTx, listingId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM competitor_price WHERE listing_id = $1';
  return (await tx.query<{ n: number }>('competitor_price_count', sql, [listingId]))[0]?.n ?? 0;
}
