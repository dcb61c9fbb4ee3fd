import { DomainError, UnitPrice } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { RowError } from '../imports/import.types.ts';
import type { ListPricePlan } from '../price-lists/list-price-plan.rules.ts';
import {
  bandKey,
  type ListBands,
  type ListPriceRow,
  lockLists,
  readBands,
} from '../price-lists/list-price-rows.read-model.ts';
import { type ListPriceChange, planChanges } from '../price-lists/list-price-writer.ts';
import type { PriceListEntity } from '../price-lists/price-list.entity.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { faultOf } from './record-reader.ts';

/** A price of a list as a row wishes it. */
export interface ListWish extends ListPriceChange {
  readonly row: number;
  readonly list: PriceListEntity;
  readonly variant: ProductVariantType;
}

export const keyOf = ({ list, variant, minQuantity }: ListWish): string =>
  bandKey({ listId: list.id, variantId: variant.id, minQuantity });
const variantKey = ({ list, variant }: ListWish): string => `${list.id}:${variant.id}`;

/** The bands that wishes touch; their lists are locked, so that they stay as they are. */
export async function lockedBands(tx: Tx, wishes: readonly ListWish[], now: Date): Promise<ListBands> {
  await lockLists(
    tx,
    wishes.map(({ list }) => list.id),
  );
  const keys = wishes.map(({ list, variant }) => ({ listId: list.id, variantId: variant.id }));
  return readBands(tx, keys, now);
}

const priced = (row: ListPriceRow, wish: ListWish, price: UnitPrice): boolean =>
  bandKey(row) === keyOf(wish) && UnitPrice.parse(row.amount, wish.list.currency).scaled === price.scaled;

/** Whether the list charges just what is wished already. */
export function isSame(rows: readonly ListPriceRow[], wish: ListWish, now: Date): boolean {
  const at = (wish.from ?? now).getTime();
  const begins = (row: ListPriceRow): boolean => (wish.from ? row.from === at : row.from <= at);
  return rows.some(
    (row) => priced(row, wish, wish.unitPrice!) && row.to === (wish.to?.getTime() ?? null) && begins(row),
  );
}

/** Whether the price that was set is the one in force where the wish begins, or is still planned to begin there. */
export function holds(rows: readonly ListPriceRow[], wish: ListWish, set: UnitPrice, now: Date): boolean {
  const at = (wish.from ?? now).getTime();
  return rows.some(
    (row) =>
      priced(row, wish, set) && (row.to === null || at < row.to) && (wish.from ? row.from === at : row.from <= at),
  );
}

/** A band changes once at a time: a price in force and a planned one of the same band follow each other. */
export function wavesOf(wishes: readonly ListWish[]): ListWish[][] {
  const waves: ListWish[][] = [];
  const turns = new Map<string, number>();
  for (const wish of wishes) {
    const turn = turns.get(keyOf(wish)) ?? 0;
    turns.set(keyOf(wish), turn + 1);
    (waves[turn] ??= []).push(wish);
  }
  return waves;
}

/** Wishes of one wave that can be, with what they come to. */
export interface SoundWave {
  readonly wishes: readonly ListWish[];
  readonly bands: ListBands;
  readonly plan: ListPricePlan;
}

/** Bands of a variant hold together: where one cannot be, none of the file's is kept for it. */
export async function soundWave(
  tx: Tx,
  wave: readonly ListWish[],
  faults: RowError[],
  now: Date,
): Promise<SoundWave | null> {
  const bands = await lockedBands(tx, wave, now);
  for (let wishes = wave; wishes.length > 0;) {
    const refused = new Map<string, DomainError>();
    const plan = tryPlan(
      () => planChanges(bands, wishes, null, now),
      (error) => {
        const at = Number(error.path[error.path.indexOf('lines') + 1]);
        const key = variantKey(wishes[at] ?? wishes[0]!);
        if (!refused.has(key)) refused.set(key, error);
      },
    );
    if (plan) return { wishes, bands, plan };
    for (const wish of wishes)
      if (refused.has(variantKey(wish))) faults.push(faultOf(wish.row, refused.get(variantKey(wish))));
    wishes = wishes.filter((wish) => !refused.has(variantKey(wish)));
  }
  return null;
}

function tryPlan<T>(plan: () => T, refuse: (error: DomainError) => void): T | null {
  try {
    return plan();
  } catch (error) {
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
    for (const one of errors) {
      if (!(one instanceof DomainError)) throw one;
      refuse(one);
    }
    return null;
  }
}
