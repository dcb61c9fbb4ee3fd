import { BigIntScalar, CurrencyCodeScalar, DecimalScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, Length } from 'class-validator';
import { MOST_ROWS } from './performance.rules.ts';

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
