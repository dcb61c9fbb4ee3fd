import { orderRecorded } from '@mh-os/contracts';
import { Money, newId, localDay } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { Books } from '../documents/books.ts';
import type { InvoicingSettings } from '../documents/settings.ts';
import { issueDocuments } from '../invoices/issue.ts';
import { writePayments, type NewPayment } from '../payments/payment-writes.ts';
import { invoiceBodyOf } from './order-invoice.ts';
import { lockOrders, type OrderLineRow, type OrderRow } from './order-rows.ts';

const MATCHED = `UPDATE sales_order o SET status = CASE WHEN o.returned_gross_minor = 0 THEN 'MATCHED'
      WHEN EXISTS (SELECT 1 FROM order_return r WHERE r.brand_id = o.brand_id AND r.order_id = o.id AND r.cancelled) THEN 'CANCELLED'
      WHEN o.returned_gross_minor = o.gross_minor THEN 'RETURNED' ELSE 'PARTLY_RETURNED' END, person_id = x.person_id, invoice_id = x.invoice_id, version = o.version + 1,
    updated_at = $2
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, person_id uuid, invoice_id uuid) WHERE o.id = x.id`;

/**
 * What follows once it is known who bought: the order is matched, invoiced as the brand wishes, paid where it was, and told
 * to the others; all or nothing. Orders that another process is at, or has done, are left out.
 */
export async function bookOrders(books: Books, persons: ReadonlyMap<string, string | null>): Promise<OrderRow[]> {
  const { tx, settings, now } = books;
  const orders = (await lockOrders(tx, [...persons.keys()], { status: 'RECORDED' })).map((order) => ({
    ...order,
    personId: persons.get(order.id) ?? null,
  }));
  if (orders.length === 0) return [];
  const billed = settings.autoInvoice ? orders.filter((order) => order.gross > 0n) : [];
  const invoices = await issueDocuments(
    books,
    billed.map((order) => invoiceBodyOf(asOrdered(order), settings)),
  );
  const invoiceOf = new Map(invoices.map((one) => [one.orderId, one.id]));
  const matched = orders.map(({ id, personId }) => ({
    id,
    person_id: personId,
    invoice_id: invoiceOf.get(id) ?? null,
  }));
  await tx.query('orders_matched', MATCHED, [JSON.stringify(matched), now]);
  const payments = orders.flatMap((order) => paymentsOf(order, invoiceOf.get(order.id) ?? null, settings));
  await writePayments(books, payments);
  for (const order of orders) tellRecorded(tx, order);
  return orders.map((order) => ({ ...order, invoiceId: invoiceOf.get(order.id) ?? null, version: order.version + 1 }));
}

/** What came back before the buyer was known is charged all the same, and credited right after. */
function asOrdered(order: OrderRow): OrderRow {
  return { ...order, lines: order.lines.map((line) => ({ ...line, returnedQuantity: 0 })) };
}

/** What the shop took already, against the order's invoice. */
function paymentsOf(order: OrderRow, invoiceId: string | null, { timeZone }: InvoicingSettings): NewPayment[] {
  return order.payments.map((one, index) => {
    const amount = Money.parse(one.amount, order.currency).minorUnits;
    return {
      ...{
        id: newId(),
        direction: 'IN' as const,
        method: one.method,
        bookedOn: localDay(new Date(one.paidAt), timeZone),
      },
      ...{ currency: order.currency, amount, personId: order.personId, orderId: order.id, country: order.country },
      ...{ label: `${order.source} ${order.number}`, reference: one.reference ?? order.number, note: '' },
      externalId: `${order.source}/${order.number}/${index + 1}`,
      allocations: invoiceId === null ? [] : [{ invoiceId, amount }],
    };
  });
}

/** An order as events name it. */
export function orderData(order: OrderRow) {
  const { id: orderId, number, source, channelId, personId, companyId, partnerId, country, campaignCode } = order;
  return {
    ...{ label: `${source} ${number}`, orderId, number, source, channelId, personId, companyId, partnerId, country },
    ...{ campaignCode, placedAt: order.placedAt.toISOString() },
  };
}

/** Amounts of an event. */
export function moneyOf(one: { net: bigint; vat: bigint; gross: bigint }, currency: string) {
  const money = (amount: bigint) => Money.of(amount, currency).toJSON();
  return { net: money(one.net), vat: money(one.vat), gross: money(one.gross) };
}

function tellRecorded(tx: Tx, order: OrderRow): void {
  const lineOf = (line: OrderLineRow) => ({
    ...{ lineId: line.id, variantId: line.variantId, sku: line.sku, kind: line.kind, quantity: line.quantity },
    ...moneyOf(line, order.currency),
  });
  const data = { ...orderData(order), ...moneyOf(order, order.currency), lines: order.lines.map(lineOf) };
  tx.emit(orderRecorded, data, { aggregateId: order.id, aggregateVersion: order.version + 1 });
}
