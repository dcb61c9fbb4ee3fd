import { divideRounded, parseScaled } from '@mh-os/kernel';
import type { InvoicingSettings } from '../documents/settings.ts';

/** An invoice whose day to pay has passed. */
export interface Overdue {
  readonly open: bigint;
  readonly fees: bigint;
  readonly currency: string;
  readonly due: string;
  /** The level that was sent last; 0 is none. */
  readonly level: number;
  readonly dunnedOn: string | null;
  readonly held: string | null;
}

/** Why an overdue invoice is left alone. */
export const LEFT_REASONS = ['HELD', 'TOO_SMALL', 'ALL_SENT', 'PAUSED', 'NOT_YET'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export type Verdict =
  | { readonly remind: true; readonly level: number; readonly fee: bigint; readonly interest: bigint }
  | { readonly remind: false; readonly reason: LeftReason };

export type Rules = Pick<InvoicingSettings, 'dunning' | 'reminding' | 'baseCurrency'>;

const DAY_MS = 86_400_000;
const YEAR = 365n;
const PERCENT = 100_000n;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** What happens with an overdue invoice on a day: its next reminder with what that costs, or why it is left alone. */
export function judge(one: Overdue, { dunning, reminding, baseCurrency }: Rules, today: string): Verdict {
  const left = (reason: LeftReason): Verdict => ({ remind: false, reason });
  if (one.held !== null) return left('HELD');
  const ours = one.currency === baseCurrency;
  if (ours && one.open < BigInt(reminding.minimumMinor)) return left('TOO_SMALL');
  const next = dunning[one.level];
  if (!next) return left('ALL_SENT');
  if (one.dunnedOn !== null && daysBetween(one.dunnedOn, today) < reminding.pauseDays) return left('PAUSED');
  if (daysBetween(one.due, today) < next.afterDays) return left('NOT_YET');
  // Fees are set in the currency of the books; of an invoice in another one nothing is asked for.
  const fee = ours ? BigInt(next.feeMinor) : 0n;
  return {
    remind: true,
    level: one.level + 1,
    fee,
    interest: one.level === 0 ? 0n : interestOf(one, reminding, today),
  };
}

/** Interest on what was charged, since the reminder before. */
function interestOf(one: Overdue, { interestPercent }: Rules['reminding'], today: string): bigint {
  const principal = one.open - one.fees;
  if (principal <= 0n) return 0n;
  const days = BigInt(daysBetween(one.dunnedOn ?? one.due, today));
  return divideRounded(principal * parseScaled(interestPercent, 3) * days, PERCENT * YEAR);
}
