import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { Approval, ContentChannel, ContentKind, ContentMedia } from './content.rules.ts';
import type { ContentStatus } from './content-life.rules.ts';

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
