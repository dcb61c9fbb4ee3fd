import { isCurrency } from '@mh-os/kernel';

/** A price as read from text. */
export interface ReadPrice {
  /** Plain decimal with a point. */
  readonly amount: string;
  /** Null: the text names none. */
  readonly currency: string | null;
}

/** Digits with whatever separates them; signs that open or close a number are not part of it. */
const NUMBER = /\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/g;
const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₺': 'TRY',
  zł: 'PLN',
  Kč: 'CZK',
};
const BLANKS = /[\s\u00a0\u202f]/g;

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

function marksOf(locale: string): Marks {
  let parts: Intl.NumberFormatPart[];
  try {
    parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  } catch {
    parts = new Intl.NumberFormat('en').formatToParts(1_234_567.8);
  }
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
}

/**
 * One number as the locale writes it. `1.299` is 1299 in de and 1.299 in en; what cannot be a group of three (`12.95` in de)
 * is read as decimals, since shops mix both. Null where it fits neither.
 */
export function readNumber(token: string, locale: string): string | null {
  const text = token.replace(BLANKS, '').replace(/[’']/g, '');
  const { group, decimal } = marksOf(locale);
  const point = decimal === ',' ? ',' : '.';
  const grouping = /^[.,]$/.test(group) ? group : point === ',' ? '.' : ',';
  const strict = new RegExp(`^(\\d{1,3}(?:\\${grouping}\\d{3})+|\\d+)(?:\\${point}(\\d{1,4}))?$`).exec(text);
  const loose = strict ?? new RegExp(`^(\\d{1,3}(?:\\${point}\\d{3})+|\\d+)(?:\\${grouping}(\\d{1,2}))$`).exec(text);
  if (!loose) return null;
  const whole = (loose[1] ?? '').replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return loose[2] === undefined ? whole : `${whole}.${loose[2]}`;
}

/** The price in a short text; null where there is none or more than one: a wrong price is worse than none. */
export function readPrice(text: string, locale: string): ReadPrice | null {
  const tokens = text.slice(0, 500).match(NUMBER) ?? [];
  const amounts = new Set(tokens.map((token) => readNumber(token, locale)));
  const [amount] = amounts;
  if (amounts.size !== 1 || !amount) return null;
  return { amount, currency: currencyIn(text, locale) };
}

function currencyIn(text: string, locale: string): string | null {
  for (const [symbol, code] of Object.entries(SYMBOLS)) if (text.includes(symbol)) return code;
  const code = (text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []).find(isCurrency);
  if (code) return code;
  // Twenty currencies call themselves a dollar.
  return text.includes('$') && /^en-US$/i.test(locale) ? 'USD' : null;
}
