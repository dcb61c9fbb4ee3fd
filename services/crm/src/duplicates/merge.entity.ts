import { BrandEntity } from '@mh-os/persistence';
import type { Actor } from '@mh-os/kernel';
import { Column, Entity } from 'typeorm';

/** Ids of the rows that went along, by table. */
export type MovedRows = Readonly<Record<string, readonly string[]>>;

/** A merge, with all that it takes to undo it. */
@Entity('person_merge')
export class PersonMergeEntity extends BrandEntity {
  @Column('uuid')
  survivorId!: string;

  @Column('uuid')
  mergedId!: string;

  @Column('jsonb')
  moved!: MovedRows;

  /** Fields of the survivor that the merge filled, as they were. */
  @Column('jsonb')
  before!: Readonly<Record<string, unknown>>;

  /** The same fields as the merge set them. */
  @Column('jsonb')
  after!: Readonly<Record<string, unknown>>;

  /** The main address that the merged person had. */
  @Column('uuid', { nullable: true })
  primaryEmailId!: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;

  @Column('jsonb')
  actor!: Actor;
}
