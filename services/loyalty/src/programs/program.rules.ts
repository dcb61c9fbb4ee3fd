import { assertCurrency, defineTransitions, DomainError, UnitPrice } from '@mh-os/kernel';
import type { ReferralClawback } from '../orders/clawback.rules.ts';
import { assertTimeZone } from '../points/calendar.rules.ts';
import type { Terms } from '../points/wallet.types.ts';

export const programStates = {
  DRAFT: 'Being written: nobody earns.',
  ACTIVE: 'Runs.',
  PAUSED: 'Points are neither earned nor spent for now; what expires still does.',
  ENDED: 'Over for good.',
} as const;
export type ProgramStatus = keyof typeof programStates;

export const programSteps = { START: 'Lets it run.', PAUSE: 'Stops it for now.', END: 'Ends it for good.' } as const;
export type ProgramStep = keyof typeof programSteps;

/** The life of a program. */
export const programLife = defineTransitions<ProgramStatus, ProgramStep>('Program', {
  DRAFT: { START: 'ACTIVE', END: 'ENDED' },
  ACTIVE: { PAUSE: 'PAUSED', END: 'ENDED' },
  PAUSED: { START: 'ACTIVE', END: 'ENDED' },
  ENDED: {},
});

/** What a program decides; each change is kept as a version. */
export interface ProgramSettings extends Omit<Terms, 'currency'> {
  /** Whoever buys becomes a member with the first order. */
  readonly autoEnrol: boolean;
  /** Adjustments of more points than this need a second person. */
  readonly adjustmentLimit: number;
  readonly holdMinutes: number;
  readonly transfersAllowed: boolean;
  readonly referrerPoints: number;
  readonly refereePoints: number;
  readonly referralClawback: ReferralClawback;
  /** Length of a period in which points count for a tier: 1, 3, 6 or 12 months from January. */
  readonly tierPeriodMonths: number;
}

/** What a program starts with. */
export const startingSettings: ProgramSettings = {
  pointValue: '0.01',
  timeZone: 'Europe/Berlin',
  pendingDays: 14,
  expiryMonths: 24,
  expiryAtMonthEnd: true,
  clawbackPolicy: 'DEBT',
  expiredRefundPolicy: 'GRACE',
  graceDays: 30,
  autoEnrol: true,
  adjustmentLimit: 1_000,
  holdMinutes: 30,
  transfersAllowed: true,
  referrerPoints: 200,
  refereePoints: 100,
  referralClawback: 'WHOLE',
  tierPeriodMonths: 12,
};

const LIMITS: readonly (readonly [keyof ProgramSettings, number, number])[] = [
  ['pendingDays', 0, 366],
  ['graceDays', 0, 366],
  ['adjustmentLimit', 0, 1_000_000_000],
  ['holdMinutes', 1, 43_200],
  ['referrerPoints', 0, 1_000_000],
  ['refereePoints', 0, 1_000_000],
];

/** Refuses settings that no program can have. */
export function assertSettings(settings: ProgramSettings, currency: string): void {
  assertCurrency(currency);
  assertTimeZone(settings.timeZone);
  for (const [field, least, most] of LIMITS) {
    const value = settings[field] as number;
    if (!Number.isInteger(value) || value < least || value > most) refuse(field, `between ${least} and ${most}`);
  }
  const { expiryMonths, tierPeriodMonths, pointValue } = settings;
  if (expiryMonths !== null && !(Number.isInteger(expiryMonths) && expiryMonths >= 1 && expiryMonths <= 120))
    refuse('expiryMonths', 'between 1 and 120, or left out for points that never expire');
  if (![1, 3, 6, 12].includes(tierPeriodMonths)) refuse('tierPeriodMonths', '1, 3, 6 or 12');
  const value = UnitPrice.parse(pointValue, currency).scaled;
  if (value < 0n || value > 1_000_000n) refuse('pointValue', 'an amount from 0 to 100, with at most four decimals');
}

function refuse(field: string, allowed: string): never {
  throw new DomainError('LOYALTY_PROGRAM_SETTINGS_INVALID', `${field} must be ${allowed}.`, {
    path: ['settings', field],
    details: { allowed },
  });
}
