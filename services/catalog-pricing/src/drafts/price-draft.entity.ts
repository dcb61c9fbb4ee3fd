import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { GuardrailOutcome } from '../guardrails/guardrail.rules.ts';
import type { DraftSource, DraftStatus } from './draft.rules.ts';

/** Price changes that someone proposes; real once a second person approves them. */
@Entity('price_draft')
@Check('price_draft_status_check', `status IN ('DRAFT', 'SUBMITTED', 'APPLIED', 'REJECTED', 'WITHDRAWN')`)
@Check('price_draft_source_check', `source IN ('PERSON', 'IMPORT', 'DIRECTOR', 'AUTOMATION')`)
@Check('price_draft_four_eyes_check', `decided_by IS NULL OR decided_by->>'id' <> author->>'id'`)
@Index('price_draft_newest', ['brandId', 'createdAt'])
@Index('price_draft_by_status', ['brandId', 'status', 'createdAt'])
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

  /** Why it was rejected or withdrawn. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer')
  lineCount!: number;

  /** The weightiest verdict over all lines when they were last judged. */
  @Column('text')
  worstOutcome!: GuardrailOutcome;
}
