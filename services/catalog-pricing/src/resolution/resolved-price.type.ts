import {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  JsonScalar,
  MoneyType,
  Nested,
  UnitPriceType,
  graphEnum,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PriceListTypeEnum } from '../price-lists/price-list.type.ts';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import { PromotionLineDiscountType, PromotionTraceType } from '../promotions/promotion-basket.type.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { VatMode } from './amounts.rules.ts';
import { VatModeEnum } from './pricing-policy.type.ts';
import type { NoPriceReason, PriceLevel, PriceListType, Rejection } from './resolution.types.ts';

export const PriceLevelEnum = graphEnum<PriceLevel>('PriceLevel', 'Where a price applies, from the most specific on.', {
  CUSTOMER_CHANNEL: 'To one customer in one channel.',
  CUSTOMER: 'To one customer everywhere.',
  SEGMENT_CHANNEL: 'To a customer group in one channel.',
  SEGMENT: 'To a customer group everywhere.',
  CHANNEL: 'To everybody in one channel.',
  BASE: 'To everybody everywhere.',
});

export const NoPriceReasonEnum = graphEnum<NoPriceReason>('NoPriceReason', 'Why a line has no price.', {
  VARIANT_UNKNOWN: 'The brand has no such variant.',
  VAT_UNKNOWN: 'No VAT rate is known for the country, class and date.',
  NO_CANDIDATE: 'Nobody ever set a price that could apply.',
  NONE_ELIGIBLE: 'There are prices, but none applies: see the trace.',
});

export const PriceRejectionEnum = graphEnum<Rejection>('PriceRejection', 'Why a price did not win.', {
  LIST_INACTIVE: 'Its list is not switched on at that time.',
  LIST_WINDOW: 'The window of its list does not contain the time.',
  PRICE_WINDOW: 'Its own window does not contain the time.',
  OTHER_VARIANT: 'It is of another variant.',
  OTHER_CHANNEL: 'It is for another channel.',
  OTHER_SEGMENT: 'It is for a group that the buyer does not belong to.',
  OTHER_CUSTOMER: 'It is for another customer.',
  OTHER_CURRENCY: 'It is in another currency and is not converted.',
  RATE_MISSING: 'No currency rate is known to convert it.',
  RATE_STALE: 'The currency rate to convert it is too old.',
  BELOW_QUANTITY: 'The quantity is too small for it.',
  LESS_SPECIFIC: 'A more specific level has a price.',
  REPLACED_BY_OVERRIDE: 'An override of the same level replaces it.',
  SALE_NOT_LOWER: 'It is a sale that would not lower the price.',
  REDUCED_BY_SALE: 'It is the price without the sale that won.',
  SMALLER_BAND: 'Another price of its level is for a larger quantity.',
  LOWER_PRIORITY: 'Another list of its level has a higher priority.',
  DEARER: 'Another price of its level is lower.',
  LATER_ID: 'It equals another one in everything; the first id wins.',
});

type Outcome = 'WON' | 'REFERENCE' | 'REJECTED';
export const PriceOutcomeEnum = graphEnum<Outcome>('PriceOutcome', 'What a candidate came to.', {
  WON: 'It is the price.',
  REFERENCE: 'It is the price without the sale.',
  REJECTED: 'It does not apply.',
});

@ObjectType('TaxedAmount', { description: 'An amount with its tax: net plus tax is gross, exactly.' })
export class TaxedAmountType {
  @Field(() => MoneyType, { description: 'Without tax.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax.' })
  tax!: MoneyType;

  @Field(() => MoneyType, { description: 'With tax.' })
  gross!: MoneyType;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT percentage; null where there are several.' })
  vatRate!: string | null;
}

@ObjectType('PriceConversion', { description: 'How a price was converted.' })
export class PriceConversionType {
  @Field(() => CurrencyCodeScalar, { description: 'Currency of the price that was set.' })
  from!: string;

  @Field(() => [String], { description: 'The currencies on the way, e.g. USD, EUR, GBP.' })
  path!: readonly string[];

  @Field(() => String, { description: 'Day of the oldest rate in it.' })
  date!: string;
}

@ObjectType('PriceTraceStep', { description: 'A price that could have applied, and what it came to.' })
export class PriceTraceStepType {
  @Field(() => ID, { description: 'Id of the price.' })
  priceId!: string;

  @Field(() => ID, { nullable: true, description: 'Its list; null for the standard price of the channel.' })
  listId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of its list.' })
  listCode!: string | null;

  @Field(() => PriceLevelEnum, { description: 'Its level.' })
  level!: PriceLevel;

  @Field(() => PriceListTypeEnum, { description: 'What it does.' })
  type!: PriceListType;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency.' })
  currency!: string;

  @Field(() => PriceBasisEnum, { description: 'Whether it is net or gross.' })
  basis!: PriceBasis;

  @Field(() => DecimalScalar, { description: 'Unit price as it was set.' })
  unitPrice!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The same in the channel's currency, where it was converted.",
  })
  converted!: string | null;

  @Field(() => Int, { description: 'Quantity from which on it holds.' })
  minQuantity!: number;

  @Field(() => Int, { description: 'Priority of its list.' })
  priority!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it holds.' })
  validFrom!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it no longer holds.' })
  validTo!: Date | null;

  @Field(() => PriceOutcomeEnum, { description: 'What it came to.' })
  outcome!: Outcome;

  @Field(() => PriceRejectionEnum, {
    nullable: true,
    description: 'Why it is not the price; null for the one that is.',
  })
  reason!: Rejection | null;
}

@ObjectType('PriceGuardrailCheck', { description: 'A guardrail that a price was held against.' })
export class PriceGuardrailCheckType {
  @Field(() => ID, { description: 'The guardrail.' })
  guardrailId!: string;

  @Field(() => String, { description: 'What it says: PASSED, NEAR, WARNED, NEEDS_APPROVAL or BLOCKED.' })
  outcome!: string;
}

@ObjectType('ResolvedPrice', { description: 'What a buyer pays for a quantity of a variant, and why.' })
export class ResolvedPriceType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => NoPriceReasonEnum, { nullable: true, description: 'Why there is no price; null where there is one.' })
  noPriceReason!: NoPriceReason | null;

  @Field(() => ID, { nullable: true, description: 'Id of the price that won.' })
  priceId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Its list; null for the standard price of the channel.' })
  listId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of its list.' })
  listCode!: string | null;

  @Field(() => PriceLevelEnum, { nullable: true, description: 'Its level.' })
  level!: PriceLevel | null;

  @Field(() => PriceListTypeEnum, { nullable: true, description: 'What it does.' })
  type!: PriceListType | null;

  @Field(() => PriceBasisEnum, { nullable: true, description: 'Which side was set.' })
  basis!: PriceBasis | null;

  @Field(() => UnitPriceType, {
    nullable: true,
    description: "The unit price as it was set, in the channel's currency.",
  })
  unitPrice!: UnitPriceType | null;

  @Field(() => TaxedAmountType, { nullable: true, description: 'One unit.' })
  unit!: TaxedAmountType | null;

  @Field(() => TaxedAmountType, { nullable: true, description: 'The whole quantity, rounded once.' })
  total!: TaxedAmountType | null;

  @Field(() => TaxedAmountType, {
    nullable: true,
    description:
      'What is paid for the whole quantity: the total less what promotions take off, where they were asked for.',
  })
  payable!: TaxedAmountType | null;

  @Field(() => [PromotionLineDiscountType], { description: 'What promotions take off, where they were asked for.' })
  discounts!: PromotionLineDiscountType[];

  @Field(() => TaxedAmountType, {
    nullable: true,
    description: 'What this buyer would pay for one unit without the sale; null where no sale won.',
  })
  reference!: TaxedAmountType | null;

  @Field(() => UnitPriceType, {
    nullable: true,
    description:
      'Lowest price that everybody paid in the 30 days before this price began; null where there was none, or the price is not for everybody.',
  })
  lowestPrior!: UnitPriceType | null;

  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'Gross price per litre, kilogram or piece, where the content is known.',
  })
  basePrice!: UnitPriceType | null;

  @Field(() => String, { nullable: true, description: 'Unit of the base price: l, kg or pcs.' })
  basePricePer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the price holds.' })
  since!: Date | null;

  @Field(() => PriceConversionType, { nullable: true, description: 'How it was converted, where it was.' })
  conversion!: PriceConversionType | null;

  @Field(() => [PriceTraceStepType], { description: 'Every price that could have applied, and why it did not.' })
  trace!: PriceTraceStepType[];

  @Field(() => [PriceGuardrailCheckType], {
    description: 'Guardrails that the price was held against, where asked for.',
  })
  guardrails!: PriceGuardrailCheckType[];

  @Field(() => JsonScalar, {
    description: 'Everything the price was decided from: replaying it gives the same amount.',
  })
  record!: unknown;
}

@ObjectType('ResolvedPrices', { description: 'Prices of a basket with its totals.' })
export class ResolvedPricesType {
  @Field(() => CurrencyCodeScalar, { description: 'Currency of the channel.' })
  currency!: string;

  @Field(() => DateTimeScalar, { description: 'The instant that was asked for.' })
  at!: Date;

  @Field(() => VatModeEnum, { description: 'How the totals were rounded: kept with the document.' })
  vatMode!: VatMode;

  @Field(() => [ResolvedPriceType], { description: 'One answer a line, in their order.' })
  lines!: ResolvedPriceType[];

  @Field(() => TaxedAmountType, { description: 'Totals of all lines with a price.' })
  totals!: TaxedAmountType;

  @Field(() => [TaxedAmountType], { description: 'Totals of each VAT rate.' })
  vatTotals!: TaxedAmountType[];

  @Field(() => TaxedAmountType, { description: 'What is paid: the totals less what promotions take off.' })
  payable!: TaxedAmountType;

  @Field(() => [TaxedAmountType], { description: 'What is paid of each VAT rate.' })
  payableVatTotals!: TaxedAmountType[];

  @Field(() => [PromotionTraceType], {
    description: 'Every promotion that was looked at and what it came to, by priority; empty unless asked for.',
  })
  promotions!: PromotionTraceType[];

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What promotions take off in all, on the side that prices are set on; null unless asked for.',
  })
  discount!: MoneyType | null;

  @Field(() => [String], { description: 'Codes that the brand does not have.' })
  unknownCodes!: string[];

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Everything that promotions were decided from: replaying it gives the same amounts. Needs the permission to see promotions.',
  })
  promotionRecord!: unknown;
}

@InputType({ description: 'A line to price.' })
export class PriceLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many.' })
  quantity!: number;
}

@InputType({ description: 'Whose prices of what are asked for.' })
export class ResolvePricesInput {
  @Field(() => [PriceLineInput], { description: 'Lines, at most 500.' })
  @Nested(() => PriceLineInput)
  lines!: PriceLineInput[];

  @Field(() => ID, { description: 'Channel in which is bought.' })
  channelId!: string;

  @Field(() => ID, { nullable: true, description: 'The buyer; the groups that they belong to count too.' })
  customerId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Further customer groups that count, at most 50.' })
  segmentIds?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The instant; now where left out. In the past: what the price was.',
  })
  at?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Where goods go, two letters; the channel's country where left out.",
  })
  country?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the lowest price of the 30 days before is wanted.',
  })
  withLowestPrior!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether guardrails shall be asked; needs the permission to see them.',
  })
  withGuardrails!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether promotions in force are applied.' })
  promotions!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes that the buyer entered, at most 10; only with promotions.',
  })
  codes?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the customer's first order, for promotions; not known counts as no.",
  })
  firstOrder?: boolean | null;
}
