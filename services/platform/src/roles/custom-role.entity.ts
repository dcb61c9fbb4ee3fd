import type { ScopeKind } from '@mh-os/contracts';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A role that a brand made for itself. */
@Entity('custom_role')
@Unique('custom_role_key_key', ['brandId', 'key'])
@Check('custom_role_key_check', `key ~ '^[a-z][a-z0-9-]{1,39}$'`)
@Check('custom_role_bound_check', `bound_by IN ('partner', 'territory')`)
export class CustomRoleEntity extends BrandEntity {
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  /** Names only: a wildcard would grow with every release. */
  @Column('text', { array: true })
  permissions!: string[];

  /** Every change of it needs a second person. */
  @Column('boolean')
  protected!: boolean;

  /** Whoever has it sees only what belongs to their own of these. */
  @Column('text', { nullable: true })
  boundBy!: ScopeKind | null;
}
