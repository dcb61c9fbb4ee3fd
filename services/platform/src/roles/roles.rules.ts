import { allPermissions, isPlatformOnly, roleSeeds, type ScopeKind } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { FieldChange } from '../approvals/approvals.rules.ts';
import type { Granter } from '../memberships/memberships.rules.ts';

/** What a brand decides about a role of its own. */
export interface RoleContent {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
  readonly protected: boolean;
  readonly boundBy: ScopeKind | null;
}

const KEY = /^[a-z][a-z0-9-]{1,39}$/;
const given = new Set(roleSeeds.map((role) => role.key));

/** Refuses keys that are no keys, and those of given roles. */
export function checkKey(key: string): string {
  if (!KEY.test(key))
    throw new DomainError(
      'ROLE_KEY_INVALID',
      'A key is 2 to 40 lower-case letters, digits and hyphens, and starts with a letter.',
      { path: ['key'] },
    );
  if (given.has(key))
    throw new DomainError(
      'ROLE_KEY_INVALID',
      `"${key}" is a given role, the same in every brand. Choose another key.`,
      {
        path: ['key'],
        details: { given: [...given] },
      },
    );
  return key;
}

/** Refuses names that are no permissions of a brand; gives the names back sorted and without repeats. */
export function checkPermissions(names: readonly string[]): string[] {
  const wrong = names.find((name) => !Object.hasOwn(allPermissions, name) || isPlatformOnly(name));
  if (wrong !== undefined) {
    const known = Object.hasOwn(allPermissions, wrong);
    const why = known ? 'is about the platform itself: no brand can give it' : 'is not in the catalogue';
    throw new DomainError('ROLE_PERMISSION_UNKNOWN', `The permission ${wrong} ${why}.`, {
      path: ['permissions'],
      details: { permission: wrong },
    });
  }
  return [...new Set(names)].sort();
}

/** Permissions in which two versions of a role differ. */
export function difference(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}

/** Who holds a role. */
export interface Holder {
  readonly userId: string;
  readonly name: string;
}

/** What a change of a role is judged by; `after` is null where it is deleted. */
export interface RoleChangeFacts {
  readonly author: Granter;
  readonly before: RoleContent | null;
  readonly after: RoleContent | null;
  readonly holders: readonly Holder[];
}

const none: RoleContent = { name: '', description: '', permissions: [], protected: false, boundBy: null };

function wider({ before, after }: RoleChangeFacts): boolean {
  if (!after) return false;
  const { added } = difference(before?.permissions ?? [], after.permissions);
  const freed = before !== null && before.boundBy !== null && before.boundBy !== after.boundBy;
  return added.length > 0 || freed;
}

/** Refuses what nobody may do to a role, with or without a second person (ADM-4). */
export function checkRoleChange(facts: RoleChangeFacts): void {
  const { author, before, after, holders } = facts;
  const { added, removed } = difference((before ?? none).permissions, (after ?? none).permissions);
  const beyond = author.platform ? undefined : [...added, ...removed].find((name) => !author.can(name));
  if (beyond !== undefined)
    throw new DomainError(
      'ROLE_BEYOND_OWN',
      `Your own roles do not include ${beyond}: you can neither put it into a role nor take it out. A brand owner can.`,
      { path: ['permissions'], details: { permission: beyond } },
    );
  if (wider(facts) && holders.some(({ userId }) => userId === author.actorId))
    throw new DomainError('SELF_GRANT_REFUSED', 'You hold this role yourself: somebody else has to widen it.', {
      path: ['permissions'],
    });
  if (after === null && holders.length > 0)
    throw new DomainError(
      'ROLE_ASSIGNED',
      `${holders.length} ${holders.length === 1 ? 'person has' : 'people have'} this role: ${namesOf(holders)}. Take it from them first.`,
      { path: ['key'], details: { holders: holders.slice(0, 20), total: holders.length } },
    );
}

function namesOf(holders: readonly Holder[]): string {
  const shown = holders.slice(0, 5).map(({ name }) => name);
  return holders.length > 5 ? `${shown.join(', ')} …` : shown.join(', ');
}

/** Whether a change needs a second person: every one of a protected role, and more rights for people who have them now (ADM-6). */
export function needsSecondPerson(facts: RoleChangeFacts): boolean {
  if (!facts.before) return false;
  return facts.before.protected || (wider(facts) && facts.holders.length > 0);
}

/** What differs between two versions of a role, as logs and approvals show it. */
export function roleChanges(before: RoleContent | null, after: RoleContent | null): FieldChange[] {
  const text = (role: RoleContent | null, field: keyof RoleContent): string | null => {
    if (!role) return null;
    const value = role[field];
    return typeof value === 'object' && value !== null ? value.join(', ') : value === null ? null : String(value);
  };
  return (['name', 'description', 'permissions', 'protected', 'boundBy'] as const)
    .map((field) => ({ field, before: text(before, field), after: text(after, field) }))
    .filter((change) => change.before !== change.after);
}
