import { divideRounded, Money, formatScaled, parseScaled } from '@mh-os/kernel';
import type { Address } from '../../orders/order.types.ts';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';
import { type EAddress, type EInvoice, type ELine, type EParty, type EVat, PROFILE, XRECHNUNG } from './model.ts';

const REASONS: Readonly<Record<string, string>> = {
  E: 'Exempt from tax',
  AE: 'Reverse charge',
  K: 'Intra-community supply',
  G: 'Export outside the EU',
  O: 'Not subject to VAT',
};
const PRICE_SCALE = 10;
const PERCENT = 100_000n;
const PIECE = 'C62';
const TRANSFER = '58';
/** What the norm lets the tax of a category be off: one cent (BR-CO-17). */
const OFF = 1n;

const orNull = (text: string | null | undefined): string | null => (text ? text : null);

/** A finalised document in the words of the norm. */
export function toEInvoice(
  row: InvoiceRow,
  lines: readonly LineRow[],
  parts: readonly PartRow[],
  { correctsNumber, paid = 0n }: { readonly correctsNumber: string | null; readonly paid?: bigint },
): EInvoice {
  const money = (minor: bigint): string => Money.of(minor, row.currency).decimal;
  const credit = row.kind === 'CREDIT_NOTE';
  const taxed = parts.map((part) => ({ ...part, vat: taxOf(part) }));
  const vat = taxed.reduce((total, part) => total + part.vat, 0n);
  const rounding = row.gross - row.net - vat;
  return {
    ...nothing,
    ...{ credit, process: PROFILE, specification: XRECHNUNG, number: row.number, issueDate: row.issueDate },
    ...{ typeCode: credit ? '381' : '380', dueDate: row.dueDate, currency: row.currency },
    buyerReference: row.reference || '-',
    notes: row.note === '' ? [] : [{ subject: null, text: row.note }],
    preceding: correctsNumber === null ? [] : [{ number: correctsNumber, date: null }],
    period: row.supplyFrom ? { start: row.supplyFrom, end: row.supplyDate } : null,
    ...{ seller: sellerOf(row), buyer: buyerOf(row), delivery: deliveryOf(row, taxed), ...paymentOf(row) },
    totals: {
      ...{ lines: money(row.net), allowances: null, charges: null, net: money(row.net) },
      ...{ vat: money(vat), vatAccounting: null, gross: money(row.net + vat), paid: paid === 0n ? null : money(paid) },
      ...{ rounding: rounding === 0n ? null : money(rounding), due: money(row.gross - paid) },
    },
    vat: taxed.map((part): EVat => ({
      ...{
        net: money(part.net),
        vat: money(part.vat),
        category: part.category,
        rate: rateOf(part.category, part.rate),
      },
      ...{ reason: REASONS[part.category] ?? null, reasonCode: null },
    })),
    lines: lines.map((line) => lineOf(line, row.currency)),
  };
}

const nothing = {
  ...{ taxCurrency: null, taxPointDate: null, taxPointCode: null, project: null, contract: null, purchaseOrder: null },
  ...{ salesOrder: null, receivingAdvice: null, despatchAdvice: null, tender: null, object: null, accounting: null },
  ...{ paymentTerms: null, payee: null, taxRepresentative: null, period: null, mandate: null, creditorId: null },
  ...{ allowances: [], documents: [] },
};

/**
 * The tax that the norm works out: base times rate. Tax that was rounded line by line can be further off than it allows; then
 * the document says the norm's, and what it differs from the books as its rounding (BT-114), so that what is due stays.
 */
function taxOf({ net, vat, rate }: PartRow): bigint {
  const exact = divideRounded(net * parseScaled(rate, 3), PERCENT);
  const off = exact > vat ? exact - vat : vat - exact;
  return off <= OFF ? vat : exact;
}

const rateOf = (category: string, rate: string): string | null =>
  category === 'O' ? null : formatScaled(parseScaled(rate, 3) / 10n, 2);

function addressOf(address: Address | null | undefined, country: string | null): EAddress {
  return {
    ...{ line1: orNull(address?.line1), line2: orNull(address?.line2), line3: null, region: null },
    ...{ city: orNull(address?.city), postalCode: orNull(address?.postalCode) },
    country: orNull(address?.country) ?? country,
  };
}

const mailbox = (email: string | null | undefined) => (email ? { value: email, scheme: 'EM' } : null);

function sellerOf({ seller }: InvoiceRow): EParty {
  const contact = { name: orNull(seller.contactName), phone: orNull(seller.phone), email: orNull(seller.email) };
  return {
    ...{ ids: [], name: orNull(seller.name), tradeName: null, legal: null },
    registration: seller.registration ? { value: seller.registration, scheme: null } : null,
    ...{ vatId: orNull(seller.vatId), taxNumber: orNull(seller.taxNumber), endpoint: mailbox(seller.email) },
    address: addressOf(seller, null),
    contact: Object.values(contact).every((one) => one === null) ? null : contact,
  };
}

function buyerOf({ customer, country }: InvoiceRow): EParty {
  return {
    ...{ ids: [], name: customer.name || '-', tradeName: null, legal: null, registration: null, taxNumber: null },
    ...{ vatId: orNull(customer.vatId), endpoint: mailbox(customer.email), contact: null },
    address: addressOf(customer.address, country),
  };
}

/** The day of supply; where goods go to another country of the EU untaxed, where to (BR-IC-12). */
function deliveryOf({ supplyDate, customer, country }: InvoiceRow, parts: readonly PartRow[]) {
  const abroad = parts.some(({ category }) => category === 'K');
  if (!supplyDate && !abroad) return null;
  const address = abroad ? addressOf(customer.address, country) : null;
  return { name: null, location: null, date: orNull(supplyDate), address };
}

function paymentOf({ seller, number }: InvoiceRow) {
  const iban = seller.iban.replace(/\s/g, '');
  if (iban === '') return { remittance: null, payments: [] };
  const account = { id: iban, name: orNull(seller.name), bic: orNull(seller.bic) };
  return { remittance: number, payments: [{ code: TRANSFER, text: null, account, card: null, debited: null }] };
}

function lineOf(line: LineRow, currency: string): ELine {
  return {
    ...{ id: String(line.position), note: null, object: null, orderLine: null, accounting: null, period: null },
    // A price is never below zero (BR-27): a discount is so many pieces less.
    quantity: line.net < 0n ? `-${line.quantity}` : String(line.quantity),
    ...{ unit: PIECE, net: Money.of(line.net, currency).decimal, allowances: [] },
    ...{ price: priceOf(line.net, line.quantity, currency), discount: null, grossPrice: null },
    ...{ baseQuantity: null, baseUnit: null, category: line.vatCategory, rate: rateOf(line.vatCategory, line.vatRate) },
    ...{ name: line.description || line.sku, description: null, sellerId: orNull(line.sku), buyerId: null },
    ...{ standardId: null, classes: [], origin: null, attributes: [] },
  };
}

/** Net price of one piece (BT-146), such that price times quantity is the line's amount. */
function priceOf(net: bigint, quantity: number, currency: string): string {
  const positive = net < 0n ? -net : net;
  const scale = BigInt(10) ** BigInt(PRICE_SCALE - Money.zero(currency).exponent);
  return formatScaled((positive * scale) / BigInt(quantity), PRICE_SCALE).replace(/(\.\d{2}\d*?)0+$/, '$1');
}
