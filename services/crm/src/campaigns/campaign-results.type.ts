import { DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CampaignArmType } from './campaign-arm.type.ts';
import { CampaignComparisonType, CampaignRateType } from './campaign-comparison.type.ts';
import { CampaignRefusalType } from './campaign-audience.type.ts';

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
