import { newId } from '@mh-os/kernel';
import { DraftsService } from '../../src/invoices/drafts.service.ts';
import { aBookedOrder, FakeCrm } from '../document.builders.ts';
import type { Sample } from './sample.ts';

const line = { sku: 'A-1', quantity: 1, unitPrice: '10.00', vatRate: '19' };
const order = { source: 'sample', number: 'S-1', placedAt: '2026-03-01T10:00:00Z', currency: 'EUR', lines: [line] };
const invoice = { customer: { companyName: 'Sample' }, currency: 'EUR', lines: [line] };
const EMPTY = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>';
const back = {
  source: 'sample',
  number: 'R-1',
  orderNumber: 'S-9',
  returnedAt: '2026-03-02T10:00:00Z',
  currency: 'EUR',
  lines: [{ sku: 'A-1', quantity: 1 }],
};

/** Orders, invoices and payments; the journal's sample has opened the books. */
export const documentsSample: Sample = {
  seed: async (service, ctx) => {
    new FakeCrm(service);
    const orderId = await aBookedOrder(service, ctx, { number: 'S-0' });
    const draft = await service.app.get(DraftsService).create(ctx, { ...invoice, idempotencyKey: 'sample-invoice' });
    return { FinanceOrder: orderId, FinanceInvoice: draft.id };
  },
  variables: {
    recordFinanceOrder: { input: order },
    recordFinanceOrders: { input: { orders: [{ ...order, number: 'S-2' }] } },
    recordFinanceReturn: { input: back },
    recordFinanceReturns: { input: { returns: [{ ...back, number: 'R-2' }] } },
    cancelFinanceOrder: { input: { id: newId(), expectedVersion: 2, reason: 'Sample' } },
    previewFinanceInvoice: { input: { currency: 'EUR', lines: [line] } },
    createFinanceInvoice: { input: { ...invoice, idempotencyKey: newId() } },
    updateFinanceInvoice: { input: { ...invoice, id: newId(), expectedVersion: 1 } },
    creditFinanceInvoice: { input: { id: newId(), reason: 'Sample', idempotencyKey: newId() } },
    recordFinancePayment: {
      input: { amount: { decimal: '5.00', currency: 'EUR' }, method: 'bank', idempotencyKey: newId() },
    },
    allocateFinancePayment: { input: { id: newId(), invoiceIds: [newId()], idempotencyKey: newId() } },
    checkFinanceElectronicInvoice: { input: { content: Buffer.from(EMPTY).toString('base64') } },
    runFinanceDunning: { input: { idempotencyKey: newId() } },
    waiveFinanceDunning: { input: { id: newId(), expectedVersion: 1, reason: 'Sample' } },
    holdFinanceDunning: { input: { invoiceId: newId(), reason: 'Sample' } },
    updateFinanceInvoicingSettings: { input: { expectedVersion: 0, paymentDays: 30 } },
  },
};
