import type { ScopeKind } from '@mh-os/contracts';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RoleView } from './role-view.ts';
import { ScopeKindEnum } from './scope-kind.enum.ts';

/** Where a role is held. */
export enum RoleScope {
  PLATFORM = 'PLATFORM',
  BRAND = 'BRAND',
}

registerEnumType(RoleScope, {
  name: 'RoleScope',
  description: 'Where a role is held.',
  valuesMap: {
    PLATFORM: { description: 'On the whole platform, across brands.' },
    BRAND: { description: 'Inside one brand.' },
  },
});

@ObjectType('Role', { description: 'A named set of permissions.' })
export class RoleType {
  @Field(() => ID, { description: 'Key by which the role is assigned, e.g. "brand-owner".' })
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => String, { description: 'What the role is for.' })
  description!: string;

  @Field(() => RoleScope, { description: 'Where the role is held.' })
  scope!: RoleScope;

  @Field(() => [String], { description: 'Permissions: names, or "domain.*" for all of a domain.' })
  permissions!: string[];

  @Field(() => Boolean, { description: "Whether it is the brand's own; given roles are the same in every brand." })
  custom!: boolean;

  @Field(() => Boolean, { description: 'Whether every change of it needs a second person.' })
  protected!: boolean;

  @Field(() => ScopeKindEnum, {
    nullable: true,
    description: 'Whoever has it sees only what belongs to their own of these.',
  })
  boundBy!: ScopeKind | null;

  @Field(() => Int, { nullable: true, description: "Version of a brand's own role; send it back as expectedVersion." })
  version!: number | null;
}

/** A role as the graph shows it. */
export function toRoleType(role: RoleView): RoleType {
  const scope = role.scope === 'platform' ? RoleScope.PLATFORM : RoleScope.BRAND;
  return { ...role, permissions: [...role.permissions], scope };
}
