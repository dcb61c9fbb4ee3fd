import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
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
  const page = await readPage<RawInvoice>(tx, query, {
    name: 'list_invoices',
    select: INVOICE_COLUMNS,
    from: INVOICE_FROM,
    where: compileWhere(query.where, filters),
    order: thenId({ ...orders[field], direction }, 'i.id'),
  });
  return { ...page, nodes: page.nodes.map(toInvoiceRow) };
}

/** How many match. */
export async function countInvoices(tx: ReadTx, where: FinanceInvoiceWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_invoices', INVOICE_FROM, compileWhere(where, filters));
}
