import { graphEnum } from '@mh-os/graphql';
import type { InvoiceKind, InvoiceStatus } from './invoice.types.ts';

export const InvoiceKindEnum = graphEnum<InvoiceKind>('FinanceInvoiceKind', 'What a document is.', {
  INVOICE: 'It charges.',
  CREDIT_NOTE: 'It takes back what an invoice charged.',
});
export const InvoiceStatusEnum = graphEnum<InvoiceStatus>('FinanceInvoiceStatus', 'Whether a document is final.', {
  DRAFT: 'It has no number and can change.',
  FINALISED: 'It has its number and never changes.',
});
