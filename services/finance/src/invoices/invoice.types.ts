import type { AmountBasis, Amounts, VatCategory, VatMode, VatPart } from '../documents/amounts.rules.ts';
import type { Address, LineKind } from '../orders/order.types.ts';

export const INVOICE_KINDS = ['INVOICE', 'CREDIT_NOTE'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

export const INVOICE_STATUSES = ['DRAFT', 'FINALISED'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** Whom a document is for, as it was when it was written. */
export interface Customer {
  readonly name: string;
  readonly vatId?: string | null;
  readonly email?: string | null;
  readonly address?: Address | null;
}

/** A line of a document. Amounts of a credit note are positive, too: its kind turns them. */
export interface DocumentLine extends Amounts {
  readonly id: string;
  readonly position: number;
  readonly orderLineId: string | null;
  readonly correctsLineId: string | null;
  readonly sku: string;
  readonly variantId: string | null;
  readonly kind: LineKind;
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly vatCategory: VatCategory;
  readonly vatRate: string;
}

/** Everything that a document says, before it has its number. */
export interface DocumentBody extends Amounts {
  readonly id: string;
  readonly kind: InvoiceKind;
  readonly issueDate: string;
  readonly supplyDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly vatMode: VatMode;
  readonly amountBasis: AmountBasis;
  readonly orderId: string | null;
  readonly returnId: string | null;
  readonly correctsId: string | null;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly channelId: string | null;
  readonly country: string | null;
  readonly customer: Customer;
  readonly reference: string;
  readonly note: string;
  readonly lines: readonly DocumentLine[];
}

export interface IssuedDocument extends DocumentBody {
  readonly number: string;
  readonly parts: readonly VatPart[];
}
