import { DateTimeScalar, MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CampaignChannel, CampaignMetric } from './campaign.plan.ts';
import type { CampaignAction, CampaignOrigin, CampaignStatus } from './campaign.rules.ts';
import {
  CampaignActionEnum,
  CampaignChannelEnum,
  CampaignMetricEnum,
  CampaignOriginEnum,
  CampaignStatusEnum,
} from './campaign.enums.ts';
import { CampaignArmType, CampaignGoalType } from './campaign-arm.type.ts';

@ObjectType('CampaignActor', { description: 'Who did something with a campaign.' })
export class CampaignActorType {
  @Field(() => String, { description: 'person, director, automation, integration or system.' })
  kind!: string;

  @Field(() => ID, { description: 'Id of whoever it was.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name, where it is known.' })
  name?: string | null;
}

@ObjectType('Campaign', { description: 'One send, or one effort of marketing.' })
@Directive('@key(fields: "id")')
export class CampaignType {
  @Field(() => ID, { description: 'Id of the campaign.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Code in links (utm_campaign) and orders.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description!: string | null;

  @Field(() => CampaignStatusEnum, { description: 'Where it stands.' })
  status!: CampaignStatus;

  @Field(() => [CampaignActionEnum], { description: 'Steps that are possible now.' })
  actions!: CampaignAction[];

  @Field(() => CampaignOriginEnum, { description: 'Where it comes from.' })
  origin!: CampaignOrigin;

  @Field(() => [CampaignChannelEnum], { description: 'How it reaches people.' })
  channels!: CampaignChannel[];

  @Field(() => MoneyType, { description: 'What it may cost.' })
  budget!: MoneyType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins; at once after its start when absent.' })
  startsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is over.' })
  endsAt!: Date | null;

  @Field(() => CampaignGoalType, { nullable: true, description: 'What it is for.' })
  goal!: CampaignGoalType | null;

  @Field(() => ID, { nullable: true, description: 'Segment it is sent to; none where the effort happens elsewhere.' })
  segmentId!: string | null;

  @Field(() => Boolean, { description: 'Whether those follow who enter the segment before the end.' })
  keepAdding!: boolean;

  @Field(() => String, { nullable: true, description: 'Purpose that people must have agreed to, such as newsletter.' })
  purpose!: string | null;

  @Field(() => ID, { nullable: true, description: 'User who looks after it.' })
  ownerId!: string | null;

  @Field(() => Int, { description: 'Percent of the audience that tries the arms; 100 is everybody.' })
  testShare!: number;

  @Field(() => CampaignMetricEnum, {
    nullable: true,
    description: 'By what the better arm is chosen; a person chooses when absent.',
  })
  winnerMetric!: CampaignMetric | null;

  @Field(() => Int, { nullable: true, description: 'Hours after the start when the better arm is chosen.' })
  winnerAfterHours!: number | null;

  @Field(() => CampaignArmType, { nullable: true, description: 'The arm that was chosen.' })
  winner?: CampaignArmType | null;

  @Field(() => CampaignActorType, { description: 'Who planned it.' })
  author!: CampaignActorType;

  @Field(() => CampaignActorType, { nullable: true, description: 'Who submitted it; never the one who approves it.' })
  submittedBy!: CampaignActorType | null;

  @Field(() => CampaignActorType, { nullable: true, description: 'Who approved it or sent it back.' })
  decidedBy!: CampaignActorType | null;

  @Field(() => String, { nullable: true, description: 'What was said with the decision.' })
  decisionNote!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it started.' })
  launchedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over or given up.' })
  endedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was planned.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: CampaignConnection } = connectionOf(CampaignType, 'Campaign');

@ObjectType({ description: 'Outcome of a change of a campaign.' })
export class CampaignPayload extends MutationPayload {
  @Field(() => CampaignType, { nullable: true, description: 'The campaign as it is now.' })
  campaign?: CampaignType | null;
}
