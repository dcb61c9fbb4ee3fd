import { allows, DomainError } from '@mh-os/kernel';
import { permissionsOf, type RoleFacts } from '../memberships/memberships.rules.ts';

/** The role without which nobody says who runs the platform. */
export const PLATFORM_OWNER = 'platform-owner';

/** Whether a change gives anything: that waits for a second person, taking away never does. */
export function givesMore(before: readonly string[], after: readonly string[], roles: readonly RoleFacts[]): boolean {
  const held = new Set(permissionsOf(before, roles));
  return permissionsOf(after, roles).some((permission) => !allows(held, permission));
}

/** What a change of somebody's roles on the platform is judged by. */
export interface AppointFacts {
  readonly actorId: string;
  readonly userId: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Owners of the platform now, this person included; read while nobody else can change it. */
  readonly owners: number;
  readonly roles: readonly RoleFacts[];
}

/** Decides about somebody's roles on the platform (ADM-4); gives back the keys to store. */
export function decideAppointment({ actorId, userId, before, after, owners, roles }: AppointFacts): string[] {
  const known = roles.filter((role) => role.scope === 'platform').map((role) => role.key);
  const unknown = after.find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new DomainError('ROLE_UNKNOWN', `There is no platform role "${unknown}"; there are ${known.join(', ')}.`, {
      path: ['roles'],
      details: { role: unknown, allowed: known },
    });
  if (actorId === userId)
    throw new DomainError('SELF_GRANT_REFUSED', 'Nobody changes their own roles. Ask another platform owner.', {
      path: ['email'],
    });
  if (before.includes(PLATFORM_OWNER) && !after.includes(PLATFORM_OWNER) && owners <= 1)
    throw new DomainError(
      'LAST_PLATFORM_OWNER_REFUSED',
      'The platform keeps at least one owner. Make somebody else an owner first.',
      { path: ['roles'] },
    );
  return [...new Set(after)].sort();
}
