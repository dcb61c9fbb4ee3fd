import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { type PriceLine, type PriceWish, resolvePrices } from '../prices/price-lines.ts';
import type { PriceDraftLineInput } from './drafts.inputs.ts';
import { assertPlannable, type ListPart, type ListWish, workListLines } from './list-lines.ts';

/** A line worked out: the standard price of a channel, or with `list` a price of it. */
export interface WorkedLine extends PriceLine {
  readonly list?: ListPart;
}

/** Works out what a person proposes, prices of channels and of lists, in the order given. */
export async function workLines(
  tx: Tx,
  lines: readonly PriceDraftLineInput[],
  path: readonly string[],
  now: Date,
): Promise<WorkedLine[]> {
  const plain: PriceWish[] = [];
  const listed: ListWish[] = [];
  lines.forEach((line, place) => {
    const { variantId, channelId, net, gross } = line;
    if (line.priceListId) listed.push({ ...listWish(line, line.priceListId, [...path, String(place)]), place });
    else plain.push({ variantId, channelId: channelId ?? '', net: net ?? null, gross: gross ?? null, place });
  });
  // What a buyer of a list pays is not for everybody's eyes, and a line says what it was before.
  if (listed.length > 0) tx.ctx.require('catalog-pricing.price-list.read');
  const worked: WorkedLine[] = [];
  (await resolvePrices(tx, plain, path, now)).forEach((line, at) => (worked[plain[at]!.place!] = line));
  const ofLists = await workListLines(tx, listed, path, now);
  await assertPlannable(tx, listed, ofLists, path, now);
  ofLists.forEach((line, at) => (worked[listed[at]!.place!] = line));
  return worked;
}

function listWish(line: PriceDraftLineInput, priceListId: string, path: readonly string[]): ListWish {
  const { variantId, unitPrice, minQuantity, from, to } = line;
  if (line.net || line.gross || !unitPrice)
    throw new DomainError(
      'PRICE_SIDE',
      'Give unitPrice for a price of a list; whether it is net or gross is the list’s.',
      { path: [...path, 'unitPrice'] },
    );
  return { variantId, priceListId, minQuantity: minQuantity ?? 1, unitPrice, from: from ?? null, to: to ?? null };
}
