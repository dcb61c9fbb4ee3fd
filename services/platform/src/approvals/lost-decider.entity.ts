import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';

/** Somebody who could decide about protected changes and lost that, or part of it; of the platform under the nil brand. */
@Entity('lost_decider')
@Index('lost_decider_newest', ['brandId', 'createdAt'])
export class LostDeciderEntity extends BrandRecord {
  @Column('uuid')
  userId!: string;

  /** All that they held before. */
  @Column('text', { array: true })
  permissions!: string[];
}
