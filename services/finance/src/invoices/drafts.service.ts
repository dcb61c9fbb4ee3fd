import { invoiceDiscarded, invoiceDrafted } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, newId, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { keepBooks } from '../documents/books.ts';
import { addDays } from '../documents/days.ts';
import { takeNumbers } from '../documents/numbering.ts';
import { readSettings, type InvoicingSettings } from '../documents/settings.ts';
import { assertVersion } from '../documents/versions.ts';
import { customerOf } from '../orders/order-invoice.ts';
import { chargeLines, type Charged, decideSupply, type GivenCharges } from './draft-content.rules.ts';
import type { CreateInvoiceInput, InvoiceContentInput } from './invoices.inputs.ts';
import { holdInvoice, type InvoiceRow, readInvoices, readLines } from './invoice-rows.ts';
import type { DocumentLine } from './invoice.types.ts';
import { finishDocuments, numberSeries, vatPartsOf, writeLines } from './issue.ts';

const WRITE = 'finance.invoice.write';
const INSERT = `INSERT INTO invoice (brand_id, id, version, created_at, updated_at, kind, status, currency, vat_mode, amount_basis, person_id,
    company_id, country, customer, seller, language, reference, note, supply_from, supply_date, net_minor, vat_minor, gross_minor)
  VALUES ($1, $2, 1, $3, $3, 'INVOICE', 'DRAFT', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`;
const CHANGE = `UPDATE invoice SET version = version + 1, updated_at = $2, currency = $3, vat_mode = $4, amount_basis = $5, person_id = $6,
    company_id = $7, country = $8, customer = $9, seller = $10, language = $11, reference = $12, note = $13,
    supply_from = $14, supply_date = $15, net_minor = $16, vat_minor = $17, gross_minor = $18 WHERE id = $1`;
const FINALISE = `UPDATE invoice SET status = 'FINALISED', version = version + 1, updated_at = $2, series = $3, number_seq = $4, number = $5,
    issue_date = $6, supply_date = coalesce(supply_date, $6), due_date = $7, seller = $8 WHERE id = $1`;

/** Use cases of invoices that are written by hand: drafts until they get their number. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  create(ctx: Ctx, { idempotencyKey, ...content }: CreateInvoiceInput): Promise<InvoiceRow> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createFinanceInvoice', idempotencyKey, content, async () => {
        const id = newId();
        const { lines, values } = decideContent(content, await readSettings(tx));
        await tx.query('invoice_draft', INSERT, [brandId, id, this.clock.now(), ...values]);
        await writeLines(tx, [{ id, lines }], this.clock.now());
        this.tell(tx, id, 1, content);
        return id;
      });
      return (await readInvoices(tx, [id]))[0]!;
    });
  }

  update(
    ctx: Ctx,
    { id, expectedVersion, ...content }: InvoiceContentInput & { id: string; expectedVersion: number },
  ): Promise<InvoiceRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const draft = await holdDraft(tx, id, expectedVersion);
      const { lines, values } = decideContent(content, await readSettings(tx));
      await tx.query('invoice_draft_change', CHANGE, [id, this.clock.now(), ...values]);
      await tx.query('invoice_lines_clear', 'DELETE FROM invoice_line WHERE invoice_id = $1', [id]);
      await writeLines(tx, [{ id, lines }], this.clock.now());
      this.tell(tx, id, draft.version + 1, content);
      return (await readInvoices(tx, [id]))[0]!;
    });
  }

  discard(ctx: Ctx, input: { id: string; expectedVersion: number }): Promise<InvoiceRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const draft = await holdDraft(tx, input.id, input.expectedVersion);
      await tx.query('invoice_lines_clear', 'DELETE FROM invoice_line WHERE invoice_id = $1', [draft.id]);
      await tx.query('invoice_discard', 'DELETE FROM invoice WHERE id = $1', [draft.id]);
      const target = { aggregateId: draft.id, aggregateVersion: draft.version + 1 };
      tx.emit(invoiceDiscarded, { label: labelOf(draft.reference) }, target);
      return draft;
    });
  }

  /** What lines would charge, by the rule that drafts are kept by; nothing is kept. */
  preview(ctx: Ctx, given: GivenCharges): Promise<Charged> {
    ctx.require(WRITE);
    return this.db.read(ctx, async (tx) => chargeLines(given, (await readSettings(tx)).vatMode));
  }

  /** Gives the draft its number; from here on it never changes (F7, F8). */
  finalise(ctx: Ctx, input: { id: string; expectedVersion: number }): Promise<InvoiceRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, (tx) =>
      keepBooks(tx, this.clock.now(), async (books) => {
        const draft = await holdDraft(tx, input.id, input.expectedVersion);
        const lines = await readLines(tx, [draft.id]);
        if (draft.gross <= 0n)
          throw new DomainError('FINANCE_INVOICE_EMPTY', 'An invoice charges something: its total is above zero.');
        const issueDate = localDay(books.now, books.settings.timeZone);
        const dueDate = addDays(issueDate, books.settings.paymentDays);
        const [taken] = await takeNumbers(tx, numberSeries(books.settings, draft.kind, issueDate), 1);
        const { series, sequence, number } = taken!;
        const values = [series, sequence, number, issueDate, dueDate, JSON.stringify(books.settings.seller)];
        await tx.query('invoice_finalise', FINALISE, [draft.id, books.now, ...values]);
        const body = {
          ...draft,
          lines,
          parts: vatPartsOf(lines),
          issueDate,
          dueDate,
          supplyDate: draft.supplyDate ?? issueDate,
          number,
        };
        await finishDocuments(books, [body], draft.version + 1);
        return (await readInvoices(tx, [draft.id]))[0]!;
      }),
    );
  }

  private tell(tx: Tx, id: string, version: number, content: InvoiceContentInput): void {
    const changes = [{ field: 'lines', before: null, after: String(content.lines.length) }];
    tx.emit(
      invoiceDrafted,
      { label: labelOf(content.reference ?? ''), changes },
      { aggregateId: id, aggregateVersion: version },
    );
  }
}

const labelOf = (reference: string): string => (reference === '' ? 'draft' : reference);

async function holdDraft(tx: Tx, id: string, expectedVersion: number): Promise<InvoiceRow> {
  const draft = await holdInvoice(tx, id);
  if (draft.status !== 'DRAFT')
    throw new DomainError(
      'FINANCE_INVOICE_FINAL',
      `${draft.number ?? 'It'} is final and never changes: correct it by a credit note.`,
    );
  assertVersion('Invoice', draft, expectedVersion);
  return draft;
}

/** What a draft says, as columns, and its lines with their amounts. */
function decideContent(content: InvoiceContentInput, settings: InvoicingSettings) {
  if (content.lines.length === 0)
    throw new DomainError('FINANCE_INVOICE_EMPTY', 'An invoice has at least one line.', { path: ['lines'] });
  const charged = chargeLines(content, settings.vatMode);
  const lines = charged.lines.map((line): DocumentLine => ({
    ...line,
    ...{ id: newId(), orderLineId: null, correctsLineId: null },
  }));
  const { supplyFrom, supplyDate } = decideSupply(content.supplyFrom, content.supplyDate);
  const customer = customerOf(content.customer);
  const values = [
    ...[content.currency, charged.mode, charged.basis, content.personId ?? null, content.companyId ?? null],
    ...[content.customer.address?.country ?? null, JSON.stringify(customer), JSON.stringify(settings.seller)],
    ...[content.language ?? settings.language, content.reference ?? '', content.note ?? ''],
    ...[supplyFrom, supplyDate, charged.net, charged.vat, charged.gross],
  ];
  return { lines, values };
}
