import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { ProgramStatus } from '../programs/program.rules.ts';
import type { RuleDefinition, RuleKind } from './earning.types.ts';

/** A rule by which points are earned, at its newest version; earlier ones are in `earn_rule_version`. */
@Entity('earn_rule')
export class EarnRuleEntity extends BrandEntity {
  @Column('uuid')
  programId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: RuleKind;

  @Column('text')
  status!: ProgramStatus;

  @Column('integer')
  priority!: number;

  /** Number of its newest version. */
  @Column('integer')
  number!: number;

  @Column('uuid')
  versionId!: string;

  @Column('jsonb')
  definition!: RuleDefinition;
}
