import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** How far one service's chain of a brand was collected, and where it was found broken. */
@Entity('audit_cursor')
@Unique('audit_cursor_once', ['brandId', 'service'])
export class AuditCursorEntity extends BrandEntity {
  @Column('text')
  service!: string;

  @Column('bigint', { transformer: bigintColumn })
  seq!: bigint;

  /** Of the row at `seq`. */
  @Column('text')
  hash!: string;

  /** The first row that was found broken. */
  @Column('bigint', { nullable: true, transformer: bigintColumn })
  brokenSeq!: bigint | null;

  @Column('text', { nullable: true })
  brokenProblem!: string | null;

  @Column('timestamptz', { nullable: true })
  brokenAt!: Date | null;
}
