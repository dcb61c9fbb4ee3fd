import { OrderDirection, compileWhere, keyset, type OrderBy } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { AccountOrderField, type AccountWhere } from './accounts.inputs.ts';

/** A row as lists show it. */
export interface AccountRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly normalSide: string;
  readonly reportLine: string;
  readonly role: string | null;
  readonly vatKey: string;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface AccountQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: AccountWhere | null;
  readonly orderBy?: OrderBy<AccountOrderField> | null;
}

const filters = {
  code: 't.code',
  name: 't.name',
  type: 't.type',
  active: { sql: 't.active', type: 'boolean' },
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [AccountOrderField.NAME]: { sql: 't.name' },
  [AccountOrderField.CODE]: { sql: 't.code' },
  [AccountOrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
};

/** One page of the brand's accounts. */
export async function listAccounts(tx: ReadTx, query: AccountQuery): Promise<Page<AccountRow>> {
  const { field, direction } = query.orderBy ?? { field: AccountOrderField.CODE, direction: OrderDirection.ASC };
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const columns = [
    { ...orders[field], direction },
    { sql: 't.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT t.id, t.code, t.name, t.type, t.normal_side AS "normalSide", t.report_line AS "reportLine", t.role,
      t.vat_key AS "vatKey", t.active, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt", ${key.select}
    FROM account t WHERE ${where.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, ...where.params, ...key.params];
  return toPage(await tx.query<AccountRow>('list_accounts', sql, params), request, key.keyOf);
}

/** How many match. */
export async function countAccounts(tx: ReadTx, where: AccountWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM account t WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_accounts', counting, params))[0]?.n ?? 0;
}
