import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import type { DraftStatus } from '../draft.rules.ts';
import { PriceDraftEntity } from '../price-draft.entity.ts';
import type { DraftStep } from './steps.ts';

/** One step in the life of a draft. Never changed. */
@Entity('price_draft_step')
@Index('price_draft_step_in_order', ['brandId', 'draftId', 'createdAt', 'id'])
@ForeignKey(() => PriceDraftEntity, ['brandId', 'draftId'], ['brandId', 'id'], { name: 'price_draft_step_draft_fkey' })
export class PriceDraftStepEntity extends BrandRecord {
  @Column('uuid')
  draftId!: string;

  @Column('text')
  step!: DraftStep;

  /** Status after the step. */
  @Column('text')
  status!: DraftStatus;

  @Column('jsonb')
  actor!: Actor;

  @Column('text', { nullable: true })
  note!: string | null;
}
