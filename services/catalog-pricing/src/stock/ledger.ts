import { stockMoved } from '@mh-os/contracts';
import { actorOf, DomainError, newId, notFound } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { ensureCounterparts } from '../stock-locations/counterparts.ts';
import { assignLots, writeLots } from '../lots/lot-ledger.ts';
import { judgeLow } from '../reorder/low-stock.ts';
import {
  COUNTERPARTS,
  type Counterpart,
  decidePosting,
  type ItemChange,
  type Leg,
  type MovementKind,
  placeKey,
  type PromiseChange,
  type Side,
  type Standing,
  type StockReason,
} from './movement.rules.ts';

/**
 * Items in the order of their places, so that crossed callers never deadlock (G11); all or none, for whoever held some of
 * them and made the rest would take those out of order.
 */
const LOCK = `SELECT s.id, s.variant_id AS "variantId", v.sku, s.location_id AS "locationId", l.code, l.kind, l.active,
    s.on_hand AS "onHand", s.reserved, s.version, s.allows_backorder AS "allowsBackorder", s.tracks_lots AS "tracksLots",
    s.blocked_at IS NOT NULL AS blocked
  FROM unnest($1::uuid[], $2::uuid[]) AS w(variant_id, location_id)
  JOIN stock_item s ON s.variant_id = w.variant_id AND s.location_id = w.location_id
  JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id
  JOIN product_variant v ON v.brand_id = s.brand_id AND v.id = s.variant_id
  WHERE (SELECT count(*) FROM unnest($1::uuid[], $2::uuid[]) AS a(variant_id, location_id)
    JOIN stock_item i ON i.variant_id = a.variant_id AND i.location_id = a.location_id) = cardinality($1::uuid[])
  ORDER BY s.variant_id, s.location_id FOR UPDATE OF s`;
const ENSURE = `INSERT INTO stock_item (brand_id, id, version, created_at, updated_at, variant_id, location_id, location_kind,
    allows_backorder, tracks_lots, on_hand)
  SELECT v.brand_id, w.id, 1, now(), now(), v.id, l.id, l.kind, l.allows_backorder,
    l.kind <> 'VIRTUAL' AND EXISTS (SELECT 1 FROM stock_item o WHERE o.brand_id = v.brand_id AND o.variant_id = v.id AND o.tracks_lots), 0
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS w(id, variant_id, location_id)
  JOIN product_variant v ON v.id = w.variant_id JOIN stock_location l ON l.id = w.location_id
  ORDER BY v.id, l.id ON CONFLICT ON CONSTRAINT stock_item_key DO NOTHING`;
/** Conditional on the version that was decided on (G12), and in one round trip whatever the number of lines. */
const WRITE = `WITH item AS (
    UPDATE stock_item s SET on_hand = s.on_hand + d.delta, reserved = s.reserved + d.reserved, version = s.version + 1, updated_at = now()
    FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[]) AS d(id, delta, reserved, version)
    WHERE s.brand_id = $1 AND s.id = d.id AND s.version = d.version AND s.blocked_at IS NULL RETURNING s.id),
  moved AS (
    INSERT INTO stock_movement (brand_id, id, created_at, posting_id, kind, variant_id, location_id, counterpart_id, lot_id, delta,
      on_hand_after, reason_code, reason, cause_type, cause_id, occurred_at, actor)
    SELECT $1, m.id, now(), $6::uuid, $7, m.variant_id, m.location_id, m.counterpart_id, m.lot_id, m.delta, m.on_hand_after,
      $8, $9, $10, $11, coalesce($12::timestamptz, now()), $13::jsonb
    FROM unnest($14::uuid[], $15::uuid[], $16::uuid[], $17::uuid[], $18::uuid[], $19::int[], $20::int[])
      AS m(id, variant_id, location_id, counterpart_id, lot_id, delta, on_hand_after))
  SELECT count(*)::int AS n FROM item`;
const PLACES = `SELECT id, code FROM stock_location WHERE code = ANY ($1)`;

/** What is the same for all lines of a posting. */
export interface Posting {
  readonly kind: MovementKind;
  readonly reasonCode: StockReason;
  readonly reason: string;
  readonly cause?: { readonly type: string; readonly id: string } | null;
  /** When it happened, if not now. */
  readonly occurredAt?: Date | null;
  /** Opening stock of thousands of variants tells its story in one event of its import. */
  readonly quiet?: boolean;
  /** Gives lots to what had none; nothing is picked by date. */
  readonly relabels?: boolean;
}

export interface Posted {
  readonly postingId: string;
  readonly changes: readonly ItemChange[];
}

interface Place {
  readonly variantId: string;
  readonly locationId: string;
}

/** Locks the items of these places, making those that are not there yet; by place. */
export async function lockItems(tx: Tx, wanted: readonly Place[]): Promise<Map<string, Standing>> {
  const places = [...new Map(wanted.map((place) => [placeKey(place), place])).values()];
  const columns = [places.map((place) => place.variantId), places.map((place) => place.locationId)];
  let rows = await tx.query<Standing>('stock_lock', LOCK, columns);
  if (rows.length < places.length) {
    await tx.query('stock_ensure', ENSURE, [places.map(() => newId()), ...columns]);
    rows = await tx.query<Standing>('stock_lock', LOCK, columns);
  }
  const found = new Map(rows.map((row) => [placeKey(row), row]));
  if (found.size < places.length) throw await unknownPlace(tx, places);
  return found;
}

async function unknownPlace(tx: Tx, places: readonly Place[]): Promise<DomainError> {
  const known = async (table: 'product_variant' | 'stock_location', ids: string[]): Promise<string[]> => {
    const sql = `SELECT id FROM ${table} WHERE id = ANY ($1::uuid[])`;
    return (await tx.query<{ id: string }>(`${table}_known`, sql, [ids])).map(({ id }) => id);
  };
  const variantIds = places.map(({ variantId }) => variantId);
  const variants = await known('product_variant', variantIds);
  const unknown = variantIds.find((id) => !variants.includes(id));
  if (unknown !== undefined) return notFound('ProductVariant', unknown);
  const locationIds = places.map(({ locationId }) => locationId);
  const locations = await known('stock_location', locationIds);
  return notFound('StockLocation', locationIds.find((id) => !locations.includes(id)) ?? '');
}

/** The places on the other side of what comes and goes, by code. */
export async function counterparts(tx: Tx): Promise<Readonly<Record<Counterpart, string>>> {
  const read = () => tx.query<{ id: string; code: Counterpart }>('stock_counterparts', PLACES, [[...COUNTERPARTS]]);
  let rows = await read();
  if (rows.length < COUNTERPARTS.length) {
    await ensureCounterparts(tx);
    rows = await read();
  }
  return Object.fromEntries(rows.map(({ code, id }) => [code, id])) as Record<Counterpart, string>;
}

/** Every place that the legs touch. */
export const placesOf = (legs: readonly Leg[]): Place[] =>
  legs.flatMap(({ variantId, fromId, toId }) => [
    { variantId, locationId: fromId },
    { variantId, locationId: toId },
  ]);

/** Moves pieces from place to place: the only writer of what lies anywhere. `locked` are items that the caller decided on. */
export async function post(
  tx: Tx,
  legs: readonly Leg[],
  posting: Posting,
  locked?: ReadonlyMap<string, Standing>,
  promises: readonly PromiseChange[] = [],
): Promise<Posted> {
  const standings = locked ?? (await lockItems(tx, [...placesOf(legs), ...promises]));
  const named = posting.relabels ? legs : await assignLots(tx, standings, legs, posting.kind, promises, new Date());
  const { sides, changes } = decidePosting(standings, named, promises);
  const postingId = newId();
  await write(tx, postingId, posting, sides, changes);
  await writeLots(tx, standings, sides);
  const moved = changes.filter(({ item, delta }) => item.kind !== 'VIRTUAL' && delta !== 0);
  await judgeLow(
    tx,
    moved.map(({ item }) => item),
  );
  if (!posting.quiet) emitMoved(tx, postingId, posting, changes);
  return { postingId, changes };
}

/** Changes only what is promised. */
export async function promise(
  tx: Tx,
  standings: ReadonlyMap<string, Standing>,
  promises: readonly PromiseChange[],
): Promise<ItemChange[]> {
  const { changes } = decidePosting(standings, [], promises);
  await write(tx, newId(), { kind: 'ADJUSTMENT', reasonCode: 'OTHER', reason: '' }, [], changes);
  return changes;
}

async function write(
  tx: Tx,
  postingId: string,
  posting: Posting,
  sides: readonly Side[],
  changes: readonly ItemChange[],
): Promise<void> {
  const { cause = null, occurredAt = null } = posting;
  const [row] = await tx.query<{ n: number }>('stock_write', WRITE, [
    tx.ctx.requireBrand(),
    changes.map(({ item }) => item.id),
    changes.map(({ delta }) => delta),
    changes.map(({ reserved }) => reserved),
    changes.map(({ item }) => item.version),
    postingId,
    posting.kind,
    ...[posting.reasonCode, posting.reason, cause?.type ?? null, cause?.id ?? null, occurredAt],
    JSON.stringify(actorOf(tx.ctx)),
    sides.map(() => newId()),
    ...(['variantId', 'locationId', 'counterpartId', 'lotId', 'delta', 'onHandAfter'] as const).map((column) =>
      sides.map((side) => side[column]),
    ),
  ]);
  if (row?.n !== changes.length)
    throw new DomainError('CONFLICT', 'Someone else changed the same stock at the same moment. Try again.', {
      kind: 'unavailable',
    });
}

function emitMoved(tx: Tx, postingId: string, posting: Posting, changes: readonly ItemChange[]): void {
  const real = changes.filter(({ item, delta }) => item.kind !== 'VIRTUAL' && delta !== 0);
  const lines = real.map(({ item, delta, reserved }) => ({
    ...{ stockItemId: item.id, variantId: item.variantId, sku: item.sku },
    ...{ locationId: item.locationId, location: item.code, delta, onHand: item.onHand + delta },
    available: item.onHand + delta - item.reserved - reserved,
  }));
  const skus = [...new Set(lines.map(({ sku }) => sku))];
  tx.emit(
    stockMoved,
    {
      label: skus.length > 3 ? `${skus.slice(0, 3).join(', ')} +${skus.length - 3}` : skus.join(', '),
      ...{ kind: posting.kind, reasonCode: posting.reasonCode, reason: posting.reason, lines },
      cause: posting.cause ?? null,
      changes: real.map(({ item, delta }) => ({
        field: `onHand.${item.sku}.${item.code}`,
        before: String(item.onHand),
        after: String(item.onHand + delta),
      })),
    },
    { aggregateId: postingId, aggregateVersion: 1 },
  );
}
