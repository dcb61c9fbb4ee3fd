import {
  connectionOf,
  DateTimeScalar,
  DecimalScalar,
  IdFilter,
  MoneyType,
  PageArgs,
  StringFilter,
  UnitPriceType,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ComparisonReason } from './position.rules.ts';

export const ComparisonReasonEnum = graphEnum<ComparisonReason>(
  'PriceComparisonReason',
  "Whether and why a competitor's price is compared with ours, or is not.",
  {
    COMPARED: 'It is compared.',
    NO_PRICE: 'No price of it was captured yet.',
    STALE: 'Its newest price is older than the policy allows.',
    OUT_OF_STOCK: 'It cannot be bought at the moment.',
    OWN_PACK_MISSING: 'The net content of our variant is not known.',
    PACKS_DIFFER_IN_KIND: 'One pack is measured by volume, weight or pieces, the other differently.',
    CURRENCY_DIFFERS: 'Its price is in another currency, and no rate is known.',
  },
);

@ObjectType('PriceComparison', { description: "How one competitor's price stands to ours." })
export class PriceComparisonType {
  @Field(() => ID, { description: 'The mapping.' })
  listingId!: string;

  @Field(() => String, { description: 'Name of the competitor.' })
  competitor!: string;

  @Field(() => ComparisonReasonEnum, { description: 'Whether it is compared, or why not.' })
  reason!: ComparisonReason;

  @Field(() => UnitPriceType, { nullable: true, description: 'Its unit price with tax; null where there is none.' })
  unitPrice?: UnitPriceType | null;

  @Field(() => String, { nullable: true, description: 'What the unit price is for: l, kg or pcs.' })
  unit?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'By how many percent it is above our unit price; below zero it is cheaper.',
  })
  distancePercent?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its price was captured.' })
  capturedAt?: Date | null;
}

@ObjectType('PricePosition', { description: 'Where our price of a variant in a channel stands among the competitors.' })
export class PricePositionType {
  @Field(() => ID, { description: 'Id of our price.' })
  id!: string;

  /** For resolvers. */
  variantId!: string;
  channelId!: string;

  @Field(() => MoneyType, { description: 'Our price of the pack, with tax.' })
  gross!: MoneyType;

  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'Our unit price with tax; null where our pack is not known.',
  })
  unitPrice?: UnitPriceType | null;

  @Field(() => String, { nullable: true, description: 'What unit prices are for: l, kg or pcs.' })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: '1: nobody is cheaper. Null where nothing is compared.' })
  rank?: number | null;

  @Field(() => Int, { description: 'How many prices are ranked, ours among them; 0 where nothing is compared.' })
  ranked!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Our unit price in percent of the median of the others.' })
  indexPercent?: string | null;

  @Field(() => UnitPriceType, { nullable: true, description: 'Median of the unit prices of the others.' })
  median?: UnitPriceType | null;

  @Field(() => PriceComparisonType, { nullable: true, description: 'The cheapest of the others.' })
  cheapest?: PriceComparisonType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'By how many percent we are above the cheapest.' })
  aboveCheapestPercent?: string | null;

  @Field(() => [PriceComparisonType], { description: 'Everything that is mapped to the variant, compared or not.' })
  comparisons!: PriceComparisonType[];

  @Field(() => Int, { description: 'How many of them are too old to be used.' })
  staleCount!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the newest of their prices was captured.' })
  newestCapturedAt?: Date | null;

  @Field(() => Int, { description: 'How many alerts are open.' })
  openAlerts!: number;
}

export const { Connection: PricePositionConnection } = connectionOf(PricePositionType, 'PricePosition');

@WhereInput('PricePositionFilter', 'Which positions; all given conditions must hold.')
export class PricePositionFilter extends Where<PricePositionFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By channel.' })
  channelId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By product.' })
  productId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By variant.' })
  variantId?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By SKU.' })
  sku?: StringFilter;

  @Field(() => Boolean, { nullable: true, description: 'Only those with open alerts. Not inside of AND, OR and NOT.' })
  alerted?: boolean | null;
}

@ArgsType()
export class PricePositionsArgs extends PageArgs {
  @Field(() => PricePositionFilter, { nullable: true, description: 'Which positions; all where left out.' })
  where?: PricePositionFilter | null;
}

@ArgsType()
export class PriceSeriesArgs {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'The channel of our price.' })
  channelId!: string;

  @Field(() => Int, { defaultValue: 180, description: 'How many days back, 1 to 1,000.' })
  days!: number;
}
