import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { isId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PartnerFacts, PartnerKind, PartnerStatus } from './partner.rules.ts';

/** A partner as it is shown. */
export interface PartnerRow extends PartnerFacts {
  readonly id: string;
  readonly status: PartnerStatus;
  readonly version: number;
  readonly createdAt: Date;
}

const FILTERS: WhereColumns = { status: 'p.status', legalName: 'p.legal_name', city: 'p.city' };
const COLUMNS = `p.id, p.legal_name AS "legalName", p.kinds, p.status, p.vat_id AS "vatId", p.country, p.street,
  p.postal_code AS "postalCode", p.city, p.contact_name AS "contactName", p.email, p.phone, p.version,
  p.created_at AS "createdAt"`;

/** One page of a brand's partners, by name. */
export async function pageOfPartners(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<PartnerRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'p.legal_name', direction: OrderDirection.ASC },
      { sql: 'p.id', type: 'uuid', direction: OrderDirection.ASC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<PartnerRow>(
    'partners_page',
    `SELECT ${COLUMNS}, ${key.select} FROM partner p
     WHERE p.brand_id = $1 AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many partners match. */
export async function countPartners(tx: ReadTx, brandId: string, where: object | null | undefined): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM partner p WHERE p.brand_id = $1 AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('partners_count', sql, [brandId, ...condition.params]))[0]?.count ?? 0;
}

/** Partners of a brand by id. */
export function partnersByIds(tx: ReadTx, brandId: string, ids: readonly string[]): Promise<PartnerRow[]> {
  const sql = `SELECT ${COLUMNS} FROM partner p WHERE p.brand_id = $1 AND p.id = any($2::uuid[])`;
  return tx.query('partners_by_ids', sql, [brandId, ids.filter(isId)]);
}

/** Partners that a person works for in a brand, those that have ended left out: what they may see things of. */
export function partnersOfPerson(tx: ReadTx, brandId: string, userId: string): Promise<PartnerRow[]> {
  const sql = `SELECT ${COLUMNS} FROM partner p JOIN partner_user u ON u.brand_id = p.brand_id AND u.partner_id = p.id
    WHERE p.brand_id = $1 AND u.user_id = $2 AND p.status <> 'ENDED' ORDER BY p.legal_name, p.id`;
  return tx.query('partners_of_person', sql, [brandId, userId]);
}

/** The kinds of all partners that a person works for, those that have ended left out. */
export async function kindsOfPerson(tx: ReadTx, brandId: string, userId: string): Promise<PartnerKind[]> {
  return [...new Set((await partnersOfPerson(tx, brandId, userId)).flatMap((partner) => partner.kinds))];
}

/** A person's link to a partner. */
export interface PartnerUserRow {
  readonly partnerId: string;
  readonly userId: string;
  readonly since: Date;
}

/** The people of several partners, by when they were linked. */
export function usersOfPartners(tx: ReadTx, brandId: string, partnerIds: readonly string[]): Promise<PartnerUserRow[]> {
  const sql = `SELECT partner_id AS "partnerId", user_id AS "userId", created_at AS since FROM partner_user
    WHERE brand_id = $1 AND partner_id = any($2::uuid[]) ORDER BY created_at, user_id`;
  return tx.query('users_of_partners', sql, [brandId, partnerIds.filter(isId)]);
}
