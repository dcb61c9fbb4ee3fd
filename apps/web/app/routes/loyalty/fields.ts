import { textOf } from '../../lib/form-values.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

/** A whole number of a form; null where it was left out. */
export function wholeOf(form: FormData, name: string): number | null {
  const text = textOf(form, name);
  return text === '' ? null : Number(text);
}

/** A decimal of a form, with a comma or a point. */
export const decimalOf = (form: FormData, name: string): string | null => plainDecimal(textOf(form, name)) || null;
