import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import { registerChildTable } from '../duplicates/merge-registry.ts';
import type { Sentiment } from './mention.rules.ts';
import type { MentionStatus } from './mention-life.rules.ts';

/** What somebody outside said of the brand. */
@Entity('social_mention')
export class SocialMentionEntity extends BrandEntity {
  @Column('text')
  source!: string;

  /** Its id there; gone once its author was erased. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** By what the same one is known again. */
  @Column('text')
  externalKey!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  authorHandle!: string | null;

  @Column('text', { nullable: true })
  authorHash!: string | null;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('timestamptz')
  happenedAt!: Date;

  @Column('integer', { nullable: true })
  reach!: number | null;

  @Column('integer', { nullable: true })
  sentimentScore!: number | null;

  @Column('integer', { nullable: true })
  rating!: number | null;

  @Column('text')
  sentiment!: Sentiment;

  @Column('text')
  status!: MentionStatus;

  @Column('uuid', { nullable: true })
  assigneeId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  campaignId!: string | null;

  @Column('uuid', { nullable: true })
  contentItemId!: string | null;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;
}

registerChildTable({ table: 'social_mention', column: 'person_id' });
