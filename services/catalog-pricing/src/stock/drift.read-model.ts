import type { ReadTx } from '@mh-os/persistence';

/** A stock item whose record differs from its ledger. */
export interface Drift {
  readonly id: string;
  readonly sku: string;
  readonly location: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly ledgerOnHand: number;
  readonly ledgerReserved: number;
}

/** What lies somewhere by the ledger, and what is promised by open reservations. */
const LEDGER = `SELECT s.id, s.on_hand, s.reserved, coalesce(m.n, 0)::int AS ledger_on_hand, coalesce(r.n, 0)::int AS ledger_reserved
  FROM stock_item s
  LEFT JOIN (SELECT variant_id, location_id, sum(delta) AS n FROM stock_movement GROUP BY 1, 2) m USING (variant_id, location_id)
  LEFT JOIN (SELECT x.variant_id, x.location_id, sum(x.quantity) AS n FROM stock_reservation_line x
    JOIN stock_reservation h ON h.brand_id = x.brand_id AND h.id = x.reservation_id WHERE h.state = 'HELD' GROUP BY 1, 2) r
    USING (variant_id, location_id)`;
const DRIFTS = `WITH ledger AS (${LEDGER})
  SELECT s.id, v.sku, l.code AS location, g.on_hand AS "onHand", g.reserved, g.ledger_on_hand AS "ledgerOnHand",
    g.ledger_reserved AS "ledgerReserved"
  FROM ledger g JOIN stock_item s ON s.id = g.id JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id
  JOIN product_variant v ON v.brand_id = s.brand_id AND v.id = s.variant_id
  WHERE (g.on_hand <> g.ledger_on_hand OR g.reserved <> g.ledger_reserved) AND ($1::uuid IS NULL OR s.location_id = $1)
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
export const STAMP = `WITH stamp AS (UPDATE stock_settings SET drift_checked_at = now())
  SELECT count(*)::int AS n FROM stock_item WHERE $1::uuid IS NULL OR location_id = $1`;

/** Everything that differs, at most 500. */
export function readDrifts(tx: ReadTx, locationId: string | null = null): Promise<Drift[]> {
  return tx.query<Drift>('stock_drifts', DRIFTS, [locationId]);
}
