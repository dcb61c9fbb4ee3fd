import type { Actor } from '@mh-os/kernel';
import { BrandEntity, BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { Approval, ContentChannel, ContentKind, ContentMedia, ContentStatus } from './content.rules.ts';

/** What is to be said in a time, and to what end. */
@Entity('content_plan')
export class ContentPlanEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('text', { array: true })
  channels!: ContentChannel[];

  @Column('text', { nullable: true })
  goal!: string | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('boolean')
  archived!: boolean;
}

/** One thing to be said. */
@Entity('content_item')
export class ContentItemEntity extends BrandEntity {
  @Column('uuid')
  planId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  channel!: ContentChannel;

  @Column('text')
  kind!: ContentKind;

  @Column('text', { nullable: true })
  brief!: string | null;

  @Column('text', { nullable: true })
  body!: string | null;

  @Column('jsonb')
  media!: ContentMedia[];

  @Column('timestamptz', { nullable: true })
  plannedAt!: Date | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('text', { array: true })
  tags!: string[];

  @Column('uuid', { nullable: true })
  campaignId!: string | null;

  @Column('text')
  status!: ContentStatus;

  @Column('jsonb', { nullable: true })
  submittedBy!: Actor | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** The last approval, also where something was changed since. */
  @Column('jsonb', { nullable: true })
  approval!: Approval | null;

  @Column('text', { nullable: true })
  decisionNote!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** When its owner was told that its time has come. */
  @Column('timestamptz', { nullable: true })
  toldAt!: Date | null;
}

/** What somebody says about an item. */
@Entity('content_comment')
export class ContentCommentEntity extends BrandRecord {
  @Column('uuid')
  itemId!: string;

  @Column('text')
  text!: string;

  @Column('jsonb')
  author!: Actor;
}

/** Where and when an item went out. */
@Entity('content_publication')
export class ContentPublicationEntity extends BrandRecord {
  @Column('uuid')
  itemId!: string;

  @Column('text')
  url!: string;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('text')
  means!: 'HAND' | 'INTEGRATION';

  @Column('jsonb')
  author!: Actor;
}
