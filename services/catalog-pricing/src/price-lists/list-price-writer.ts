import { priceListPriced } from '@mh-os/contracts';
import { actorOf, type UnitPrice } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import {
  endPrices,
  insertPrices,
  insertRecords,
  type ListBands,
  lockLists,
  readBands,
} from './list-price-rows.read-model.ts';
import { type ListPricePlan, planListPrices } from './list-price-plan.rules.ts';
import type { PriceListEntity } from './price-list.entity.ts';

/** A price of a list that comes into force, or ends. */
export interface ListPriceChange {
  readonly list: Pick<PriceListEntity, 'id' | 'version' | 'code' | 'name' | 'currency' | 'basis' | 'risingBands'>;
  readonly variant: { readonly id: string; readonly productId: string; readonly sku: string };
  readonly minQuantity: number;
  /** Null ends the price. */
  readonly unitPrice: UnitPrice | null;
  /** First instant; now where left out. */
  readonly from?: Date | null;
  readonly to?: Date | null;
  /** Version of the band that the change is based on, 0 for a first price; undefined: whichever. */
  readonly baseVersion?: number | undefined;
  readonly computed?: boolean;
}

const LINES_OF_EVENT = 100;

/**
 * Brings prices of lists into force or plans them, all or none, each with its record (P9). A band of another version than
 * the change is based on refuses the whole. Guardrails are the caller's duty, in the same transaction.
 */
export async function writeListPrices(
  tx: Tx,
  changes: readonly ListPriceChange[],
  draftId: string | null,
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  await lockLists(
    tx,
    changes.map((change) => change.list.id),
  );
  const keys = changes.map(({ list, variant }) => ({ listId: list.id, variantId: variant.id }));
  const bands = await readBands(tx, keys, now);
  const plan = planChanges(bands, changes, draftId, now);
  const by = JSON.stringify(actorOf(tx.ctx));
  await endPrices(tx, plan.ends, now);
  await insertPrices(tx, plan.prices, now, by);
  await insertRecords(tx, plan.records, now, by);
  tell(tx, changes, plan, draftId);
}

/** What changes come to over the bands as they are; nothing is written. */
export function planChanges(
  bands: ListBands,
  changes: readonly ListPriceChange[],
  draftId: string | null,
  now: Date,
): ListPricePlan {
  const wishes = changes.map(({ list, variant, minQuantity, unitPrice, from, to, baseVersion, computed }) => ({
    ...{ listId: list.id, variantId: variant.id, minQuantity, unitPrice, baseVersion },
    ...{ from: (from ?? now).getTime(), to: to?.getTime() ?? null, computed: computed ?? false },
  }));
  const rising = new Map(changes.map(({ list }) => [list.id, list.risingBands]));
  return planListPrices(bands, wishes, rising, draftId, now.getTime());
}

function tell(tx: Tx, changes: readonly ListPriceChange[], plan: ListPricePlan, draftId: string | null): void {
  const byList = new Map<string, number[]>();
  changes.forEach(({ list }, index) => byList.set(list.id, [...(byList.get(list.id) ?? []), index]));
  for (const indexes of byList.values())
    for (let at = 0; at < indexes.length; at += LINES_OF_EVENT)
      tellSome(tx, changes, plan, indexes.slice(at, at + LINES_OF_EVENT), draftId);
}

function tellSome(
  tx: Tx,
  changes: readonly ListPriceChange[],
  plan: ListPricePlan,
  indexes: readonly number[],
  draftId: string | null,
): void {
  const { list } = changes[indexes[0]!]!;
  const lines = indexes.map((index) => {
    const { variant, minQuantity, unitPrice } = changes[index]!;
    const { from, to } = plan.records[index]!;
    return {
      ...{ variantId: variant.id, productId: variant.productId, sku: variant.sku, minQuantity },
      ...{ unitPrice: unitPrice?.decimal ?? null, previous: plan.previous[index] ?? null },
      ...{ validFrom: new Date(from).toISOString(), validTo: to === null ? null : new Date(to).toISOString() },
    };
  });
  const { code, name, currency, basis } = list;
  const fieldOf = (line: (typeof lines)[number]) =>
    line.minQuantity === 1 ? line.sku : `${line.sku} × ${line.minQuantity}`;
  const told = lines
    .slice(0, 20)
    .map((line) => ({ field: fieldOf(line), before: line.previous, after: line.unitPrice }));
  tx.emit(
    priceListPriced,
    { label: name, code, currency, basis, draftId, lines, changes: told },
    { aggregateId: list.id, aggregateVersion: list.version },
  );
}
