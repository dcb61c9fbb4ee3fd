import {
  DateTimeFilter,
  DateTimeScalar,
  enumFilterOf,
  type FilterOf,
  IdFilter,
  Nested,
  StringFilter,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import {
  ContentKindEnum,
  ContentMeansEnum,
  ContentMediaKindEnum,
  ContentStatusEnum,
  ContentStepEnum,
} from './content.enums.ts';
import { ContentChannelEnum } from './content-plan.type.ts';
import type { ContentChannel, ContentKind, ContentMedia } from './content.rules.ts';
import type { ContentStatus, ContentStep } from './content-life.rules.ts';

const ContentChannelFilter = enumFilterOf<ContentChannel>('ContentChannelFilter', ContentChannelEnum);
const ContentStatusFilter = enumFilterOf<ContentStatus>('ContentStatusFilter', ContentStatusEnum);

@WhereInput('ContentItemWhere', 'Which items.')
export class ContentItemWhere extends Where<ContentItemWhere> {
  @Field(() => IdFilter, { nullable: true, description: 'By plan.' })
  planId?: IdFilter | null;

  @Field(() => ContentChannelFilter, { nullable: true, description: 'By channel.' })
  channel?: FilterOf<ContentChannel> | null;

  @Field(() => ContentStatusFilter, { nullable: true, description: 'By where they stand.' })
  status?: FilterOf<ContentStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By who answers for them.' })
  ownerId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By campaign.' })
  campaignId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By title, brief and text.' })
  text?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they shall go out.' })
  plannedAt?: DateTimeFilter | null;
}

@InputType({ description: 'A picture, film or document: by https address or by id of a file.' })
export class ContentMediaInput {
  @Field(() => ContentMediaKindEnum, { description: 'What it is.' })
  kind!: ContentMedia['kind'];

  @Field(() => String, { nullable: true, description: 'Its https address.' })
  @MaxLength(2000)
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id on the platform.' })
  @MaxLength(100)
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows; a picture needs it before it is submitted.' })
  @MaxLength(500)
  alt?: string | null;
}

@InputType({ isAbstract: true })
abstract class ContentItemFields {
  @Field(() => ContentKindEnum, { nullable: true, description: 'What it is; a post when absent.' })
  kind?: ContentKind | null;

  @Field(() => String, { nullable: true, description: 'What is wanted.' })
  @MaxLength(5000)
  brief?: string | null;

  @Field(() => String, { nullable: true, description: 'The text itself.' })
  @MaxLength(20_000)
  body?: string | null;

  @Field(() => [ContentMediaInput], { nullable: true, description: 'Its pictures, films and documents, at most 20.' })
  @ArrayMaxSize(20)
  @Nested(() => ContentMediaInput)
  media?: ContentMediaInput[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it shall go out.' })
  plannedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same where the brand is, e.g. 2026-11-22T09:30; used instead of plannedAt where given.',
  })
  @MaxLength(16)
  plannedLocal?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it.' })
  @IsUUID()
  ownerId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags, at most 20.' })
  @ArrayMaxSize(40)
  @MaxLength(60, { each: true })
  tags?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Campaign that it belongs to.' })
  @IsUUID()
  campaignId?: string | null;
}

@InputType({ description: 'A new item: an idea, or a draft where it has a text.' })
export class CreateContentItemInput extends ContentItemFields {
  @Field(() => ID, { description: 'The plan that it belongs to.' })
  @IsUUID()
  planId!: string;

  @Field(() => String, { description: 'Title.' })
  @Length(1, 200)
  title!: string;

  @Field(() => ContentChannelEnum, { description: 'Where it goes out.' })
  channel!: ContentChannel;

  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ isAbstract: true })
export abstract class OneContentItem {
  @Field(() => ID, { description: 'Which item.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'What changes of an item; what is left out stays. What was approved needs a new approval.' })
export class UpdateContentItemInput extends ContentItemFields {
  @Field(() => ID, { nullable: true, description: 'The plan that it belongs to.' })
  @IsUUID()
  planId?: string | null;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @Length(1, 200)
  title?: string | null;

  @Field(() => ContentChannelEnum, { nullable: true, description: 'Where it goes out.' })
  channel?: ContentChannel | null;

  @Field(() => ID, { description: 'Which item.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'A step of the author.' })
export class StepContentItemInput extends OneContentItem {
  @Field(() => ContentStepEnum, { description: 'Which step.' })
  step!: ContentStep;
}

@InputType({ description: 'Another time of an item: an instant, a local time, or a day at the same time of day.' })
export class MoveContentItemInput extends OneContentItem {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The instant; null and nothing else takes the time away.',
  })
  plannedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The time where the brand is, e.g. 2026-11-22T09:30.' })
  @MaxLength(16)
  plannedLocal?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day where the brand is; the time of day stays, and is 09:00 where it has none.',
  })
  @MaxLength(10)
  day?: string | null;
}

@InputType({ description: 'Other times of many items.' })
export class MoveContentItemsInput {
  @Field(() => [MoveContentItemInput], { description: 'At most 100.' })
  @ArrayMaxSize(100)
  @Nested(() => MoveContentItemInput)
  rows!: MoveContentItemInput[];
}

@InputType({ description: 'Which item, in which version.' })
export class ContentItemVersionInput extends OneContentItem {}

@InputType({ description: 'Whether the time of an approved item is fixed.' })
export class ScheduleContentItemInput extends OneContentItem {
  @Field(() => Boolean, { defaultValue: true, description: 'False takes it off the schedule.' })
  scheduled!: boolean;
}

@InputType({ description: 'Where and when an approved item went out.' })
export class PublishContentItemInput {
  @Field(() => ID, { description: 'Which item.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { description: 'Its https address; the same one again does nothing twice.' })
  @Length(1, 2000)
  url!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now when absent.' })
  publishedAt?: Date | null;

  @Field(() => ContentMeansEnum, { defaultValue: 'HAND', description: 'How.' })
  means!: 'HAND' | 'INTEGRATION';
}

@InputType({ description: 'What you say about an item.' })
export class CommentContentItemInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which item.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { description: 'What you say.' })
  @Length(1, 2000)
  text!: string;
}
