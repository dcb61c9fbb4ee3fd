/** Numbers of documents are compared with this many places; none of the norm has more. */
const PLACES = 12;
const NUMBER = /^[+-]?(\d{1,30})(?:\.(\d{0,30}))?$/;
export const ONE = 10n ** BigInt(PLACES);

/** A number as it stands in a document; null where it is none. Digits beyond the twelfth place are dropped. */
export function decimal(text: string | null): bigint | null {
  const [whole, digits, fraction = ''] = NUMBER.exec(text ?? '') ?? [];
  if (whole === undefined) return null;
  const value = BigInt(digits! + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return whole.startsWith('-') ? -value : value;
}

/** A number; nothing is zero. */
export const orZero = (text: string | null): bigint => decimal(text) ?? 0n;

export const sum = (texts: readonly (string | null)[]): bigint => texts.reduce((total, one) => total + orZero(one), 0n);

export function same(a: string | null, b: string | null): boolean {
  const [left, right] = [decimal(a), decimal(b)];
  return left !== null && right !== null && left === right;
}

/** Rounded to two places, half away from zero. */
export function cents(value: bigint): bigint {
  const unit = ONE / 100n;
  const half = value < 0n ? -unit / 2n : unit / 2n;
  return ((value + half) / unit) * unit;
}

/** How many places a number has after its point. */
export const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;
