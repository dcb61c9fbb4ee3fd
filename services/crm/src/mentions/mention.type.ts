import { DateTimeScalar, MutationPayload, UserErrorType, connectionOf, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type MentionStatus,
  type MentionStep,
  mentionStatuses,
  mentionSteps,
  type Sentiment,
  sentiments,
} from './mention.rules.ts';

export const MentionStatusEnum = graphEnum('SocialMentionStatus', 'Where a mention stands.', mentionStatuses);
export const MentionStepEnum = graphEnum('SocialMentionStep', 'What is done about a mention.', mentionSteps);
export const SentimentEnum = graphEnum(
  'SocialSentiment',
  'How somebody speaks of the brand: the score decides; where there is none, the stars.',
  sentiments,
);
export const MentionOutcomeEnum = graphEnum('SocialMentionOutcome', 'What became of a mention that was sent in.', {
  CREATED: 'It is new.',
  UPDATED: 'It was known; its text, reach or sentiment was brought up to date.',
  KNOWN: 'It was known as it is.',
  REFUSED: 'It was not taken; the error says why.',
});
export type MentionOutcome = 'CREATED' | 'UPDATED' | 'KNOWN' | 'REFUSED';

@ObjectType('SocialMention', { description: 'What somebody outside said of the brand. Its text is a stranger’s.' })
export class SocialMentionType {
  @Field(() => ID, { description: 'Id of the mention.' })
  id!: string;

  @Field(() => String, { description: 'How lists call it, e.g. instagram-1f2e3d.' })
  label!: string;

  @Field(() => String, { description: 'Where it was said.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Its address there.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who said it, by their handle there.' })
  authorHandle?: string | null;

  @Field(() => String, { description: 'What they said, as plain text; empty once its author was erased.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Language, e.g. de.' })
  language?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  happenedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How many people it reached.' })
  reach?: number | null;

  @Field(() => Int, { nullable: true, description: 'From -100 to 100, as the source or a model judged.' })
  sentimentScore?: number | null;

  @Field(() => Int, { nullable: true, description: 'Stars, from 1 to 5.' })
  rating?: number | null;

  @Field(() => SentimentEnum, { description: 'How they speak of the brand.' })
  sentiment!: Sentiment;

  @Field(() => MentionStatusEnum, { description: 'Where it stands.' })
  status!: MentionStatus;

  @Field(() => [MentionStepEnum], { description: 'Steps that are possible now.' })
  steps!: MentionStep[];

  @Field(() => ID, { nullable: true, description: 'The lead that it is from.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The task that was made from it.' })
  taskId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its author was erased.' })
  erasedAt?: Date | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  assigneeId?: string | null;
  personId?: string | null;
}

export const { Connection: SocialMentionConnection } = connectionOf(SocialMentionType, 'SocialMention');

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

@ObjectType('SocialMentionDay', {
  description:
    'Mentions of one day at one source, the day as it is where the brand is. A score of 20 or more counts as positive, of -20 or less as negative; without a score, 4 and 5 stars as positive, 1 and 2 as negative.',
})
export class SocialMentionDayType {
  @Field(() => String, { description: 'The day, e.g. 2026-11-22.' })
  day!: string;

  @Field(() => String, { description: 'Where.' })
  source!: string;

  @Field(() => Int, { description: 'How many.' })
  total!: number;

  @Field(() => Int, { description: 'Of them positive.' })
  positive!: number;

  @Field(() => Int, { description: 'Of them neutral.' })
  neutral!: number;

  @Field(() => Int, { description: 'Of them negative.' })
  negative!: number;

  @Field(() => Int, { description: 'Of them with neither a score nor stars.' })
  unknown!: number;
}
