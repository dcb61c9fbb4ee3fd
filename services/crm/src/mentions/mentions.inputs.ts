import {
  DateTimeFilter,
  DateTimeScalar,
  enumFilterOf,
  type FilterOf,
  IdFilter,
  StringFilter,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, Length } from 'class-validator';
import { MentionStatusEnum, SentimentEnum } from './mention.enums.ts';
import type { Sentiment } from './mention.rules.ts';
import type { MentionStatus } from './mention-life.rules.ts';

const StatusFilter = enumFilterOf<MentionStatus>('SocialMentionStatusFilter', MentionStatusEnum);
const SentimentFilter = enumFilterOf<Sentiment>('SocialSentimentFilter', SentimentEnum);

@WhereInput('SocialMentionWhere', 'Which mentions.')
export class SocialMentionWhere extends Where<SocialMentionWhere> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By where it was said.' })
  source?: StringFilter | null;

  @Field(() => StatusFilter, { nullable: true, description: 'By where it stands.' })
  status?: FilterOf<MentionStatus> | null;

  @Field(() => SentimentFilter, { nullable: true, description: 'By how they speak of the brand.' })
  sentiment?: FilterOf<Sentiment> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By what was said and by whom.' })
  text?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By who works on it.' })
  assigneeId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the person that it is from.' })
  personId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the company that it is from or about.' })
  companyId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the campaign that it is an answer to.' })
  campaignId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the content item that it is an answer to.' })
  contentItemId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when it was said.' })
  happenedAt?: DateTimeFilter | null;
}

/** Its rules are judged row by row, so that one bad mention keeps none of the others out. */
@InputType({ description: 'What somebody said of the brand, as another system tells.' })
export class MentionInput {
  @Field(() => String, { description: 'Where, as a word in small letters: instagram, google-reviews.' })
  source!: string;

  @Field(() => ID, { description: 'Its id there: the same one is taken once.' })
  externalId!: string;

  @Field(() => String, { nullable: true, description: 'Its https address.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who said it, by their handle there; at most 100 characters.' })
  authorHandle?: string | null;

  @Field(() => String, { description: 'What they said, 1 to 5,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Language, e.g. de.' })
  language?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  happenedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How many people it reached.' })
  reach?: number | null;

  @Field(() => Int, { nullable: true, description: 'From -100 to 100.' })
  sentimentScore?: number | null;

  @Field(() => Int, { nullable: true, description: 'Stars, from 1 to 5.' })
  rating?: number | null;
}

@InputType({ description: 'Mentions that come in; sending the same ones again changes nothing.' })
export class RecordMentionsInput {
  @Field(() => [MentionInput], { description: 'At most 500.' })
  @ArrayMaxSize(500)
  mentions!: MentionInput[];
}

@InputType({ description: 'Whose words are erased.' })
export class EraseMentionAuthorInput {
  @Field(() => String, { description: 'Where.' })
  @Length(1, 40)
  source!: string;

  @Field(() => String, { description: 'Their handle there.' })
  @Length(1, 200)
  handle!: string;
}
