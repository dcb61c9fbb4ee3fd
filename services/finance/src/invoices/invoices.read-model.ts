import { OrderDirection, compileWhere, keyset, type OrderBy } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { FinanceInvoiceOrderField, type FinanceInvoiceWhere } from './invoices-list.inputs.ts';
import { INVOICE_COLUMNS, INVOICE_FROM, type InvoiceRow, type RawInvoice, toInvoiceRow } from './invoice-rows.ts';

export interface InvoiceQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: FinanceInvoiceWhere | null;
  readonly orderBy?: OrderBy<FinanceInvoiceOrderField> | null;
}

const filters = {
  number: 'i.number',
  kind: 'i.kind',
  status: 'i.status',
  customer: `(i.customer->>'name')`,
  country: 'i.country',
  orderId: { sql: 'i.order_id', type: 'uuid' },
  correctsId: { sql: 'i.corrects_id', type: 'uuid' },
  personId: { sql: 'i.person_id', type: 'uuid' },
  isOpen: { sql: '(coalesce(x.open_minor, 0) > 0)', type: 'boolean' },
  createdAt: { sql: 'i.created_at', type: 'timestamptz' },
};
const orders = {
  [FinanceInvoiceOrderField.ISSUED]: { sql: `coalesce(i.issue_date, 'infinity'::date)`, type: 'date' },
  [FinanceInvoiceOrderField.DUE]: { sql: `coalesce(i.due_date, 'infinity'::date)`, type: 'date' },
  [FinanceInvoiceOrderField.CREATED_AT]: { sql: 'i.created_at', type: 'timestamptz' },
};

/** One page of the brand's documents; drafts come first where the newest do. */
export async function listInvoices(tx: ReadTx, query: InvoiceQuery): Promise<Page<InvoiceRow>> {
  const { field, direction } = query.orderBy ?? {
    field: FinanceInvoiceOrderField.ISSUED,
    direction: OrderDirection.DESC,
  };
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const columns = [
    { ...orders[field], direction },
    { sql: 'i.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT ${INVOICE_COLUMNS}, ${key.select} FROM ${INVOICE_FROM} WHERE ${where.sql} AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $1`;
  const page = toPage(
    await tx.query<RawInvoice>('list_invoices', sql, [request.first + 1, ...where.params, ...key.params]),
    request,
    key.keyOf,
  );
  return { ...page, nodes: page.nodes.map(toInvoiceRow) };
}

/** How many match. */
export async function countInvoices(tx: ReadTx, where: FinanceInvoiceWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM ${INVOICE_FROM} WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_invoices', counting, params))[0]?.n ?? 0;
}
