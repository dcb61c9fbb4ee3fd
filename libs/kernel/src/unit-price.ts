import { assertCurrency, type CurrencyCode, exponentOf } from './currency.ts';
import { divideRounded, formatScaled, parseScaled } from './decimal.ts';
import { Money } from './money.ts';

/** Decimals a unit price or cost may carry, whatever the currency (G4). */
export const UNIT_PRICE_SCALE = 4;

/** A price or cost of one unit with up to four decimals; becomes Money once, when multiplied by a quantity. */
export class UnitPrice {
  /** Integer in ten-thousandths of the major unit. */
  readonly scaled: bigint;
  readonly currency: CurrencyCode;

  private constructor(scaled: bigint, currency: CurrencyCode) {
    this.scaled = scaled;
    this.currency = currency;
  }

  static parse(decimal: string, currency: string): UnitPrice {
    return new UnitPrice(parseScaled(decimal, UNIT_PRICE_SCALE), assertCurrency(currency));
  }

  static fromMoney(money: Money): UnitPrice {
    return UnitPrice.parse(money.decimal, money.currency);
  }

  get decimal(): string {
    return formatScaled(this.scaled, UNIT_PRICE_SCALE);
  }

  /** The document amount for a quantity, rounded once, half away from zero. */
  times(quantity: bigint): Money {
    const exponent = exponentOf(this.currency);
    const shift = UNIT_PRICE_SCALE - exponent;
    const scaled = this.scaled * quantity;
    return Money.of(
      shift >= 0 ? divideRounded(scaled, 10n ** BigInt(shift)) : scaled * 10n ** BigInt(-shift),
      this.currency,
    );
  }

  /** The price of one unit as Money, rounded once. */
  toMoney(): Money {
    return this.times(1n);
  }

  toString(): string {
    return `${this.decimal} ${this.currency}`;
  }
}
