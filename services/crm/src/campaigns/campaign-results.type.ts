import { DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import type { CampaignMetric } from './campaign.plan.ts';
import { CampaignArmType, CampaignMetricEnum } from './campaign.type.ts';

@ObjectType('CampaignFinding', { description: 'Something that stands against approving a campaign.' })
export class CampaignFindingType {
  @Field(() => String, { description: 'Stable code for programs, such as WEIGHTS_WRONG.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Key of the arm it is about.' })
  arm!: string | null;
}

@ObjectType('CampaignRefusal', { description: 'How many get nothing, for one reason.' })
export class CampaignRefusalType {
  @Field(() => String, { description: 'Reason, such as NO_CONSENT, SUPPRESSED, NO_ADDRESS, GONE or CANCELLED.' })
  reason!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('CampaignAudience', { description: 'Whom a segment would reach now.' })
export class CampaignAudienceType {
  @Field(() => Int, { description: 'People in the segment.' })
  members!: number;

  @Field(() => Int, { description: 'How many of them were looked at; all, up to 100,000.' })
  judged!: number;

  @Field(() => Int, { description: 'Of those, how many may be written to.' })
  sendable!: number;

  @Field(() => [CampaignRefusalType], { description: 'Why the others may not.' })
  refused!: CampaignRefusalType[];
}

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

@ObjectType({ isAbstract: true })
abstract class Counted {
  @Field(() => Int, { description: 'People who take part.' })
  people!: number;

  @Field(() => Int, { description: 'Messages that wait to be sent.' })
  queued!: number;

  @Field(() => Int, { description: 'Messages that a mail server took and that did not come back.' })
  delivered!: number;

  @Field(() => Int, { description: 'Messages that came back.' })
  bounced!: number;

  @Field(() => Int, { description: 'Messages that could not be sent, or nobody knows whether they were.' })
  failed!: number;

  @Field(() => [CampaignRefusalType], { description: 'Messages that were not sent, by reason.' })
  refused!: CampaignRefusalType[];

  @Field(() => CampaignRateType, { description: 'Opened, of those delivered to people who agreed to being measured.' })
  opened!: CampaignRateType;

  @Field(() => CampaignRateType, { description: 'Clicked, of those delivered to people who agreed to being measured.' })
  clicked!: CampaignRateType;

  @Field(() => CampaignRateType, { description: 'Unsubscribed, of those delivered.' })
  unsubscribed!: CampaignRateType;

  @Field(() => CampaignRateType, { description: 'Ordered anything between start and end, of all who take part.' })
  ordered!: CampaignRateType;

  @Field(() => Int, { description: 'Orders with its code.' })
  orders!: number;

  @Field(() => [MoneyType], { description: 'Net revenue of these orders without what came back, by currency.' })
  revenue!: MoneyType[];
}

@ObjectType('CampaignArmResult', { description: 'How an arm has done.' })
export class CampaignArmResultType extends Counted {
  @Field(() => CampaignArmType, { description: 'The arm.' })
  arm!: CampaignArmType;

  @Field(() => [CampaignComparisonType], { description: 'How it differs; empty where there are too few to tell.' })
  comparisons!: CampaignComparisonType[];
}

@ObjectType('CampaignResult', { description: 'How a campaign has done.' })
export class CampaignResultType extends Counted {
  @Field(() => Int, { description: 'People who wait for the better arm.' })
  waiting!: number;

  @Field(() => Int, { description: 'Leads with its code.' })
  leads!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was reached of its goal, in the unit of the target.',
  })
  reached!: string | null;

  @Field(() => [CampaignArmResultType], { description: 'Arm by arm, in order.' })
  arms!: CampaignArmResultType[];
}

@InputType({ description: 'A message that somebody wants to see.' })
export class CampaignPreviewInput {
  @Field(() => String, { description: 'Subject.' })
  @MaxLength(250)
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What mailboxes show beside the subject.' })
  @MaxLength(250)
  preheader?: string | null;

  @Field(() => String, { nullable: true, description: 'The message as HTML.' })
  @MaxLength(200_000)
  html?: string | null;

  @Field(() => String, { description: 'The message as plain text.' })
  @MaxLength(100_000)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Code of the campaign, as its links will carry it.' })
  @MaxLength(60)
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose; nobody in particular when absent.' })
  @IsUUID()
  personId?: string | null;
}

@ObjectType('CampaignPreview', { description: 'A message as somebody would get it.' })
export class CampaignPreviewType {
  @Field(() => String, { description: 'Subject.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'The message as HTML; show it without scripts.' })
  html!: string | null;

  @Field(() => String, { description: 'The message as plain text.' })
  text!: string;

  @Field(() => [CampaignFindingType], { description: 'What stands against sending it.' })
  findings!: CampaignFindingType[];
}
