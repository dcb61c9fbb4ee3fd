import type { LineKind } from '../orders/order.types.ts';
import { ORDER_FILE_FIELDS, type OrderFileField, type OrderFilePlan } from './order-file.types.ts';

/** A known form of file. */
export interface OrderFilePreset {
  readonly description: string;
  readonly columns: Readonly<Partial<Record<OrderFileField, string>>>;
  readonly plan: Partial<Pick<OrderFilePlan, 'amountsInclude' | 'vatRate' | 'dateOrder' | 'decimalSign'>>;
  readonly kinds?: Readonly<Record<string, LineKind>>;
}

const own = Object.keys(ORDER_FILE_FIELDS).map((field) => [field, field.toLowerCase()] as const);

/** Forms of files that shops write; a file may as well name its columns by hand. */
export const orderFilePresets = {
  MH_OS: {
    description: 'Columns named as the fields here, in small letters: number, placed_at, sku, quantity …',
    columns: Object.fromEntries(own) as Partial<Record<OrderFileField, string>>,
    plan: {},
  },
  SHOPIFY: {
    description: 'The export of orders of Shopify.',
    columns: {
      ...{ NUMBER: 'Name', EMAIL: 'Email', PAID_AT: 'Paid at', CURRENCY: 'Currency', TOTAL: 'Total' },
      ...{ SHIPPING: 'Shipping', DISCOUNT: 'Discount Amount', PLACED_AT: 'Created at', QUANTITY: 'Lineitem quantity' },
      ...{ DESCRIPTION: 'Lineitem name', UNIT_PRICE: 'Lineitem price', SKU: 'Lineitem sku', NAME: 'Billing Name' },
      ...{ STREET: 'Billing Address1', COMPANY: 'Billing Company', CITY: 'Billing City', POSTAL_CODE: 'Billing Zip' },
      ...{ COUNTRY: 'Billing Country', PHONE: 'Billing Phone', PAYMENT_METHOD: 'Payment Method' },
      ...{ PAYMENT_REFERENCE: 'Payment Reference' },
    },
    plan: { amountsInclude: 'GROSS' },
  },
  WOOCOMMERCE: {
    description: 'An export of WooCommerce with one row a line.',
    columns: {
      ...{ NUMBER: 'order_number', PLACED_AT: 'order_date', CURRENCY: 'order_currency', SKU: 'item_sku' },
      ...{ DESCRIPTION: 'item_name', QUANTITY: 'item_quantity', AMOUNT: 'item_total', EMAIL: 'billing_email' },
      ...{ GIVEN_NAME: 'billing_first_name', FAMILY_NAME: 'billing_last_name', COUNTRY: 'billing_country' },
      ...{ COMPANY: 'billing_company', PHONE: 'billing_phone', STREET: 'billing_address_1', CITY: 'billing_city' },
      ...{ POSTAL_CODE: 'billing_postcode', BUYER_REFERENCE: 'customer_id', SHIPPING: 'shipping_total' },
    },
    plan: { amountsInclude: 'NET' },
  },
  INVOICE_LINES: {
    description: 'Lines of invoices of a wholesaler: InvoiceNo, StockCode, Quantity, UnitPrice, CustomerID, Country.',
    columns: {
      ...{ NUMBER: 'InvoiceNo', SKU: 'StockCode', DESCRIPTION: 'Description', QUANTITY: 'Quantity' },
      ...{ PLACED_AT: 'InvoiceDate', UNIT_PRICE: 'UnitPrice', BUYER_REFERENCE: 'CustomerID', COUNTRY: 'Country' },
    },
    plan: { amountsInclude: 'GROSS', vatRate: '0', dateOrder: 'YMD' },
    kinds: {
      ...{ POST: 'SHIPPING', DOT: 'SHIPPING', C2: 'SHIPPING', M: 'FEE', AMAZONFEE: 'FEE', 'BANK CHARGES': 'FEE' },
    },
  },
} as const satisfies Record<string, OrderFilePreset>;
export type OrderFilePresetName = keyof typeof orderFilePresets;

const NEEDED = ['NUMBER', 'SKU', 'QUANTITY'] as const;

/** The columns of a preset that a file has, whatever their case. */
export function columnsOf(preset: OrderFilePreset, header: readonly string[]): OrderFilePlan['columns'] {
  const known = new Map(header.map((name) => [name.trim().toLowerCase(), name]));
  const found = Object.entries(preset.columns).flatMap(([field, name]) => {
    const column = known.get(name.toLowerCase());
    return column === undefined ? [] : [[field, column] as const];
  });
  return Object.fromEntries(found);
}

/** The preset that knows most columns of a file; none where a needed one is missing in all. */
export function guessPreset(header: readonly string[]): OrderFilePresetName | null {
  const fits = (Object.entries(orderFilePresets) as [OrderFilePresetName, OrderFilePreset][])
    .map(([name, preset]) => ({ name, columns: columnsOf(preset, header) }))
    .filter(({ columns }) => NEEDED.every((field) => columns[field] !== undefined));
  fits.sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length);
  return fits[0]?.name ?? null;
}
