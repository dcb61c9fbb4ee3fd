import type { Tx } from '@mh-os/persistence';
import { lockItems, promise } from '../stock/ledger.ts';
import type { PromiseChange } from '../stock/movement.rules.ts';

/** A line as it is told in events. */
export interface ToldLine {
  readonly variantId: string;
  readonly sku: string;
  readonly locationId: string;
  readonly quantity: number;
}

export interface HeldLine extends ToldLine {
  readonly reservationId: string;
}

const LINES = `SELECT x.reservation_id AS "reservationId", x.variant_id AS "variantId", v.sku, x.location_id AS "locationId", x.quantity
  FROM stock_reservation_line x JOIN product_variant v ON v.brand_id = x.brand_id AND v.id = x.variant_id
  WHERE x.reservation_id = ANY ($1::uuid[]) ORDER BY x.reservation_id, v.sku, x.location_id`;

/** What every event of a reservation says. */
export function aboutLines(reference: string, channelId: string | null, lines: readonly ToldLine[]) {
  const told = lines.map(({ variantId, sku, locationId, quantity }) => ({ variantId, sku, locationId, quantity }));
  const skus = [...new Set(lines.map(({ sku }) => sku))].slice(0, 3).join(', ');
  return { label: reference || skus, reference, channelId, lines: told };
}

/** Lines of several reservations. */
export function linesOf(tx: Tx, reservationIds: readonly string[]): Promise<HeldLine[]> {
  return tx.query<HeldLine>('stock_reservation_lines', LINES, [reservationIds]);
}

/** What giving the lines back changes in each item. */
export function givenBack(lines: readonly ToldLine[]): PromiseChange[] {
  return lines.map(({ variantId, locationId, quantity }) => ({ variantId, locationId, reserved: -quantity }));
}

/** Frees the pieces of lines that are no longer promised. */
export async function giveBack(tx: Tx, lines: readonly ToldLine[]): Promise<void> {
  const promises = givenBack(lines);
  await promise(tx, await lockItems(tx, promises), promises);
}
