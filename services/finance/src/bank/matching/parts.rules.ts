import { DomainError, Money } from '@mh-os/kernel';
import type { PartKind } from './candidate.types.ts';

/** What somebody wants a line to be for. */
export interface WantedPart {
  readonly kind: PartKind;
  readonly targetId: string | null;
  /** Signed; what is left, at most what is open, when absent. */
  readonly amount: bigint | null;
}

/** What a target can take: what is open of a document, the whole of a payment or payout; null where anything. */
export type OpenOf = (part: WantedPart) => bigint | null;

export interface DecidedPart {
  readonly kind: PartKind;
  readonly targetId: string | null;
  readonly amount: bigint;
}

const MOST_PARTS = 50;
/** Kinds that are told by what they are, not by how much of a line they get. */
const WHOLE: readonly PartKind[] = ['PAYMENT', 'PAYOUT'];

/**
 * The parts of a line, which sum up to it exactly. What several documents leave over stays on account where that is wanted;
 * otherwise a sum that is not the line's is refused.
 */
export function decideParts(
  line: { readonly amount: bigint; readonly currency: string },
  wanted: readonly WantedPart[],
  openOf: OpenOf,
  restOnAccount: boolean,
): DecidedPart[] {
  if (wanted.length === 0 || wanted.length > MOST_PARTS)
    throw new DomainError('FINANCE_BANK_PARTS', `A line is for 1 to ${MOST_PARTS} things.`, { path: ['parts'] });
  const sign = line.amount < 0n ? -1n : 1n;
  const named = wanted.reduce(
    (sum, part) => sum + (part.amount ?? (WHOLE.includes(part.kind) ? (openOf(part) ?? 0n) : 0n)),
    0n,
  );
  let left = line.amount - named;
  const parts = wanted.map((part, index): DecidedPart => {
    const open = openOf(part);
    if (part.amount !== null || (WHOLE.includes(part.kind) && open !== null))
      return { ...part, amount: checked(part, part.amount ?? open!, open, index, line) };
    const most = open === null ? left : sign > 0n ? min(open, left) : -min(-open, -left);
    left -= most;
    return { ...part, amount: checked(part, most, open, index, line) };
  });
  if (left === 0n) return parts;
  const mayRest = restOnAccount && line.amount > 0n && left > 0n && parts.some(({ kind }) => kind === 'INVOICE');
  if (mayRest) return [...parts, { kind: 'ON_ACCOUNT', targetId: null, amount: left }];
  throw new DomainError(
    'FINANCE_BANK_PARTS',
    `The parts sum up to ${Money.of(line.amount - left, line.currency).toString()}, the line is ${Money.of(line.amount, line.currency).toString()}.`,
    { path: ['parts'], details: { left: left.toString() } },
  );
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function checked(
  part: WantedPart,
  amount: bigint,
  open: bigint | null,
  index: number,
  line: { amount: bigint; currency: string },
): bigint {
  const path = ['parts', String(index), 'amount'];
  if (amount === 0n) throw new DomainError('FINANCE_BANK_PARTS', 'A part is more than nothing.', { path });
  const document = part.kind === 'INVOICE' || part.kind === 'CREDIT_NOTE' || part.kind === 'ON_ACCOUNT';
  const wrongWay = (part.kind === 'INVOICE' || part.kind === 'ON_ACCOUNT') !== amount > 0n;
  if (document && (wrongWay || line.amount > 0n !== amount > 0n))
    throw new DomainError(
      'FINANCE_BANK_PARTS',
      'Invoices are paid by money that comes in, credit notes by money that goes out.',
      { path },
    );
  const tooMuch = open !== null && (open > 0n ? amount > open : amount < open);
  if (tooMuch && document)
    throw new DomainError(
      'FINANCE_ALLOCATION_TOO_MUCH',
      `Only ${Money.of(open < 0n ? -open : open, line.currency).toString()} is open.`,
      { path },
    );
  if (WHOLE.includes(part.kind) && open !== null && amount !== open)
    throw new DomainError(
      'FINANCE_BANK_PARTS',
      `It moved ${Money.of(open, line.currency).toString()} and is matched in whole.`,
      { path },
    );
  return amount;
}
