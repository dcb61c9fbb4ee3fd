import type { ReadTx } from '@mh-os/persistence';
import type { CustomRoleEntity } from './custom-role.entity.ts';
import type { Holder } from './roles.rules.ts';

/** Who has a role in a brand, by name. */
export function holdersOf(tx: ReadTx, brandId: string, key: string): Promise<Holder[]> {
  const sql = `SELECT user_id AS "userId", name FROM membership WHERE brand_id = $1 AND $2 = any(roles)
    ORDER BY name, user_id`;
  return tx.query('role_holders', sql, [brandId, key]);
}

/** How many people have each of several roles in a brand. */
export async function countHolders(tx: ReadTx, brandId: string, keys: readonly string[]): Promise<Map<string, number>> {
  const sql = `SELECT key, count(*)::int AS count FROM membership m, unnest(m.roles) AS key
    WHERE m.brand_id = $1 AND key = any($2::text[]) GROUP BY key`;
  const rows = await tx.query<{ key: string; count: number }>('role_holder_counts', sql, [brandId, keys]);
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** A brand's own role with the brand that it belongs to. */
export type RoleOfBrand = Pick<
  CustomRoleEntity,
  'brandId' | 'key' | 'name' | 'description' | 'permissions' | 'protected' | 'boundBy' | 'version'
>;

/** The own roles of several brands. Needs platform scope. */
export function rolesOfBrands(tx: ReadTx, brandIds: readonly string[]): Promise<RoleOfBrand[]> {
  const sql = `SELECT brand_id AS "brandId", key, name, description, permissions, protected, bound_by AS "boundBy", version
    FROM custom_role WHERE brand_id = any($1::uuid[])`;
  return tx.query('roles_of_brands', sql, [brandIds]);
}
