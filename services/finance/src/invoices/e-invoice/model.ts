import { Money, formatScaled, parseScaled } from '@mh-os/kernel';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';

/** A document as both syntaxes of EN 16931 say it: all amounts decimals, those of lines without VAT. */
export interface EInvoice {
  readonly row: InvoiceRow;
  readonly number: string;
  /** Of the invoice that a credit note corrects (BT-25). */
  readonly correctsNumber: string | null;
  readonly typeCode: '380' | '381';
  readonly currency: string;
  readonly lines: readonly ELine[];
  readonly parts: readonly EPart[];
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
  readonly paid: string;
  readonly due: string;
}

export interface ELine {
  readonly id: string;
  readonly name: string;
  readonly sku: string;
  readonly quantity: string;
  /** Net price of one piece (BT-146), such that price times quantity is the line's amount. */
  readonly price: string;
  readonly net: string;
  readonly category: string;
  readonly rate: string;
}

export interface EPart {
  readonly category: string;
  readonly rate: string;
  readonly net: string;
  readonly vat: string;
  /** Why nothing is taxed (BT-120), where nothing is. */
  readonly reason: string | null;
}

const REASONS: Readonly<Record<string, string>> = {
  E: 'Exempt from tax',
  AE: 'Reverse charge',
  K: 'Intra-community supply',
  G: 'Export outside the EU',
  O: 'Not subject to VAT',
};
const PRICE_SCALE = 10;

/** The document with what it says in the words of the norm. */
export function toEInvoice(
  row: InvoiceRow,
  lines: readonly LineRow[],
  parts: readonly PartRow[],
  correctsNumber: string | null,
): EInvoice {
  const money = (minor: bigint): string => Money.of(minor, row.currency).decimal;
  const percent = (rate: string): string => formatScaled(parseScaled(rate, 3) / 10n, 2);
  const charges = row.kind === 'INVOICE';
  return {
    ...{ row, number: row.number ?? '', correctsNumber, typeCode: charges ? '380' : '381', currency: row.currency },
    lines: lines.map((line) => ({
      ...{
        id: String(line.position),
        name: line.description || line.sku,
        sku: line.sku,
        quantity: String(line.quantity),
      },
      ...{ price: priceOf(line.net, line.quantity, row.currency), net: money(line.net) },
      ...{ category: line.vatCategory, rate: percent(line.vatRate) },
    })),
    parts: parts.map((part) => ({
      ...{ category: part.category, rate: percent(part.rate), net: money(part.net), vat: money(part.vat) },
      reason: REASONS[part.category] ?? null,
    })),
    ...{ net: money(row.net), vat: money(row.vat), gross: money(row.gross) },
    // What was paid before the document: payments that came later are no part of it, so that it always reads the same.
    ...{ paid: money(0n), due: money(row.gross) },
  };
}

/** A price is never below zero (BR-27): a discount has its sign in the quantity, see the syntaxes. */
function priceOf(net: bigint, quantity: number, currency: string): string {
  const positive = net < 0n ? -net : net;
  const scale = BigInt(10) ** BigInt(PRICE_SCALE - Money.zero(currency).exponent);
  return formatScaled((positive * scale) / BigInt(quantity), PRICE_SCALE).replace(/(\.\d{2}\d*?)0+$/, '$1');
}

/** The quantity with the sign of the line: a discount is so many pieces less. */
export function signedQuantity(line: ELine): string {
  return line.net.startsWith('-') ? `-${line.quantity}` : line.quantity;
}

/** The specification that documents follow: XRechnung, where a routing id says that an authority gets it. */
export const XRECHNUNG = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0';
export const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
