/** Why something may be what a line is for, and what that counts. */
export const matchReasons = {
  END_TO_END: 'The reference that travels with the payment names it.',
  NUMBER: 'Its number stands in the text.',
  NUMBER_DIGITS: 'The digits of its number stand in the text.',
  ORDER_NUMBER: 'The number of its order stands in the text.',
  AMOUNT: 'Exactly what is open.',
  AMOUNT_SUM: 'Exactly what several open documents of one buyer sum up to.',
  IBAN_KNOWN: 'This account paid for the same buyer before.',
  NAME: 'The names are the same.',
  NAME_PART: 'The names are alike.',
  NAME_ONLY: 'Only the name of the payer speaks for it: no number, and another amount.',
  DATE: 'The days fit.',
  PARTIAL: 'Less than what is open.',
  OVERPAID: 'More than what is open: the rest stays on account.',
  TOO_EARLY: 'Paid before the document was written.',
  AMBIGUOUS: 'Something else fits as well.',
  RULE: 'A rule of yours names the account.',
  PAYMENT: 'A payment of this amount is in the books already.',
} as const;
export type MatchReason = keyof typeof matchReasons;

/** Points of each reason; a score is their sum, 0 to 100. */
export const POINTS: Readonly<Record<MatchReason, number>> = {
  ...{ END_TO_END: 60, NUMBER: 55, NUMBER_DIGITS: 45, ORDER_NUMBER: 35, AMOUNT: 35, AMOUNT_SUM: 30, IBAN_KNOWN: 25 },
  ...{
    NAME: 15,
    NAME_PART: 8,
    NAME_ONLY: 24,
    DATE: 5,
    PARTIAL: -5,
    OVERPAID: -5,
    TOO_EARLY: -20,
    AMBIGUOUS: -15,
    RULE: 85,
    PAYMENT: 35,
  },
};
/** From how many points on something is shown, and from how many on a line counts as suggested. */
export const SHOWN_FROM = 30;
export const SUGGESTED_FROM = 50;
const MOST_CANDIDATES = 8;

export interface Reason {
  readonly code: MatchReason;
  readonly points: number;
  /** The number or name it is about; empty where the code says all. */
  readonly detail: string;
}

export const partKinds = {
  INVOICE: 'An invoice that it pays.',
  CREDIT_NOTE: 'A credit note that it pays back.',
  ON_ACCOUNT: 'What is put against no document: it stays as the credit of the payer.',
  PAYMENT: 'A payment that is in the books already.',
  ACCOUNT: 'Straight to an account of the books, without VAT.',
  PAYOUT: 'A payout that was sent.',
} as const;
export type PartKind = keyof typeof partKinds;

/** A part of a line and what it is for; the amount has the sign of the money. */
export interface SuggestedPart {
  readonly kind: PartKind;
  readonly targetId: string;
  readonly label: string;
  readonly amount: bigint;
}

/** Something that a line may be for. */
export interface Candidate {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly parts: readonly SuggestedPart[];
  /** What of the line is left. */
  readonly rest: bigint;
}

export const reason = (code: MatchReason, detail = ''): Reason => ({ code, points: POINTS[code], detail });

export const scoreOf = (reasons: readonly Reason[]): number =>
  Math.max(
    0,
    Math.min(
      100,
      reasons.reduce((sum, { points }) => sum + points, 0),
    ),
  );

/** The best first; where two are equally good for the same money neither is certain, and both say so. */
export function ranked(all: readonly Candidate[]): Candidate[] {
  const best = all.reduce((most, { score }) => Math.max(most, score), 0);
  const tied = all.filter(({ score }) => score === best).length > 1;
  const judged = all.map((one) => {
    if (!tied || one.score !== best) return one;
    const reasons = [...one.reasons, reason('AMBIGUOUS')];
    return { ...one, reasons, score: scoreOf(reasons) };
  });
  const keyOf = (one: Candidate): string => one.parts.map(({ label }) => label).join(' ');
  return judged
    .filter(({ score }) => score >= SHOWN_FROM)
    .sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}
