import { compileWhere, OrderDirection, type SqlPart, readPage } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { TODAY } from '../stock-locations/brand-day.ts';
import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import type { StockItemType, StockMovementType } from './stock-item.type.ts';
import type { StockItemsArgs, StockMovementsArgs } from './stock.inputs.ts';
import { ITEM_COLUMNS, ITEM_TABLES } from './stock.read-model.ts';

const ITEM_FILTERS = {
  id: { sql: 's.id', type: 'uuid' },
  variantId: { sql: 's.variant_id', type: 'uuid' },
  productId: { sql: 'v.product_id', type: 'uuid' },
  locationId: { sql: 's.location_id', type: 'uuid' },
  locationKind: 's.location_kind',
  sku: 'v.sku',
};
const ITEMS = `${ITEM_TABLES} JOIN product_variant v ON v.brand_id = s.brand_id AND v.id = s.variant_id`;

const LOW = `EXISTS (SELECT 1 FROM stock_alert a WHERE a.brand_id = s.brand_id AND a.variant_id = s.variant_id
    AND a.location_id = s.location_id AND a.state = 'OPEN')`;
const SOON = `EXISTS (SELECT 1 FROM stock_lot_item q JOIN stock_lot t ON t.brand_id = q.brand_id AND t.id = q.lot_id
    WHERE q.brand_id = s.brand_id AND q.variant_id = s.variant_id AND q.location_id = s.location_id AND q.on_hand > 0
    AND t.expires_on <= ${TODAY} + `;

type Asked = Pick<StockItemsArgs, 'where' | 'blocked' | 'low' | 'expiringWithinDays'>;

function itemsOf({ where, blocked, low, expiringWithinDays }: Asked): SqlPart {
  const { sql, params } = compileWhere(where, ITEM_FILTERS);
  const parts = [`s.location_kind <> 'VIRTUAL'`, sql];
  if (blocked) parts.push('s.blocked_at IS NOT NULL');
  if (low) parts.push(LOW);
  if (expiringWithinDays === null || expiringWithinDays === undefined) return { sql: parts.join(' AND '), params };
  parts.push(`${SOON}$${params.length + 1}::int)`);
  return { sql: parts.join(' AND '), params: [...params, expiringWithinDays] };
}

/** One page of stock, by SKU and then by location. */
export async function readItemPage(tx: ReadTx, args: StockItemsArgs): Promise<Page<StockItemType>> {
  const where = itemsOf(args);
  return readPage<StockItemType>(tx, args, {
    ...{ name: 'stock_item_page', select: ITEM_COLUMNS, from: ITEMS },
    where,
    order: [{ sql: 'v.sku' }, { sql: 'l.code' }, { sql: 's.id', type: 'uuid' }],
  });
}

/** How much stock there is that matches. */
export async function countItems(tx: ReadTx, args: Asked): Promise<number> {
  const { sql, params } = itemsOf(args);
  const [row] = await tx.query<{ n: number }>(
    'stock_item_count',
    `SELECT count(*)::int AS n FROM ${ITEMS} WHERE ${sql}`,
    params,
  );
  return row?.n ?? 0;
}

const MOVEMENTS = `stock_movement m JOIN stock_location l ON l.brand_id = m.brand_id AND l.id = m.location_id
  LEFT JOIN stock_location o ON o.brand_id = m.brand_id AND o.id = m.counterpart_id`;
const MOVEMENT_COLUMNS = `m.id, m.posting_id AS "postingId", m.kind, m.variant_id AS "variantId", m.lot_id AS "lotId", m.delta,
  m.on_hand_after AS "onHandAfter", m.reason_code AS "reasonCode", m.reason, m.cause_type AS "causeType", m.cause_id AS "causeId",
  m.occurred_at AS "occurredAt", m.created_at AS "createdAt", m.actor, ${LOCATION_JSON} AS location,
  CASE WHEN o.id IS NOT NULL THEN ${LOCATION_JSON.replaceAll('l.', 'o.')} END AS counterpart`;
const MOVEMENT_FILTERS = {
  variantId: { sql: 'm.variant_id', type: 'uuid' },
  locationId: { sql: 'm.location_id', type: 'uuid' },
  lotId: { sql: 'm.lot_id', type: 'uuid' },
  postingId: { sql: 'm.posting_id', type: 'uuid' },
  kind: 'm.kind',
  causeId: 'm.cause_id',
  occurredAt: { sql: 'm.occurred_at', type: 'timestamptz' },
};

/** One page of the ledger, newest first: the sides in places of the brand. */
export async function readMovementPage(tx: ReadTx, args: StockMovementsArgs): Promise<Page<StockMovementType>> {
  const where = compileWhere(args.where, MOVEMENT_FILTERS);
  const direction = OrderDirection.DESC;
  return readPage<StockMovementType>(tx, args, {
    ...{ name: 'stock_movement_page', select: MOVEMENT_COLUMNS, from: MOVEMENTS },
    where: { sql: `l.kind <> 'VIRTUAL' AND ${where.sql}`, params: where.params },
    order: [
      { sql: 'm.occurred_at', type: 'timestamptz', direction },
      { sql: 'm.created_at', type: 'timestamptz', direction },
      { sql: 'm.id', type: 'uuid', direction },
    ],
  });
}

/** How many movements there are that match. */
export async function countMovements(tx: ReadTx, args: Pick<StockMovementsArgs, 'where'>): Promise<number> {
  const { sql, params } = compileWhere(args.where, MOVEMENT_FILTERS);
  const text = `SELECT count(*)::int AS n FROM ${MOVEMENTS} WHERE l.kind <> 'VIRTUAL' AND ${sql}`;
  const [row] = await tx.query<{ n: number }>('stock_movement_count', text, params);
  return row?.n ?? 0;
}
