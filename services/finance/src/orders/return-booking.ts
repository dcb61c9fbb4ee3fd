import { creditUnmatched, orderReturned } from '@mh-os/contracts';
import { newId, localDay } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { Books } from '../documents/books.ts';
import type { AmountBasis, Amounts, VatCategory } from '../documents/amounts.rules.ts';
import type { InvoicingSettings } from '../documents/settings.ts';
import { applyCredit } from '../invoices/credit-application.ts';
import { issueDocuments } from '../invoices/issue.ts';
import type { DocumentBody, DocumentLine } from '../invoices/invoice.types.ts';
import { writePayments } from '../payments/payment-writes.ts';
import { moneyOf, orderData } from './order-booking.ts';
import { customerOf } from './order-invoice.ts';
import { type OrderRow, withAmounts } from './order-rows.ts';
import type { Buyer, LineKind } from './order.types.ts';

interface ReturnLine extends Amounts {
  readonly orderLineId: string | null;
  readonly sku: string;
  readonly variantId: string | null;
  readonly kind: LineKind;
  readonly description: string;
  readonly quantity: number;
  readonly vatCategory: VatCategory;
  readonly vatRate: string;
  readonly position: number;
}

/** A return that is kept and not booked yet. */
export interface ReturnRow extends Amounts {
  readonly id: string;
  readonly source: string;
  readonly number: string;
  readonly orderId: string | null;
  readonly personId: string | null;
  readonly country: string | null;
  readonly currency: string;
  readonly returnedAt: Date;
  readonly reason: string;
  readonly cancelled: boolean;
  readonly refundMethod: string | null;
  readonly lines: readonly ReturnLine[];
}

type Raw<T> = Omit<T, keyof Amounts | 'lines'> & { net: string; vat: string; gross: string };

const COLUMNS = `r.id, r.source, r.number, r.order_id AS "orderId", r.person_id AS "personId", r.country, r.currency,
  r.returned_at AS "returnedAt", r.reason, r.cancelled, r.refund_method AS "refundMethod", r.net_minor::text AS net,
  r.vat_minor::text AS vat, r.gross_minor::text AS gross`;
const DUE = `SELECT ${COLUMNS} FROM order_return r WHERE r.booked_at IS NULL AND (r.order_id = ANY ($1::uuid[]) OR r.id = ANY ($2::uuid[]))
  ORDER BY r.returned_at, r.id FOR UPDATE`;
const LINES = `SELECT l.return_id AS "returnId", l.order_line_id AS "orderLineId", l.position, l.sku, l.variant_id AS "variantId", l.kind,
  l.description, l.quantity, l.vat_category AS "vatCategory", l.vat_rate::text AS "vatRate", l.net_minor::text AS net,
  l.vat_minor::text AS vat, l.gross_minor::text AS gross FROM order_return_line l WHERE l.return_id = ANY ($1::uuid[]) ORDER BY l.position`;
const BOOKED = `UPDATE order_return SET booked_at = $2, credit_note_id = $3 WHERE id = $1`;

/** Books returns of orders whose buyers are known: credit note, money back, event. Those of other orders go on waiting. */
export async function bookReturns(
  books: Books,
  orders: readonly OrderRow[],
  alone: readonly { readonly id: string; readonly buyer: Buyer }[] = [],
): Promise<void> {
  const { tx } = books;
  const byId = new Map(orders.map((order) => [order.id, order]));
  const rows = await tx.query<Raw<ReturnRow>>('returns_due', DUE, [[...byId.keys()], alone.map((one) => one.id)]);
  if (rows.length === 0) return;
  const lines = await tx.query<Raw<ReturnLine> & { returnId: string }>('return_lines', LINES, [
    rows.map((row) => row.id),
  ]);
  const buyers = new Map(alone.map((one) => [one.id, one.buyer]));
  for (const row of rows) {
    const own = lines.filter((line) => line.returnId === row.id).map((line) => withAmounts(line));
    const order = row.orderId === null ? null : (byId.get(row.orderId) ?? null);
    const one: ReturnRow = { ...withAmounts(row), personId: order?.personId ?? row.personId, lines: own };
    await bookReturn(books, one, order, buyers.get(one.id) ?? order?.buyer ?? {});
  }
}

async function bookReturn(books: Books, one: ReturnRow, order: OrderRow | null, buyer: Buyer): Promise<void> {
  const { tx, settings, now } = books;
  // An order that was never charged for has nothing to credit: its invoice will ask for what is left.
  const charged = one.gross > 0n && (order === null || order.invoiceId !== null);
  let creditId: string | null = null;
  if (charged) {
    const body = creditBodyOf(one, order, buyer, settings);
    const [credit] = await issueDocuments(books, [body]);
    creditId = credit!.id;
    const left = await applyCredit(books, credit!);
    if (one.refundMethod !== null && left > 0n) await refund(books, one, creditId, left);
  }
  await tx.query('return_booked', BOOKED, [one.id, now, creditId]);
  tellReturned(tx, one, order);
}

async function refund(books: Books, one: ReturnRow, creditId: string, amount: bigint): Promise<void> {
  const payment = {
    ...{
      id: newId(),
      direction: 'OUT' as const,
      method: one.refundMethod!,
      bookedOn: localDay(one.returnedAt, books.settings.timeZone),
    },
    ...{ currency: one.currency, amount, personId: one.personId, orderId: one.orderId, country: one.country },
    ...{
      label: `${one.source} ${one.number}`,
      reference: one.number,
      note: one.reason,
      externalId: `return/${one.id}`,
    },
    allocations: [{ invoiceId: creditId, amount }],
  };
  await writePayments(books, [payment]);
}

function creditBodyOf(one: ReturnRow, order: OrderRow | null, buyer: Buyer, settings: InvoicingSettings): DocumentBody {
  const day = localDay(one.returnedAt, settings.timeZone);
  const lines = one.lines.map((line): DocumentLine => ({
    ...line,
    ...{ id: newId(), correctsLineId: null, unitPrice: eachOf(line, order?.amountBasis ?? 'GROSS') },
  }));
  return {
    ...{ id: newId(), kind: 'CREDIT_NOTE', issueDate: day, supplyDate: day, dueDate: day, currency: one.currency },
    ...{
      vatMode: order?.vatMode ?? settings.vatMode,
      amountBasis: order?.amountBasis ?? 'GROSS',
      orderId: one.orderId,
    },
    ...{
      returnId: one.id,
      correctsId: order?.invoiceId ?? null,
      personId: one.personId,
      companyId: order?.companyId ?? null,
    },
    ...{
      channelId: order?.channelId ?? null,
      country: one.country,
      customer: customerOf(buyer),
      reference: one.number,
    },
    ...{ note: one.reason, net: one.net, vat: one.vat, gross: one.gross },
    lines,
  };
}

/** Price of one piece, for show: four decimals, cut. */
function eachOf(line: ReturnLine, basis: AmountBasis): string {
  const scaled = ((basis === 'NET' ? line.net : line.gross) * 100n) / BigInt(line.quantity);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(5, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function tellReturned(tx: Tx, one: ReturnRow, order: OrderRow | null): void {
  const returnedAt = one.returnedAt.toISOString();
  if (order === null) {
    const { id: returnId, source, personId, country } = one;
    const label = `${source} ${one.number}`;
    const data = { label, returnId, source, personId, country, returnedAt, ...moneyOf(one, one.currency) };
    tx.emit(creditUnmatched, data, { aggregateId: one.id, aggregateVersion: 1 });
    return;
  }
  const lines = one.lines.flatMap((line) => {
    const { orderLineId: lineId, sku, kind, quantity } = line;
    return lineId === null ? [] : [{ lineId, sku, kind, quantity, ...moneyOf(line, one.currency) }];
  });
  const data = {
    ...orderData(order),
    returnId: one.id,
    returnedAt,
    cancelled: one.cancelled,
    ...moneyOf(one, one.currency),
    lines,
  };
  tx.emit(orderReturned, data, { aggregateId: order.id, aggregateVersion: order.version });
}
