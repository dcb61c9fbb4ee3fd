import { DomainError, newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { brandDay } from '../stock-locations/brand-day.ts';
import {
  type Leg,
  type MovementKind,
  placeKey,
  type PromiseChange,
  type Side,
  type Standing,
} from '../stock/movement.rules.ts';
import { isSellable, type LotHolding, pickLots } from './lot.rules.ts';

type Held = LotHolding & { readonly variantId: string; readonly locationId: string };
interface Place {
  readonly variantId: string;
  readonly locationId: string;
}

const HELD = `SELECT q.lot_id AS "lotId", t.code, t.state, to_char(t.expires_on, 'YYYY-MM-DD') AS "expiresOn", q.on_hand AS "onHand",
    q.variant_id AS "variantId", q.location_id AS "locationId"
  FROM unnest($1::uuid[], $2::uuid[]) AS w(variant_id, location_id)
  JOIN stock_lot_item q ON q.variant_id = w.variant_id AND q.location_id = w.location_id
  JOIN stock_lot t ON t.brand_id = q.brand_id AND t.id = q.lot_id WHERE q.on_hand > 0`;
/** Lots of an item change only under the item's lock. What comes may be new there, what goes is there. */
const WRITE = `WITH d AS (SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[]) AS d(id, lot_id, variant_id, location_id, delta)),
  came AS (INSERT INTO stock_lot_item (brand_id, id, version, created_at, updated_at, lot_id, variant_id, location_id, on_hand)
    SELECT $1::uuid, id, 1, now(), now(), lot_id, variant_id, location_id, delta FROM d WHERE delta > 0
    ON CONFLICT ON CONSTRAINT stock_lot_item_key DO UPDATE SET on_hand = stock_lot_item.on_hand + excluded.on_hand,
      version = stock_lot_item.version + 1, updated_at = now())
  UPDATE stock_lot_item q SET on_hand = q.on_hand + d.delta, version = q.version + 1, updated_at = now()
  FROM d WHERE d.delta < 0 AND q.lot_id = d.lot_id AND q.location_id = d.location_id`;

/** What lots lie in these places; read it under the lock of their items. */
export async function lotsIn(tx: ReadTx, places: readonly Place[]): Promise<Map<string, Held[]>> {
  const columns = [places.map((place) => place.variantId), places.map((place) => place.locationId)];
  return Map.groupBy(await tx.query<Held>('stock_lots_in', HELD, columns), placeKey);
}

/**
 * Names the lots of every leg where lots are tracked: sales and transfers take what ends first (S13), everything else says
 * which lot it means. Where no lots are tracked this costs nothing.
 */
export async function assignLots(
  tx: Tx,
  standings: ReadonlyMap<string, Standing>,
  legs: readonly Leg[],
  kind: MovementKind,
  promises: readonly PromiseChange[],
  now: Date,
): Promise<Leg[]> {
  const tracked = [...standings.values()].filter((item) => item.tracksLots);
  if (tracked.length === 0) {
    const named = legs.find(({ lotId }) => lotId);
    if (named)
      throw new DomainError(
        'LOTS_NOT_TRACKED',
        'Stock of this variant is not known lot by lot: track its lots first.',
        {
          details: { variantId: named.variantId },
        },
      );
    return [...legs];
  }
  const held = await lotsIn(tx, tracked);
  const promised = new Map<string, number>();
  for (const one of promises) promised.set(placeKey(one), (promised.get(placeKey(one)) ?? 0) + one.reserved);
  const today = await brandDay(tx, now);
  return legs.flatMap((leg) => {
    const from = standings.get(placeKey({ variantId: leg.variantId, locationId: leg.fromId }))!;
    const to = standings.get(placeKey({ variantId: leg.variantId, locationId: leg.toId }))!;
    if (!from.tracksLots && !to.tracksLots) return [leg];
    const lots = held.get(placeKey(from)) ?? [];
    if (leg.lotId) return [named(leg, from, lots, kind, today)];
    if (!from.tracksLots || (kind !== 'SALE' && kind !== 'TRANSFER')) throw required(from.tracksLots ? from : to);
    const keep = from.reserved + (promised.get(placeKey(from)) ?? 0);
    return byDate(leg, from, lots, keep, today);
  });
}

function named(leg: Leg, from: Standing, lots: Held[], kind: MovementKind, today: string): Leg {
  if (!from.tracksLots) return leg;
  const lot = lots.find(({ lotId }) => lotId === leg.lotId);
  if (lot && (kind === 'SALE' || kind === 'TRANSFER') && from.kind !== 'IN_TRANSIT' && !isSellable(lot, today))
    throw new DomainError('LOT_UNSELLABLE', `The lot ${lot.code} is expired, held or recalled.`, {
      details: { lot: lot.code, state: lot.state, expiresOn: lot.expiresOn },
    });
  if (!lot || lot.onHand < leg.quantity) throw tooFew(from, leg.quantity, lot?.onHand ?? 0);
  take(lots, leg.lotId!, leg.quantity);
  return leg;
}

/** What is reserved is kept in lots that can be sold: the rest of them is what may go. */
function byDate(leg: Leg, from: Standing, lots: Held[], keep: number, today: string): Leg[] {
  const sellable = lots.filter((lot) => isSellable(lot, today)).reduce((sum, lot) => sum + lot.onHand, 0);
  const { picks, missing } = pickLots(lots, leg.quantity, today);
  if (missing > 0 || (sellable - leg.quantity < keep && !from.allowsBackorder))
    throw tooFew(from, leg.quantity, Math.max(sellable - keep, 0));
  for (const { lotId, quantity } of picks) take(lots, lotId, quantity);
  return picks.map((pick) => ({ ...leg, ...pick }));
}

function take(lots: Held[], lotId: string, quantity: number): void {
  const index = lots.findIndex((lot) => lot.lotId === lotId);
  lots[index] = { ...lots[index]!, onHand: lots[index]!.onHand - quantity };
}

function required({ sku }: Standing): DomainError {
  return new DomainError('LOT_REQUIRED', `Stock of ${sku} is known lot by lot: name the lot.`, {
    path: ['lotCode'],
    details: { sku },
  });
}

function tooFew({ sku, code }: Standing, wanted: number, available: number): DomainError {
  return new DomainError(
    'STOCK_INSUFFICIENT',
    `Of ${sku} there are ${available} in ${code} that can go, ${wanted} are wanted: the rest is reserved, expired, held or recalled.`,
    { details: { sku, location: code, available } },
  );
}

/** Carries the sides of a posting over to the lots of real places. */
export async function writeLots(
  tx: Tx,
  standings: ReadonlyMap<string, Standing>,
  sides: readonly Side[],
): Promise<void> {
  const sums = new Map<string, Side>();
  for (const side of sides) {
    if (side.lotId === null || standings.get(placeKey(side))!.kind === 'VIRTUAL') continue;
    const key = `${side.lotId}/${side.locationId}`;
    sums.set(key, { ...side, delta: (sums.get(key)?.delta ?? 0) + side.delta });
  }
  const rows = [...sums.values()].filter(({ delta }) => delta !== 0);
  if (rows.length === 0) return;
  const columns = (['lotId', 'variantId', 'locationId', 'delta'] as const).map((column) =>
    rows.map((row) => row[column]),
  );
  await tx.query('stock_lots_write', WRITE, [tx.ctx.requireBrand(), rows.map(() => newId()), ...columns]);
}
