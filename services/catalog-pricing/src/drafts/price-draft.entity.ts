import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { GuardrailOutcome } from '../guardrails/guardrail.rules.ts';
import type { DraftEvidence, DraftFailure, DraftSource, DraftStatus } from './draft.rules.ts';

/** Price changes that someone proposes; real once a second person approves them. */
@Entity('price_draft')
@Check('price_draft_source_check', `source IN ('PERSON', 'IMPORT', 'DIRECTOR', 'AUTOMATION')`)
@Check('price_draft_four_eyes_check', `decided_by IS NULL OR decided_by->>'id' <> author->>'id'`)
@Check('price_draft_failure_check', `(status = 'FAILED_ACTIVATION') = (failure IS NOT NULL)`)
@Index('price_draft_newest', ['brandId', 'createdAt'])
@Index('price_draft_by_status', ['brandId', 'status', 'createdAt'])
@ForeignKey(() => PriceDraftEntity, ['brandId', 'rollbackOf'], ['brandId', 'id'], { name: 'price_draft_rollback_fkey' })
export class PriceDraftEntity extends BrandEntity {
  @Column('text')
  title!: string;

  @Column('text')
  rationale!: string;

  @Column('text')
  status!: DraftStatus;

  @Column('text')
  source!: DraftSource;

  @Column('jsonb')
  author!: Actor;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  decidedBy!: Actor | null;

  /** What the proposal rests on. */
  @Column('jsonb', { default: [] })
  evidence!: DraftEvidence[];

  /** Approved for then; activated by a timer. */
  @Column('timestamptz', { nullable: true })
  activateAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;

  /** Until then it waits for a decision. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  /** The applied draft that this one takes back. */
  @Column('uuid', { nullable: true })
  rollbackOf!: string | null;

  /** Why a scheduled activation applied nothing. */
  @Column('jsonb', { nullable: true })
  failure!: DraftFailure | null;

  /** Why it was rejected or cancelled. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer')
  lineCount!: number;

  /** The weightiest verdict over all lines when they were last judged. */
  @Column('text')
  worstOutcome!: GuardrailOutcome;
}
