import { assertCurrency, type CurrencyCode, exponentOf } from './currency.ts';
import { divideRounded, formatScaled, parseScaled } from './decimal.ts';
import { DomainError } from './errors.ts';

/** Scale of rates and factors: six decimals. */
const RATE_SCALE = 6;

/** An exact amount: integer minor units of one currency. Never a float; two currencies never mix (G1–G3). */
export class Money {
  readonly minorUnits: bigint;
  readonly currency: CurrencyCode;

  private constructor(minorUnits: bigint, currency: CurrencyCode) {
    this.minorUnits = minorUnits;
    this.currency = currency;
  }

  static of(minorUnits: bigint, currency: string): Money {
    return new Money(minorUnits, assertCurrency(currency));
  }

  static zero(currency: string): Money {
    return Money.of(0n, currency);
  }

  /** Reads `19.90`; refuses more decimals than the currency has. */
  static parse(decimal: string, currency: string): Money {
    return new Money(parseScaled(decimal, exponentOf(currency)), currency);
  }

  get exponent(): number {
    return exponentOf(this.currency);
  }

  /** The amount as a plain decimal with the currency's decimals, e.g. `19.90`. */
  get decimal(): string {
    return formatScaled(this.minorUnits, this.exponent);
  }

  get isNegative(): boolean {
    return this.minorUnits < 0n;
  }

  get isZero(): boolean {
    return this.minorUnits === 0n;
  }

  add(other: Money): Money {
    return new Money(this.minorUnits + this.same(other).minorUnits, this.currency);
  }

  subtract(other: Money): Money {
    return new Money(this.minorUnits - this.same(other).minorUnits, this.currency);
  }

  negate(): Money {
    return new Money(-this.minorUnits, this.currency);
  }

  /** Times a decimal factor of at most six decimals (`1.19`), rounded once, half away from zero. */
  times(factor: string): Money {
    return new Money(
      divideRounded(this.minorUnits * parseScaled(factor, RATE_SCALE), 10n ** BigInt(RATE_SCALE)),
      this.currency,
    );
  }

  /** Divided by a decimal of at most six decimals, rounded once, half away from zero. */
  dividedBy(divisor: string): Money {
    return new Money(
      divideRounded(this.minorUnits * 10n ** BigInt(RATE_SCALE), parseScaled(divisor, RATE_SCALE)),
      this.currency,
    );
  }

  compare(other: Money): -1 | 0 | 1 {
    const that = this.same(other).minorUnits;
    return this.minorUnits < that ? -1 : this.minorUnits > that ? 1 : 0;
  }

  equals(other: Money): boolean {
    return this.currency === other.currency && this.minorUnits === other.minorUnits;
  }

  /** Splits by weights with the largest remainder: parts sum to the whole, each within one minor unit of exact (F9). */
  allocate(weights: readonly bigint[]): Money[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (total <= 0n || weights.some((weight) => weight < 0n))
      throw new DomainError('ALLOCATION_INVALID', 'Weights must not be negative and must sum to more than zero.');
    const sign = this.minorUnits < 0n ? -1n : 1n;
    const amount = this.minorUnits * sign;
    const parts = weights.map((weight, index) => ({
      index,
      share: (amount * weight) / total,
      rest: (amount * weight) % total,
    }));
    let left = amount - parts.reduce((sum, part) => sum + part.share, 0n);
    const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
    for (const part of byRest) {
      if (left === 0n) break;
      part.share += 1n;
      left -= 1n;
    }
    return parts.map((part) => new Money(part.share * sign, this.currency));
  }

  toString(): string {
    return `${this.decimal} ${this.currency}`;
  }

  toJSON(): { minorUnits: string; currency: CurrencyCode } {
    return { minorUnits: this.minorUnits.toString(), currency: this.currency };
  }

  static fromJSON(json: { minorUnits: string; currency: string }): Money {
    return Money.of(BigInt(json.minorUnits), json.currency);
  }

  private same(other: Money): Money {
    if (other.currency !== this.currency)
      throw new DomainError(
        'CURRENCY_MISMATCH',
        `${this.currency} and ${other.currency} cannot be combined: convert one of them first.`,
        { details: { left: this.currency, right: other.currency } },
      );
    return other;
  }
}
