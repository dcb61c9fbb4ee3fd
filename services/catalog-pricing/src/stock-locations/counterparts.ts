import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { COUNTERPARTS, type Counterpart } from '../stock/movement.rules.ts';

const NAMES: Readonly<Record<Counterpart, string>> = {
  supplier: 'Suppliers',
  sold: 'Sold',
  loss: 'Losses',
  adjustment: 'Adjustments',
  transit: 'In transit',
};
const INSERT = `INSERT INTO stock_location (brand_id, id, version, created_at, updated_at, code, name, kind, sellable, position)
  SELECT $1::uuid, p.id, 1, now(), now(), p.code, p.name, CASE p.code WHEN 'transit' THEN 'IN_TRANSIT' ELSE 'VIRTUAL' END, false, 1000
  FROM unnest($2::uuid[], $3::text[], $4::text[]) AS p(id, code, name) ORDER BY p.code
  ON CONFLICT ON CONSTRAINT stock_location_code_key DO NOTHING`;
/** A new brand has no stock to compare with its ledger: the first comparison is due in a day. */
const SETTINGS = `INSERT INTO stock_settings (brand_id, id, version, created_at, updated_at, reservation_minutes, expiry_warning_days, time_zone, drift_checked_at)
  VALUES ($1, $2, 1, now(), now(), 30, 30, 'UTC', now()) ON CONFLICT ON CONSTRAINT stock_settings_brand_key DO NOTHING`;

/** Makes the places and settings that every brand has, where they are not there yet. */
export async function ensureCounterparts(tx: Tx): Promise<void> {
  const brandId = tx.ctx.requireBrand();
  const columns = [COUNTERPARTS.map(() => newId()), [...COUNTERPARTS], COUNTERPARTS.map((code) => NAMES[code])];
  await tx.query('stock_counterparts_make', INSERT, [brandId, ...columns]);
  await tx.query('stock_settings_make', SETTINGS, [brandId, newId()]);
}
