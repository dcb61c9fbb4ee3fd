import { defineTransitions, DomainError } from '@mh-os/kernel';

export const countStates = {
  OPEN: 'People are counting.',
  REVIEW: 'Everything was counted; the differences are looked at.',
  POSTED: 'The differences were posted.',
  CANCELLED: 'It came to nothing.',
} as const;
export type CountState = keyof typeof countStates;

type CountAction = 'record' | 'submit' | 'recount' | 'post' | 'cancel';

export const countLife = defineTransitions<CountState, CountAction>('Count', {
  OPEN: { record: 'OPEN', submit: 'REVIEW', cancel: 'CANCELLED' },
  REVIEW: { recount: 'OPEN', post: 'POSTED', cancel: 'CANCELLED' },
  POSTED: {},
  CANCELLED: {},
});

export const MOST_COUNT_LINES = 2_000;

export interface CountLine {
  readonly variantId: string;
  readonly lotId: string | null;
  readonly counted: number | null;
  /** What lay there by the ledger when it was counted; null until that was asked. */
  readonly expected: number | null;
}

export const differenceOf = ({ counted, expected }: CountLine): number | null =>
  counted === null || expected === null ? null : counted - expected;

/** Refuses to submit what was not counted, unless the rest is to be left alone. */
export function assertCounted(lines: readonly CountLine[], leaveRest: boolean): void {
  const open = lines.filter(({ counted }) => counted === null).length;
  if (open === lines.length || (open > 0 && !leaveRest))
    throw new DomainError('COUNT_INCOMPLETE', `${open} of ${lines.length} lines were not counted yet.`, {
      details: { open, lines: lines.length },
    });
}

/**
 * What a count changes now: its difference at the time it was taken. What moved since then has moved and stays so, however
 * late the count is told (S5).
 */
export function adjustmentsOf(
  lines: readonly CountLine[],
): { variantId: string; lotId: string | null; delta: number }[] {
  return lines.flatMap((line) => {
    const delta = differenceOf(line);
    return delta === null || delta === 0 ? [] : [{ variantId: line.variantId, lotId: line.lotId, delta }];
  });
}
