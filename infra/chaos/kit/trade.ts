/** Prices and stock that change all the time, so that the ledgers have something to be wrong about. */
import { randomUUID } from 'node:crypto';
import { newDraft, newProduct, type Draft, draftFields, type TestBrand } from './brands.ts';
import type { Person } from './client.ts';

/** Changes stock and, with a second person, prices of one variant until told to stop; refusals and outages are expected. */
export async function trade(brand: TestBrand, approver: Person, stopped: AbortSignal): Promise<number> {
  const goods = await newProduct(brand.owner, 'Traded goods');
  const place = { variantId: goods.variantId, channelId: brand.channels[0]?.id };
  await brand.owner.done('setInitialPrice', { ...place, gross: '20.00', idempotencyKey: randomUUID() }, 'price { id }');
  let onHand = 0;
  let changes = 0;
  while (!stopped.aborted) {
    const next = (onHand * 7 + 11) % 500;
    const stock = {
      variantId: goods.variantId,
      onHand: next,
      expectedOnHand: onHand,
      reason: 'count',
      idempotencyKey: randomUUID(),
    };
    const counted = await brand.owner
      .act<{ stockItem: { onHand: number } | null }>('setStock', stock, 'stockItem { onHand }')
      .catch(() => undefined);
    onHand = counted?.stockItem?.onHand ?? (await onHandOf(brand, goods.variantId)) ?? onHand;
    const priced = await newPrice(brand, approver, { ...place, gross: `${20 + (changes % 9)}.00` }).catch(() => false);
    if (priced) changes += 1;
  }
  return changes;
}

async function newPrice(brand: TestBrand, approver: Person, line: Record<string, unknown>): Promise<boolean> {
  const draft = await newDraft(brand.owner, line);
  const step = { id: draft.id, expectedVersion: draft.version };
  const submitted = await brand.owner.done<{ draft: Draft }>('submitPriceDraft', step, draftFields);
  const input = { id: draft.id, expectedVersion: submitted.draft.version, idempotencyKey: randomUUID() };
  await approver.done('approvePriceDraft', input, draftFields);
  return true;
}

async function onHandOf(brand: TestBrand, id: string): Promise<number | undefined> {
  const query = 'query ($id: ID!) { productVariant(id: $id) { stockOnHand } }';
  const { data } = await brand.owner.ask(query, { id });
  return (data?.['productVariant'] as { stockOnHand: number } | undefined)?.stockOnHand;
}
