import { DecimalScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GoalKind } from './campaign.plan.ts';
import { CampaignGoalKindEnum } from './campaign.enums.ts';

@ObjectType('CampaignGoal', { description: 'What a campaign is for.' })
export class CampaignGoalType {
  @Field(() => CampaignGoalKindEnum, { description: 'What is counted.' })
  kind!: GoalKind;

  @Field(() => DecimalScalar, { description: 'How much of it; revenue in the currency of the budget.' })
  target!: string;
}

@ObjectType('CampaignArm', { description: 'One of the contents that are compared.' })
export class CampaignArmType {
  @Field(() => ID, { description: 'Id of the arm.' })
  id!: string;

  @Field(() => String, { description: 'Key in the campaign, such as a.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Int, { description: 'Percent of those who take part.' })
  weight!: number;

  @Field(() => Boolean, { description: 'Whether these people get no message.' })
  control!: boolean;

  @Field(() => String, { description: 'Subject.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What mailboxes show beside the subject.' })
  preheader!: string | null;

  @Field(() => String, { nullable: true, description: 'The message as HTML.' })
  html!: string | null;

  @Field(() => String, { description: 'The message as plain text.' })
  text!: string;
}
