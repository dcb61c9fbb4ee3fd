import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Ctx, isId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import { type ReadTx, scopeCondition } from '@mh-os/persistence';
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

/** Whoever is bound to partners sees those only. */
const seenBy = (ctx: Ctx, offset: number) => scopeCondition(ctx, { partner: 'p.id', territory: null }, offset);
/** Who works for a partner: members who are bound to it. */
const LINKS = `membership_scope s JOIN membership m ON m.brand_id = s.brand_id AND m.id = s.membership_id`;

/** One page of the partners of the session's brand, by name. */
export async function pageOfPartners(
  tx: ReadTx,
  ctx: Ctx,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<PartnerRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const seen = seenBy(ctx, 2 + condition.params.length);
  const key = keyset(
    [
      { sql: 'p.legal_name', direction: OrderDirection.ASC },
      { sql: 'p.id', type: 'uuid', direction: OrderDirection.ASC },
    ],
    request.after,
    2 + condition.params.length + seen.params.length,
  );
  const rows = await tx.query<PartnerRow>(
    'partners_page',
    `SELECT ${COLUMNS}, ${key.select} FROM partner p
     WHERE p.brand_id = $1 AND ${condition.sql} AND ${seen.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [ctx.requireBrand(), request.first + 1, ...condition.params, ...seen.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many partners match. */
export async function countPartners(tx: ReadTx, ctx: Ctx, where: object | null | undefined): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const seen = seenBy(ctx, 1 + condition.params.length);
  const sql = `SELECT count(*)::int AS count FROM partner p WHERE p.brand_id = $1 AND ${condition.sql} AND ${seen.sql}`;
  const values = [ctx.requireBrand(), ...condition.params, ...seen.params];
  return (await tx.query<{ count: number }>('partners_count', sql, values))[0]?.count ?? 0;
}

/** Partners of the session's brand by id. */
export function partnersByIds(tx: ReadTx, ctx: Ctx, ids: readonly string[]): Promise<PartnerRow[]> {
  const seen = seenBy(ctx, 2);
  const sql = `SELECT ${COLUMNS} FROM partner p WHERE p.brand_id = $1 AND p.id = any($2::uuid[]) AND ${seen.sql}`;
  return tx.query('partners_by_ids', sql, [ctx.requireBrand(), ids.filter(isId), ...seen.params]);
}

/** Partners that a person works for in a brand, those that have ended left out. */
export function partnersOfPerson(tx: ReadTx, brandId: string, userId: string): Promise<PartnerRow[]> {
  const sql = `SELECT ${COLUMNS} FROM partner p WHERE p.brand_id = $1 AND p.status <> 'ENDED' AND EXISTS (SELECT 1 FROM ${LINKS}
    WHERE s.brand_id = $1 AND m.user_id = $2 AND s.kind = 'partner' AND s.ref_id = p.id) ORDER BY p.legal_name, p.id`;
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
  const sql = `SELECT s.ref_id AS "partnerId", m.user_id AS "userId", s.created_at AS since FROM ${LINKS}
    WHERE s.brand_id = $1 AND s.kind = 'partner' AND s.ref_id = any($2::uuid[]) ORDER BY s.created_at, m.user_id`;
  return tx.query('users_of_partners', sql, [brandId, partnerIds.filter(isId)]);
}
