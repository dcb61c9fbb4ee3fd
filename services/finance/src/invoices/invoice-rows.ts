import type { ReadTx, Tx } from '@mh-os/persistence';
import { notFound } from '@mh-os/kernel';
import type { AmountBasis, Amounts, VatMode, VatPart } from '../documents/amounts.rules.ts';
import type { Seller } from '../documents/settings.ts';
import { withAmounts } from '../orders/order-rows.ts';
import type { Customer, DocumentLine, InvoiceKind, InvoiceStatus } from './invoice.types.ts';

/** A document as it is kept, with what is open of it. */
export interface InvoiceRow extends Amounts {
  readonly id: string;
  readonly version: number;
  readonly kind: InvoiceKind;
  readonly status: InvoiceStatus;
  readonly number: string | null;
  readonly issueDate: string | null;
  /** The first day of a period of supply; supplyDate is its last. */
  readonly supplyFrom: string | null;
  readonly supplyDate: string | null;
  readonly dueDate: string | null;
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
  readonly seller: Seller;
  readonly language: 'de' | 'en';
  readonly reference: string;
  readonly note: string;
  readonly paid: bigint;
  readonly credited: bigint;
  readonly open: bigint;
  readonly fees: bigint;
  readonly dunningLevel: number;
  readonly createdAt: Date;
}

const MONEY = ['net', 'vat', 'gross', 'paid', 'credited', 'open', 'fees'] as const;
type MoneyField = (typeof MONEY)[number];
type Raw = Omit<InvoiceRow, MoneyField> & Record<MoneyField, string>;

export const INVOICE_FROM = `invoice i LEFT JOIN open_item x ON x.brand_id = i.brand_id AND x.id = i.id`;
export const INVOICE_COLUMNS = `i.id, i.version, i.kind, i.status, i.number, i.issue_date::text AS "issueDate",
  i.supply_from::text AS "supplyFrom", i.supply_date::text AS "supplyDate", i.due_date::text AS "dueDate", i.currency, i.vat_mode AS "vatMode", i.amount_basis AS "amountBasis",
  i.order_id AS "orderId", i.return_id AS "returnId", i.corrects_id AS "correctsId", i.person_id AS "personId",
  i.company_id AS "companyId", i.channel_id AS "channelId", i.country, i.customer, i.seller, i.language, i.reference, i.note,
  i.net_minor::text AS net, i.vat_minor::text AS vat, i.gross_minor::text AS gross, coalesce(x.paid_minor, 0)::text AS paid,
  coalesce(x.credited_minor, 0)::text AS credited, coalesce(x.open_minor, 0)::text AS open, coalesce(x.fees_minor, 0)::text AS fees,
  coalesce(x.dunning_level, 0) AS "dunningLevel", i.created_at AS "createdAt"`;
const LINES = `SELECT l.invoice_id AS "invoiceId", l.id, l.position, l.order_line_id AS "orderLineId", l.corrects_line_id AS "correctsLineId",
  l.sku, l.variant_id AS "variantId", l.kind, l.description, l.quantity, l.unit_price::text AS "unitPrice", l.vat_category AS "vatCategory",
  l.vat_rate::text AS "vatRate", l.net_minor::text AS net, l.vat_minor::text AS vat, l.gross_minor::text AS gross
  FROM invoice_line l WHERE l.invoice_id = ANY ($1::uuid[]) ORDER BY l.invoice_id, l.position`;
const PARTS = `SELECT v.invoice_id AS "invoiceId", v.category, v.rate::text AS rate, v.net_minor::text AS net, v.vat_minor::text AS vat
  FROM invoice_vat v WHERE v.invoice_id = ANY ($1::uuid[]) ORDER BY v.invoice_id, v.rate DESC, v.category`;

/** Amounts as integers. */
export function toInvoiceRow(row: Raw): InvoiceRow {
  const amounts = Object.fromEntries(MONEY.map((name) => [name, BigInt(row[name])])) as Record<MoneyField, bigint>;
  return { ...row, ...amounts };
}

export type RawInvoice = Raw;
export type LineRow = DocumentLine & { readonly invoiceId: string };
export type PartRow = VatPart & { readonly invoiceId: string };

/** Documents by id. */
export async function readInvoices(tx: ReadTx, ids: readonly string[]): Promise<InvoiceRow[]> {
  const sql = `SELECT ${INVOICE_COLUMNS} FROM ${INVOICE_FROM} WHERE i.id = ANY ($1::uuid[])`;
  return (await tx.query<Raw>('invoices_read', sql, [ids])).map(toInvoiceRow);
}

/** One document, locked until the end with what is open of it. */
export async function holdInvoice(tx: Tx, id: string): Promise<InvoiceRow> {
  const locked = await tx.query('invoice_lock', 'SELECT id FROM invoice WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (locked.length === 0) throw notFound('Invoice', id);
  return (await readInvoices(tx, [id]))[0]!;
}

export async function readLines(tx: ReadTx, ids: readonly string[]): Promise<LineRow[]> {
  const rows = await tx.query<Omit<LineRow, keyof Amounts> & Record<keyof Amounts, string>>('invoice_lines', LINES, [
    ids,
  ]);
  return rows.map((row) => withAmounts(row));
}

export async function readParts(tx: ReadTx, ids: readonly string[]): Promise<PartRow[]> {
  const rows = await tx.query<Omit<PartRow, 'net' | 'vat'> & { net: string; vat: string }>('invoice_parts', PARTS, [
    ids,
  ]);
  return rows.map((row) => ({ ...row, net: BigInt(row.net), vat: BigInt(row.vat) }));
}
