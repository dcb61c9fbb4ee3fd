import { DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, MaxLength, Min } from 'class-validator';
import { MentionStepEnum } from './mention.enums.ts';
import type { MentionStep } from './mention-life.rules.ts';

@InputType({ isAbstract: true })
abstract class OneMention {
  @Field(() => ID, { description: 'Which mention.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'What is done about a mention; what is left out stays, null takes a link away.' })
export class TriageMentionInput extends OneMention {
  @Field(() => MentionStepEnum, { nullable: true, description: 'A step.' })
  step?: MentionStep | null;

  @Field(() => ID, { nullable: true, description: 'Who works on it.' })
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person that it is from.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead that it is from.' })
  @IsUUID()
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The company that it is from or about.' })
  @IsUUID()
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The campaign that it is an answer to.' })
  @IsUUID()
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The content item that it is an answer to.' })
  @IsUUID()
  contentItemId?: string | null;
}

@InputType({ description: 'A task that is made from a mention, once.' })
export class MakeMentionTaskInput extends OneMention {
  @Field(() => String, { nullable: true, description: 'What to do; to answer it when absent.' })
  @MaxLength(200)
  title?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' })
  dueAt?: Date | null;
}
