import { newId, localDay } from '@mh-os/kernel';
import { returnedShare, sumOf } from '../documents/amounts.rules.ts';
import { addDays } from '../documents/days.ts';
import type { InvoicingSettings } from '../documents/settings.ts';
import type { Customer, DocumentBody, DocumentLine } from '../invoices/invoice.types.ts';
import type { Buyer } from './order.types.ts';
import type { OrderRow } from './order-rows.ts';

/** Whom a document of an order is for. */
export function customerOf(buyer: Buyer): Customer {
  const person = [buyer.givenName, buyer.familyName].filter((part) => part).join(' ');
  const name = buyer.companyName || person || buyer.email || buyer.reference || '';
  return { name, vatId: buyer.vatId ?? null, email: buyer.email ?? null, address: buyer.address ?? null };
}

/** The invoice of an order: what was ordered and has not come back. */
export function invoiceBodyOf(order: OrderRow, settings: InvoicingSettings, issueDate?: string): DocumentBody {
  const placed = localDay(order.placedAt, settings.timeZone);
  const day = issueDate ?? placed;
  const lines = order.lines.flatMap((line): DocumentLine[] => {
    const left = line.quantity - line.returnedQuantity;
    if (left === 0) return [];
    const amounts = returnedShare(line, line.quantity, line.returnedQuantity, left);
    return [{ ...line, ...amounts, id: newId(), orderLineId: line.id, correctsLineId: null, quantity: left }];
  });
  return {
    ...{
      id: newId(),
      kind: 'INVOICE',
      issueDate: day,
      supplyDate: placed,
      dueDate: addDays(day, settings.paymentDays),
    },
    ...{
      currency: order.currency,
      vatMode: order.vatMode,
      amountBasis: order.amountBasis,
      orderId: order.id,
      returnId: null,
    },
    ...{ correctsId: null, personId: order.personId, companyId: order.companyId, channelId: order.channelId },
    ...{ country: order.country, customer: customerOf(order.buyer), reference: order.number, note: '' },
    ...sumOf(lines),
    lines,
  };
}
