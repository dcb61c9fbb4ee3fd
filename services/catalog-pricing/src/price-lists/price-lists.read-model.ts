import { compileWhere, countRows, OrderDirection, type SqlPart, readPage, thenId } from '@mh-os/graphql';
import { type Actor, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ListPriceType } from './list-price.type.ts';
import type { PriceListType } from './price-list.type.ts';
import type { ListPriceHistoryArgs, ListPricesArgs, PriceListFilter, PriceListsArgs } from './price-lists.args.ts';

const LIST = `l.id, l.code, l.name, l.status, l.type, l.channel_id AS "channelId", l.segment_id AS "segmentId",
  l.customer_id AS "customerId", l.currency, l.basis, l.priority, l.starts_at AS "startsAt", l.ends_at AS "endsAt",
  l.activated_at AS "activatedAt", l.archived_at AS "archivedAt", l.rising_bands AS "risingBands",
  l.rounding_ending AS "roundingEnding", l.minimum_step AS "minimumStep", l.formula_kind AS "formulaKind",
  l.formula_percent AS "formulaPercent", l.formula_list_id AS "formulaListId", l.formula_channel_id AS "formulaChannelId",
  l.version, l.created_at AS "createdAt", l.updated_at AS "updatedAt"`;
const COLUMNS = {
  ...{ id: { sql: 'l.id', type: 'uuid' }, code: 'l.code', name: 'l.name', status: 'l.status', type: 'l.type' },
  ...{ channelId: { sql: 'l.channel_id', type: 'uuid' }, customerId: 'l.customer_id' },
  segmentId: { sql: 'l.segment_id', type: 'uuid' },
};
const SOME = `SELECT ${LIST} FROM price_list l WHERE l.id = ANY ($1::uuid[])`;

/** Lists by id. */
export async function readPriceLists(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PriceListType>> {
  const rows = await tx.query<PriceListType>('price_lists_by_id', SOME, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of lists, by name. */
export async function readPriceListPage(tx: ReadTx, args: PriceListsArgs): Promise<Page<PriceListType>> {
  return readPage<PriceListType>(tx, args, {
    ...{ name: 'price_list_page', select: LIST, from: 'price_list l' },
    where: compileWhere(args.where ?? {}, COLUMNS),
    order: thenId({ sql: 'l.name' }, 'l.id'),
  });
}

export async function countPriceLists(tx: ReadTx, where: PriceListFilter | null | undefined): Promise<number> {
  return countRows(tx, 'price_list_count', 'price_list l', compileWhere(where ?? {}, COLUMNS, 0));
}

const PRICE = `p.id, p.list_id AS "listId", p.variant_id AS "variantId", p.min_quantity AS "minQuantity",
  p.unit_price AS "unitPrice", l.currency, l.basis, p.valid_from AS "validFrom", p.valid_to AS "validTo", p.computed,
  p.draft_id AS "sourceDraftId", p.set_by AS "setBy"`;
const BAND_VERSION = `(SELECT max(r.price_version) FROM list_price_record r WHERE r.brand_id = p.brand_id
  AND r.list_id = p.list_id AND r.variant_id = p.variant_id AND r.min_quantity = p.min_quantity) AS version`;
const FROM = `list_price p JOIN price_list l ON l.brand_id = p.brand_id AND l.id = p.list_id
  JOIN product_variant v ON v.brand_id = p.brand_id AND v.id = p.variant_id`;
/** In force or planned, and not called off. */
const STANDING = `p.list_id = $1 AND (p.valid_to IS NULL OR (p.valid_to > $2 AND p.valid_to > p.valid_from))
  AND ($3::uuid[] IS NULL OR p.variant_id = ANY ($3))`;

export type ListPriceRowType = ListPriceType & { readonly setBy: Actor };

/** Prices of a list that are in force or planned, by SKU and quantity. */
export async function readListPrices(
  tx: ReadTx,
  listId: string,
  args: ListPricesArgs,
  now: Date,
): Promise<Page<ListPriceType>> {
  return readPage<ListPriceType>(tx, args, {
    ...{ name: 'list_price_page', select: `${PRICE}, ${BAND_VERSION}`, from: FROM },
    where: { sql: STANDING, params: [listId, now, args.variantIds ?? null] },
    order: [
      { sql: 'v.sku' },
      { sql: 'p.min_quantity', type: 'integer' },
      { sql: 'p.valid_from', type: 'timestamptz' },
      { sql: 'p.id', type: 'uuid' },
    ],
  });
}

export async function countListPrices(tx: ReadTx, listId: string, args: ListPricesArgs, now: Date): Promise<number> {
  return countRows(tx, 'list_price_count', FROM, { sql: STANDING, params: [listId, now, args.variantIds ?? null] });
}

const RECORDS = 'list_price_record p JOIN price_list l ON l.brand_id = p.brand_id AND l.id = p.list_id';
const saidOf = ({ variantId, listId }: Pick<ListPriceHistoryArgs, 'variantId' | 'listId'>): SqlPart => ({
  sql: 'p.variant_id = $1 AND ($2::uuid IS NULL OR p.list_id = $2)',
  params: [variantId, listId ?? null],
});

/** Everything that was ever said about a variant's prices in lists, newest first. */
export async function readListHistory(tx: ReadTx, args: ListPriceHistoryArgs): Promise<Page<ListPriceType>> {
  return readPage<ListPriceType>(tx, args, {
    name: 'list_price_history',
    select: `${PRICE}, p.price_version AS version, p.created_at AS "saidAt"`,
    from: RECORDS,
    where: saidOf(args),
    order: thenId({ sql: 'p.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'p.id'),
  });
}

export async function countListHistory(tx: ReadTx, args: ListPriceHistoryArgs): Promise<number> {
  return countRows(tx, 'list_price_history_count', RECORDS, saidOf(args));
}
