import type { ScopeKind } from '@mh-os/contracts';
import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { MembershipEntity } from './membership.entity.ts';

/** One thing that a membership is bound to: its person sees only what belongs to such things. */
@Entity('membership_scope')
@Unique('membership_scope_key', ['brandId', 'membershipId', 'kind', 'refId'])
@Check('membership_scope_kind_check', `kind IN ('partner', 'territory')`)
@ForeignKey(() => MembershipEntity, ['brandId', 'membershipId'], ['brandId', 'id'], {
  name: 'membership_scope_membership_fkey',
  onDelete: 'CASCADE',
})
export class MembershipScopeEntity extends BrandRecord {
  @Column('uuid')
  membershipId!: string;

  /** Id of the partner or territory, which may belong to another service. */
  @Column('uuid')
  refId!: string;

  @Column('text')
  kind!: ScopeKind;
}
