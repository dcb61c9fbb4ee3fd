import type { AmountBasis, VatCategory } from '../documents/amounts.rules.ts';

export const LINE_KINDS = ['GOODS', 'SHIPPING', 'FEE', 'DISCOUNT'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const ORDER_STATUSES = ['RECORDED', 'MATCHED', 'PARTLY_RETURNED', 'RETURNED', 'CANCELLED'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Where somebody lives or is delivered to, as the shop has it. */
export interface Address {
  readonly line1?: string | null;
  readonly line2?: string | null;
  readonly postalCode?: string | null;
  readonly city?: string | null;
  readonly region?: string | null;
  readonly country?: string | null;
}

/** What the shop says of the buyer. */
export interface Buyer {
  readonly reference?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly companyName?: string | null;
  readonly vatId?: string | null;
  readonly address?: Address | null;
}

/** A line as a shop sends it: a price of one piece, or the amount of the line, in the basis of the order. */
export interface GivenLine {
  readonly sku: string;
  readonly variantId?: string | null;
  readonly kind?: LineKind | null;
  readonly description?: string | null;
  readonly quantity: number;
  readonly unitPrice?: string | null;
  readonly amount?: string | null;
  readonly vatCategory?: VatCategory | null;
  readonly vatRate: string;
}

/** Money that the shop took already. */
export interface GivenPayment {
  readonly method: string;
  readonly amount: string;
  readonly paidAt: Date;
  readonly reference?: string | null;
}

export interface GivenTotals {
  readonly net?: string | null;
  readonly vat?: string | null;
  readonly gross?: string | null;
}

export interface GivenOrder {
  readonly source: string;
  readonly number: string;
  readonly placedAt: Date;
  readonly currency: string;
  readonly amountsInclude?: AmountBasis | null;
  readonly lines: readonly GivenLine[];
  readonly totals?: GivenTotals | null;
  readonly buyer?: Buyer | null;
  readonly country?: string | null;
  readonly channelId?: string | null;
  readonly companyId?: string | null;
  readonly partnerId?: string | null;
  readonly campaignCode?: string | null;
  readonly payments?: readonly GivenPayment[] | null;
}

/** A line that comes back, named by its SKU; of an order, or of whichever earlier order of the buyer had it. */
export interface GivenReturnLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPrice?: string | null;
  readonly kind?: LineKind | null;
  readonly description?: string | null;
  readonly vatCategory?: VatCategory | null;
  readonly vatRate?: string | null;
}

export interface GivenReturn {
  readonly source: string;
  readonly number: string;
  readonly orderNumber?: string | null;
  readonly buyerReference?: string | null;
  readonly returnedAt: Date;
  readonly reason?: string | null;
  readonly currency: string;
  readonly amountsInclude?: AmountBasis | null;
  readonly country?: string | null;
  readonly lines: readonly GivenReturnLine[];
  readonly refundMethod?: string | null;
}
