import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
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
  const page = await readPage<Raw>(tx, query, {
    name: 'list_orders',
    select: ORDER_COLUMNS,
    from: 'sales_order o',
    where: compileWhere(query.where, filters),
    order: thenId({ ...orders[field], direction }, 'o.id'),
  });
  return {
    ...page,
    nodes: page.nodes.map((row) => ({ ...withAmounts(row), returnedGross: BigInt(row.returnedGross), lines: [] })),
  };
}

/** How many match. */
export async function countOrders(tx: ReadTx, where: FinanceOrderWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_orders', 'sales_order o', compileWhere(where, filters));
}
