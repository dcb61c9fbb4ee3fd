import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { ContentChannel } from './content.rules.ts';

/** What is to be said in a time, and to what end. */
@Entity('content_plan')
export class ContentPlanEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('text', { array: true })
  channels!: ContentChannel[];

  @Column('text', { nullable: true })
  goal!: string | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('boolean')
  archived!: boolean;
}
