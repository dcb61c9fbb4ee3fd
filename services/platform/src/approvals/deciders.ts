import type { ReadTx } from '@mh-os/persistence';
import { permissionsOf, type RoleFacts } from '../memberships/memberships.rules.ts';
import type { Member } from './approvals.rules.ts';

/** The people of a brand with what they may do there, by name; those without a role are left out. */
export async function membersOf(
  tx: ReadTx,
  brandId: string,
  roles: readonly RoleFacts[],
): Promise<(Member & { readonly name: string })[]> {
  const rows = await tx.query<{ userId: string; name: string; roles: string[] }>(
    'members_of_brand',
    `SELECT user_id AS "userId", name, roles FROM membership WHERE brand_id = $1 AND roles <> '{}'
     ORDER BY name, user_id`,
    [brandId],
  );
  const brandRoles = roles.filter((role) => role.scope === 'brand');
  return rows.map(({ roles: keys, ...member }) => ({
    ...member,
    permissions: new Set(permissionsOf(keys, brandRoles)),
  }));
}

/** The people with a role on the platform, with what they may do there. */
export async function platformPeople(
  tx: ReadTx,
  roles: readonly RoleFacts[],
): Promise<(Member & { readonly name: string })[]> {
  const rows = await tx.query<{ userId: string; name: string; roles: string[] }>(
    'platform_people',
    `SELECT id AS "userId", name, platform_roles AS roles FROM app_user WHERE platform_roles <> '{}'`,
  );
  const above = roles.filter((role) => role.scope === 'platform');
  return rows.map(({ roles: keys, ...person }) => ({ ...person, permissions: new Set(permissionsOf(keys, above)) }));
}
