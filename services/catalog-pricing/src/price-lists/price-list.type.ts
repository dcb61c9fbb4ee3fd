import { connectionOf, CurrencyCodeScalar, DateTimeScalar, DecimalScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import type { PriceListType as ListKind } from '../resolution/resolution.types.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { FormulaKind, PriceListStatus } from './price-list.rules.ts';

export const PriceListStatusEnum = graphEnum<PriceListStatus>('PriceListStatus', 'Whether a list is used.', {
  DRAFT: 'Being written; no price of it applies.',
  ACTIVE: 'Its prices apply, inside of its window.',
  ARCHIVED: 'Its prices apply no more; what they were stays on record.',
});

export const PriceListTypeEnum = graphEnum<ListKind>('PriceListType', 'What prices of a list do.', {
  STANDARD: 'They are the price.',
  OVERRIDE: 'They replace standard prices of their level, even when dearer.',
  SALE: 'They lower a price and never raise one.',
});

export const FormulaKindEnum = graphEnum<FormulaKind>('PriceFormulaKind', 'From what prices are computed.', {
  COST_PLUS: 'Percent on top of the cost; with VAT where the list is gross.',
  PERCENT_OF_LIST: 'Percent of the prices of another list.',
  PERCENT_OF_CHANNEL: 'Percent of the standard prices of a channel.',
});

@ObjectType('FormulaIssue', { description: 'Why a computed price stays as it was.' })
export class FormulaIssueType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => String, { description: 'Stable code, e.g. GUARDRAIL_BLOCKED.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  message!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The price that the formula gives; null without its input.',
  })
  wanted!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was last tried.' })
  at!: Date;
}

@ObjectType('PriceList', {
  description: 'Prices for all buyers, a customer group or one customer, everywhere or in one channel.',
})
export class PriceListType {
  @Field(() => ID, { description: 'Id of the list.' })
  id!: string;

  @Field(() => String, { description: 'Short name for programs.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => PriceListStatusEnum, { description: 'Whether it is used.' })
  status!: PriceListStatus;

  @Field(() => PriceListTypeEnum, { description: 'What its prices do.' })
  type!: ListKind;

  @Field(() => ID, { nullable: true, description: 'The only channel where it holds; null for all.' })
  channelId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer group that it is for.' })
  segmentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer that it is for.' })
  customerId!: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of its prices.' })
  currency!: string;

  @Field(() => PriceBasisEnum, { description: 'Whether its prices are net or gross.' })
  basis!: PriceBasis;

  @Field(() => Int, {
    description: 'Where two lists of a level have a price for the same quantity, the higher one wins.',
  })
  priority!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it applies.' })
  startsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it applies no more.' })
  endsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was switched on.' })
  activatedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was archived.' })
  archivedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether a larger quantity may be dearer.' })
  risingBands!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Ending of computed prices, e.g. 0.95.' })
  roundingEnding!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Smallest change of a computed price that is made.' })
  minimumStep!: string | null;

  @Field(() => FormulaKindEnum, {
    nullable: true,
    description: 'From what its prices are computed; null: they are set.',
  })
  formulaKind!: FormulaKind | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage of the formula.' })
  formulaPercent!: string | null;

  @Field(() => ID, { nullable: true, description: 'The list that its prices are a percentage of.' })
  formulaListId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The channel whose standard prices its prices are a percentage of.' })
  formulaChannelId!: string | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const { Connection: PriceListConnection } = connectionOf(PriceListType, 'PriceList');
