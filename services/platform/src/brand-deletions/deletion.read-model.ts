import { keyset, OrderDirection } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BrandDeletionEntity } from './brand-deletion.entity.ts';

/** People who would be left without any brand and any role on the platform, and whose account is not closed. */
const LEAVING = `SELECT u.id FROM membership m JOIN app_user u ON u.id = m.user_id
  WHERE m.brand_id = $1 AND u.platform_roles = '{}' AND u.email <> 'erased-' || u.id || '@erased.invalid'
    AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.user_id = m.user_id AND o.brand_id <> $1) ORDER BY u.id`;
const OWNERS = `SELECT u.email, m.locale FROM membership m JOIN app_user u ON u.id = m.user_id
  WHERE m.brand_id = $1 AND $2 = ANY (m.roles) ORDER BY u.id`;

/** What stands above brands and speaks of one: places that no table of the brand's own shows. */
const ABOVE: readonly string[] = [
  `UPDATE session SET ended_at = coalesce(ended_at, now()), end_reason = coalesce(end_reason, 'removed'), current_brand_id = NULL,
     version = version + 1, updated_at = now() WHERE bound_brand_id = $1`,
  `UPDATE session SET current_brand_id = NULL, version = version + 1, updated_at = now() WHERE current_brand_id = $1`,
  `UPDATE app_user SET last_brand_id = NULL, version = version + 1, updated_at = now() WHERE last_brand_id = $1`,
  `DELETE FROM identity_provider WHERE owner_brand_id = $1`,
  `DELETE FROM flag_use WHERE scope_id = $1`,
];

/** Ids of people who leave with the brand. Needs platform scope. */
export async function leavingPeople(tx: ReadTx, brandId: string): Promise<string[]> {
  return (await tx.query<{ id: string }>('deletion_leaving', LEAVING, [brandId])).map(({ id }) => id);
}

/** Where the owners of a brand are reached. Needs platform scope. */
export function ownersOf(tx: ReadTx, brandId: string, role: string): Promise<{ email: string; locale: string }[]> {
  return tx.query('deletion_owners', OWNERS, [brandId, role]);
}

/** Takes the brand out of what stands above brands. Needs platform scope without a brand. */
export async function forgetAbove(tx: Tx, brandId: string): Promise<void> {
  for (const [place, sql] of ABOVE.entries()) await tx.query(`deletion_above_${place}`, sql, [brandId]);
}

/** Deletions, the latest first. Needs platform scope. */
export async function pageOfDeletions(tx: ReadTx, request: PageRequest): Promise<Page<BrandDeletionEntity>> {
  const key = keyset(
    [
      { sql: 'd.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'd.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    1,
  );
  const rows = await tx.query<{ id: string }>(
    'deletions_page',
    `SELECT d.id, ${key.select} FROM brand_deletion d WHERE ${key.where} ORDER BY ${key.orderBy} LIMIT $1`,
    [request.first + 1, ...key.params],
  );
  const found =
    rows.length === 0
      ? []
      : await tx.find(
          BrandDeletionEntity,
          rows.map(({ id }) => ({ id })),
        );
  const byId = new Map(found.map((each) => [each.id, each]));
  const page = toPage(rows, request, key.keyOf);
  return { ...page, nodes: page.nodes.map(({ id }) => byId.get(id)!) };
}

/** How many there are. Needs platform scope. */
export async function countDeletions(tx: ReadTx): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM brand_deletion`;
  return (await tx.query<{ count: number }>('deletions_count', sql))[0]!.count;
}
