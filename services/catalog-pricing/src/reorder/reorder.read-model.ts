import { OrderDirection, type SqlPart, readPage, thenId } from '@mh-os/graphql';
import { isId, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import { DEMAND_DAYS, type ReorderFacts, suggest } from './reorder.rules.ts';
import { SOLD, SUPPLY } from './rule-sql.ts';
import type {
  ReorderSuggestionsArgs,
  ReorderSuggestionType,
  ReplenishmentsArgs,
  ReplenishmentType,
} from './reorder.type.ts';

/** What is there, on its way, ordered and sold of the place of a rule. */
const FACTS = `SELECT r.id, r.version, r.variant_id AS "variantId", v.sku, ${LOCATION_JSON} AS location, l.code, r.reorder_point AS "reorderPoint",
    r.target, r.pack_size AS "packSize", r.safety_days AS "safetyDays", r.lead_days AS "leadDays",
    r.by_demand AS "byDemand", coalesce(r.lead_days, w.lead) AS "leadTimeDays", w.id AS "supplierId", w.name AS "supplierName",
    coalesce((SELECT s.on_hand FROM stock_item s WHERE s.brand_id = r.brand_id AND s.variant_id = r.variant_id
      AND s.location_id = r.location_id), 0) AS "onHand",
    (SELECT coalesce(sum(x.quantity - x.received - x.lost), 0)::int FROM stock_transfer t JOIN stock_transfer_line x
      ON x.brand_id = t.brand_id AND x.transfer_id = t.id
      WHERE t.brand_id = r.brand_id AND t.to_id = r.location_id AND t.state = 'SENT' AND x.variant_id = r.variant_id) AS "inTransit",
    (SELECT coalesce(sum(x.quantity), 0)::int FROM stock_transfer t JOIN stock_transfer_line x
      ON x.brand_id = t.brand_id AND x.transfer_id = t.id
      WHERE t.brand_id = r.brand_id AND t.to_id = r.location_id AND t.state = 'DRAFT' AND x.variant_id = r.variant_id)
    + (SELECT coalesce(sum(o.quantity - o.received), 0)::int FROM stock_replenishment o WHERE o.brand_id = r.brand_id
      AND o.variant_id = r.variant_id AND o.location_id = r.location_id AND o.state = 'OPEN') AS "onOrder",
    ${SOLD} AS sold
  FROM stock_reorder_rule r JOIN product_variant v ON v.brand_id = r.brand_id AND v.id = r.variant_id
  JOIN stock_location l ON l.brand_id = r.brand_id AND l.id = r.location_id ${SUPPLY}`;
/** As the rule has it: pages are cut by the database, the figures come from the rule alone. */
const NEEDED = `f."onHand" + f."inTransit" + f."onOrder" < CASE
  WHEN f."byDemand" THEN ceil(greatest(f.sold, 0) * (coalesce(f."leadTimeDays", 0) + f."safetyDays") / ${DEMAND_DAYS}.0)
  ELSE greatest(f."reorderPoint", ceil(greatest(f.sold, 0) * (coalesce(f."leadDays", 0) + f."safetyDays") / ${DEMAND_DAYS}.0)) END`;

type Row = Omit<ReorderSuggestionType, 'point' | 'quantity'> & ReorderFacts;
const shown = (row: Row): ReorderSuggestionType => ({ ...row, ...suggest(row) });

function conditionOf({ locationId, variantId, needed }: ReorderSuggestionsArgs): SqlPart {
  const params: string[] = [];
  const parts = ['true', ...(needed ? [NEEDED] : [])];
  const by = (id: string | null | undefined, sql: string): void => {
    if (!id) return;
    if (!isId(id)) parts.push('false');
    else parts.push(`${sql} = $${params.push(id)}::uuid`);
  };
  by(variantId, 'f."variantId"');
  by(locationId, `(f.location->>'id')::uuid`);
  return { sql: parts.join(' AND '), params };
}

/** One page of rules with what they say now, by SKU and location. */
export async function readSuggestionPage(
  tx: ReadTx,
  args: ReorderSuggestionsArgs,
): Promise<Page<ReorderSuggestionType>> {
  const where = conditionOf(args);
  const page = await readPage<Row>(tx, args, {
    ...{ name: 'reorder_page', select: 'f.*', from: `(${FACTS}) f` },
    where,
    order: [{ sql: 'f.sku' }, { sql: 'f.code' }, { sql: 'f.id', type: 'uuid' }],
  });
  return { ...page, nodes: page.nodes.map(shown) };
}

/** How many rules there are that match. */
export async function countSuggestions(tx: ReadTx, args: ReorderSuggestionsArgs): Promise<number> {
  const { sql, params } = conditionOf(args);
  const text = `SELECT count(*)::int AS n FROM (${FACTS}) f WHERE ${sql}`;
  const [row] = await tx.query<{ n: number }>('reorder_count', text, params);
  return row?.n ?? 0;
}

/** One rule with what it says now. */
export async function readSuggestion(tx: ReadTx, id: string): Promise<ReorderSuggestionType | null> {
  const [row] = await tx.query<Row>('reorder_by_id', `${FACTS} WHERE r.id = $1`, [id]);
  return row ? shown(row) : null;
}

const ORDERS = `stock_replenishment o JOIN product_variant v ON v.brand_id = o.brand_id AND v.id = o.variant_id
  JOIN stock_location l ON l.brand_id = o.brand_id AND l.id = o.location_id`;
const COLUMNS = `o.id, o.variant_id AS "variantId", v.sku, o.quantity, o.received, o.state, o.reference, o.actor, o.version,
  to_char(o.expected_on, 'YYYY-MM-DD') AS "expectedOn", o.created_at AS "createdAt", ${LOCATION_JSON} AS location`;

/** Orders by id. */
export async function readReplenishments(tx: ReadTx, ids: readonly string[]): Promise<ReplenishmentType[]> {
  const sql = `SELECT ${COLUMNS} FROM ${ORDERS} WHERE o.id = ANY ($1::uuid[]) ORDER BY v.sku, l.code, o.id`;
  return tx.query<ReplenishmentType>('replenishments_by_id', sql, [uuids(ids)]);
}

/** One page of orders, newest first. */
export async function readReplenishmentPage(tx: ReadTx, args: ReplenishmentsArgs): Promise<Page<ReplenishmentType>> {
  return readPage<ReplenishmentType>(tx, args, {
    ...{ name: 'replenishment_page', select: COLUMNS, from: ORDERS },
    where: { sql: '($1::text IS NULL OR o.state = $1)', params: [args.state ?? null] },
    order: thenId({ sql: 'o.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'o.id'),
  });
}

/** How many orders there are that match. */
export async function countReplenishments(tx: ReadTx, { state }: ReplenishmentsArgs): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM stock_replenishment o WHERE $1::text IS NULL OR o.state = $1`;
  const [row] = await tx.query<{ n: number }>('replenishment_count', sql, [state ?? null]);
  return row?.n ?? 0;
}
