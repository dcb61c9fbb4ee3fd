import { graphEnum } from '@mh-os/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsIn, MaxLength } from 'class-validator';
import { CrmSpanArgs } from '../brand-days/span.inputs.ts';

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
