/** A stand with goods on their way to it, a variant known lot by lot, reorder points and a basket that waits. */
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

interface Place {
  readonly id: string;
  readonly code: string;
}

const ERRORS = 'userErrors { code message path }';
const PLACES = `query SeedPlaces { stockLocations(first: 100) { nodes { id code } } }`;
const STAND = 'stand-nordlicht';
const DAY_MS = 86_400_000;

const day = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Makes it once: a brand that has the stand has all of it. */
export async function seedStock(owner: GraphClient, variants: readonly SeededVariant[]): Promise<void> {
  const run = (name: string, type: string, input: object, selection = ERRORS) =>
    owner.run<Record<string, Record<string, { id: string; version: number }>>>(
      `mutation Seed($input: ${type}!) { ${name}(input: $input) { ${selection === ERRORS ? ERRORS : `${selection} ${ERRORS}`} } }`,
      { input },
    );
  const key = (what: string) => ({ idempotencyKey: `seed:stock:${what}` });
  const { stockLocations } = await owner.run<{ stockLocations: { nodes: Place[] } }>(PLACES);
  const main = stockLocations.nodes.find(({ code }) => code === 'main');
  if (!main || stockLocations.nodes.some(({ code }) => code === STAND)) return;
  const [first, second, third] = variants;
  if (!first || !second || !third) return;
  const place = { code: STAND, name: 'Stand Salon Nordlicht', kind: 'STAND', ...key('stand') };
  const made = await run('createStockLocation', 'CreateStockLocationInput', place, 'stockLocation { id version }');
  const standId = made['createStockLocation']!['stockLocation']!.id;
  const lines = [second, third].map(({ id: variantId }) => ({ variantId, quantity: 12 }));
  const transfer = { fromId: main.id, toId: standId, lines, note: 'First filling', send: true, ...key('transfer') };
  const sent = await run('createStockTransfer', 'CreateStockTransferInput', transfer, 'stockTransfer { id version }');
  const { id, version } = sent['createStockTransfer']!['stockTransfer']!;
  const arrived = [{ variantId: second.id, quantity: 12 }];
  await run('receiveStockTransfer', 'ReceiveStockTransferInput', {
    id,
    expectedVersion: version,
    lines: arrived,
    ...key('receipt'),
  });
  await run('trackStockLots', 'TrackStockLotsInput', { variantId: first.id, existingLotCode: 'L2026-08' });
  const soon = { variantId: first.id, quantity: 24, lotCode: 'L2026-11', expiresOn: day(21) };
  await run('recordStockMovement', 'RecordStockMovementInput', {
    locationId: main.id,
    kind: 'RECEIPT',
    lines: [soon],
    reason: 'Delivery note 4711',
    ...key('lot'),
  });
  const rule = {
    variantId: second.id,
    locationId: standId,
    expectedVersion: 0,
    reorderPoint: 15,
    target: 30,
    packSize: 6,
  };
  await run('setReorderRule', 'SetReorderRuleInput', rule);
  const basket = {
    lines: [{ variantId: first.id, quantity: 2 }],
    reference: 'Order 1001',
    expiresInMinutes: 10_080,
    ...key('basket'),
  };
  await run('reserveStock', 'ReserveStockInput', basket);
}
