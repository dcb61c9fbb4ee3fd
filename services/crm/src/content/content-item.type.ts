import { DateTimeScalar, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContentChannelEnum } from './content-plan.type.ts';
import type { ContentChannel, ContentKind, ContentMedia } from './content.rules.ts';
import type { ContentAction, ContentStatus } from './content-life.rules.ts';
import { ContentActionEnum, ContentKindEnum, ContentMediaKindEnum, ContentStatusEnum } from './content.enums.ts';
import { ContentChangeType } from './content-history.type.ts';

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
