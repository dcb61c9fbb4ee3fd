import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { aProduct, ask, run } from './builders.ts';

/** Id of the warehouse that every brand begins with. */
export async function mainOf(service: TestService, ctx: Ctx): Promise<string> {
  const found = await ask<{ nodes: { id: string }[] }>(
    service,
    ctx,
    '{ stockLocations(where: { code: { eq: "main" } }) { nodes { id } } }',
  );
  return found.nodes[0]!.id;
}

/** A new location; its id. */
export async function aLocation(service: TestService, ctx: Ctx, over: Record<string, unknown> = {}): Promise<string> {
  const code = `l${newId().replaceAll('-', '').slice(-20)}`;
  const input = { code, name: `Location ${code}`, kind: 'WAREHOUSE', idempotencyKey: newId(), ...over };
  const made = await run<{ stockLocation: { id: string } }>(
    service,
    ctx,
    'createStockLocation',
    'CreateStockLocationInput',
    input,
    'stockLocation { id }',
  );
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
  return made.stockLocation.id;
}

/** Records a movement, a receipt unless said otherwise. */
export function record(service: TestService, ctx: Ctx, input: Record<string, unknown>) {
  const whole = { kind: 'RECEIPT', idempotencyKey: newId(), ...input };
  const selection = 'postingId stockItems { id onHand }';
  return run<{ postingId: string }>(service, ctx, 'recordStockMovement', 'RecordStockMovementInput', whole, selection);
}

export interface StockAnswer {
  readonly id: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
  readonly location: { readonly id: string; readonly code: string };
}

/** What lies where of a variant. */
export async function stockOf(service: TestService, ctx: Ctx, variantId: string): Promise<StockAnswer[]> {
  const query =
    'query ($id: ID!) { productVariant(id: $id) { stock { id onHand reserved available location { id code } } } }';
  return (await ask<{ stock: StockAnswer[] }>(service, ctx, query, { id: variantId })).stock;
}

export interface ReservationAnswer {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly lines: readonly {
    readonly variantId: string;
    readonly quantity: number;
    readonly location: { id: string };
  }[];
}

export const RESERVATION = 'reservation { id state version lines { variantId quantity location { id } } }';

/** Reserves pieces. */
export function reserve(service: TestService, ctx: Ctx, lines: object[], more: Record<string, unknown> = {}) {
  return run<{ reservation: ReservationAnswer; shortages: { variantId: string; missing: number }[] }>(
    service,
    ctx,
    'reserveStock',
    'ReserveStockInput',
    { lines, idempotencyKey: newId(), ...more },
    `${RESERVATION} shortages { variantId missing }`,
  );
}

/** Ends a reservation; the codes of a refusal, or none. */
export async function end(
  service: TestService,
  ctx: Ctx,
  how: 'commit' | 'release',
  id: string,
  idempotencyKey: string = newId(),
): Promise<string[]> {
  const [name, type] =
    how === 'commit'
      ? ['commitReservation', 'CommitReservationInput']
      : ['releaseReservation', 'ReleaseReservationInput'];
  const { userErrors } = await run(service, ctx, name, type, { id, idempotencyKey }, RESERVATION);
  return userErrors.map(({ code }) => code);
}

/** Variants with so many pieces each in a location. */
export async function stocked(
  service: TestService,
  ctx: Ctx,
  locationId: string,
  quantities: readonly number[],
): Promise<string[]> {
  const made = await Promise.all(quantities.map(() => aProduct(service, ctx)));
  const ids = made.map(({ variantId }) => variantId);
  const lines = ids.map((variantId, i) => ({ variantId, quantity: quantities[i] }));
  const { userErrors } = await record(service, ctx, { locationId, lines: lines.filter(({ quantity }) => quantity) });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return ids;
}
