import { DomainError } from '@mh-os/kernel';

const LENGTHS: ReadonlySet<number> = new Set([8, 12, 13, 14]);

/** The check digit that GS1's rule gives for the digits before it: weights 3 and 1 from the right. */
export function gtinCheckDigit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 3 : 1);
  return String((10 - (sum % 10)) % 10);
}

/** Digits of a GTIN as people write it: spaces and dashes are no part of it. */
export function gtinDigits(text: string): string {
  return text.replace(/[\s-]/g, '');
}

/**
 * A GTIN-8, -12, -13 or -14 with its check digit proven, as written and padded to 14 digits: the form in which one number
 * is the same in every length, and so the one that is unique (W9).
 */
export function parseGtin(text: string): { gtin: string; gtin14: string } {
  const gtin = gtinDigits(text);
  if (!/^\d+$/.test(gtin) || !LENGTHS.has(gtin.length))
    throw new DomainError('GTIN_INVALID', `"${text.slice(0, 40)}" is not a GTIN: it has 8, 12, 13 or 14 digits.`, {
      path: ['gtin'],
      details: { allowedLengths: [...LENGTHS] },
    });
  const expected = gtinCheckDigit(gtin.slice(0, -1));
  if (gtin.at(-1) !== expected)
    throw new DomainError(
      'GTIN_INVALID',
      `GTIN ${gtin} has check digit ${gtin.at(-1)}, by GS1's rule it is ${expected}.`,
      {
        path: ['gtin'],
        details: { expectedCheckDigit: expected },
      },
    );
  return { gtin, gtin14: gtin.padStart(14, '0') };
}
