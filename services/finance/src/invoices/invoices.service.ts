import { type Clock, type Ctx, DomainError, newId, notFound, type Page, uuids, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { sumOf, returnedShare } from '../documents/amounts.rules.ts';
import { type Books, keepBooks } from '../documents/books.ts';
import { invoiceBodyOf } from '../orders/order-invoice.ts';
import { holdOrders } from '../orders/order-rows.ts';
import { ReturnsService } from '../orders/returns.service.ts';
import { uploadKinds } from '../uploads/upload-kinds.ts';
import { UploadsService } from '../uploads/uploads.service.ts';
import { usePayment, writePayments } from '../payments/payment-writes.ts';
import { type CheckedInvoice, checkFile, MAX_BYTES } from './e-invoice/checking.ts';
import { toEInvoice } from './e-invoice/document.ts';
import type { EInvoice } from './e-invoice/model.ts';
import { unreadable } from './e-invoice/unreadable.ts';
import { applyCredit } from './credit-application.ts';
import type { CreditInvoiceInput } from './invoices.inputs.ts';
import type { FinanceInvoiceWhere } from './invoices-list.inputs.ts';
import { countInvoices, listInvoices, type InvoiceQuery } from './invoices.read-model.ts';
import {
  holdInvoice,
  type InvoiceRow,
  type LineRow,
  type PartRow,
  readInvoices,
  readLines,
  readParts,
} from './invoice-rows.ts';
import type { DocumentBody, DocumentLine } from './invoice.types.ts';
import { issueDocuments } from './issue.ts';
import { writeFacturX } from './pdf/factur-x.ts';
import { invoicePdf, type PrintedInvoice } from './pdf/invoice-pdf.ts';

const READ = 'finance.invoice.read';
const WRITE = 'finance.invoice.write';
const ORDER_PAYMENTS = `SELECT id, (amount_minor - allocated_minor)::text AS rest FROM payment
  WHERE order_id = $1 AND direction = 'IN' AND currency = $2 AND allocated_minor < amount_minor ORDER BY id FOR UPDATE`;
/** What came in before the document did; later payments are no part of it, so that it always reads the same. */
const PAID_AT_ISSUE = `SELECT coalesce(sum(a.amount_minor), 0)::text AS paid FROM allocation a
  JOIN invoice i ON i.brand_id = a.brand_id AND i.id = a.invoice_id WHERE i.id = $1 AND i.kind = 'INVOICE' AND a.created_at <= i.created_at`;
const CREDITED = `SELECT l.corrects_line_id AS id, sum(l.quantity)::int AS quantity FROM invoice_line l
  JOIN invoice c ON c.brand_id = l.brand_id AND c.id = l.invoice_id WHERE c.corrects_id = $1 GROUP BY 1`;

/** Use cases of finalised documents: invoices of orders, credit notes, and reading them. */
@Injectable()
export class InvoicesService {
  constructor(
    private readonly db: Db,
    private readonly returns: ReturnsService,
    private readonly uploads: UploadsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: InvoiceQuery): Promise<Page<InvoiceRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listInvoices(tx, query));
  }

  count(ctx: Ctx, where: FinanceInvoiceWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countInvoices(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, InvoiceRow>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => readInvoices(tx, uuids(ids)));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async linesOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, LineRow[]>> {
    ctx.require(READ);
    return Map.groupBy(await this.db.read(ctx, (tx) => readLines(tx, uuids(ids))), (line) => line.invoiceId);
  }

  async partsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, PartRow[]>> {
    ctx.require(READ);
    return Map.groupBy(await this.db.read(ctx, (tx) => readParts(tx, uuids(ids))), (part) => part.invoiceId);
  }

  /** A finalised document as an electronic invoice. */
  async electronic(ctx: Ctx, id: string): Promise<EInvoice> {
    return eInvoiceOf(await this.printed(ctx, id));
  }

  /** A finalised document as a page; its name is its number. */
  async pdf(ctx: Ctx, id: string): Promise<{ name: string; bytes: Buffer }> {
    const printed = await this.printed(ctx, id);
    return {
      name: `${(printed.row.number ?? id).replace(/[^A-Za-z0-9._-]/g, '-')}.pdf`,
      bytes: await invoicePdf(printed, writeFacturX(eInvoiceOf(printed))),
    };
  }

  private printed(ctx: Ctx, id: string): Promise<PrintedInvoice> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const [row] = await readInvoices(tx, uuids([id]));
      if (!row) throw notFound('Invoice', id);
      if (row.status !== 'FINALISED')
        throw new DomainError('FINANCE_INVOICE_NOT_FINAL', 'A draft is no invoice yet: finalise it first.');
      const corrected = row.correctsId === null ? [] : await readInvoices(tx, [row.correctsId]);
      const [allocated] = await tx.query<{ paid: string }>('invoice_paid_at_issue', PAID_AT_ISSUE, [id]);
      return {
        ...{ row, lines: await readLines(tx, [id]), parts: await readParts(tx, [id]) },
        ...{ correctsNumber: corrected[0]?.number ?? null, paid: BigInt(allocated?.paid ?? 0) },
      };
    });
  }

  /** What an electronic invoice of anyone breaks; nothing of it is kept. */
  async check(ctx: Ctx, given: { content?: string | null; fileId?: string | null }): Promise<CheckedInvoice> {
    ctx.require(READ);
    ctx.requireBrand();
    if ((given.content == null) === (given.fileId == null))
      throw unreadable('Give either its content, or the id of a file that was uploaded.');
    if (given.content != null) return checkFile(Buffer.from(given.content, 'base64'), MAX_BYTES);
    const { data } = await this.uploads.take(ctx, 'e-invoices', given.fileId!);
    return checkFile(data, uploadKinds['e-invoices'].maxBytes);
  }

  /** Invoices an order by hand: what was ordered and has not come back. Payments of the order are put against it. */
  billOrder(ctx: Ctx, input: { orderId: string }): Promise<InvoiceRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, (tx) =>
      keepBooks(tx, this.clock.now(), async (books) => {
        const [order] = await holdOrders(tx, uuids([input.orderId]));
        if (!order) throw notFound('Order', input.orderId);
        if (order.status === 'RECORDED')
          throw new DomainError('FINANCE_ORDER_NOT_READY', 'It is still being found out who bought. Try again.');
        if (order.invoiceId !== null)
          throw new DomainError('FINANCE_INVOICE_EXISTS', `Order ${order.number} has its invoice already.`);
        const body = invoiceBodyOf(order, books.settings, localDay(books.now, books.settings.timeZone));
        if (body.gross <= 0n)
          throw new DomainError('FINANCE_INVOICE_EMPTY', 'Nothing is left of the order that could be charged.');
        const [issued] = await issueDocuments(books, [body]);
        const changed = 'UPDATE sales_order SET invoice_id = $2, version = version + 1, updated_at = $3 WHERE id = $1';
        await tx.query('order_billed', changed, [order.id, issued!.id, books.now]);
        await allocateOrderPayments(books, issued!);
        return (await readInvoices(tx, [issued!.id]))[0]!;
      }),
    );
  }

  /** Credits an invoice, whole or in part. One of an order takes the goods back, so that points and figures follow. */
  credit(ctx: Ctx, { idempotencyKey, ...input }: CreditInvoiceInput): Promise<InvoiceRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('creditFinanceInvoice', idempotencyKey, input, () =>
        keepBooks(tx, this.clock.now(), async (books) => {
          const invoice = await holdInvoice(tx, input.id);
          assertCreditable(invoice);
          const lines = await readLines(tx, [invoice.id]);
          return invoice.orderId === null
            ? this.creditLines(books, invoice, lines, input)
            : this.returns.creditOrder(books, invoice.orderId, lines, {
                ...input,
                number: `${invoice.number}/${idempotencyKey}`.slice(0, 120),
              });
        }),
      );
      return (await readInvoices(tx, [id]))[0]!;
    });
  }

  private async creditLines(
    books: Books,
    invoice: InvoiceRow,
    lines: readonly LineRow[],
    input: Omit<CreditInvoiceInput, 'idempotencyKey'>,
  ) {
    const lines2 = await creditLinesOf(books.tx, invoice, lines, input.lines ?? null);
    const day = localDay(books.now, books.settings.timeZone);
    const { number: _number, ...rest } = invoice;
    const body: DocumentBody = {
      ...rest,
      ...{ id: newId(), kind: 'CREDIT_NOTE', issueDate: day, supplyDate: day, dueDate: day, correctsId: invoice.id },
      ...{ reference: invoice.number ?? '', note: input.reason, ...sumOf(lines2), lines: lines2 },
    };
    const [credit] = await issueDocuments(books, [body]);
    const left = await applyCredit(books, credit!);
    if (input.refundMethod && left > 0n) {
      const { personId, country, currency } = invoice;
      const moved = {
        id: newId(),
        direction: 'OUT' as const,
        method: input.refundMethod,
        bookedOn: day,
        currency,
        amount: left,
      };
      const about = {
        personId,
        orderId: null,
        country,
        label: credit!.number,
        reference: credit!.number,
        note: input.reason,
      };
      await writePayments(books, [
        { ...moved, ...about, externalId: null, allocations: [{ invoiceId: credit!.id, amount: left }] },
      ]);
    }
    return credit!.id;
  }
}

const eInvoiceOf = ({ row, lines, parts, correctsNumber, paid }: PrintedInvoice): EInvoice =>
  toEInvoice(row, lines, parts, { correctsNumber, paid });

function assertCreditable(invoice: InvoiceRow): void {
  if (invoice.kind === 'INVOICE' && invoice.status === 'FINALISED') return;
  throw new DomainError('FINANCE_INVOICE_NOT_FINAL', 'Only a finalised invoice can be credited; a draft is discarded.');
}

/** What of an invoice's lines is taken back: the pieces asked for, or all that no other credit note took. */
async function creditLinesOf(
  tx: Tx,
  invoice: InvoiceRow,
  lines: readonly LineRow[],
  wanted: readonly { lineId: string; quantity: number }[] | null,
): Promise<DocumentLine[]> {
  const credited = await tx.query<{ id: string; quantity: number }>('invoice_credited', CREDITED, [invoice.id]);
  const before = new Map(credited.map((row) => [row.id, row.quantity]));
  const asked =
    wanted ?? lines.map((line) => ({ lineId: line.id, quantity: line.quantity - (before.get(line.id) ?? 0) }));
  const taken = asked.flatMap(({ lineId, quantity }, index): DocumentLine[] => {
    const line = lines.find((one) => one.id === lineId);
    if (!line) throw notFound('Line', lineId);
    const already = before.get(lineId) ?? 0;
    if (quantity > line.quantity - already || quantity < 0)
      throw new DomainError(
        'FINANCE_CREDIT_TOO_MUCH',
        `Of line ${line.position} at most ${line.quantity - already} can be credited.`,
        {
          path: ['lines', String(index), 'quantity'],
          details: { allowed: line.quantity - already },
        },
      );
    if (quantity === 0) return [];
    before.set(lineId, already + quantity);
    const share = returnedShare(line, line.quantity, already, quantity);
    return [{ ...line, ...share, id: newId(), position: index + 1, correctsLineId: line.id, quantity }];
  });
  if (sumOf(taken).gross <= 0n)
    throw new DomainError('FINANCE_CREDIT_NOTHING_LEFT', 'The whole invoice was credited already.');
  return taken;
}

/** Money that came before the invoice did. */
async function allocateOrderPayments(
  books: Books,
  invoice: {
    id: string;
    orderId: string | null;
    personId: string | null;
    number: string;
    gross: bigint;
    currency: string;
  },
) {
  const { id: invoiceId, personId, number, currency } = invoice;
  const payments = await books.tx.query<{ id: string; rest: string }>('order_payments', ORDER_PAYMENTS, [
    invoice.orderId,
    currency,
  ]);
  let open = invoice.gross;
  for (const payment of payments) {
    const amount = BigInt(payment.rest) < open ? BigInt(payment.rest) : open;
    if (amount === 0n) break;
    open -= amount;
    await usePayment(books, { id: payment.id, currency, personId, label: number }, [{ invoiceId, amount }]);
  }
}
