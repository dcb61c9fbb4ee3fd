import { DomainError } from '@mh-os/kernel';
import { type AmountBasis, type Amounts, type VatMode, type VatPart, taxLines } from '../documents/amounts.rules.ts';
import type { GivenLine } from '../orders/order.types.ts';
import { priceLine } from '../orders/orders.rules.ts';
import type { DocumentLine } from './invoice.types.ts';

/** Lines as they are typed, with what their amounts mean. */
export interface GivenCharges {
  readonly currency: string;
  readonly amountsInclude?: AmountBasis | null;
  readonly vatMode?: VatMode | null;
  readonly lines: readonly GivenLine[];
}

/** A line of a draft before it is kept. */
export type ChargedLine = Omit<DocumentLine, 'id' | 'orderLineId' | 'correctsLineId'>;

/** What lines charge: the same for a draft that is kept and for one that is only looked at. */
export interface Charged extends Amounts {
  readonly basis: AmountBasis;
  readonly mode: VatMode;
  readonly lines: readonly ChargedLine[];
  readonly parts: readonly VatPart[];
}

/** Prices and taxes the lines of a draft. */
export function chargeLines(given: GivenCharges, usual: VatMode): Charged {
  const basis = given.amountsInclude ?? 'NET';
  const mode = given.vatMode ?? usual;
  const priced = given.lines.map((line, index) => priceLine(line, given.currency, ['lines', String(index)]));
  const { lines, ...sums } = taxLines(priced, basis, mode);
  const charged = priced.map(({ amount: _amount, ...line }, index): ChargedLine => ({
    ...line,
    ...lines[index]!,
    position: index + 1,
  }));
  return { basis, mode, lines: charged, ...sums };
}

/** The days of supply as they are kept: one day, or the first and the last of a period (BT-72 to BT-74). */
export function decideSupply(from: string | null | undefined, to: string | null | undefined) {
  const first = realDay(from, 'supplyFrom');
  const last = realDay(to, 'supplyDate');
  if (first !== null && last === null)
    throw periodFault('A period of supply has a last day, too: say it as supplyDate.', 'supplyDate');
  if (first !== null && last !== null && first > last)
    throw periodFault(`A period of supply ends on or after ${first}, its first day.`, 'supplyDate');
  return { supplyFrom: first, supplyDate: last };
}

function realDay(day: string | null | undefined, path: string): string | null {
  if (!day) return null;
  const read = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day)
    throw periodFault(`${day} is no day of the calendar.`, path);
  return day;
}

function periodFault(message: string, path: string): DomainError {
  return new DomainError('FINANCE_INVOICE_PERIOD_INVALID', message, { path: [path] });
}
