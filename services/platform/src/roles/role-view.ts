import { roleSeeds, type ScopeKind } from '@mh-os/contracts';
import type { RoleFacts } from '../memberships/memberships.rules.ts';
import type { CustomRoleEntity } from './custom-role.entity.ts';
import type { RoleEntity } from './role.entity.ts';

/** A role, given or of a brand's own. */
export interface RoleView extends RoleFacts {
  readonly name: string;
  readonly description: string;
  readonly boundBy: ScopeKind | null;
  readonly custom: boolean;
  readonly protected: boolean;
  /** Of a brand's own. */
  readonly version: number | null;
}

const boundBy = new Map(roleSeeds.map((seed) => [seed.key, seed.boundBy ?? null]));

/** A given role. */
export function givenRole({ key, name, description, scope, permissions }: RoleEntity): RoleView {
  const more = { custom: false, protected: false, version: null, boundBy: boundBy.get(key) ?? null };
  return { key, name, description, scope, permissions, ...more };
}

type Own = Pick<CustomRoleEntity, 'key' | 'name' | 'description' | 'permissions' | 'protected' | 'boundBy' | 'version'>;

/** A role of a brand's own. */
export function ownRole({ key, name, description, permissions, boundBy: bound, version, ...rest }: Own): RoleView {
  const more = { custom: true, protected: rest.protected, version, boundBy: bound };
  return { key, name, description, scope: 'brand', permissions, ...more };
}

/**
 * The roles that hold in a brand. A brand's own role stays what it is should a later release give a role of the same key:
 * nobody gets more than the brand gave them.
 */
export function rolesTogether(given: readonly RoleView[], own: readonly RoleView[]): RoleView[] {
  const taken = new Set(own.map(({ key }) => key));
  return [...given.filter((role) => role.scope === 'platform' || !taken.has(role.key)), ...own];
}
