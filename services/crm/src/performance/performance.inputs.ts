import { BigIntScalar, CurrencyCodeScalar, DecimalScalar, Nested, graphEnum } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsIn, Length, MaxLength } from 'class-validator';
import { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { MOST_ROWS } from './performance.rules.ts';

export const performanceKeys = {
  DAY: 'By day.',
  CHANNEL: 'By channel.',
  CAMPAIGN: 'By campaign code.',
  SOURCE: 'By who told it.',
} as const;
export type PerformanceKey = keyof typeof performanceKeys;
export const PerformanceKeyEnum = graphEnum<PerformanceKey>(
  'MarketingPerformanceKey',
  'What figures of marketing are told apart by.',
  performanceKeys,
);

@ArgsType()
export class PerformanceArgs extends CrmSpanArgs {
  @Field(() => [PerformanceKeyEnum], {
    defaultValue: ['CHANNEL'],
    description: 'What rows are told apart by; all four are the rows themselves.',
  })
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(Object.keys(PerformanceKeyEnum), { each: true })
  by!: PerformanceKey[];

  @Field(() => String, { nullable: true, description: 'Only this channel.' })
  @MaxLength(40)
  channel?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this campaign; an empty text is what belongs to none.' })
  @MaxLength(100)
  campaignCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what this source told; mh-os is what is counted here.' })
  @MaxLength(40)
  source?: string | null;
}

const COUNT = { nullable: true } as const;

@InputType({ description: 'Figures of a day, a channel and a campaign.' })
export class MarketingPerformanceInput {
  @Field(() => String, { description: 'The day, such as 2026-03-09.' })
  day!: string;

  @Field(() => String, { description: 'The channel, such as SEARCH.' })
  channel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the campaign; none where left out. It need not be known here.',
  })
  campaignCode?: string | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'How often it was shown.' })
  impressions?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'How often it was clicked.' })
  clicks?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'Visits that came of it.' })
  visits?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'Purchases, as the source counts them.' })
  conversions?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'Messages sent.' })
  sent?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'Messages opened.' })
  opened?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'Messages that could not be delivered.' })
  bounced?: bigint | null;

  @Field(() => BigIntScalar, { ...COUNT, description: 'Readers who unsubscribed.' })
  unsubscribed?: bigint | null;

  @Field(() => DecimalScalar, { ...COUNT, description: 'What it cost.' })
  spend?: string | null;

  @Field(() => DecimalScalar, { ...COUNT, description: 'What it brought, as the source reckons it.' })
  revenue?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: 'Currency of the amounts; that of the import where left out.',
  })
  currency?: string | null;
}

@InputType({ description: 'Figures of marketing from a source, as a file or as rows.' })
export class ImportMarketingPerformanceInput {
  @Field(() => String, {
    description: 'Who tells it, such as google-ads; the same day, channel and campaign of a source is replaced.',
  })
  @Length(1, 40)
  source!: string;

  @Field(() => String, { nullable: true, description: 'CSV with a heading line, at most 1,000 rows.' })
  @Length(1, 500_000)
  csv?: string | null;

  @Field(() => [MarketingPerformanceInput], { nullable: true, description: 'Rows in place of a file, at most 1,000.' })
  @ArrayMaxSize(MOST_ROWS)
  @Nested(() => MarketingPerformanceInput)
  rows?: MarketingPerformanceInput[] | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency of amounts whose row names none.' })
  currency?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to look only: nothing is written.' })
  validateOnly!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}
