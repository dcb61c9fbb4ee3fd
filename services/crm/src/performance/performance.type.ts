import { BigIntScalar, DecimalScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MarketingMoneyType } from './performance-money.type.ts';

@ObjectType({ isAbstract: true })
abstract class Counts {
  @Field(() => BigIntScalar, { description: 'How often it was shown.' })
  impressions!: bigint;

  @Field(() => BigIntScalar, { description: 'Clicks; of mails, those of which a link was followed.' })
  clicks!: bigint;

  @Field(() => BigIntScalar, { description: 'Visits that came of it.' })
  visits!: bigint;

  @Field(() => BigIntScalar, { description: 'Purchases, as the sources count them.' })
  conversions!: bigint;

  @Field(() => BigIntScalar, { description: 'Orders that named the campaign, without cancelled ones.' })
  orders!: bigint;

  @Field(() => BigIntScalar, { description: 'Messages sent.' })
  sent!: bigint;

  @Field(() => BigIntScalar, { description: 'Messages opened.' })
  opened!: bigint;

  @Field(() => BigIntScalar, { description: 'Messages that could not be delivered.' })
  bounced!: bigint;

  @Field(() => BigIntScalar, { description: 'Readers who unsubscribed.' })
  unsubscribed!: bigint;

  @Field(() => DecimalScalar, { nullable: true, description: 'Conversions in percent of clicks; null without clicks.' })
  conversionRate!: string | null;

  @Field(() => [MarketingMoneyType], { description: 'Amounts by currency.' })
  money!: MarketingMoneyType[];
}

@ObjectType('MarketingPerformanceTotals', { description: 'All figures of a period together.' })
export class PerformanceTotalsType extends Counts {}

@ObjectType('MarketingPerformanceRow', { description: 'Figures of marketing, told apart as asked.' })
export class PerformanceRowType extends Counts {
  @Field(() => String, { nullable: true, description: 'The day; null where days are taken together.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'The channel; null where channels are taken together.' })
  channel!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the campaign, empty for none; null where campaigns are taken together.',
  })
  campaignCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'The campaign, where one has the code.' })
  campaignId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  campaignName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who told it; null where sources are taken together.' })
  source!: string | null;
}

@ObjectType('MarketingPerformance', { description: 'What marketing cost and brought in a period.' })
export class PerformanceType {
  @Field(() => [PerformanceRowType], { description: 'Rows by day, channel, campaign and source; at most 3,000.' })
  rows!: PerformanceRowType[];

  @Field(() => PerformanceTotalsType, { description: 'All of the period, also where rows are left out.' })
  totals!: PerformanceTotalsType;

  @Field(() => Boolean, { description: 'Whether all rows are here.' })
  complete!: boolean;
}
