import { DateTimeScalar, MutationPayload, UserErrorType, connectionOf, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContentChannelEnum } from './content-plan.type.ts';
import {
  type ContentAction,
  type ContentChannel,
  type ContentKind,
  type ContentMedia,
  type ContentStatus,
  contentKinds,
  contentStatuses,
  contentSteps,
} from './content.rules.ts';

export const ContentKindEnum = graphEnum('ContentKind', 'What an item is.', contentKinds);
export const ContentStatusEnum = graphEnum('ContentStatus', 'Where an item stands.', contentStatuses);
export const ContentStepEnum = graphEnum('ContentStep', 'A step of the author.', contentSteps);
export const ContentActionEnum = graphEnum<ContentAction>('ContentAction', 'What can be done with an item.', {
  ...contentSteps,
  CHANGE: 'Change it.',
  MOVE: 'Give it another time.',
  APPROVE: 'Agree to it.',
  REJECT: 'Refuse it.',
  SCHEDULE: 'Fix its time.',
  UNSCHEDULE: 'Take it off the schedule.',
  PUBLISH: 'Note where it went out.',
});
export const ContentMediaKindEnum = graphEnum<ContentMedia['kind']>('ContentMediaKind', 'What a file of an item is.', {
  IMAGE: 'A picture.',
  VIDEO: 'A film.',
  DOCUMENT: 'A document.',
});
export const ContentMeansEnum = graphEnum('ContentMeans', 'How an item went out.', {
  HAND: 'By hand.',
  INTEGRATION: 'By another system.',
});

@ObjectType('ContentMedia', { description: 'A picture, film or document, by reference.' })
export class ContentMediaType {
  @Field(() => ContentMediaKindEnum, { description: 'What it is.' })
  kind!: ContentMedia['kind'];

  @Field(() => String, { nullable: true, description: 'Its https address.' })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id on the platform, where it has no address.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows, for those who cannot see it.' })
  alt?: string | null;
}

@ObjectType('ContentChange', { description: 'One field that differs.' })
export class ContentChangeType {
  @Field(() => String, { description: 'Which field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As it was approved.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'As it is now.' })
  after?: string | null;
}

@ObjectType('ContentComment', { description: 'What somebody says about an item.' })
export class ContentCommentType {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;

  @Field(() => String, { description: 'What they say.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Who.' })
  authorName?: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType('ContentPublication', { description: 'Where and when an item went out.' })
export class ContentPublicationType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Where.' })
  url!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  publishedAt!: Date;

  @Field(() => ContentMeansEnum, { description: 'How.' })
  means!: 'HAND' | 'INTEGRATION';

  @Field(() => String, { nullable: true, description: 'Who noted it.' })
  authorName?: string | null;
}

@ObjectType('ContentItem', { description: 'One thing to be said.' })
@Directive('@key(fields: "id")')
export class ContentItemType {
  @Field(() => ID, { description: 'Id of the item.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ContentChannelEnum, { description: 'Where it goes out.' })
  channel!: ContentChannel;

  @Field(() => ContentKindEnum, { description: 'What it is.' })
  kind!: ContentKind;

  @Field(() => String, { nullable: true, description: 'What is wanted.' })
  brief?: string | null;

  @Field(() => String, { nullable: true, description: 'The text itself.' })
  body?: string | null;

  @Field(() => [ContentMediaType], { description: 'Its pictures, films and documents.' })
  media!: ContentMediaType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it shall go out.' })
  plannedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The same where the brand is, e.g. 2026-11-22T09:30.' })
  plannedLocal?: string | null;

  @Field(() => [String], { description: 'Tags.' })
  tags!: string[];

  @Field(() => ID, { nullable: true, description: 'Campaign that it belongs to.' })
  campaignId?: string | null;

  @Field(() => ContentStatusEnum, { description: 'Where it stands.' })
  status!: ContentStatus;

  @Field(() => [ContentActionEnum], { description: 'What you can do with it now.' })
  actions!: ContentAction[];

  @Field(() => String, { nullable: true, description: 'Who submitted it last.' })
  submittedByName?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted last.' })
  submittedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who approved it last.' })
  approvedByName?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved last.' })
  approvedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What whoever decided last said.' })
  decisionNote?: string | null;

  @Field(() => [ContentChangeType], { description: 'What differs from the last approval; empty where nothing does.' })
  changedSinceApproval!: ContentChangeType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went out first.' })
  publishedAt?: Date | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;

  planId!: string;
  ownerId?: string | null;
}

export const { Connection: ContentItemConnection } = connectionOf(ContentItemType, 'ContentItem');

@ObjectType('ContentDay', { description: 'A day where the brand is, and what goes out on it.' })
export class ContentDayType {
  @Field(() => String, { description: 'The day, e.g. 2026-11-22.' })
  day!: string;

  @Field(() => [ContentItemType], { description: 'What goes out, in order.' })
  items!: readonly ContentItemType[];
}

@ObjectType('ContentClash', { description: 'Two items of one channel close to each other.' })
export class ContentClashType {
  @Field(() => ContentChannelEnum, { description: 'The channel.' })
  channel!: string;

  @Field(() => Int, { description: 'Minutes between them.' })
  minutes!: number;

  @Field(() => [ID], { description: 'The two, the earlier first.' })
  itemIds!: readonly string[];
}

@ObjectType('ContentCalendar', { description: 'What goes out day by day.' })
export class ContentCalendarType {
  @Field(() => String, { description: 'Time zone in which days are judged.' })
  timeZone!: string;

  @Field(() => String, { description: 'The day that it is there.' })
  today!: string;

  @Field(() => [ContentDayType], { description: 'Every day asked for, also those with nothing on them.' })
  days!: readonly ContentDayType[];

  @Field(() => [ContentClashType], { description: 'What takes attention from each other.' })
  clashes!: readonly ContentClashType[];

  @Field(() => Boolean, { description: 'Whether there are more than the 1,000 items shown: filter then.' })
  truncated!: boolean;
}

@ObjectType('ContentItemPayload', { description: 'The item, or why it was refused.' })
export class ContentItemPayload extends MutationPayload {
  @Field(() => ContentItemType, { nullable: true, description: 'The item.' })
  item?: ContentItemType;
}

@ObjectType('ContentRow', { description: 'What became of one of many items.' })
export class ContentRowType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => ContentItemType, { nullable: true, description: 'As it is now, where it was done.' })
  item?: ContentItemType;

  @Field(() => UserErrorType, { nullable: true, description: 'Why it was not done.' })
  error?: UserErrorType;
}

@ObjectType('ContentRowsPayload', { description: 'What became of each; one refused leaves the others done.' })
export class ContentRowsPayload extends MutationPayload {
  @Field(() => [ContentRowType], { nullable: true, description: 'One a row given, in order.' })
  rows?: ContentRowType[];
}

@ObjectType('ContentCommentPayload', { description: 'The comment, or why it was refused.' })
export class ContentCommentPayload extends MutationPayload {
  @Field(() => ContentCommentType, { nullable: true, description: 'The comment.' })
  comment?: ContentCommentType;
}
