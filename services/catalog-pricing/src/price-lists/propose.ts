import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { judgeLines } from '../drafts/draft-lines.ts';
import { writeDraft } from '../drafts/draft-writing.ts';
import { sourceOf } from '../drafts/draft.rules.ts';
import { assertPlannable, type ListWish, workListLines } from '../drafts/list-lines.ts';
import type { PriceListEntity } from './price-list.entity.ts';
import type { ListPriceInput } from './price-lists.inputs.ts';

/** Makes a draft of prices that a second person has to look at; gives back its id. */
export async function proposeListPrices(
  tx: Tx,
  list: PriceListEntity,
  lines: readonly ListPriceInput[],
  now: Date,
): Promise<string> {
  tx.ctx.require('catalog-pricing.draft.create');
  const wishes = lines.map((line, place): ListWish => {
    if (!line.unitPrice)
      throw new DomainError('DRAFT_LINE_ENDS', 'A draft proposes prices: end this one without the others.', {
        path: ['lines', String(place)],
      });
    const { variantId, minQuantity, unitPrice, expectedVersion } = line;
    return {
      ...{ variantId, minQuantity, unitPrice, place, priceListId: list.id, from: line.from ?? null },
      ...{ to: line.to ?? null, baseVersion: expectedVersion ?? undefined },
    };
  });
  const worked = await workListLines(tx, wishes, ['lines'], now);
  await assertPlannable(tx, wishes, worked, ['lines'], now);
  const head = {
    title: `Prices of ${list.name}`.slice(0, 200),
    rationale: '',
    source: sourceOf(tx.ctx.actor.kind),
  };
  return (await writeDraft(tx, head, await judgeLines(tx, worked, now))).id;
}
