import { DateTimeScalar, connectionOf } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Sentiment } from './mention.rules.ts';
import type { MentionStatus, MentionStep } from './mention-life.rules.ts';
import { MentionStatusEnum, MentionStepEnum, SentimentEnum } from './mention.enums.ts';

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
  companyId?: string | null;
  campaignId?: string | null;
  contentItemId?: string | null;
}

export const { Connection: SocialMentionConnection } = connectionOf(SocialMentionType, 'SocialMention');
