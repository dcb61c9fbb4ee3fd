import { decimalSum } from '../../lib/decimal-sum.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

const NUMBER = /^\d+(\.\d+)?$/;

export interface Sides {
  readonly debit: string;
  readonly credit: string;
  /** Debit less credit. */
  readonly difference: string;
}

export const NOTHING_YET: Sides = { debit: '0', credit: '0', difference: '0' };

/** What both sides of a form of lines come to so far; what is no number yet counts nothing. */
export function sidesOf(form: FormData): Sides {
  const sum = (name: string): string =>
    decimalSum(
      ['0', ...form.getAll(name).map((typed) => plainDecimal(String(typed)))].filter((one) => NUMBER.test(one)),
    );
  const [debit, credit] = [sum('debit'), sum('credit')];
  return { debit, credit, difference: decimalSum([debit, `-${credit}`]) };
}
