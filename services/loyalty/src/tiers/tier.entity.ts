import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** A tier of a program. */
@Entity('tier')
export class TierEntity extends BrandEntity {
  @Column('uuid')
  programId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  /** Qualifying points of a period from which on a member has it. */
  @Column('integer')
  threshold!: number;

  /** Times what is earned. */
  @Column('text')
  multiplier!: string;

  @Column('text')
  benefits!: string;
}
