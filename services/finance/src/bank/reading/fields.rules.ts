import { DomainError, exponentOf, parseScaled } from '@mh-os/kernel';

/** Longest texts that are kept. */
export const LONGEST = { remittance: 1000, name: 140, reference: 140, text: 200 } as const;

/** A text without control characters, its spaces made one; null where nothing is left. */
export function cleanText(text: string | null | undefined, most: number = LONGEST.reference): string | null {
  const clean = (text ?? '')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : clean.slice(0, most).trim();
}

/** A reference that says something: banks fill the field with words for "none". */
export function referenceOf(text: string | null | undefined): string | null {
  const clean = cleanText(text);
  return clean === null || /^(NOTPROVIDED|NONREF|NOREF|NICHT ANGEGEBEN|0+|-+)$/i.test(clean) ? null : clean;
}

/** An IBAN or account number without its spaces. */
export function accountOf(text: string | null | undefined): string | null {
  const compact = (text ?? '').replace(/[^0-9A-Za-z/]/g, '').toUpperCase();
  return compact === '' ? null : compact.slice(0, 40);
}

/** A decimal with a point in minor units, without a sign. */
export function minorOf(decimal: string, currency: string): bigint {
  const minor = parseScaled(decimal.trim().replace(/^\+/, ''), exponentOf(currency));
  if (minor < 0n) throw amountInvalid(decimal);
  return minor;
}

/** What is no amount. */
export function amountInvalid(text: string): DomainError {
  return new DomainError('FINANCE_BANK_ROW_INVALID', `"${text.slice(0, 40)}" is no amount.`);
}

/** A day as 2026-05-01, if there is such a day. */
export function dayFrom(year: number, month: number, day: number, shown: string): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1990 || year > 2199)
    throw new DomainError('FINANCE_BANK_ROW_INVALID', `"${shown.slice(0, 40)}" is no day.`);
  return date.toISOString().slice(0, 10);
}

/** The day of an ISO date or time. */
export function isoDay(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim());
  if (!match) throw new DomainError('FINANCE_BANK_ROW_INVALID', `"${text.slice(0, 40)}" is no day.`);
  return dayFrom(Number(match[1]), Number(match[2]), Number(match[3]), text);
}
