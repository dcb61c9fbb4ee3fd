import { DomainError, type UnitPrice } from '@mh-os/kernel';
import { assertBands } from '../resolution/bands.rules.ts';
import {
  bandKey,
  type BandKey,
  type ListBands,
  type ListPriceRow,
  type NewListPrice,
} from './list-price-rows.read-model.ts';
import { overlay } from './overlay.rules.ts';

/** A wished price of a list; null ends what is there. */
export interface ListPriceWish extends BandKey {
  readonly unitPrice: UnitPrice | null;
  readonly from: number;
  readonly to: number | null;
  /** Version of the band that the wish is based on; undefined: whichever. */
  readonly baseVersion?: number | undefined;
  readonly computed: boolean;
}

/** What a batch of wishes comes to. */
export interface ListPricePlan {
  readonly ends: { readonly id: string; readonly to: number }[];
  readonly prices: NewListPrice[];
  readonly records: NewListPrice[];
  /** The price in force where each wish begins, before it. */
  readonly previous: (string | null)[];
}

type Row = ListPriceRow;

function assertWish(wish: ListPriceWish, version: number, now: number): void {
  if (wish.unitPrice && wish.unitPrice.scaled <= 0n)
    throw new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.', { path: ['unitPrice'] });
  if (wish.from < now)
    throw new DomainError(
      'LIST_PRICE_PAST',
      'A price begins now or later: what was in force is not changed afterwards.',
      {
        path: ['from'],
      },
    );
  if (wish.to !== null && wish.to <= wish.from)
    throw new DomainError('PRICE_LIST_WINDOW', 'A price ends after it begins.', { path: ['to'] });
  if (wish.baseVersion !== undefined && wish.baseVersion !== version)
    throw new DomainError(
      'LIST_PRICE_CHANGED',
      `This price was changed by someone else: you sent version ${wish.baseVersion}, current is ${version}. Look again.`,
      { path: ['expectedVersion'], details: { expectedVersion: wish.baseVersion, currentVersion: version } },
    );
}

/** Bands of a variant at every instant from now on at which they change (P4). */
function assertTimeline(rows: readonly Row[], now: number, mayRise: boolean): void {
  for (const at of new Set([now, ...rows.map((row) => row.from).filter((from) => from > now)]))
    assertBands(
      rows.filter((row) => row.from <= at && (row.to === null || at < row.to)),
      mayRise,
    );
}

/** Works out what wishes change, against what is there; each fault is reported at its wish, all of them together. */
export function planListPrices(
  bands: ListBands,
  wishes: readonly ListPriceWish[],
  rising: ReadonlyMap<string, boolean>,
  draftId: string | null,
  now: number,
): ListPricePlan {
  const plan: ListPricePlan = { ends: [], prices: [], records: [], previous: [] };
  const faults: DomainError[] = [];
  const seen = new Set<string>();
  let rows: Row[] = [...bands.rows];
  wishes.forEach((wish, index) => {
    try {
      const key = bandKey(wish);
      if (seen.has(key))
        throw new DomainError('LIST_PRICE_DUPLICATE', 'This variant and quantity is named above already.', {
          path: ['variantId'],
        });
      seen.add(key);
      const version = bands.versions.get(key) ?? 0;
      assertWish(wish, version, now);
      rows = layOver(plan, rows, wish, version + 1, draftId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push(error.at('lines', String(index)));
    }
  });
  if (faults.length === 0) faults.push(...bandFaults(rows, wishes, rising, now));
  if (faults.length > 0) throw faults.length === 1 ? faults[0] : new AggregateError(faults);
  return plan;
}

function bandFaults(
  rows: readonly Row[],
  wishes: readonly ListPriceWish[],
  rising: ReadonlyMap<string, boolean>,
  now: number,
): DomainError[] {
  const byVariant = new Map<string, Row[]>();
  const variantKey = (one: { readonly listId: string; readonly variantId: string }) => `${one.listId}:${one.variantId}`;
  for (const row of rows) byVariant.set(variantKey(row), [...(byVariant.get(variantKey(row)) ?? []), row]);
  const told = new Set<string>();
  return wishes.flatMap((wish, index) => {
    const key = variantKey(wish);
    if (told.has(key)) return [];
    told.add(key);
    try {
      assertTimeline(byVariant.get(key) ?? [], now, rising.get(wish.listId) ?? false);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [error.at('lines', String(index))];
      throw error;
    }
  });
}

function layOver(
  plan: ListPricePlan,
  rows: readonly Row[],
  wish: ListPriceWish,
  version: number,
  draftId: string | null,
): Row[] {
  const key = bandKey(wish);
  const { listId, variantId, minQuantity, from, to, computed, unitPrice } = wish;
  const band = rows.filter((row) => bandKey(row) === key);
  const { ended, resumed } = overlay(band, wish);
  const ends = new Map(ended.map(({ price, to: end }) => [price.id, end]));
  plan.previous.push(band.find((row) => row.from <= from && (row.to === null || from < row.to))?.amount ?? null);
  plan.ends.push(...ended.map(({ price, to: end }) => ({ id: price.id, to: end })));
  const amount = unitPrice?.decimal ?? null;
  const added: NewListPrice = { listId, variantId, minQuantity, amount, from, to, version, computed, draftId };
  const back = resumed.map(({ price, ...span }): NewListPrice => {
    const { computed: kept, draftId: source } = price;
    return { ...added, ...span, amount: price.amount, computed: kept, draftId: source };
  });
  plan.records.push(added);
  const news = unitPrice === null ? back : [added, ...back];
  plan.prices.push(...news);
  return [
    ...rows
      .map((row) => ({ ...row, to: ends.get(row.id) ?? row.to }))
      .filter((row) => row.to === null || row.to > row.from),
    ...news.map((one, at) => ({ ...one, id: `${key}:${version}:${at}`, amount: one.amount! })),
  ];
}
