import { DomainError } from '@mh-os/kernel';
import { spread } from '../documents/amounts.rules.ts';

/** How one payment is put against several documents. */
export const SPLITS = ['OLDEST_FIRST', 'PROPORTIONAL'] as const;
export type Split = (typeof SPLITS)[number];

export interface OpenDocument {
  readonly id: string;
  readonly open: bigint;
}

/** What of an amount each document gets, at most what is open of it; documents come in the order in which they are due. */
export function splitPayment(amount: bigint, documents: readonly OpenDocument[], split: Split) {
  const open = documents.reduce((sum, one) => sum + one.open, 0n);
  const whole = amount < open ? amount : open;
  const shares =
    split === 'PROPORTIONAL'
      ? spread(
          whole,
          documents.map((one) => one.open),
        )
      : inTurn(whole, documents);
  return documents
    .map((one, index) => ({ invoiceId: one.id, amount: shares[index]! }))
    .filter((one) => one.amount > 0n);
}

function inTurn(amount: bigint, documents: readonly OpenDocument[]): bigint[] {
  let left = amount;
  return documents.map(({ open }) => {
    const part = left < open ? left : open;
    left -= part;
    return part;
  });
}

/** Refuses an amount of nothing. */
export function assertMoves(amount: bigint): bigint {
  if (amount <= 0n)
    throw new DomainError('FINANCE_PAYMENT_AMOUNT_INVALID', 'Money that moves is more than nothing.', {
      path: ['amount'],
    });
  return amount;
}

/** How late something is, in the steps that lists show. */
export const AGEING = ['NOT_DUE', 'DAYS_1_30', 'DAYS_31_60', 'DAYS_61_90', 'OVER_90'] as const;
export type Ageing = (typeof AGEING)[number];
