import type { ScopeKind } from '@mh-os/contracts';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeKindEnum } from '../roles/scope-kind.enum.ts';
import type { BrandType } from '../brands/brand.type.ts';
import type { UserType } from '../users/user.type.ts';

@ObjectType({ description: 'Things of one kind that bind a member: only what belongs to them exists for the member.' })
export class MembershipScopes {
  @Field(() => ScopeKindEnum, { description: 'Kind of thing.' })
  kind!: ScopeKind;

  @Field(() => [ID], { description: 'Ids of the things.' })
  refIds!: readonly string[];
}

@ObjectType('Membership', { description: "A person's place in a brand." })
export class MembershipType {
  @Field(() => ID, { description: 'Id of the membership.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  /** Not shown: what the field resolvers start from. */
  brandId!: string;
  userId!: string;
  roles!: readonly string[];
  /** Where they were read along already. */
  brand?: BrandType;
  user?: UserType;
}
