import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { ProgramSettings, ProgramStatus } from './program.rules.ts';

/** A program with the settings that hold now; earlier ones are in `program_version`. */
@Entity('program')
export class ProgramEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  status!: ProgramStatus;

  /** The one that orders earn in. */
  @Column('boolean')
  isDefault!: boolean;

  @Column('text')
  currency!: string;

  @Column('jsonb')
  settings!: ProgramSettings;

  @Column('integer')
  settingsNumber!: number;

  /** Last number that a member got. */
  @Column('integer')
  memberSeq!: number;
}
