import { Money, UnitPrice } from '@mh-os/kernel';
import { Directive, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BigIntScalar, CurrencyCodeScalar, DecimalScalar } from '../scalars/scalars.ts';

@ObjectType('Money', { description: 'An exact amount of one currency.' })
@Directive('@shareable')
export class MoneyType {
  @Field(() => BigIntScalar, { description: 'The amount in minor units, e.g. "1990" for 19.90 EUR.' })
  minorUnits!: bigint;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of the amount.' })
  currency!: string;

  @Field(() => Int, { description: 'Decimal places of the currency: 2 for EUR, 0 for JPY, 3 for KWD.' })
  exponent!: number;

  @Field(() => DecimalScalar, { description: 'The amount as a decimal with the currency\'s decimals, e.g. "19.90".' })
  decimal!: string;
}

@ObjectType('UnitPrice', {
  description: 'A price or cost of one unit with up to four decimals, not yet rounded to money.',
})
@Directive('@shareable')
export class UnitPriceType {
  @Field(() => DecimalScalar, { description: 'Price of one unit, e.g. "0.0345".' })
  decimal!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of the price.' })
  currency!: string;
}

@InputType({ description: 'An exact amount. More decimals than the currency has are refused.' })
export class MoneyInput {
  @Field(() => DecimalScalar, { description: 'The amount, e.g. "19.90".' })
  decimal!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of the amount.' })
  currency!: string;
}

@InputType({ description: 'A price or cost of one unit with up to four decimals.' })
export class UnitPriceInput {
  @Field(() => DecimalScalar, { description: 'Price of one unit, e.g. "0.0345".' })
  decimal!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of the price.' })
  currency!: string;
}

/** Money as the graph shows it. */
export function toMoneyType(money: Money): MoneyType {
  const { minorUnits, currency, exponent, decimal } = money;
  return { minorUnits, currency, exponent, decimal };
}

/** A unit price as the graph shows it. */
export function toUnitPriceType(price: UnitPrice): UnitPriceType {
  return { decimal: price.decimal, currency: price.currency };
}

/** Money from an input; refuses what the currency cannot hold. */
export function fromMoneyInput(input: MoneyInput): Money {
  return Money.parse(input.decimal, input.currency);
}
