import { divideRounded } from '@mh-os/kernel';

/** What is left of something in another currency, in that currency and in that of the books. */
export interface Worth {
  readonly amount: bigint;
  readonly base: bigint;
}

const bare = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * What a part of it is worth in the books: its share of what is left, and all that is left with the last part. So the parts sum
 * to the whole exactly, in whatever order they come and whichever of them is taken back in between (F13).
 */
export function worthOf(left: Worth, part: bigint): bigint {
  const [amount, base] = [bare(left.amount), bare(left.base)];
  return part >= amount ? base : divideRounded(base * part, amount);
}

/** What is left after a part was taken off; both without a sign. */
export function less(left: Worth, part: bigint): Worth {
  const amount = bare(left.amount);
  return { amount: part >= amount ? 0n : amount - part, base: bare(left.base) - worthOf(left, part) };
}
