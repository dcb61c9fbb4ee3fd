import { defineTransitions, DomainError } from '@mh-os/kernel';

export const lotStates = {
  OPEN: 'It can be sold until its date.',
  HELD: 'It waits for a decision and is not sold.',
  RECALLED: 'It is called back from everywhere and never sold again.',
} as const;
export type LotState = keyof typeof lotStates;

const life = defineTransitions('Lot', {
  OPEN: { HELD: 'HELD', RECALLED: 'RECALLED' },
  HELD: { OPEN: 'OPEN', RECALLED: 'RECALLED' },
  RECALLED: {},
} as const satisfies Record<LotState, Partial<Record<LotState, LotState>>>);

/** Whether a lot may become this. */
export const assertLotStep = (from: LotState, to: LotState): LotState => life.next(from, to as never);

/** A lot with what of it lies in a place. */
export interface LotHolding {
  readonly lotId: string;
  readonly code: string;
  readonly state: LotState;
  /** Last day that it can be sold on, as 2027-12-31; null where it has none. */
  readonly expiresOn: string | null;
  readonly onHand: number;
}

export interface LotPick {
  readonly lotId: string;
  readonly quantity: number;
}

/** Expired, held and recalled lots are neither sold nor suggested (S13). */
export function isSellable(lot: Pick<LotHolding, 'state' | 'expiresOn'>, today: string): boolean {
  return lot.state === 'OPEN' && (lot.expiresOn === null || lot.expiresOn >= today);
}

/** What ends first goes first (FEFO); lots without a date go last, equals by code. */
export function pickLots(
  lots: readonly LotHolding[],
  quantity: number,
  today: string,
): { picks: LotPick[]; missing: number } {
  const sellable = lots.filter((lot) => isSellable(lot, today)).sort(firstToEnd);
  const picks: LotPick[] = [];
  let missing = quantity;
  for (const { lotId, onHand } of sellable) {
    const take = Math.min(missing, onHand);
    if (take > 0) picks.push({ lotId, quantity: take });
    missing -= take;
  }
  return { picks, missing };
}

export const firstToEnd = (
  a: Pick<LotHolding, 'expiresOn' | 'code'>,
  b: Pick<LotHolding, 'expiresOn' | 'code'>,
): number => {
  const [left, right] = [a.expiresOn ?? '9999', b.expiresOn ?? '9999'];
  return left === right ? (a.code < b.code ? -1 : 1) : left < right ? -1 : 1;
};

export function assertLotCode(code: string): string {
  const trimmed = code.trim();
  if (!/^[\x21-\x7e\u00a1-\uffff]([\x20-\x7e\u00a1-\uffff]{0,58}[\x21-\x7e\u00a1-\uffff])?$/.test(trimmed))
    throw new DomainError('LOT_CODE_MALFORMED', 'A lot code has 1 to 60 printable characters.', { path: ['lotCode'] });
  return trimmed;
}

export function assertDay(day: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!parsed || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day))
    throw new DomainError('LOT_DATE_INVALID', 'A date is written as 2027-12-31.', { path: ['expiresOn'] });
  return day;
}
