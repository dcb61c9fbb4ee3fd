import { creditNoteIssued, invoiceFinalised } from '@mh-os/contracts';
import { Money } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { VatPart } from '../documents/amounts.rules.ts';
import type { Books } from '../documents/books.ts';
import { insertRows, VERSIONED } from '../documents/insert-rows.ts';
import { seriesOf, takeNumbers, type TakenNumber } from '../documents/numbering.ts';
import { postingOfDocument } from '../documents/postings.rules.ts';
import type { Treatment } from '../documents/tax-place.rules.ts';
import type { InvoicingSettings } from '../documents/settings.ts';
import type { DocumentBody, DocumentLine, IssuedDocument } from './invoice.types.ts';

const INVOICE = {
  ...VERSIONED,
  ...{
    kind: 'text',
    status: 'text',
    series: 'text',
    number_seq: 'bigint',
    number: 'text',
    issue_date: 'date',
    supply_date: 'date',
  },
  ...{
    due_date: 'date',
    currency: 'text',
    vat_mode: 'text',
    amount_basis: 'text',
    order_id: 'uuid',
    return_id: 'uuid',
  },
  ...{
    corrects_id: 'uuid',
    person_id: 'uuid',
    company_id: 'uuid',
    channel_id: 'uuid',
    country: 'text',
    customer: 'jsonb',
  },
  ...{ seller: 'jsonb', language: 'text', reference: 'text', note: 'text' },
  ...{ net_minor: 'bigint', vat_minor: 'bigint', gross_minor: 'bigint' },
};
const LINE = {
  ...{
    id: 'uuid',
    invoice_id: 'uuid',
    order_line_id: 'uuid',
    corrects_line_id: 'uuid',
    position: 'integer',
    sku: 'text',
  },
  ...{
    variant_id: 'uuid',
    kind: 'text',
    description: 'text',
    vat_category: 'text',
    vat_rate: 'numeric',
    net_minor: 'bigint',
  },
  ...{ vat_minor: 'bigint', gross_minor: 'bigint', quantity: 'integer', unit_price: 'numeric' },
};
const OPEN_ITEM = {
  ...VERSIONED,
  ...{ kind: 'text', person_id: 'uuid', company_id: 'uuid', country: 'text', currency: 'text', due_date: 'date' },
  ...{
    total_minor: 'bigint',
    paid_minor: 'bigint',
    credited_minor: 'bigint',
    fees_minor: 'bigint',
    dunning_level: 'integer',
  },
};
const VAT = `INSERT INTO invoice_vat (brand_id, invoice_id, category, rate, net_minor, vat_minor)
  SELECT $1, * FROM jsonb_to_recordset($2::jsonb) AS r(invoice_id uuid, category text, rate numeric, net_minor bigint, vat_minor bigint)`;

/** How a document's taxed parts were posted. */
const POSTED = `SELECT DISTINCT l.vat_key AS key, trim_scale(l.vat_rate)::text AS rate, l.vat_country AS country
  FROM journal_line l JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id
  WHERE l.invoice_id = $1 AND e.kind = 'INVOICE' AND e.source_id = $1::text AND l.vat_rate > 0`;
const treatmentsOf = (tx: Tx, invoiceId: string): Promise<Treatment[]> =>
  tx.query<Treatment>('invoice_treatments', POSTED, [invoiceId]);

/** VAT of a document by category and rate: what its lines sum to (F10). */
export function vatPartsOf(lines: readonly DocumentLine[]): VatPart[] {
  const parts = new Map<string, { category: VatPart['category']; rate: string; net: bigint; vat: bigint }>();
  for (const line of lines) {
    const key = `${line.vatCategory} ${line.vatRate}`;
    const part = parts.get(key) ?? { category: line.vatCategory, rate: line.vatRate, net: 0n, vat: 0n };
    part.net += line.net;
    part.vat += line.vat;
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** Numbers documents, writes them as they stay, opens their items, posts them and tells of them: in few statements for many. */
export async function issueDocuments(books: Books, bodies: readonly DocumentBody[]): Promise<IssuedDocument[]> {
  const { tx, settings, now } = books;
  if (bodies.length === 0) return [];
  const numbers = await numbersFor(tx, settings, bodies);
  const rows = bodies.map((body, index) => invoiceRow(body, numbers[index]!, settings, now));
  await insertRows(tx, 'invoice', INVOICE, rows, now);
  const issued = bodies.map((body, index) => ({
    ...body,
    number: numbers[index]!.number,
    parts: vatPartsOf(body.lines),
  }));
  await writeLines(tx, bodies, now);
  await finishDocuments(books, issued, 1);
  return issued;
}

/** What follows the document itself, also where it was a draft before. */
export async function finishDocuments(books: Books, issued: readonly IssuedDocument[], version: number): Promise<void> {
  const { tx, now } = books;
  const parts = issued.flatMap((one) =>
    one.parts.map(({ category, rate, net, vat }) => ({
      invoice_id: one.id,
      category,
      rate,
      net_minor: `${net}`,
      vat_minor: `${vat}`,
    })),
  );
  await tx.query('invoice_vat_add', VAT, [tx.ctx.requireBrand(), JSON.stringify(parts)]);
  await insertRows(
    tx,
    'open_item',
    OPEN_ITEM,
    issued.map((one) => openItemRow(one, now)),
    now,
  );
  const { booksCountry, seller, vatAbroad: abroad } = books.settings;
  const home = booksCountry ?? seller.country;
  books.add(
    ...issued.map((one) =>
      one.correctsId === null
        ? postingOfDocument(one, { home, abroad })
        : // Looked up once it is posted, which may be in this very transaction.
          async () => postingOfDocument(one, { home, abroad }, await treatmentsOf(tx, one.correctsId!)),
    ),
  );
  for (const one of issued) tellIssued(tx, one, version);
}

/** Lines of documents, of drafts as well. */
export async function writeLines(
  tx: Tx,
  bodies: readonly Pick<DocumentBody, 'id' | 'lines'>[],
  now: Date,
): Promise<void> {
  const rows = bodies.flatMap(({ id, lines }) =>
    lines.map((line) => ({
      ...{ id: line.id, invoice_id: id, order_line_id: line.orderLineId, corrects_line_id: line.correctsLineId },
      ...{
        position: line.position,
        sku: line.sku,
        variant_id: line.variantId,
        kind: line.kind,
        description: line.description,
      },
      ...{
        vat_category: line.vatCategory,
        vat_rate: line.vatRate,
        quantity: line.quantity,
        unit_price: line.unitPrice,
      },
      ...{ net_minor: line.net, vat_minor: line.vat, gross_minor: line.gross },
    })),
  );
  await insertRows(tx, 'invoice_line', LINE, rows, now);
}

/** Numbers in the order of the documents; series in sorted order, so that two batches never wait for each other crosswise (G11). */
async function numbersFor(
  tx: Tx,
  settings: InvoicingSettings,
  bodies: readonly DocumentBody[],
): Promise<TakenNumber[]> {
  const seriesFor = (body: DocumentBody): string => numberSeries(settings, body.kind, body.issueDate);
  const taken = new Map<string, TakenNumber[]>();
  for (const series of [...new Set(bodies.map(seriesFor))].sort())
    taken.set(series, await takeNumbers(tx, series, bodies.filter((body) => seriesFor(body) === series).length));
  return bodies.map((body) => taken.get(seriesFor(body))!.shift()!);
}

/** The series that a document of a kind and day is numbered in. */
export function numberSeries(settings: InvoicingSettings, kind: string, day: string): string {
  return seriesOf(kind === 'INVOICE' ? settings.invoicePrefix : settings.creditPrefix, day);
}

function invoiceRow(
  body: DocumentBody,
  { series, sequence, number }: TakenNumber,
  settings: InvoicingSettings,
  now: Date,
) {
  return {
    ...{
      id: body.id,
      version: 1,
      updated_at: now,
      kind: body.kind,
      status: 'FINALISED',
      series,
      number_seq: sequence,
      number,
    },
    ...{ issue_date: body.issueDate, supply_date: body.supplyDate, due_date: body.dueDate, currency: body.currency },
    ...{ vat_mode: body.vatMode, amount_basis: body.amountBasis, order_id: body.orderId, return_id: body.returnId },
    ...{
      corrects_id: body.correctsId,
      person_id: body.personId,
      company_id: body.companyId,
      channel_id: body.channelId,
    },
    ...{ country: body.country, customer: body.customer, seller: settings.seller, language: settings.language },
    ...{
      reference: body.reference,
      note: body.note,
      net_minor: body.net,
      vat_minor: body.vat,
      gross_minor: body.gross,
    },
  };
}

function openItemRow(one: IssuedDocument, now: Date) {
  return {
    ...{ id: one.id, version: 1, updated_at: now, kind: one.kind, person_id: one.personId, company_id: one.companyId },
    ...{ country: one.country, currency: one.currency, due_date: one.dueDate, total_minor: one.gross },
    ...{ paid_minor: 0, credited_minor: 0, fees_minor: 0, dunning_level: 0 },
  };
}

function tellIssued(tx: Tx, one: IssuedDocument, version: number): void {
  const money = (amount: bigint) => Money.of(amount, one.currency).toJSON();
  const { number, kind, orderId, personId, companyId, issueDate, dueDate, correctsId } = one;
  const data = {
    ...{ label: number, number, kind, orderId, personId, companyId, issueDate, dueDate },
    ...{ net: money(one.net), vat: money(one.vat), gross: money(one.gross) },
  };
  const target = { aggregateId: one.id, aggregateVersion: version };
  if (kind === 'INVOICE') tx.emit(invoiceFinalised, data, target);
  else tx.emit(creditNoteIssued, { ...data, correctsId }, target);
}
