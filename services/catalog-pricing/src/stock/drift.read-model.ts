import { newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';

/** A stock item whose record differs from its ledger. */
export interface Drift {
  readonly id: string;
  readonly sku: string;
  readonly location: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly ledgerOnHand: number;
  readonly ledgerReserved: number;
  /** Lots that differ there. */
  readonly lots: readonly LotDrift[];
}

/** What lies of a lot in a place, on record and by the ledger. */
export interface LotDrift {
  readonly lotId: string;
  readonly code: string;
  readonly onHand: number;
  readonly ledgerOnHand: number;
}

/** What lies somewhere by the ledger, and what is promised by open reservations. */
const LEDGER = `SELECT s.id, s.on_hand, s.reserved, coalesce(m.n, 0)::int AS ledger_on_hand, coalesce(r.n, 0)::int AS ledger_reserved
  FROM stock_item s
  LEFT JOIN (SELECT variant_id, location_id, sum(delta) AS n FROM stock_movement GROUP BY 1, 2) m USING (variant_id, location_id)
  LEFT JOIN (SELECT x.variant_id, x.location_id, sum(x.quantity) AS n FROM stock_reservation_line x
    JOIN stock_reservation h ON h.brand_id = x.brand_id AND h.id = x.reservation_id WHERE h.state = 'HELD' GROUP BY 1, 2) r
    USING (variant_id, location_id)`;
/** Lots of real places whose quantity is not what came of them less what went. */
const LOTS = `SELECT d.variant_id, d.location_id,
    jsonb_agg(jsonb_build_object('lotId', d.lot_id, 'code', t.code, 'onHand', d.on_hand, 'ledgerOnHand', d.ledger) ORDER BY t.code) AS lots
  FROM (SELECT variant_id, location_id, lot_id, coalesce(q.on_hand, 0) AS on_hand, coalesce(m.n, 0) AS ledger FROM stock_lot_item q
    FULL JOIN (SELECT x.variant_id, x.location_id, x.lot_id, sum(x.delta)::int AS n FROM stock_movement x
        JOIN stock_location l ON l.brand_id = x.brand_id AND l.id = x.location_id AND l.kind <> 'VIRTUAL'
      WHERE x.lot_id IS NOT NULL GROUP BY 1, 2, 3) m USING (variant_id, location_id, lot_id)) d
  JOIN stock_lot t ON t.id = d.lot_id
  WHERE d.on_hand <> d.ledger GROUP BY 1, 2`;
const DRIFTS = `WITH ledger AS (${LEDGER}), lot AS (${LOTS})
  SELECT s.id, v.sku, l.code AS location, g.on_hand AS "onHand", g.reserved, g.ledger_on_hand AS "ledgerOnHand",
    g.ledger_reserved AS "ledgerReserved", coalesce(o.lots, '[]') AS lots
  FROM ledger g JOIN stock_item s ON s.id = g.id JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id
  JOIN product_variant v ON v.brand_id = s.brand_id AND v.id = s.variant_id
  LEFT JOIN lot o ON o.variant_id = s.variant_id AND o.location_id = s.location_id
  WHERE (g.on_hand <> g.ledger_on_hand OR g.reserved <> g.ledger_reserved OR o.lots IS NOT NULL)
    AND ($1::uuid IS NULL OR s.location_id = $1)
  ORDER BY s.variant_id, s.location_id LIMIT 500`;

/** Blocks it once. */
export const MARK_DRIFT = `UPDATE stock_item SET blocked_at = now(), version = version + 1, updated_at = now()
  WHERE id = $1 AND blocked_at IS NULL RETURNING version`;
/** Only if what the ledger says can be at all. */
export const REBUILD = `WITH ledger AS (${LEDGER} WHERE s.id = $1)
  UPDATE stock_item s SET on_hand = g.ledger_on_hand, reserved = g.ledger_reserved, blocked_at = NULL, version = s.version + 1,
    updated_at = now()
  FROM ledger g, product_variant v
  WHERE s.id = g.id AND s.version = $2 AND v.brand_id = s.brand_id AND v.id = s.variant_id
    AND (s.location_kind = 'VIRTUAL' OR (g.ledger_on_hand >= 0 AND (g.ledger_reserved <= g.ledger_on_hand OR s.allows_backorder)))
  RETURNING s.on_hand AS "onHand", s.reserved, s.version, v.sku`;
/** The lots of an item that differ from the ledger. */
const OF_ITEM = `SELECT o.lots FROM (${LOTS}) o WHERE o.variant_id = $1 AND o.location_id = $2`;
const KEEP_LOT = `INSERT INTO stock_lot_item AS q (brand_id, id, version, created_at, updated_at, lot_id, variant_id, location_id, on_hand)
  SELECT $1::uuid, t.id, 1, now(), now(), t.lot_id, $2::uuid, $3::uuid, t.on_hand FROM unnest($4::uuid[], $5::uuid[], $6::int[]) AS t (id, lot_id, on_hand)
  ON CONFLICT ON CONSTRAINT stock_lot_item_key DO UPDATE SET on_hand = excluded.on_hand, version = q.version + 1, updated_at = now()`;

/** The lots of an item that differ from the ledger, which its lock holds still. */
export async function readLotDrifts(tx: ReadTx, variantId: string, locationId: string): Promise<readonly LotDrift[]> {
  const [row] = await tx.query<{ lots: LotDrift[] }>('stock_lot_drifts', OF_ITEM, [variantId, locationId]);
  return row?.lots ?? [];
}

/** Makes lots of an item what their ledger adds up to. */
export async function rebuildLots(
  tx: Tx,
  place: { readonly variantId: string; readonly locationId: string },
  lots: readonly LotDrift[],
): Promise<void> {
  if (lots.length === 0) return;
  await tx.query('stock_lots_rebuild', KEEP_LOT, [
    ...[tx.ctx.requireBrand(), place.variantId, place.locationId, lots.map(() => newId())],
    ...[lots.map((lot) => lot.lotId), lots.map((lot) => lot.ledgerOnHand)],
  ]);
}

export const STAMP = `WITH stamp AS (UPDATE stock_settings SET drift_checked_at = now())
  SELECT count(*)::int AS n FROM stock_item WHERE $1::uuid IS NULL OR location_id = $1`;

/** Everything that differs, at most 500. */
export function readDrifts(tx: ReadTx, locationId: string | null = null): Promise<Drift[]> {
  return tx.query<Drift>('stock_drifts', DRIFTS, [locationId]);
}
