import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { PriceDraftEntity } from '../price-draft.entity.ts';

/** What somebody says about a draft. Never changed. */
@Entity('price_draft_comment')
@Check('price_draft_comment_body_check', `length(body) BETWEEN 1 AND 4000`)
@Index('price_draft_comment_in_order', ['brandId', 'draftId', 'createdAt', 'id'])
@ForeignKey(() => PriceDraftEntity, ['brandId', 'draftId'], ['brandId', 'id'], {
  name: 'price_draft_comment_draft_fkey',
})
export class PriceDraftCommentEntity extends BrandRecord {
  @Column('uuid')
  draftId!: string;

  @Column('jsonb')
  author!: Actor;

  @Column('text')
  body!: string;

  /** Ids of the people who are told. */
  @Column('text', { array: true })
  mentions!: string[];
}
