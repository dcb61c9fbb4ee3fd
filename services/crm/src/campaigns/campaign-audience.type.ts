import { Field, Int, ObjectType } from '@nestjs/graphql';

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
