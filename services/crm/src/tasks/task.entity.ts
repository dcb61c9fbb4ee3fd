import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

export type TaskState = 'OPEN' | 'DONE' | 'CANCELLED';

/** Something to do. */
@Entity('crm_task')
export class CrmTaskEntity extends BrandEntity {
  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  assigneeId!: string | null;

  @Column('text')
  state!: TaskState;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  /** How it comes again, as an RRULE. */
  @Column('text', { nullable: true })
  rule!: string | null;

  /** The task that this one follows; unique, so that the next is made once. */
  @Column('uuid', { nullable: true })
  previousId!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
