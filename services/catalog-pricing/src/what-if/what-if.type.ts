import { DecimalScalar, MoneyType, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NoElasticity } from './elasticity.rules.ts';

export const NoElasticityEnum = graphEnum<NoElasticity>('NoElasticityReason', 'Why the data support no elasticity.', {
  TOO_FEW_POINTS: 'Fewer than 20 weeks with sales.',
  PRICE_TOO_STEADY: 'The price hardly ever changed.',
  NOT_DISTINGUISHABLE: 'The 95 % interval holds zero, or demand rises with the price.',
});

@ObjectType('PriceElasticity', {
  description: 'By how many percent units change for one percent of price, from weekly sales by log-log least squares.',
})
export class PriceElasticityType {
  @Field(() => NoElasticityEnum, { nullable: true, description: 'Why it is not used; null where it is.' })
  reason!: NoElasticity | null;

  @Field(() => Boolean, {
    description: 'Whether it comes from this channel alone, or from all channels of the variant.',
  })
  ownChannel!: boolean;

  @Field(() => Int, { description: 'Weeks that it comes from.' })
  n!: number;

  @Field(() => Int, { description: 'Prices that differ among them.' })
  prices!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The elasticity; null where none could be computed.' })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its standard error.' })
  standardError!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Lower end of the 95 % interval.' })
  low!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Upper end of the 95 % interval.' })
  high!: string | null;
}

@ObjectType('UnitsRange', { description: 'Units with the ends of their 95 % interval.' })
export class UnitsRangeType {
  @Field(() => DecimalScalar, { description: 'Expected.' })
  expected!: string;

  @Field(() => DecimalScalar, { description: 'Lower end.' })
  low!: string;

  @Field(() => DecimalScalar, { description: 'Upper end.' })
  high!: string;
}

@ObjectType('MoneyRange', { description: 'An amount with the ends of its 95 % interval.' })
export class MoneyRangeType {
  @Field(() => MoneyType, { description: 'Expected.' })
  expected!: MoneyType;

  @Field(() => MoneyType, { description: 'Lower end.' })
  low!: MoneyType;

  @Field(() => MoneyType, { description: 'Upper end.' })
  high!: MoneyType;
}

@ObjectType({ isAbstract: true, description: 'Before and after.' })
abstract class EffectType {
  @Field(() => DecimalScalar, { description: 'Units of the period.' })
  unitsBefore!: string;

  @Field(() => UnitsRangeType, { description: 'Units at the proposed prices.' })
  unitsAfter!: UnitsRangeType;

  @Field(() => MoneyType, { description: 'Net revenue at the prices in force.' })
  revenueBefore!: MoneyType;

  @Field(() => MoneyRangeType, { description: 'Net revenue at the proposed prices.' })
  revenueAfter!: MoneyRangeType;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'Revenue less costs at the prices in force; null where unknown or without the permission to see costs.',
  })
  marginBefore!: MoneyType | null;

  @Field(() => MoneyRangeType, {
    nullable: true,
    description:
      'Revenue less costs at the proposed prices; null where unknown or without the permission to see costs.',
  })
  marginAfter!: MoneyRangeType | null;
}

@ObjectType('PriceDraftWhatIfLine', { description: 'What one proposed price would have meant for the period.' })
export class WhatIfLineType extends EffectType {
  @Field(() => ID, { description: 'Line of the draft.' })
  lineId!: string;

  @Field(() => String, { description: 'SKU of the variant.' })
  sku!: string;

  @Field(() => String, { description: 'Code of the channel.' })
  channel!: string;

  @Field(() => PriceElasticityType, {
    description: 'What units are reckoned by; at unchanged units where it has a reason.',
  })
  elasticity!: PriceElasticityType;

  @Field(() => Boolean, { description: 'Whether the price lies outside of those ever seen: then it is a guess.' })
  beyondSeenPrices!: boolean;
}

@ObjectType('PriceDraftWhatIfTotal', {
  description: 'Sums of one currency; ends of intervals added as if all erred together.',
})
export class WhatIfTotalType extends EffectType {
  @Field(() => Int, { description: 'Lines in it.' })
  lines!: number;

  @Field(() => Int, { description: 'Lines whose cost is known; only they are in the margins.' })
  linesWithMargin!: number;
}

@ObjectType('PriceDraftWhatIf', { description: 'What a draft would have meant for the last period of recorded sales.' })
export class WhatIfType {
  @Field(() => String, { nullable: true, description: 'First day of the period; null where no sales were recorded.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of the period.' })
  to!: string | null;

  @Field(() => [WhatIfTotalType], { description: 'Totals by currency.' })
  totals!: WhatIfTotalType[];

  @Field(() => [WhatIfLineType], { description: 'The 100 lines with the highest revenue.' })
  lines!: WhatIfLineType[];

  @Field(() => Int, { description: 'Lines that an elasticity was used for.' })
  linesWithElasticity!: number;

  @Field(() => Int, { description: 'Lines left out: nothing was sold in the period, or there is no price before.' })
  linesWithoutVolume!: number;

  @Field(() => Int, {
    description: 'Lines left out because they price a list: sales are recorded by channel, not by list.',
  })
  linesOfPriceLists!: number;
}
