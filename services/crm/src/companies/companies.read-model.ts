import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, type SqlPart, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { AddressType } from '../people/address.type.ts';
import { searchCondition } from '../search/search-condition.ts';
import { CompanyOrderField, type CompanyWhere } from './companies-list.inputs.ts';
import type { CompanyPersonType, CompanyType } from './company.type.ts';

export interface CompanyFilter {
  readonly where?: CompanyWhere | null | undefined;
  readonly search?: string | null | undefined;
  readonly tag?: string | null | undefined;
}

export interface CompanyQuery extends CompanyFilter {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: OrderBy<CompanyOrderField> | null | undefined;
}

const COLUMNS = `t.id, t.number, t.name, t.domain, t.vat_id AS "vatId", t.email, t.phone, t.country, t.parent_id AS "parentId",
  t.owner_id AS "ownerId", t.tags, t.custom, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt"`;

const filters = {
  id: { sql: 't.id', type: 'uuid' },
  number: 't.number',
  name: 't.name',
  domain: 't.domain',
  country: 't.country',
  ownerId: { sql: 't.owner_id', type: 'uuid' },
  parentId: { sql: 't.parent_id', type: 'uuid' },
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [CompanyOrderField.NAME]: { sql: 't.name_key' },
  [CompanyOrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
};

function conditionOf({ where, search, tag }: CompanyFilter): SqlPart {
  const base = compileWhere(where, filters);
  const parts = [base.sql];
  const params = [...base.params];
  if (tag?.trim()) parts.push(`$${params.push(tag.trim())} = ANY (t.tags)`);
  if (search?.trim()) {
    const found = searchCondition('COMPANY', search.slice(0, 200), 't.id', params.length);
    parts.push(found.sql);
    params.push(...found.params);
  }
  return { sql: parts.join(' AND '), params };
}

/** Companies by id. */
export async function readCompanies(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CompanyType>> {
  const sql = `SELECT ${COLUMNS} FROM company t WHERE t.id = ANY ($1::uuid[])`;
  const rows = await tx.query<CompanyType>('companies_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of the brand's companies. */
export async function listCompanies(tx: ReadTx, query: CompanyQuery): Promise<Page<CompanyType>> {
  const { field, direction } = query.orderBy ?? { field: CompanyOrderField.NAME, direction: OrderDirection.ASC };
  return readPage<CompanyType>(tx, query, {
    name: 'list_companies',
    select: COLUMNS,
    from: 'company t',
    where: conditionOf(query),
    order: thenId({ ...orders[field], direction }, 't.id'),
  });
}

/** How many match. */
export async function countCompanies(tx: ReadTx, filter: CompanyFilter): Promise<number> {
  return countRows(tx, 'count_companies', 'company t', conditionOf(filter));
}

const ADDRESSES = `SELECT company_id AS "companyId", id, kind, line1, line2, postal_code AS "postalCode", city, region, country
  FROM postal_address WHERE company_id = ANY ($1::uuid[]) ORDER BY is_primary DESC, created_at, id`;

/** Postal addresses of companies. */
export async function readCompanyAddresses(tx: ReadTx, ids: readonly string[]): Promise<Map<string, AddressType[]>> {
  const rows = await tx.query<AddressType & { companyId: string }>('company_addresses', ADDRESSES, [uuids(ids)]);
  return new Map(ids.map((id) => [id, rows.filter(({ companyId }) => companyId === id)]));
}

const RELATIONS = `SELECT r.id, r.person_id AS "personId", r.company_id AS "companyId", r.role, r.since::text AS since,
  r.until::text AS until, r.version FROM company_person r`;

/** Relations by id, by people or by companies; those that last first. */
export async function readRelations(
  tx: ReadTx,
  by: 'id' | 'person_id' | 'company_id',
  ids: readonly string[],
): Promise<CompanyPersonType[]> {
  const sql = `${RELATIONS} WHERE r.${by} = ANY ($1::uuid[]) ORDER BY r.until IS NOT NULL, r.until DESC, r.since DESC NULLS LAST, r.id`;
  return tx.query<CompanyPersonType>(`relations_by_${by}`, sql, [uuids(ids)]);
}

const PARENTS = `WITH RECURSIVE up AS (SELECT id, parent_id, 1 AS depth FROM company WHERE id = $1
  UNION ALL SELECT c.id, c.parent_id, up.depth + 1 FROM company c JOIN up ON c.id = up.parent_id WHERE up.depth < 50)
  SELECT id FROM up`;

/** A company and all that it belongs to. */
export async function readParents(tx: ReadTx, id: string): Promise<string[]> {
  return (await tx.query<{ id: string }>('company_parents', PARENTS, [id])).map((row) => row.id);
}
