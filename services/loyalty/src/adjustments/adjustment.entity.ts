import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

export const adjustmentStates = {
  PENDING: 'Waits for a second person.',
  APPLIED: 'The points were moved.',
  REJECTED: 'A second person refused it.',
} as const;
export type AdjustmentState = keyof typeof adjustmentStates;

/** Points added or taken by hand. */
@Entity('adjustment')
export class AdjustmentEntity extends BrandEntity {
  @Column('uuid')
  memberId!: string;

  @Column('integer')
  points!: number;

  @Column('text')
  reason!: string;

  @Column('text')
  state!: AdjustmentState;

  @Column('uuid')
  requestedBy!: string;

  @Column('jsonb')
  requester!: Actor;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('jsonb', { nullable: true })
  decider!: Actor | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text')
  note!: string;

  @Column('uuid', { nullable: true })
  entryId!: string | null;
}
