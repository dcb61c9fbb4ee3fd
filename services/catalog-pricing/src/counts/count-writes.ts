import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';

/** A line for everything on record in the location, lot by lot where lots are tracked. */
const FILL = `INSERT INTO stock_count_line (brand_id, id, version, created_at, updated_at, count_id, variant_id, lot_id)
  SELECT s.brand_id, gen_random_uuid(), 1, now(), now(), $1::uuid, s.variant_id, q.lot_id
  FROM stock_item s LEFT JOIN stock_lot_item q ON s.tracks_lots AND q.brand_id = s.brand_id AND q.variant_id = s.variant_id
    AND q.location_id = s.location_id AND q.on_hand > 0
  WHERE s.location_id = $2 AND ($3::uuid[] IS NULL OR s.variant_id = ANY ($3)) AND (NOT s.tracks_lots OR q.lot_id IS NOT NULL)
    AND ($3::uuid[] IS NOT NULL OR s.on_hand > 0)
  ON CONFLICT DO NOTHING RETURNING 1`;
const PUT = `INSERT INTO stock_count_line (brand_id, id, version, created_at, updated_at, count_id, variant_id, lot_id, counted, counted_at)
  SELECT $1::uuid, x.id, 1, now(), now(), $2::uuid, x.variant_id, x.lot_id, x.counted, $3::timestamptz
  FROM unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::int[]) AS x(id, variant_id, lot_id, counted)
  ON CONFLICT ON CONSTRAINT stock_count_line_key DO UPDATE SET counted = excluded.counted, counted_at = excluded.counted_at,
    expected = NULL, version = stock_count_line.version + 1, updated_at = now()`;
/** What lay there at the moment each line was counted, by when things happened and not by when they were told (S5). */
const EXPECT = `UPDATE stock_count_line x SET version = x.version + 1, updated_at = now(), expected = (
    SELECT coalesce(sum(m.delta), 0) FROM stock_movement m WHERE m.brand_id = x.brand_id AND m.variant_id = x.variant_id
      AND m.location_id = $2 AND (x.lot_id IS NULL OR m.lot_id = x.lot_id) AND m.occurred_at <= x.counted_at)
  WHERE x.count_id = $1 AND x.counted IS NOT NULL`;
const AGAIN = `UPDATE stock_count_line SET counted = NULL, counted_at = NULL, expected = NULL, version = version + 1, updated_at = now()
  WHERE count_id = $1 AND id = ANY ($2::uuid[]) RETURNING id`;

export interface CountedLine {
  readonly variantId: string;
  readonly lotId: string | null;
  readonly counted: number;
}

/** Lines for what is on record; how many. */
export async function fillLines(
  tx: Tx,
  countId: string,
  locationId: string,
  variantIds: readonly string[] | null,
): Promise<number> {
  return (await tx.query('stock_count_fill', FILL, [countId, locationId, variantIds])).length;
}

/** Figures, each over the one before. */
export async function putLines(tx: Tx, countId: string, countedAt: Date, lines: readonly CountedLine[]): Promise<void> {
  const last = [...new Map(lines.map((line) => [`${line.variantId}/${line.lotId}`, line])).values()];
  const columns = (['variantId', 'lotId', 'counted'] as const).map((column) => last.map((line) => line[column]));
  await tx.query('stock_count_put', PUT, [
    tx.ctx.requireBrand(),
    countId,
    countedAt,
    last.map(() => newId()),
    ...columns,
  ]);
}

export async function expectLines(tx: Tx, countId: string, locationId: string): Promise<void> {
  await tx.query('stock_count_expect', EXPECT, [countId, locationId]);
}

/** Forgets figures that are counted again; how many. */
export async function forgetLines(tx: Tx, countId: string, lineIds: readonly string[]): Promise<number> {
  return (await tx.query('stock_count_again', AGAIN, [countId, lineIds])).length;
}
