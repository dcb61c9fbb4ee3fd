import type { AmountBasis } from '../documents/amounts.rules.ts';
import type { GivenOrder, GivenReturn, LineKind } from '../orders/order.types.ts';

/** What a column of a file of orders can hold, with what it means; a file has one row a line. */
export const ORDER_FILE_FIELDS = {
  NUMBER: 'Number of the order in the shop; rows of one number are one order.',
  PLACED_AT: 'When it was placed, or came back.',
  CURRENCY: 'Currency, three letters.',
  COUNTRY: 'Country of the buyer: two letters, or its English or German name.',
  CAMPAIGN_CODE: 'Code of the campaign that brought it.',
  RETURN_OF: 'Number of the order that lines below zero belong to.',
  SKU: "The shop's number of the article.",
  DESCRIPTION: 'What the shop calls the article.',
  QUANTITY: 'Pieces; below zero where they came back.',
  UNIT_PRICE: 'Price of one piece.',
  AMOUNT: 'Amount of the line.',
  VAT_RATE: 'VAT in percent.',
  KIND: 'GOODS, SHIPPING, FEE or DISCOUNT.',
  SHIPPING: 'Shipping of the whole order, told on one of its rows.',
  DISCOUNT: 'Discount on the whole order, told on one of its rows.',
  TOTAL: 'What the whole order comes to with VAT; a difference is refused.',
  PAID_AT: 'When the order was paid in full; needs the total.',
  PAYMENT_METHOD: 'How it was paid.',
  PAYMENT_REFERENCE: "The provider's number of the payment.",
  BUYER_REFERENCE: "The shop's number of the customer.",
  EMAIL: 'Address of the buyer for mail.',
  PHONE: 'Telephone of the buyer.',
  NAME: 'Whole name of the buyer.',
  GIVEN_NAME: 'Given name of the buyer.',
  FAMILY_NAME: 'Family name of the buyer.',
  COMPANY: 'Company of the buyer.',
  STREET: 'Street and number.',
  POSTAL_CODE: 'Postal code.',
  CITY: 'City.',
} as const;
export type OrderFileField = keyof typeof ORDER_FILE_FIELDS;

/** How days are written where a date is no ISO 8601: which of day, month and year comes first. */
export const DATE_ORDERS = {
  YMD: '2026-11-22, or ISO 8601.',
  DMY: '22.11.2026 or 22/11/2026.',
  MDY: '11/22/2026.',
} as const;
export type DateOrder = keyof typeof DATE_ORDERS;

/** How a file is read: fixed when the import begins, kept with it. */
export interface OrderFilePlan {
  readonly source: string;
  readonly columns: Readonly<Partial<Record<OrderFileField, string>>>;
  /** Of orders whose row names none. */
  readonly currency: string | null;
  readonly vatRate: string | null;
  readonly amountsInclude: AmountBasis;
  readonly timeZone: string;
  readonly dateOrder: DateOrder;
  readonly decimalSign: '.' | ',';
  /** Articles that are no goods. */
  readonly kinds: Readonly<Record<string, LineKind>>;
}

export type Cells = Readonly<Record<string, string>>;

/** A row with its place in the file; the header is row 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: Cells;
}

/** Something wrong with a row; its whole order is left out. */
export interface FileFault {
  readonly row: number;
  readonly number: string | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** An order or a return with the rows that it was told on. */
export type FileDocument =
  | { readonly kind: 'ORDER'; readonly rows: readonly number[]; readonly given: GivenOrder }
  | { readonly kind: 'RETURN'; readonly rows: readonly number[]; readonly given: GivenReturn };

export interface ReadOrderFile {
  readonly documents: readonly FileDocument[];
  readonly faults: readonly FileFault[];
  /** Rows that sold nothing: below zero and without a price, as corrections of stock are. */
  readonly skippedRows: number;
}
