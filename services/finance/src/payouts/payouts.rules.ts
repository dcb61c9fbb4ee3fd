import { type Actor, DomainError, defineTransitions } from '@mh-os/kernel';
import { isSEPACountry } from 'ibantools';
import type { AccountRole } from '../accounts/charts/index.ts';

export const payeeKindWords = {
  PERSON: 'A customer or another person of crm.',
  PARTNER: 'A partner company, such as one with stands.',
  USER: 'A colleague, such as a rep in the field.',
  SUPPLIER: 'A supplier.',
} as const;
export type PayeeKind = keyof typeof payeeKindWords;

export const reasonWords = {
  COMMISSION: 'A share of what somebody sold.',
  BONUS: 'For a goal that was reached.',
  REFUND: 'Goodwill to a customer.',
  SUPPLIER: 'An invoice of a supplier that is in the books as owed.',
  OTHER: 'Something else; the books keep it as not yet told where it belongs unless an account is named.',
} as const;
export type PayableReason = keyof typeof reasonWords;

/** What is debited where no account is named. */
export const expenseRoles: Readonly<Record<PayableReason, AccountRole>> = {
  COMMISSION: 'COMMISSION_EXPENSE',
  BONUS: 'COMMISSION_EXPENSE',
  REFUND: 'DISCOUNTS',
  SUPPLIER: 'PAYABLES',
  OTHER: 'SUSPENSE',
};

export const payableStatuses = {
  PROPOSED: 'Recorded by hand above the limit: waits for a second person.',
  OPEN: 'Owed; the next payout takes it.',
  IN_PAYOUT: 'In a payout that is not sent yet.',
  PAID: 'Paid by a payout that was sent.',
  CLOSED: 'Taken back before it was paid.',
  REJECTED: 'Refused by a second person.',
} as const;
export type PayableStatus = keyof typeof payableStatuses;

export const payoutStatuses = {
  DRAFT: 'Waits for a second person.',
  APPROVED: 'May be sent to the bank.',
  SENT: 'The bank has it.',
  SETTLED: 'The bank has paid; of some payments it may have told that they failed.',
  FAILED: 'The bank has paid nothing of it: all is owed again.',
  CANCELLED: 'Given up before it was sent: all is owed again.',
} as const;
export type PayoutStatus = keyof typeof payoutStatuses;
export type PayoutAction = 'UPDATE' | 'APPROVE' | 'CANCEL' | 'SEND' | 'SETTLE' | 'FAIL';

/** The life of a payout (F12). */
export const payoutLife = defineTransitions<PayoutStatus, PayoutAction>('The payout', {
  DRAFT: { UPDATE: 'DRAFT', APPROVE: 'APPROVED', CANCEL: 'CANCELLED' },
  APPROVED: { SEND: 'SENT', CANCEL: 'CANCELLED' },
  SENT: { SETTLE: 'SETTLED', FAIL: 'FAILED' },
  SETTLED: {},
  FAILED: {},
  CANCELLED: {},
});

export const itemStatuses = {
  PENDING: 'Not sent yet.',
  SENT: 'The bank has it.',
  SETTLED: 'Paid.',
  FAILED: 'The bank did not pay it: it is owed again.',
  RETURNED: 'It was paid and came back: it is owed again.',
  DROPPED: 'Taken out, or the payout was given up.',
} as const;
export type ItemStatus = keyof typeof itemStatuses;

/** How a payout stands by its payments, once the bank has it: it is settled as soon as nothing is under way, and something was paid. */
export function statusOf(items: readonly ItemStatus[]): 'SENT' | 'SETTLED' | 'FAILED' {
  if (items.includes('SENT')) return 'SENT';
  return items.includes('SETTLED') ? 'SETTLED' : 'FAILED';
}

/** Four eyes: a person approves, neither who drafted it nor who wrote an account that it pays to. */
export function assertMayApprove(authors: readonly (Pick<Actor, 'id'> | null)[], actor: Actor): void {
  if (actor.kind !== 'person')
    throw new DomainError('FINANCE_DECIDED_BY_PERSON', `Payouts are approved by people; a ${actor.kind} cannot.`, {
      kind: 'forbidden',
    });
  if (authors.some((author) => author?.id === actor.id))
    throw new DomainError(
      'FINANCE_PAYOUT_OWN',
      'You drafted this, or wrote an account that it pays to: a second person has to approve it.',
    );
}

/** Something owed that no payout has taken. */
export interface OpenPayable {
  readonly id: string;
  readonly payeeId: string;
  readonly amount: bigint;
  readonly base: bigint;
}

/** Whom a payout would pay. */
export interface PayeeAccount {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly iban: string | null;
  readonly bic: string | null;
}

export const leftOutWords = {
  NOTHING_LEFT: 'What was taken back is as much as what is owed, or more: it is carried forward.',
  BELOW_MINIMUM: 'Less than the minimum is owed.',
  ACCOUNT_MISSING: 'A name or a bank account is missing.',
  ACCOUNT_NOT_IN_SEPA: 'The country of the bank account is not in SEPA: no SEPA credit transfer reaches it.',
} as const;
export type LeftOutReason = keyof typeof leftOutWords;

/** A payment to a payee with what it pays. */
export interface NettedItem {
  readonly payee: PayeeAccount;
  readonly amount: bigint;
  readonly base: bigint;
  readonly payables: readonly OpenPayable[];
}
export interface LeftOut {
  readonly payee: PayeeAccount;
  readonly amount: bigint;
  readonly reason: LeftOutReason;
}

/**
 * One payment per payee over all that is owed to them, less what was taken back; whoever would get less than the minimum,
 * or nothing, waits for the next payout with all of it. Euros need an account that SEPA reaches.
 */
export function netPayables(
  payables: readonly OpenPayable[],
  payees: readonly PayeeAccount[],
  { minimum, needsAccount }: { readonly minimum: bigint; readonly needsAccount: boolean },
): { readonly items: NettedItem[]; readonly leftOut: LeftOut[] } {
  const items: NettedItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const payee of [...payees].sort((a, b) => (a.number < b.number ? -1 : 1))) {
    const own = payables.filter(({ payeeId }) => payeeId === payee.id);
    if (own.length === 0) continue;
    const amount = own.reduce((sum, one) => sum + one.amount, 0n);
    const base = own.reduce((sum, one) => sum + one.base, 0n);
    const reason = refusalOf(payee, amount, minimum, needsAccount);
    if (reason === null) items.push({ payee, amount, base, payables: own });
    else leftOut.push({ payee, amount, reason });
  }
  return { items, leftOut };
}

function refusalOf(payee: PayeeAccount, amount: bigint, minimum: bigint, needsAccount: boolean): LeftOutReason | null {
  if (amount <= 0n) return 'NOTHING_LEFT';
  if (amount < minimum) return 'BELOW_MINIMUM';
  if (!needsAccount) return null;
  if (payee.iban === null || payee.name.trim() === '') return 'ACCOUNT_MISSING';
  return isSEPACountry(payee.iban.slice(0, 2)) ? null : 'ACCOUNT_NOT_IN_SEPA';
}

/** An account as it is shown to whoever may not see it in full. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`;
}
