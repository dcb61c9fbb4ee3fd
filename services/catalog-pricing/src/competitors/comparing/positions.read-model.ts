import { compileWhere, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { OWN_COLUMNS, OWN_FROM, type OwnRow, type OwnSql, toOwnRow } from './facts.read-model.ts';
import type { SeenPrice } from './position.rules.ts';
import type { PricePositionFilter, PricePositionsArgs } from './positions.type.ts';

const WHERE = {
  channelId: { sql: 'c.id', type: 'uuid' },
  productId: { sql: 'v.product_id', type: 'uuid' },
  variantId: { sql: 'v.id', type: 'uuid' },
  sku: 'v.sku',
};
/** Nothing mapped, nothing to stand among. */
const MAPPED = `EXISTS (SELECT 1 FROM competitor_listing l WHERE l.brand_id = p.brand_id AND l.variant_id = p.variant_id AND l.active)`;
const ALERTED = `EXISTS (SELECT 1 FROM competitor_alert a WHERE a.brand_id = p.brand_id AND a.variant_id = p.variant_id
  AND a.channel_id = p.channel_id AND a.status = 'OPEN')`;
const OPEN = `SELECT variant_id AS "variantId", channel_id AS "channelId", count(*)::int AS n FROM competitor_alert
  WHERE status = 'OPEN' AND variant_id = ANY ($1::uuid[]) GROUP BY 1, 2`;

function conditionOf(filter: PricePositionFilter | null | undefined): { sql: string; params: unknown[] } {
  const { alerted, ...where } = filter ?? {};
  const { sql, params } = compileWhere(where, WHERE);
  const alerts = alerted === true ? [ALERTED] : alerted === false ? [`NOT ${ALERTED}`] : [];
  return { sql: [sql, MAPPED, ...alerts].join(' AND '), params };
}

/** One page of our prices that something is mapped to, by SKU. */
export async function readPositionPage(tx: ReadTx, args: PricePositionsArgs): Promise<Page<OwnRow>> {
  const condition = conditionOf(args.where);
  const direction = OrderDirection.ASC;
  const page = await readPage<OwnSql>(tx, args, {
    ...{ name: 'price_position_page', select: OWN_COLUMNS, from: OWN_FROM },
    where: condition,
    order: thenId({ sql: 'v.sku', direction }, 'p.id'),
  });
  return { ...page, nodes: page.nodes.map(toOwnRow) };
}

/** How many there are. */
export async function countPositions(tx: ReadTx, where: PricePositionFilter | null | undefined): Promise<number> {
  const { sql, params } = conditionOf(where);
  const text = `SELECT count(*)::int AS n FROM ${OWN_FROM} WHERE ${sql}`;
  return (await tx.query<{ n: number }>('price_position_count', text, params))[0]?.n ?? 0;
}

/** How many alerts are open, by variant and channel. */
export async function readOpenAlerts(tx: ReadTx, variantIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ variantId: string; channelId: string; n: number }>('alerts_open', OPEN, [variantIds]);
  return new Map(rows.map((row) => [`${row.variantId}:${row.channelId}`, row.n]));
}

const OWN_HISTORY = `SELECT valid_from AS at, gross_minor AS "grossMinor", currency FROM price_record
  WHERE variant_id = $1 AND channel_id = $2 AND valid_from >= coalesce((SELECT max(valid_from) FROM price_record
    WHERE variant_id = $1 AND channel_id = $2 AND valid_from <= $3), $3) ORDER BY valid_from`;
/** The newest of each day: a chart of half a year needs no more. */
const THEIR_HISTORY = `SELECT DISTINCT ON (p.listing_id, date_trunc('day', p.captured_at)) p.listing_id AS "listingId",
    k.name AS competitor, p.captured_at AS "capturedAt", p.amount_minor AS "amountMinor", p.currency,
    p.includes_vat AS "includesVat", p.pack_amount AS "packAmount", p.pack_unit AS "packUnit", p.in_stock AS "inStock"
  FROM competitor_listing l JOIN competitor k ON k.brand_id = l.brand_id AND k.id = l.competitor_id AND k.active
  JOIN competitor_price p ON p.brand_id = l.brand_id AND p.listing_id = l.id
  WHERE l.variant_id = $1 AND l.active AND p.captured_at >= $2
  ORDER BY p.listing_id, date_trunc('day', p.captured_at), p.captured_at DESC`;

/** Our prices since an instant, the one in force then first. */
export async function readOwnHistory(
  tx: ReadTx,
  variantId: string,
  channelId: string,
  since: Date,
): Promise<{ at: Date; gross: Money }[]> {
  const params = [variantId, channelId, since];
  const rows = await tx.query<{ at: Date; grossMinor: string; currency: string }>(
    'own_price_history',
    OWN_HISTORY,
    params,
  );
  return rows.map(({ at, grossMinor, currency }) => ({ at, gross: Money.of(BigInt(grossMinor), currency) }));
}

/** A captured price with whose it is. */
export interface SeenPoint {
  readonly listingId: string;
  readonly competitor: string;
  readonly seen: SeenPrice;
}

/** What was captured of a variant's competitors since an instant, oldest first within each. */
export async function readTheirHistory(tx: ReadTx, variantId: string, since: Date): Promise<SeenPoint[]> {
  const rows = await tx.query<
    Omit<SeenPoint, 'seen'> &
      Omit<SeenPrice, 'amount' | 'pack'> &
      Record<'amountMinor' | 'currency' | 'packAmount' | 'packUnit', string>
  >('their_price_history', THEIR_HISTORY, [variantId, since]);
  return rows.map(({ listingId, competitor, amountMinor, currency, packAmount, packUnit, ...seen }) => ({
    ...{ listingId, competitor },
    seen: { ...seen, amount: Money.of(BigInt(amountMinor), currency), pack: { amount: packAmount, unit: packUnit } },
  }));
}
