import { DomainError } from '@mh-os/kernel';

/** The role without which a brand has nobody in charge. */
export const OWNER_ROLE = 'brand-owner';

/** A role as decisions need it. */
export interface RoleFacts {
  readonly key: string;
  readonly scope: 'platform' | 'brand';
  readonly permissions: readonly string[];
}

/** Who grants. */
export interface Granter {
  readonly actorId: string;
  readonly platform: boolean;
  can(permission: string): boolean;
}

/** Refuses keys that are not roles of a brand; gives the keys back sorted and without repeats. */
export function checkRoles(keys: readonly string[], known: readonly RoleFacts[]): string[] {
  const grantable = known.filter((role) => role.scope === 'brand').map((role) => role.key);
  const unknown = keys.find((key) => !grantable.includes(key));
  if (unknown !== undefined)
    throw new DomainError(
      'ROLE_UNKNOWN',
      `There is no role "${unknown}" in a brand; there are ${grantable.join(', ')}.`,
      {
        path: ['roles'],
        details: { role: unknown, allowed: grantable },
      },
    );
  return [...new Set(keys)].sort();
}

/** Refuses to give or take a role that can do more than the granter: nobody lends out what they do not have. */
export function checkGrant(granter: Granter, changed: readonly string[], known: readonly RoleFacts[]): void {
  if (granter.platform) return;
  for (const role of known.filter((candidate) => changed.includes(candidate.key))) {
    const beyond = role.permissions.find((permission) => !granter.can(permission));
    if (beyond !== undefined)
      throw new DomainError(
        'ROLE_BEYOND_OWN',
        `The role ${role.key} includes ${beyond}, which your own roles do not. A brand owner or platform admin can grant it.`,
        { path: ['roles'], details: { role: role.key, permission: beyond } },
      );
  }
}

/** What a change of somebody's roles is judged by. */
export interface AssignFacts {
  readonly granter: Granter;
  readonly userId: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Members who hold the owner role now, this person included; read while nobody else can change it. */
  readonly owners: number;
  readonly roles: readonly RoleFacts[];
}

/** Decides about new roles of a member (ADM-4); gives back the keys to store. */
export function decideRoles(facts: AssignFacts): string[] {
  const after = checkRoles(facts.after, facts.roles);
  if (facts.granter.actorId === facts.userId)
    throw new DomainError('SELF_GRANT_REFUSED', 'Nobody changes their own roles. Ask another owner to do it.', {
      path: ['userId'],
    });
  const changed = [...facts.before, ...after].filter((key) => facts.before.includes(key) !== after.includes(key));
  checkGrant(facts.granter, changed, facts.roles);
  const leaves = facts.before.includes(OWNER_ROLE) && !after.includes(OWNER_ROLE);
  if (leaves && facts.owners <= 1)
    throw new DomainError(
      'LAST_OWNER_REFUSED',
      'A brand keeps at least one owner. Make somebody else an owner first.',
      {
        path: ['roles'],
      },
    );
  return after;
}

/** All permissions of several roles together; wildcards stay wildcards and stand for what they cover. */
export function permissionsOf(keys: readonly string[], known: readonly RoleFacts[]): string[] {
  const all = new Set(known.filter((role) => keys.includes(role.key)).flatMap((role) => role.permissions));
  const covered = (name: string): boolean => !name.endsWith('*') && all.has(`${name.slice(0, name.indexOf('.'))}.*`);
  return [...all].filter((name) => !covered(name)).sort();
}
