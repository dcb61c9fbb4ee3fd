/** Something with an amount that is open. */
export interface Summand {
  readonly id: string;
  readonly open: bigint;
}

const MOST_ITEMS = 14;
const MOST_PICKED = 6;
const MOST_STEPS = 20_000;

/** Which items sum up to an amount exactly: the first way found, and whether there is another. The search is bounded. */
export function sumsTo<T extends Summand>(
  all: readonly T[],
  amount: bigint,
): { readonly items: readonly T[]; readonly isOnly: boolean } | null {
  const items = all.filter(({ open }) => open > 0n && open <= amount).slice(0, MOST_ITEMS);
  const found: T[][] = [];
  let steps = 0;
  const search = (from: number, left: bigint, picked: readonly T[]): void => {
    steps += 1;
    if (left === 0n && picked.length >= 2) found.push([...picked]);
    if (left <= 0n || picked.length === MOST_PICKED) return;
    for (let index = from; index < items.length && found.length < 2 && steps < MOST_STEPS; index += 1)
      search(index + 1, left - items[index]!.open, [...picked, items[index]!]);
  };
  search(0, amount, []);
  return found[0] ? { items: found[0], isOnly: found.length === 1 } : null;
}
