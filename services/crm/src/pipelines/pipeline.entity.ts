import { BrandEntity, BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { DealStatus, StageKind } from './pipeline.rules.ts';

/** A way that deals go, with its reasons to lose. */
@Entity('pipeline')
export class PipelineEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text', { array: true })
  lostReasons!: string[];

  /** The one that a new brand begins with. */
  @Column('boolean')
  standard!: boolean;

  /** Since when it takes no deals any more. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}

/** A step of a pipeline with its rules. */
@Entity('pipeline_stage')
export class PipelineStageEntity extends BrandEntity {
  @Column('uuid')
  pipelineId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: StageKind;

  @Column('integer')
  position!: number;

  @Column('integer')
  probability!: number;

  @Column('boolean')
  skippable!: boolean;

  @Column('text', { array: true })
  requiredFields!: string[];

  /** After how many days a deal here counts as stale. */
  @Column('integer', { nullable: true })
  staleDays!: number | null;
}

/** Something that somebody may buy. */
@Entity('deal')
export class DealEntity extends BrandEntity {
  @Column('integer')
  number!: number;

  @Column('text')
  title!: string;

  @Column('uuid')
  pipelineId!: string;

  @Column('uuid')
  stageId!: string;

  @Column('text')
  status!: DealStatus;

  @Column('integer')
  reached!: number;

  /** Place in its column of the board. */
  @Column({ type: 'text', collation: 'C' })
  rank!: string;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  amountMinor!: bigint | null;

  @Column('text', { nullable: true })
  currency!: string | null;

  @Column('date', { nullable: true })
  expectedClose!: string | null;

  @Column('text', { nullable: true })
  ownerId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('text', { nullable: true })
  lostReason!: string | null;

  @Column('jsonb')
  fields!: Record<string, unknown>;

  @Column('timestamptz')
  stageEnteredAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}

/** A move of a deal, with how long it had been where it was. */
@Entity('deal_transition')
export class DealTransitionEntity extends BrandRecord {
  @Column('uuid')
  dealId!: string;

  @Column('uuid', { nullable: true })
  fromStageId!: string | null;

  @Column('uuid')
  toStageId!: string;

  @Column('text', { nullable: true })
  fromName!: string | null;

  @Column('text')
  toName!: string;

  /** Time in the stage that it left. */
  @Column('integer', { nullable: true })
  seconds!: number | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  actorId!: string;

  @Column('timestamptz')
  movedAt!: Date;
}
