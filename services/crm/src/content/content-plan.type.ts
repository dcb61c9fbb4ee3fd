import { MutationPayload, DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { type ContentChannel, contentChannels } from './content.rules.ts';

export const ContentChannelEnum = graphEnum('ContentChannel', 'Where content goes out.', contentChannels);

@ObjectType('ContentPlan', { description: 'What is to be said in a time, and to what end.' })
@Directive('@key(fields: "id")')
export class ContentPlanType {
  @Field(() => ID, { description: 'Id of the plan.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'First day of its period, e.g. 2026-11-01.' })
  startsOn!: string;

  @Field(() => String, { description: 'Last day of its period.' })
  endsOn!: string;

  @Field(() => [ContentChannelEnum], { description: 'Where its content goes out.' })
  channels!: ContentChannel[];

  @Field(() => String, { nullable: true, description: 'To what end.' })
  goal?: string | null;

  @Field(() => Boolean, { description: 'Whether it is put away: nothing new comes into it.' })
  archived!: boolean;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;

  ownerId?: string | null;
}

@ObjectType('ContentPlanPayload', { description: 'The plan, or why it was refused.' })
export class ContentPlanPayload extends MutationPayload {
  @Field(() => ContentPlanType, { nullable: true, description: 'The plan.' })
  plan?: ContentPlanType;
}

@InputType({ description: 'A content plan, new or changed; what is left out of a change stays.' })
export class SaveContentPlanInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'Which plan to change; absent for a new one.' })
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you saw, where a plan is changed.' })
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Name; no two plans have the same.' })
  @Length(1, 200)
  name!: string;

  @Field(() => String, { description: 'First day of its period, e.g. 2026-11-01.' })
  @Length(10, 10)
  startsOn!: string;

  @Field(() => String, { description: 'Last day of its period.' })
  @Length(10, 10)
  endsOn!: string;

  @Field(() => [ContentChannelEnum], { nullable: true, description: 'Where its content goes out.' })
  @ArrayMaxSize(11)
  channels?: ContentChannel[] | null;

  @Field(() => String, { nullable: true, description: 'To what end.' })
  @MaxLength(1000)
  goal?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it.' })
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is put away.' })
  archived?: boolean | null;
}
