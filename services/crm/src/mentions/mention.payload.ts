import { MutationPayload, UserErrorType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MentionOutcomeEnum } from './mention.enums.ts';
import type { MentionOutcome } from './mention.enums.ts';
import { SocialMentionType } from './mention.type.ts';

@ObjectType('SocialMentionRow', { description: 'What became of one mention that was sent in.' })
export class SocialMentionRowType {
  @Field(() => Int, { description: 'Its place in the batch, from 0.' })
  index!: number;

  @Field(() => MentionOutcomeEnum, { description: 'What became of it.' })
  outcome!: MentionOutcome;

  @Field(() => ID, { nullable: true, description: 'Its id here.' })
  id?: string | null;

  @Field(() => UserErrorType, { nullable: true, description: 'Why it was not taken.' })
  error?: UserErrorType;
}

@ObjectType('RecordMentionsPayload', { description: 'What became of each; one refused leaves the others taken.' })
export class RecordMentionsPayload extends MutationPayload {
  @Field(() => [SocialMentionRowType], { nullable: true, description: 'One a mention given, in order.' })
  rows?: SocialMentionRowType[];
}

@ObjectType('SocialMentionPayload', { description: 'The mention, or why it was refused.' })
export class SocialMentionPayload extends MutationPayload {
  @Field(() => SocialMentionType, { nullable: true, description: 'The mention.' })
  mention?: SocialMentionType;
}

@ObjectType('EraseMentionAuthorPayload', { description: 'How many mentions lost their author and text.' })
export class EraseMentionAuthorPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many.' })
  erased?: number;
}
