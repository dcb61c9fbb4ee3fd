import { useMemo } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { loader } from '../root.tsx';
import type { loader as shellLoader } from '../routes/shell/layout.tsx';

export interface MoneyLike {
  readonly decimal: string;
  readonly currency: string;
}

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  cache.set(key, made);
  return made;
}

const numbers = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));

const dates = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(`d${locale}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));

/** Everything printed for people goes through here. Decimals stay strings: Intl reads them without a float. */
export function formats(locale: string, timeZone: string) {
  const text = (value: string): Intl.StringNumericLiteral => value as Intl.StringNumericLiteral;
  return {
    locale,
    money: (value: MoneyLike): string =>
      numbers(locale, { style: 'currency', currency: value.currency }).format(text(value.decimal)),
    /** A price of one unit, which may have up to four places. */
    unitPrice: (value: MoneyLike): string =>
      numbers(locale, { style: 'currency', currency: value.currency, maximumFractionDigits: 4 }).format(
        text(value.decimal),
      ),
    /** The amount alone, where the column's header names the currency. */
    amount: (value: MoneyLike): string =>
      numbers(locale, { style: 'currency', currency: value.currency })
        .formatToParts(text(value.decimal))
        .filter((part) => part.type !== 'currency' && part.type !== 'literal')
        .map((part) => part.value)
        .join(''),
    decimal: (value: string, digits = 2): string =>
      numbers(locale, { minimumFractionDigits: 2, maximumFractionDigits: digits }).format(text(value)),
    /** A rate of exchange: as many places as usual, and more where it has them. */
    rate: (value: string): string =>
      numbers(locale, { minimumFractionDigits: 4, maximumFractionDigits: 6 }).format(text(value)),
    number: (value: number): string => numbers(locale, {}).format(value),
    bytes: (value: number): string =>
      value < 1024 * 1024
        ? numbers(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.ceil(value / 1024))
        : numbers(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(value / 1024 / 1024),
    percent: (value: string, signed = false): string =>
      `${numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: signed ? 'exceptZero' : 'auto' }).format(text(value))} %`,
    date: (iso: string): string =>
      dates(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(new Date(iso)),
    dateTime: (iso: string): string =>
      dates(locale, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      }).format(new Date(iso)),
    time: (iso: string): string =>
      dates(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(iso)),
  };
}

export type Formats = ReturnType<typeof formats>;

export function useFormat(): Formats {
  const root = useRouteLoaderData<typeof loader>('root');
  const locale = root?.locale ?? 'en-GB';
  const shell = useRouteLoaderData<typeof shellLoader>('routes/shell/layout');
  const timeZone = shell?.viewer.brand?.timeZone ?? 'UTC';
  return useMemo(() => formats(locale, timeZone), [locale, timeZone]);
}
