import { OrderDirection, compileWhere, keyset, type OrderBy } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { ProgramOrderField, type ProgramWhere } from './programs.inputs.ts';

/** A row as lists show it. */
export interface ProgramRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ProgramQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: ProgramWhere | null;
  readonly orderBy?: OrderBy<ProgramOrderField> | null;
}

const filters = {
  code: 't.code',
  name: 't.name',
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [ProgramOrderField.NAME]: { sql: 't.name' },
  [ProgramOrderField.CODE]: { sql: 't.code' },
  [ProgramOrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
};

/** One page of the brand's programs. */
export async function listPrograms(tx: ReadTx, query: ProgramQuery): Promise<Page<ProgramRow>> {
  const { field, direction } = query.orderBy ?? { field: ProgramOrderField.NAME, direction: OrderDirection.ASC };
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const columns = [
    { ...orders[field], direction },
    { sql: 't.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT t.id, t.code, t.name, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt", ${key.select}
    FROM program t WHERE ${where.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, ...where.params, ...key.params];
  return toPage(await tx.query<ProgramRow>('list_programs', sql, params), request, key.keyOf);
}

/** How many match. */
export async function countPrograms(tx: ReadTx, where: ProgramWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM program t WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_programs', counting, params))[0]?.n ?? 0;
}
