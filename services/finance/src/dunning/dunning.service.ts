import { dunningHeld, dunningSent, dunningWaived, notificationRequested } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, Money, newId, notFound, type Page, uuids, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Books, keepBooks } from '../documents/books.ts';
import { addDays } from '../documents/days.ts';
import { readSettings } from '../documents/settings.ts';
import { assertVersion } from '../documents/versions.ts';
import { holdInvoice, type InvoiceRow, readInvoices } from '../invoices/invoice-rows.ts';
import { queueMail, type WantedMail } from '../mailing/document-mails.ts';
import { isMailAddress } from '../mailing/mail-address.rules.ts';
import { letterMail } from '../mailing/mail-words.ts';
import type { Posting } from '../journal/posting.ts';
import { reverseEntry } from '../journal/reversal.ts';
import { letterPdf } from './dunning-letter.ts';
import {
  countNotices,
  holdRemindable,
  listNotices,
  type NoticeQuery,
  type NoticeRow,
  type OverdueRow,
  readNotice,
  readOverdue,
} from './dunning.read-model.ts';
import { judge, type Verdict } from './dunning.rules.ts';

const READ = 'finance.payment.read';
const WRITE = 'finance.payment.write';
const START = '00000000-0000-0000-0000-000000000000';
const SLOW = { statementTimeoutMs: 20_000 };
const NOTICE = `INSERT INTO dunning_notice (brand_id, id, version, created_at, updated_at, invoice_id, person_id, level, sent_on, pay_by, currency,
    open_minor, fee_minor, interest_minor, body) VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
/** What a reminder costs is asked for with what is open. */
const DUN = `UPDATE open_item SET dunning_level = $2, total_minor = total_minor + $3, fees_minor = fees_minor + $3, dunned_on = $4,
  version = version + 1, updated_at = $5 WHERE id = $1`;
const UNFEE = `UPDATE open_item SET total_minor = total_minor - $2, fees_minor = fees_minor - $2, version = version + 1, updated_at = $3
  WHERE id = $1 AND total_minor - $2 >= paid_minor + credited_minor RETURNING version`;
const WAIVE = `UPDATE dunning_notice SET waived_at = $2, waiver_reason = $3, version = version + 1, updated_at = $2 WHERE id = $1`;
const HOLD = `UPDATE open_item SET dunning_hold = $2, version = version + 1, updated_at = $3 WHERE id = $1 RETURNING version`;
const ENTRY = `SELECT id FROM journal_entry WHERE source_type = 'dunning-notice' AND source_id = $1 AND kind = 'DUNNING'`;

export type Judged = OverdueRow & { readonly verdict: Verdict };
export interface Trial {
  readonly day: string;
  readonly judged: readonly Judged[];
}

/** Use cases of reminding: a trial, a run, letters, what is held up and what is waived. */
@Injectable()
export class DunningService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a run would do now, and what it would leave alone; changes nothing. */
  trial(ctx: Ctx): Promise<Trial> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const settings = await readSettings(tx);
      const day = localDay(this.clock.now(), settings.timeZone);
      const rows = await readOverdue(tx, day);
      return { day, judged: rows.map((row) => ({ ...row, verdict: judge(row, settings, day) })) };
    });
  }

  /**
   * Reminds of what is overdue, each invoice at its next level, once per level however many run at once. Letters go out by mail
   * where the round or the brand's settings say so and the document names an address.
   */
  run(ctx: Ctx, invoiceIds: readonly string[] | null = null, sendLetters?: boolean | null): Promise<number> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const ids = invoiceIds === null ? null : uuids(invoiceIds);
    return this.db.tx(
      ctx,
      (tx) =>
        keepBooks(tx, this.clock.now(), async (books) => {
          const { settings, now } = books;
          const today = localDay(now, settings.timeZone);
          const by = {
            today,
            levels: settings.dunning.length,
            pauseDays: settings.reminding.pauseDays,
            ids,
            after: START,
          };
          const rows = await holdRemindable(tx, by);
          const mailed = sendLetters ?? settings.reminding.sendLetters;
          let sent = 0;
          for (const row of rows) {
            const verdict = judge(row, settings, today);
            if (!verdict.remind) continue;
            await this.send(books, { brandId, row, verdict, today, mailed });
            sent += 1;
          }
          if (sent > 0) tellRun(tx, sent, today);
          return sent;
        }),
      SLOW,
    );
  }

  list(ctx: Ctx, query: NoticeQuery): Promise<Page<NoticeRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listNotices(tx, query));
  }

  count(ctx: Ctx, invoiceId: string | null): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countNotices(tx, invoiceId));
  }

  /** The letter of a reminder as it was sent. */
  async letter(ctx: Ctx, id: string): Promise<{ name: string; bytes: Buffer }> {
    ctx.require(READ);
    const [notice, invoice] = await this.db.read(ctx, async (tx) => {
      const found = await readNotice(tx, uuids([id])[0]!);
      return [found, (await readInvoices(tx, [found.invoiceId]))[0]!] as const;
    });
    const name = `${notice.number.replace(/[^A-Za-z0-9._-]/g, '-')}-${notice.level}.pdf`;
    return { name, bytes: await letterPdf(notice, invoice) };
  }

  /** Waives what a reminder cost: it is no longer open, and its entry in the books is taken back. */
  waive(ctx: Ctx, input: { id: string; expectedVersion: number; reason: string }): Promise<NoticeRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { invoiceId } = await readNotice(tx, uuids([input.id])[0]!);
      await holdInvoice(tx, invoiceId);
      const notice = await readNotice(tx, input.id);
      assertVersion('DunningNotice', notice, input.expectedVersion);
      const amount = notice.fee + notice.interest;
      if (notice.waivedAt !== null || amount === 0n)
        throw new DomainError('FINANCE_DUNNING_WAIVED', 'Nothing is left of it that could be waived.');
      const now = this.clock.now();
      const [item] = await tx.query<{ version: number }>('open_item_unfee', UNFEE, [invoiceId, amount, now]);
      if (!item) throw new DomainError('FINANCE_DUNNING_PAID', 'It was paid already: pay it back instead.');
      await tx.query('dunning_notice_waive', WAIVE, [notice.id, now, input.reason]);
      const { number, level, personId, currency } = notice;
      const data = { label: number, level, amount: Money.of(amount, currency).toJSON(), personId };
      tx.emit(dunningWaived, data, { aggregateId: invoiceId, aggregateVersion: item.version });
      const [entry] = await tx.query<{ id: string }>('dunning_entry', ENTRY, [notice.id]);
      if (entry) await reverseEntry(tx, { entryId: entry.id, reason: input.reason });
      return readNotice(tx, notice.id);
    });
  }

  /** Holds reminders of an invoice up, e.g. because the customer disputes it; no reason lets them go on. */
  hold(ctx: Ctx, input: { invoiceId: string; reason: string | null }): Promise<InvoiceRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const invoice = await holdInvoice(tx, uuids([input.invoiceId])[0]!);
      const [item] = await tx.query<{ version: number }>('open_item_hold', HOLD, [
        ...[invoice.id, input.reason, this.clock.now()],
      ]);
      if (!item) throw notFound('Invoice', input.invoiceId);
      const changes = [{ field: 'held', before: null, after: input.reason === null ? 'false' : 'true' }];
      const target = { aggregateId: invoice.id, aggregateVersion: item.version };
      tx.emit(dunningHeld, { label: invoice.number ?? '', changes }, target);
      return (await readInvoices(tx, [invoice.id]))[0]!;
    });
  }

  private async send(
    books: Books,
    given: { brandId: string; row: OverdueRow; verdict: Verdict & { remind: true }; today: string; mailed: boolean },
  ): Promise<void> {
    const { tx, settings, now } = books;
    const { brandId, row, verdict, today } = given;
    const { level, fee, interest } = verdict;
    const { textDe, textEn } = settings.dunning[level - 1]!;
    const id = newId();
    const body = row.language === 'de' ? textDe : textEn;
    const payBy = addDays(today, settings.reminding.payDays);
    await tx.query('dunning_notice_add', NOTICE, [
      ...[brandId, id, now, row.id, row.personId, level, today, payBy, row.currency, row.open, fee, interest, body],
    ]);
    await tx.query('open_item_dun', DUN, [row.id, level, fee + interest, today, now]);
    if (fee + interest > 0n) books.add(postingOf(id, row, fee + interest, today));
    const data = { label: row.number, level, fee: Money.of(fee, row.currency).toJSON(), personId: row.personId };
    tx.emit(dunningSent, data, { aggregateId: row.id, aggregateVersion: row.version + 1 });
    if (given.mailed && isMailAddress(row.email)) await queueMail(tx, letterOf(row, id, level, row.email), now);
  }
}

function letterOf(row: OverdueRow, noticeId: string, level: number, recipient: string): WantedMail {
  const { id: invoiceId, personId, number: label, language, sellerName } = row;
  const text = letterMail({ number: label, level, language, sellerName });
  return { invoiceId, noticeId, personId, label, recipient, ...text, attachXml: false, automatic: true };
}

/** What a reminder costs is a claim and an income; no VAT is on it, for nothing is delivered. */
function postingOf(id: string, row: OverdueRow, amount: bigint, day: string): Posting {
  const subject = { currency: row.currency, personId: row.personId, country: row.country, invoiceId: row.id };
  return {
    ...{ date: day, kind: 'DUNNING', source: { type: 'dunning-notice', id }, description: row.number },
    lines: [
      { accountRole: 'RECEIVABLES', ...subject, debitMinor: amount },
      { accountRole: 'DUNNING_INCOME', ...subject, creditMinor: amount },
    ],
  };
}

function tellRun(tx: Tx, sent: number, day: string): void {
  const id = newId();
  const told = {
    label: sent === 1 ? '1 reminder of an overdue invoice is ready' : `${sent} reminders of overdue invoices are ready`,
    ...{
      body: 'Print or send the letters.',
      topic: 'finance.dunning',
      key: `dunning:${day}:${id}`,
      severity: 'info' as const,
    },
    ...{ link: '/dunning', mandatory: false, recipients: { permission: WRITE } },
  };
  tx.emit(notificationRequested, told, { aggregateId: id, aggregateVersion: 1 });
}
