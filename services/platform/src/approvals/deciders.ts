import type { ReadTx } from '@mh-os/persistence';
import { permissionsOf, type RoleFacts } from '../memberships/memberships.rules.ts';
import type { Member } from './approvals.rules.ts';

/** The people of the transaction's brand with what they may do there; those without a role are left out. */
export async function membersOf(tx: ReadTx, brandId: string, roles: readonly RoleFacts[]): Promise<Member[]> {
  const rows = await tx.query<{ userId: string; roles: string[] }>(
    'approval_members',
    `SELECT user_id AS "userId", roles FROM membership WHERE brand_id = $1 AND roles <> '{}'`,
    [brandId],
  );
  return rows.map(({ userId, roles: keys }) => ({ userId, permissions: new Set(permissionsOf(keys, roles)) }));
}
