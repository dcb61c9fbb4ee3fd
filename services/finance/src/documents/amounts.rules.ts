import { DomainError, divideRounded, parseScaled } from '@mh-os/kernel';

/** Whether VAT is rounded for each line, or once for each rate over the sum of its lines (P12). */
export const VAT_MODES = ['PER_LINE', 'PER_RATE'] as const;
export type VatMode = (typeof VAT_MODES)[number];

/** Whether the amounts given are without or with VAT. */
export const AMOUNT_BASES = ['NET', 'GROSS'] as const;
export type AmountBasis = (typeof AMOUNT_BASES)[number];

/** VAT categories of EN 16931 (UNCL 5305) that documents use here. */
export const VAT_CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
export type VatCategory = (typeof VAT_CATEGORIES)[number];

/** A line before tax is worked out: its amount in minor units, in the basis of the document. */
export interface UntaxedLine {
  readonly amount: bigint;
  readonly vatCategory: VatCategory;
  readonly vatRate: string;
}

export interface Amounts {
  readonly net: bigint;
  readonly vat: bigint;
  readonly gross: bigint;
}

/** What a document charges at one category and rate. */
export interface VatPart {
  readonly category: VatCategory;
  readonly rate: string;
  readonly net: bigint;
  readonly vat: bigint;
}

export interface Taxed extends Amounts {
  readonly lines: readonly Amounts[];
  readonly parts: readonly VatPart[];
}

/** Percent with three decimals as an integer: 19 % is 19,000 of 100,000. */
const RATE_SCALE = 3;
const WHOLE = 100_000n;

/** A percentage in its one form, `19` as `19.000`; refuses what is no rate, or none of the category. */
export function decideRate(category: VatCategory, percent: string): string {
  const scaled = parseScaled(percent, RATE_SCALE);
  const taxed = category === 'S';
  if (scaled < 0n || scaled > WHOLE || taxed !== scaled > 0n)
    throw new DomainError(
      'FINANCE_ORDER_LINE_INVALID',
      taxed
        ? `VAT category S has a rate above 0 and at most 100, not ${percent}.`
        : `VAT category ${category} has the rate 0, not ${percent}.`,
      { path: ['vatRate'] },
    );
  return `${scaled / 1000n}.${String(scaled % 1000n).padStart(3, '0')}`;
}

/**
 * Parts of a whole in proportion to weights, by largest remainder (F9): they sum to the whole exactly. Weights may be of
 * both signs, as where a discount lowers a sum, so long as their sum is not zero; then the first part has it all.
 */
export function spread(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? whole : 0n));
  // The sign of the whole is set aside, so that a credit note mirrors its invoice to the cent.
  const sign = whole < 0n ? -1n : 1n;
  const turn = sum < 0n ? -1n : 1n;
  const parts = weights.map((weight, index) => {
    const exact = whole * sign * weight * turn;
    const share = floorDivide(exact, sum * turn);
    return { index, share, rest: exact - share * sum * turn };
  });
  let left = whole * sign - parts.reduce((total, part) => total + part.share, 0n);
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break;
    part.share += 1n;
    left -= 1n;
  }
  return parts.map((part) => part.share * sign);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

const keyOf = (line: { vatCategory: VatCategory; vatRate: string }): string => `${line.vatCategory} ${line.vatRate}`;

/** Net, VAT and gross of lines and of the whole; every sum is exact: lines to parts, parts to the whole (F10). */
export function taxLines(lines: readonly UntaxedLine[], basis: AmountBasis, mode: VatMode): Taxed {
  const taxed =
    mode === 'PER_LINE' ? lines.map((line) => taxOf(line.amount, line.vatRate, basis)) : perRate(lines, basis);
  const parts = new Map<string, { category: VatCategory; rate: string; net: bigint; vat: bigint }>();
  lines.forEach((line, index) => {
    const part = parts.get(keyOf(line)) ?? { category: line.vatCategory, rate: line.vatRate, net: 0n, vat: 0n };
    part.net += taxed[index]!.net;
    part.vat += taxed[index]!.vat;
    parts.set(keyOf(line), part);
  });
  return { lines: taxed, parts: [...parts.values()], ...sumOf(taxed) };
}

function perRate(lines: readonly UntaxedLine[], basis: AmountBasis): Amounts[] {
  const taxed: Amounts[] = [];
  for (const key of new Set(lines.map(keyOf))) {
    const places = lines.flatMap((line, index) => (keyOf(line) === key ? [index] : []));
    const given = places.map((index) => lines[index]!.amount);
    const whole = taxOf(
      given.reduce((sum, amount) => sum + amount, 0n),
      lines[places[0]!]!.vatRate,
      basis,
    );
    const shares = spread(whole.vat, given);
    places.forEach((index, at) => {
      const vat = shares[at]!;
      const amount = given[at]!;
      taxed[index] =
        basis === 'NET' ? { net: amount, vat, gross: amount + vat } : { net: amount - vat, vat, gross: amount };
    });
  }
  return taxed;
}

function taxOf(amount: bigint, vatRate: string, basis: AmountBasis): Amounts {
  const rate = parseScaled(vatRate, RATE_SCALE);
  if (basis === 'NET') {
    const vat = divideRounded(amount * rate, WHOLE);
    return { net: amount, vat, gross: amount + vat };
  }
  const net = divideRounded(amount * WHOLE, WHOLE + rate);
  return { net, vat: amount - net, gross: amount };
}

/** Sum of amounts. */
export function sumOf(all: readonly Amounts[]): Amounts {
  return all.reduce<Amounts>(
    (sum, one) => ({ net: sum.net + one.net, vat: sum.vat + one.vat, gross: sum.gross + one.gross }),
    {
      net: 0n,
      vat: 0n,
      gross: 0n,
    },
  );
}

/**
 * What goes back when so many pieces of a line come back, after others have before: cut from the line's running total, so
 * that several returns of a line sum to the line exactly.
 */
export function returnedShare(line: Amounts, quantity: number, before: number, now: number): Amounts {
  const upTo = (amount: bigint, pieces: number): bigint => divideRounded(amount * BigInt(pieces), BigInt(quantity));
  const part = (amount: bigint): bigint => upTo(amount, before + now) - upTo(amount, before);
  const gross = part(line.gross);
  const net = part(line.net);
  return { net, vat: gross - net, gross };
}
