import { OrderDirection, compileWhere, keyset, type OrderBy } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { CompanyOrderField, type CompanyWhere } from './companies.inputs.ts';

/** A row as lists show it. */
export interface CompanyRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface CompanyQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: CompanyWhere | null;
  readonly orderBy?: OrderBy<CompanyOrderField> | null;
}

const filters = {
  code: 't.code',
  name: 't.name',
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [CompanyOrderField.NAME]: { sql: 't.name' },
  [CompanyOrderField.CODE]: { sql: 't.code' },
  [CompanyOrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
};

/** One page of the brand's companies. */
export async function listCompanies(tx: ReadTx, query: CompanyQuery): Promise<Page<CompanyRow>> {
  const { field, direction } = query.orderBy ?? { field: CompanyOrderField.NAME, direction: OrderDirection.ASC };
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const columns = [
    { ...orders[field], direction },
    { sql: 't.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT t.id, t.code, t.name, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt", ${key.select}
    FROM company t WHERE ${where.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, ...where.params, ...key.params];
  return toPage(await tx.query<CompanyRow>('list_companies', sql, params), request, key.keyOf);
}

/** How many match. */
export async function countCompanies(tx: ReadTx, where: CompanyWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM company t WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_companies', counting, params))[0]?.n ?? 0;
}
