import { notificationRequested, stockLow, stockRecovered } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { POINT, SUPPLY } from './rule-sql.ts';

interface Told {
  readonly id: string;
  readonly low: boolean;
  readonly version: number;
  readonly variantId: string;
  readonly sku: string;
  readonly locationId: string;
  readonly location: string;
  readonly onHand: number;
  readonly reorderPoint: number;
}

/** Opens what runs low and closes what does not any more: one open alert a shortage, whoever notices it (S15). */
const JUDGE = `WITH place AS (SELECT a.variant_id, a.location_id, a.point AS reorder_point, a.on_hand, a.on_hand < a.point AS low, a.id
    FROM (SELECT r.variant_id, r.location_id, s.on_hand, n.id, ${POINT} AS point
      FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS n(id, variant_id, location_id)
      JOIN stock_reorder_rule r ON r.variant_id = n.variant_id AND r.location_id = n.location_id
      JOIN stock_item s ON s.variant_id = n.variant_id AND s.location_id = n.location_id ${SUPPLY}) a),
  opened AS (INSERT INTO stock_alert (brand_id, id, version, created_at, updated_at, variant_id, location_id, on_hand, reorder_point, state)
    SELECT $1::uuid, id, 1, now(), now(), variant_id, location_id, on_hand, reorder_point, 'OPEN' FROM place WHERE low
    ON CONFLICT (brand_id, variant_id, location_id) WHERE state = 'OPEN' DO NOTHING RETURNING id, version, variant_id, location_id),
  closed AS (UPDATE stock_alert a SET state = 'CLOSED', closed_at = now(), version = a.version + 1, updated_at = now() FROM place p
    WHERE a.variant_id = p.variant_id AND a.location_id = p.location_id AND a.state = 'OPEN' AND NOT p.low
    RETURNING a.id, a.version, a.variant_id, a.location_id)
  SELECT t.id, t.low, t.version, v.id AS "variantId", v.sku, l.id AS "locationId", l.code AS location, p.on_hand AS "onHand",
    p.reorder_point AS "reorderPoint"
  FROM (SELECT *, true AS low FROM opened UNION ALL SELECT *, false FROM closed) t
  JOIN place p ON p.variant_id = t.variant_id AND p.location_id = t.location_id
  JOIN product_variant v ON v.id = t.variant_id JOIN stock_location l ON l.id = t.location_id`;

interface Place {
  readonly variantId: string;
  readonly locationId: string;
}

/** Looks at places whose stock or whose rule has changed. */
export async function judgeLow(tx: Tx, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const columns = [places.map(() => newId()), places.map((one) => one.variantId), places.map((one) => one.locationId)];
  const told = await tx.query<Told>('stock_low_judge', JUDGE, [tx.ctx.requireBrand(), ...columns]);
  for (const { id, low, version, ...facts } of told) {
    const target = { aggregateId: id, aggregateVersion: version };
    tx.emit(low ? stockLow : stockRecovered, { label: facts.sku, ...facts }, target);
    if (!low) continue;
    tx.emit(
      notificationRequested,
      {
        label: `Stock runs low: ${facts.sku} in ${facts.location}`.slice(0, 200),
        body: `${facts.onHand} on hand, the reorder point is ${facts.reorderPoint}.`,
        ...{ topic: 'stock.low', key: `stock-low:${id}`, mandatory: false, severity: 'warning' as const },
        link: '/stock/reorder',
        recipients: { permission: 'catalog-pricing.stock.write' },
      },
      target,
    );
  }
}

/** A rule that is gone has no shortage any more. */
export async function forgetLow(tx: Tx, { variantId, locationId }: Place): Promise<void> {
  const sql = `UPDATE stock_alert SET state = 'CLOSED', closed_at = now(), version = version + 1, updated_at = now()
    WHERE variant_id = $1 AND location_id = $2 AND state = 'OPEN'`;
  await tx.query('stock_low_forget', sql, [variantId, locationId]);
}
