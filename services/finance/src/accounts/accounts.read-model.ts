import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
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
  return readPage<AccountRow>(tx, query, {
    name: 'list_accounts',
    select:
      't.id, t.code, t.name, t.type, t.normal_side AS "normalSide", t.report_line AS "reportLine", t.role, t.vat_key AS "vatKey", t.active, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt"',
    from: 'account t',
    where: compileWhere(query.where, filters),
    order: thenId({ ...orders[field], direction }, 't.id'),
  });
}

/** How many match. */
export async function countAccounts(tx: ReadTx, where: AccountWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_accounts', 'account t', compileWhere(where, filters));
}
