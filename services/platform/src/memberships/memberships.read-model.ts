import { isId } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { BRAND_COLUMNS, type BrandRow } from '../brands/brands.read-model.ts';

/** A person's place in a brand. */
export interface MembershipRow {
  readonly id: string;
  readonly brandId: string;
  readonly userId: string;
  readonly name: string;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly version: number;
  readonly createdAt: Date;
}

const COLUMNS = `m.id, m.brand_id AS "brandId", m.user_id AS "userId", m.name, m.locale, m.roles, m.version,
  m.created_at AS "createdAt"`;

/** Memberships of several people in one brand. */
export function membershipsIn(tx: ReadTx, brandId: string, userIds: readonly string[]): Promise<MembershipRow[]> {
  return tx.query(
    'memberships_in_brand',
    `SELECT ${COLUMNS} FROM membership m WHERE m.brand_id = $1 AND m.user_id = any($2::uuid[])`,
    [brandId, userIds.filter(isId)],
  );
}

/** A membership with its brand. */
export interface MembershipWithBrand extends MembershipRow {
  readonly brand: BrandRow;
}

/** All brands that a person works for, those first that they joined first. Needs platform scope. */
export async function membershipsOf(tx: ReadTx, userId: string): Promise<MembershipWithBrand[]> {
  const rows = await tx.query<MembershipRow>(
    'memberships_of_person',
    `SELECT ${COLUMNS} FROM membership m WHERE m.user_id = $1 AND m.roles <> '{}' ORDER BY m.created_at, m.brand_id`,
    [userId],
  );
  const sql = `SELECT ${BRAND_COLUMNS} FROM brand b WHERE b.id = any($1::uuid[])`;
  const brands = await tx.query<BrandRow>('brands_of_person', sql, [rows.map((row) => row.brandId)]);
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  return rows.map((row) => ({ ...row, brand: byId.get(row.brandId)! }));
}

/** How many owners a brand has. */
export async function countOwners(tx: ReadTx, brandId: string, role: string): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM membership WHERE brand_id = $1 AND $2 = any(roles)`;
  return (await tx.query<{ count: number }>('owners_count', sql, [brandId, role]))[0]?.count ?? 0;
}
