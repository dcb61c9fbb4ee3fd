import type { PostingLine } from '../journal/posting.rules.ts';

/**
 * Points that are earned take their share of revenue and raise what is owed to members; whatever takes points away
 * gives it back (L12). Nothing where the points are worth nothing.
 */
export function pointsLines(
  value: { readonly minorUnits: string; readonly currency: string },
  orderId: string | null,
): PostingLine[] {
  const signed = BigInt(value.minorUnits);
  if (signed === 0n) return [];
  const amount = signed < 0n ? -signed : signed;
  const grows = signed > 0n;
  const side = (debit: boolean) => (debit ? { debitMinor: amount } : { creditMinor: amount });
  const subject = { currency: value.currency, orderId };
  return [
    { accountRole: 'POINTS_EXPENSE', ...subject, ...side(grows) },
    { accountRole: 'POINTS_LIABILITY', ...subject, ...side(!grows) },
  ];
}
