import type { FlagRule, FlagValueType, Prerequisite, Serve, Variant } from '@mh-os/flags';
import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { FlagStatus } from './flag-life.rules.ts';

/** A feature flag as the platform defines it, for all brands. */
@Entity('flag', { comment: 'mh:platform-wide' })
@Unique('flag_key_key', ['key'])
@Check('flag_status_check', `status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')`)
@Check('flag_type_check', `type IN ('BOOLEAN', 'STRING', 'NUMBER', 'JSON')`)
export class FlagEntity extends PlatformEntity {
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('text')
  type!: FlagValueType;

  @Column('text')
  status!: FlagStatus;

  /** The kill switch: off means the off variant for everybody. */
  @Column('boolean')
  enabled!: boolean;

  /** Changes need a second person. */
  @Column('boolean')
  protected!: boolean;

  /** Whether brands may set it for themselves. */
  @Column('boolean')
  overridable!: boolean;

  /** Meant to stay, such as a switch for emergencies: never stale. */
  @Column('boolean')
  permanent!: boolean;

  /** Who is told when it seems to be done with. */
  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('text')
  salt!: string;

  @Column('jsonb')
  variants!: readonly Variant[];

  @Column('text')
  offVariant!: string;

  @Column('jsonb')
  prerequisites!: readonly Prerequisite[];

  @Column('jsonb')
  rules!: readonly FlagRule[];

  @Column('jsonb')
  otherwise!: Serve;

  @Column('timestamptz', { nullable: true })
  activatedAt!: Date | null;
}
