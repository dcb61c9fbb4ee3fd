import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { Reason } from './likeness.rules.ts';

/** Two people who may be one; the lesser id first. */
@Entity('duplicate_candidate')
export class DuplicateCandidateEntity extends BrandEntity {
  @Column('uuid')
  aId!: string;

  @Column('uuid')
  bId!: string;

  @Column('integer')
  score!: number;

  @Column('jsonb')
  reasons!: readonly Reason[];

  @Column('text')
  state!: 'OPEN' | 'DISMISSED' | 'MERGED';
}
