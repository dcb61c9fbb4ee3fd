import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { CampaignMetric } from './campaign.plan.ts';
import { CampaignMetricEnum } from './campaign.enums.ts';

@ObjectType('CampaignRate', { description: 'A share with its 95 % confidence interval after Wilson.' })
export class CampaignRateType {
  @Field(() => Int, { description: 'How many did.' })
  successes!: number;

  @Field(() => Int, { description: 'Of how many.' })
  of!: number;

  @Field(() => Float, { nullable: true, description: 'The share, 0 to 1; null where it is of nobody.' })
  rate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end.' })
  high!: number | null;
}

@ObjectType('CampaignComparison', {
  description: 'How an arm differs from another: two-proportion z test with a pooled share, two-sided, Bonferroni.',
})
export class CampaignComparisonType {
  @Field(() => CampaignMetricEnum, { description: 'What is compared.' })
  metric!: CampaignMetric;

  @Field(() => String, { description: 'Key of the arm that it is measured against.' })
  against!: string;

  @Field(() => Float, { description: 'This share minus the other.' })
  difference!: number;

  @Field(() => Float, { description: 'The statistic.' })
  z!: number;

  @Field(() => Float, { description: 'How likely so great a difference is where there is none.' })
  p!: number;

  @Field(() => Boolean, { description: 'Whether p is below 5 % divided by the comparisons of the metric.' })
  significant!: boolean;
}
