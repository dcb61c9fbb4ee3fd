import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RoleEntity } from './role.entity.ts';

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
}

/** A stored role as the graph shows it. */
export function toRoleType(role: RoleEntity): RoleType {
  const { key, name, description, permissions } = role;
  return {
    key,
    name,
    description,
    permissions,
    scope: role.scope === 'platform' ? RoleScope.PLATFORM : RoleScope.BRAND,
  };
}
