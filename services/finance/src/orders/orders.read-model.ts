import { OrderDirection, compileWhere, keyset, type OrderBy } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { FinanceOrderOrderField, type FinanceOrderWhere } from './orders-list.inputs.ts';
import { ORDER_COLUMNS, type OrderRow, withAmounts } from './order-rows.ts';

export interface OrderQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: FinanceOrderWhere | null;
  readonly orderBy?: OrderBy<FinanceOrderOrderField> | null;
}

const filters = {
  number: 'o.number',
  source: 'o.source',
  status: 'o.status',
  country: 'o.country',
  campaignCode: 'o.campaign_code',
  personId: { sql: 'o.person_id', type: 'uuid' },
  placedAt: { sql: 'o.placed_at', type: 'timestamptz' },
};
const orders = {
  [FinanceOrderOrderField.PLACED_AT]: { sql: 'o.placed_at', type: 'timestamptz' },
  [FinanceOrderOrderField.NUMBER]: { sql: 'o.number' },
};

type Raw = Omit<OrderRow, 'net' | 'vat' | 'gross' | 'returnedGross' | 'lines'> &
  Record<'net' | 'vat' | 'gross' | 'returnedGross', string>;

/** One page of the brand's orders, without their lines. */
export async function listOrders(tx: ReadTx, query: OrderQuery): Promise<Page<OrderRow>> {
  const { field, direction } = query.orderBy ?? {
    field: FinanceOrderOrderField.PLACED_AT,
    direction: OrderDirection.DESC,
  };
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const columns = [
    { ...orders[field], direction },
    { sql: 'o.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT ${ORDER_COLUMNS}, ${key.select} FROM sales_order o WHERE ${where.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $1`;
  const rows = await tx.query<Raw>('list_orders', sql, [request.first + 1, ...where.params, ...key.params]);
  const page = toPage(rows, request, key.keyOf);
  return {
    ...page,
    nodes: page.nodes.map((row) => ({ ...withAmounts(row), returnedGross: BigInt(row.returnedGross), lines: [] })),
  };
}

/** How many match. */
export async function countOrders(tx: ReadTx, where: FinanceOrderWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM sales_order o WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_orders', counting, params))[0]?.n ?? 0;
}
