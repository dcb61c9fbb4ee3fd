import { keyset, OrderDirection } from '@mh-os/graphql';
import { isId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

/** A person as a brand knows them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly createdAt: Date;
}

const COLUMNS = `m.user_id AS id, m.name, u.email, m.locale, m.created_at AS "createdAt"`;
const MEMBERS = `membership m JOIN app_user u ON u.id = m.user_id`;

/** $2 is what the name or the address has within, in lower case; position() knows no wildcards. */
const FOUND = `($2 = '' OR position($2 IN lower(m.name)) > 0 OR position($2 IN lower(u.email)) > 0)`;

/** One page of a brand's people. */
export async function pageOfPeople(
  tx: ReadTx,
  brandId: string,
  search: string,
  request: PageRequest,
): Promise<Page<PersonRow>> {
  const key = keyset(
    [
      { sql: 'm.name', direction: OrderDirection.ASC },
      { sql: 'm.user_id', type: 'uuid', direction: OrderDirection.ASC },
    ],
    request.after,
    3,
  );
  const rows = await tx.query<PersonRow>(
    'people_page',
    `SELECT ${COLUMNS}, ${key.select} FROM ${MEMBERS} WHERE m.brand_id = $1 AND ${FOUND} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $3`,
    [brandId, search, request.first + 1, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many people a brand has. */
export async function countPeople(tx: ReadTx, brandId: string, search: string): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM ${MEMBERS} WHERE m.brand_id = $1 AND ${FOUND}`;
  return (await tx.query<{ count: number }>('people_count', sql, [brandId, search]))[0]?.count ?? 0;
}

/** People of a brand by id; without a brand (platform scope only) people as the platform knows them. */
export function peopleByIds(tx: ReadTx, brandId: string | null, ids: readonly string[]): Promise<PersonRow[]> {
  const wanted = ids.filter(isId);
  if (brandId === null)
    return tx.query(
      'people_of_platform',
      `SELECT id, name, email, locale, created_at AS "createdAt" FROM app_user WHERE id = any($1::uuid[])`,
      [wanted],
    );
  return tx.query(
    'people_of_brand',
    `SELECT ${COLUMNS} FROM ${MEMBERS} WHERE m.brand_id = $1 AND m.user_id = any($2::uuid[])`,
    [brandId, wanted],
  );
}
