import { divideRounded, DomainError, exponentOf, formatScaled, type Money, parseScaled } from '@mh-os/kernel';

/** What is in a pack, as a label says it. */
export interface Pack {
  readonly amount: string;
  readonly unit: string;
}

/** What packs are compared by: volume, weight or pieces; never one with another. */
export type PackBase = 'VOLUME' | 'WEIGHT' | 'PIECES';

/** An exact ratio of whole numbers; the denominator is above zero. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Minor units for one thousandth of ml, g or piece. Exact: what is shown is rounded, what is compared never is. */
export interface UnitValue {
  readonly base: PackBase;
  readonly currency: string;
  readonly perThousandth: Fraction;
}

/** How to come from one currency to another at an instant. */
export interface CrossRate {
  readonly from: string;
  readonly to: string;
  /** Exact: what one unit of `from` is in `to`. */
  readonly factor: Fraction;
}

const PACK_SCALE = 3;
/** Hundredths of a percent in the whole. */
const WHOLE = 10_000n;

const UNITS: Readonly<Record<string, { readonly base: PackBase; readonly factor: bigint }>> = {
  ml: { base: 'VOLUME', factor: 1n },
  l: { base: 'VOLUME', factor: 1000n },
  g: { base: 'WEIGHT', factor: 1n },
  kg: { base: 'WEIGHT', factor: 1000n },
  pcs: { base: 'PIECES', factor: 1n },
};

/** Units that a pack can be given in. */
export const PACK_UNITS = Object.keys(UNITS);

/** What unit prices are shown per, and how many thousandths of the base that is. */
export const SHOWN_PER: Readonly<Record<PackBase, { readonly unit: string; readonly thousandths: bigint }>> = {
  VOLUME: { unit: 'l', thousandths: 1_000_000n },
  WEIGHT: { unit: 'kg', thousandths: 1_000_000n },
  PIECES: { unit: 'pcs', thousandths: 1_000n },
};

/** A pack in thousandths of ml, g or piece: `1.5 l` is 1,500,000 thousandths of a ml. */
export function quantityOf(pack: Pack): { base: PackBase; thousandths: bigint } {
  const unit = Object.hasOwn(UNITS, pack.unit) ? UNITS[pack.unit] : undefined;
  const amount = unit ? parseScaled(pack.amount, PACK_SCALE) : 0n;
  if (!unit || amount <= 0n)
    throw new DomainError('PACK_MALFORMED', `A pack size is an amount above zero in ${PACK_UNITS.join(', ')}.`, {
      path: ['pack'],
      details: { allowed: PACK_UNITS },
    });
  return { base: unit.base, thousandths: amount * unit.factor };
}

/** A pack as it is kept: three decimals, a unit of the list. */
export function packValues(pack: Pack): { packAmount: string; packUnit: string } {
  const unit = pack.unit.trim().toLowerCase();
  quantityOf({ amount: pack.amount, unit });
  return { packAmount: formatScaled(parseScaled(pack.amount, PACK_SCALE), PACK_SCALE), packUnit: unit };
}

/** What a price is for a thousandth of the pack's base, with tax: a price without it gets the tax exactly, unrounded. */
export function unitValue(price: Money, pack: Pack, tax: { includesVat: boolean; vatPercent: string }): UnitValue {
  const { base, thousandths } = quantityOf(pack);
  const rate = tax.includesVat ? 0n : parseScaled(tax.vatPercent, 2);
  const perThousandth = { num: price.minorUnits * (WHOLE + rate), den: thousandths * WHOLE };
  return { base, currency: price.currency, perThousandth };
}

/** The same value in another currency. */
export function converted(value: UnitValue, { to, factor }: CrossRate): UnitValue {
  const shift = exponentOf(to) - exponentOf(value.currency);
  const { num, den } = value.perThousandth;
  const up = shift > 0 ? 10n ** BigInt(shift) : 1n;
  const down = shift < 0 ? 10n ** BigInt(-shift) : 1n;
  const perThousandth = { num: num * factor.num * up, den: den * factor.den * down };
  return { ...value, currency: to, perThousandth };
}

/** Below zero where a is less than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The value in the middle; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly Fraction[]): Fraction | null {
  const sorted = [...values].sort(compareFractions);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!upper || !lower) return null;
  return { num: lower.num * upper.den + upper.num * lower.den, den: lower.den * upper.den * 2n };
}

/** By how many percent `value` is above `reference`, two decimals; -7.50 is below. */
export function percentAbove(value: Fraction, reference: Fraction): string {
  const share = divideRounded(value.num * reference.den * WHOLE, value.den * reference.num);
  return formatScaled(share - WHOLE, 2);
}

/** Whether `value` differs from `reference` by at least `percent` of the reference, exactly; downwards or upwards. */
export function crosses(value: Fraction, reference: Fraction, percent: string, direction: 'BELOW' | 'ABOVE'): boolean {
  const share = parseScaled(percent, 2);
  const limit = direction === 'BELOW' ? WHOLE - share : WHOLE + share;
  const bound = { num: reference.num * limit, den: reference.den * WHOLE };
  const order = compareFractions(value, bound);
  return direction === 'BELOW' ? order <= 0 : order >= 0;
}

/** A unit price as people read it: per litre, kilogram or piece, four decimals. */
export function shownUnitPrice(value: UnitValue): { decimal: string; currency: string; unit: string } {
  const { unit, thousandths } = SHOWN_PER[value.base];
  const { num, den } = value.perThousandth;
  const scaled = divideRounded(num * thousandths * 10_000n, den * 10n ** BigInt(exponentOf(value.currency)));
  return { decimal: formatScaled(scaled, 4), currency: value.currency, unit };
}
