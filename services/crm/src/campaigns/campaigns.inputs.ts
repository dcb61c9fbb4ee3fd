import {
  CurrencyCodeScalar,
  DateTimeFilter,
  DateTimeScalar,
  DecimalScalar,
  IdFilter,
  MoneyInput,
  Nested,
  StringFilter,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsInt, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import type { CampaignChannel, CampaignMetric, GoalKind } from './campaign.plan.ts';
import { CampaignChannelEnum, CampaignGoalKindEnum, CampaignMetricEnum } from './campaign.enums.ts';

const MAYBE = { nullable: true } as const;

@InputType({ description: 'What a campaign is for.' })
export class CampaignGoalInput {
  @Field(() => CampaignGoalKindEnum, { description: 'What is counted.' })
  kind!: GoalKind;

  @Field(() => DecimalScalar, { description: 'How much of it; revenue in the currency of the budget.' })
  target!: string;
}

@InputType({ description: 'One of the contents that are compared.' })
export class CampaignArmInput {
  @Field(() => String, { description: 'Key in the campaign, such as a.' })
  @Length(1, 20)
  key!: string;

  @Field(() => String, { description: 'Name.' })
  @Length(1, 80)
  name!: string;

  @Field(() => Int, { description: 'Percent of those who take part; all arms together are 100.' })
  @Min(0)
  @Max(100)
  weight!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether these people get no message.' })
  control!: boolean;

  @Field(() => String, { defaultValue: '', description: 'Subject; {{givenName|there}} is filled in by person.' })
  @MaxLength(250)
  subject!: string;

  @Field(() => String, { ...MAYBE, description: 'What mailboxes show beside the subject.' })
  @MaxLength(250)
  preheader?: string | null;

  @Field(() => String, { ...MAYBE, description: 'The message as HTML.' })
  @MaxLength(200_000)
  html?: string | null;

  @Field(() => String, { defaultValue: '', description: 'The message as plain text.' })
  @MaxLength(100_000)
  text!: string;
}

@InputType({ isAbstract: true })
abstract class CampaignPlan {
  @Field(() => String, { ...MAYBE, description: 'What it is about.' })
  @MaxLength(2_000)
  description?: string | null;

  @Field(() => [CampaignChannelEnum], { ...MAYBE, description: 'How it reaches people.' })
  @ArrayMaxSize(11)
  @ArrayUnique()
  channels?: CampaignChannel[] | null;

  @Field(() => MoneyInput, { ...MAYBE, description: 'What it may cost.' })
  @Nested(() => MoneyInput)
  budget?: MoneyInput | null;

  @Field(() => DateTimeScalar, { ...MAYBE, description: 'When it begins.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { ...MAYBE, description: 'When it is over.' })
  endsAt?: Date | null;

  @Field(() => CampaignGoalInput, { ...MAYBE, description: 'What it is for.' })
  @Nested(() => CampaignGoalInput)
  goal?: CampaignGoalInput | null;

  @Field(() => ID, { ...MAYBE, description: 'Segment it is sent to.' })
  @IsUUID()
  segmentId?: string | null;

  @Field(() => Boolean, { ...MAYBE, description: 'Whether those follow who enter the segment before the end.' })
  keepAdding?: boolean | null;

  @Field(() => String, { ...MAYBE, description: 'Purpose that people must have agreed to, such as newsletter.' })
  @MaxLength(60)
  purpose?: string | null;

  @Field(() => ID, { ...MAYBE, description: 'User who looks after it.' })
  @MaxLength(200)
  ownerId?: string | null;

  @Field(() => Int, { ...MAYBE, description: 'Percent of the audience that tries the arms; 100 is everybody.' })
  @Min(1)
  @Max(100)
  testShare?: number | null;

  @Field(() => CampaignMetricEnum, { ...MAYBE, description: 'By what the better arm is chosen.' })
  winnerMetric?: CampaignMetric | null;

  @Field(() => Int, { ...MAYBE, description: 'Hours after the start when the better arm is chosen.' })
  @Min(1)
  @Max(720)
  winnerAfterHours?: number | null;

  @Field(() => [CampaignArmInput], { ...MAYBE, description: 'All its arms in order.' })
  @ArrayMaxSize(6)
  @Nested(() => CampaignArmInput)
  arms?: CampaignArmInput[] | null;
}

@InputType({ description: 'A new campaign; it begins as a draft.' })
export class CreateCampaignInput extends CampaignPlan {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 120)
  name!: string;

  @Field(() => String, { description: 'Code in links and orders, unique in the brand, such as spring-2027.' })
  @Length(1, 60)
  code!: string;

  @Field(() => CurrencyCodeScalar, { defaultValue: 'EUR', description: 'Currency where no budget is given.' })
  currency!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a campaign; what is left out stays, null takes away. It is a draft afterwards.' })
export class UpdateCampaignInput extends CampaignPlan {
  @Field(() => ID, { description: 'The campaign.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { ...MAYBE, description: 'Name.' })
  @Length(1, 120)
  name?: string | null;

  @Field(() => String, { ...MAYBE, description: 'Code in links and orders.' })
  @Length(1, 60)
  code?: string | null;
}

@WhereInput('CampaignWhere', 'Which campaigns.')
export class CampaignWhere extends Where<CampaignWhere> {
  @Field(() => StringFilter, { ...MAYBE, description: 'By where it stands.' })
  status?: StringFilter | null;

  @Field(() => StringFilter, { ...MAYBE, description: 'By name or code.' })
  text?: StringFilter | null;

  @Field(() => StringFilter, { ...MAYBE, description: 'By code.' })
  code?: StringFilter | null;

  @Field(() => IdFilter, { ...MAYBE, description: 'By who looks after it.' })
  ownerId?: IdFilter | null;

  @Field(() => DateTimeFilter, { ...MAYBE, description: 'By when it begins.' })
  startsAt?: DateTimeFilter | null;
}
