import { DomainError, parseScaled, UNIT_PRICE_SCALE } from '@mh-os/kernel';

/** A price from a quantity on. */
export interface Band {
  readonly minQuantity: number;
  readonly amount: string;
}

/** Largest quantity that a band or a line may name. */
export const MOST_QUANTITY = 1_000_000;

/** Bands of one list and variant: each quantity once, from a whole number, and none dearer than a smaller one unless flagged (P4). */
export function assertBands(bands: readonly Band[], mayRise: boolean): void {
  const sorted = [...bands].sort((a, b) => a.minQuantity - b.minQuantity);
  sorted.forEach((band, index) => {
    if (!Number.isInteger(band.minQuantity) || band.minQuantity < 1 || band.minQuantity > MOST_QUANTITY)
      throw new DomainError('BAND_QUANTITY', `A band begins at a whole number from 1 to ${MOST_QUANTITY}.`, {
        path: ['minQuantity'],
      });
    const before = sorted[index - 1];
    if (!before) return;
    if (before.minQuantity === band.minQuantity)
      throw new DomainError('BAND_OVERLAP', `There are two prices from ${band.minQuantity} units on.`, {
        path: ['minQuantity'],
      });
    const dearer = parseScaled(band.amount, UNIT_PRICE_SCALE) > parseScaled(before.amount, UNIT_PRICE_SCALE);
    if (dearer && !mayRise)
      throw new DomainError(
        'BAND_RISES',
        `From ${band.minQuantity} units on the unit price ${band.amount} is dearer than ${before.amount} from ${before.minQuantity} on. Lower it, or allow rising bands in the list.`,
        { path: ['unitPrice'] },
      );
  });
}
