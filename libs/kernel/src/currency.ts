import { DomainError } from './errors.ts';

/** ISO 4217 code, upper case. */
export type CurrencyCode = string;

/** Codes of ISO 4217 list one (2024-06-25) that CLDR leaves out of its list: fund codes and newcomers. */
const BEYOND_CLDR = ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW', 'VED'];

const CODES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), ...BEYOND_CLDR]);
const exponents = new Map<string, number>();

/** Whether the code is an ISO 4217 currency known to this runtime's CLDR data. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/** Refuses anything that is not an ISO 4217 code. */
export function assertCurrency(code: string): CurrencyCode {
  if (!isCurrency(code))
    throw new DomainError('CURRENCY_UNKNOWN', `"${code}" is not an ISO 4217 currency code, such as EUR.`);
  return code;
}

/**
 * Where CLDR rounds to what shops use and the standard says otherwise: minor units of ISO 4217 list one (2024-06-25).
 * Only currencies in which the two differ.
 */
const ISO_EXPONENT: ReadonlyMap<string, number> = new Map([
  ...'AFN ALL COP HUF IDR IRR KPW LAK LBP MGA MMK PKR SOS SYP YER'.split(' ').map((code) => [code, 2] as const),
  ['IQD', 3],
]);

/** Decimal places of the currency's minor unit: JPY 0, EUR 2, KWD 3 (ISO 4217). */
export function exponentOf(currency: CurrencyCode): number {
  const known = exponents.get(currency);
  if (known !== undefined) return known;
  assertCurrency(currency);
  const exponent =
    ISO_EXPONENT.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  exponents.set(currency, exponent);
  return exponent;
}
