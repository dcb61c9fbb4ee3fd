import { OrderDirection, compileWhere, keyset, type OrderBy } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { __Thing__OrderField, type __Thing__Where } from './__things__.inputs.ts';

/** A row as lists show it. */
export interface __Thing__Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface __Thing__Query {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: __Thing__Where | null;
  readonly orderBy?: OrderBy<__Thing__OrderField> | null;
}

const filters = {
  code: 't.code',
  name: 't.name',
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [__Thing__OrderField.NAME]: { sql: 't.name' },
  [__Thing__OrderField.CODE]: { sql: 't.code' },
  [__Thing__OrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
};

/** One page of the brand's __things_words__. */
export async function list__Things__(tx: ReadTx, query: __Thing__Query): Promise<Page<__Thing__Row>> {
  const { field, direction } = query.orderBy ?? { field: __Thing__OrderField.NAME, direction: OrderDirection.ASC };
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const columns = [{ ...orders[field], direction }, { sql: 't.id', type: 'uuid', direction }];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT t.id, t.code, t.name, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt", ${key.select}
    FROM __thing_snake__ t WHERE ${where.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, ...where.params, ...key.params];
  return toPage(await tx.query<__Thing__Row>('list___things_snake__', sql, params), request, key.keyOf);
}

/** How many match. */
export async function count__Things__(tx: ReadTx, where: __Thing__Where | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM __thing_snake__ t WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count___things_snake__', counting, params))[0]?.n ?? 0;
}
