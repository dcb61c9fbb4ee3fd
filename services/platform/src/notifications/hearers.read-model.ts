import { isId } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

/** Keys of the roles that include a permission, by name or by wildcard. */
export function rolesWith(
  roles: readonly { readonly key: string; readonly permissions: readonly string[] }[],
  permission: string,
): string[] {
  const domain = permission.split('.', 1)[0];
  const enough = [permission, `${domain}.*`, '*'];
  return roles.filter(({ permissions }) => permissions.some((held) => enough.includes(held))).map(({ key }) => key);
}

/** The people who have worked on a thing, as the activity log tells; events of one thing arrive in order. */
export async function authorsOf(
  tx: ReadTx,
  brandId: string,
  thing: { readonly type: string; readonly id: string },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'notification_authors',
    `SELECT DISTINCT actor_id AS id FROM activity_entry
     WHERE brand_id = $1 AND entity_type = $2 AND entity_id = $3 AND actor_kind = 'person' LIMIT 100`,
    [brandId, thing.type, thing.id],
  );
  return rows.map(({ id }) => id).filter(isId);
}
