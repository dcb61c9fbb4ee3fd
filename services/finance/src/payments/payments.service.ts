import { paymentAllocated } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, Money, newId, notFound, type Page, uuids, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Books, keepBooks } from '../documents/books.ts';
import { readSettings } from '../documents/settings.ts';
import { usePayment, writePayments } from './payment-writes.ts';
import type { AllocatePaymentInput, FinancePaymentWhere, RecordPaymentInput, RefundInput } from './payments.inputs.ts';
import {
  type AgeingRow,
  countPayments,
  listPayments,
  type PaymentQuery,
  type PaymentRow,
  readAgeing,
  readPayment,
} from './payments.read-model.ts';
import type { Part } from './settled-parts.ts';
import { assertMoves, splitPayment } from './payments.rules.ts';

const READ = 'finance.payment.read';
const WRITE = 'finance.payment.write';
const LOCK = `SELECT (amount_minor - allocated_minor)::text AS rest FROM payment WHERE id = $1 AND direction = 'IN' FOR UPDATE`;
/** Locked in the order of their ids (G11), told in the order in which they are due. */
const OPEN = `SELECT id, kind, currency, open_minor::text AS open, due_date::text AS due, person_id AS "personId", country FROM open_item
  WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;

interface OpenRow {
  readonly id: string;
  readonly kind: string;
  readonly currency: string;
  readonly open: bigint;
  readonly due: string;
  readonly personId: string | null;
  readonly country: string | null;
}

/** Use cases of money: what came in, what it is for, what went back, and what is overdue. */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: PaymentQuery): Promise<Page<PaymentRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listPayments(tx, query));
  }

  count(ctx: Ctx, where: FinancePaymentWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPayments(tx, where));
  }

  /** What is open by how late it is, in each currency. */
  ageing(ctx: Ctx): Promise<AgeingRow[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) =>
      readAgeing(tx, localDay(this.clock.now(), (await readSettings(tx)).timeZone)),
    );
  }

  /** Books money that came in; what is put against no invoice stays on account. */
  record(ctx: Ctx, { idempotencyKey, ...input }: RecordPaymentInput): Promise<PaymentRow> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('recordFinancePayment', idempotencyKey, input, () =>
        keepBooks(tx, this.clock.now(), (books) => this.receive(books, input)),
      );
      return readPayment(tx, id);
    });
  }

  /** Puts what is left of a payment against invoices. */
  allocate(ctx: Ctx, { idempotencyKey, ...input }: AllocatePaymentInput): Promise<PaymentRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('allocateFinancePayment', idempotencyKey, input, () =>
        keepBooks(tx, this.clock.now(), async (books) => {
          const [locked] = await tx.query<{ rest: string }>('payment_lock', LOCK, [uuids([input.id])[0] ?? null]);
          if (!locked) throw notFound('Payment', input.id);
          const payment = await readPayment(tx, input.id);
          const documents = await openDocuments(tx, input.invoiceIds, payment.currency, 'INVOICE');
          const parts = splitPayment(BigInt(locked.rest), documents, input.split ?? 'OLDEST_FIRST');
          if (parts.length === 0)
            throw new DomainError(
              'FINANCE_ALLOCATION_TOO_MUCH',
              'Nothing is left of the payment, or nothing is open of the invoices.',
              { path: ['invoiceIds'] },
            );
          await usePayment(books, { ...payment, label: payment.reference || 'payment' }, parts);
          tellAllocated(tx, payment, parts);
          return null;
        }),
      );
      return readPayment(tx, input.id);
    });
  }

  /** Pays back what a credit note still owes, or a part of it. */
  refund(ctx: Ctx, { idempotencyKey, ...input }: RefundInput): Promise<PaymentRow> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('refundFinanceCreditNote', idempotencyKey, input, () =>
        keepBooks(tx, this.clock.now(), async (books) => {
          const amount = Money.parse(input.amount.decimal, input.amount.currency);
          const [credit] = await openDocuments(tx, [input.creditNoteId], amount.currency, 'CREDIT_NOTE');
          if (!credit) throw notFound('Invoice', input.creditNoteId);
          if (assertMoves(amount.minorUnits) > credit.open)
            throw new DomainError(
              'FINANCE_REFUND_TOO_MUCH',
              `The credit note still owes ${Money.of(credit.open, amount.currency).toString()}.`,
              {
                path: ['amount'],
              },
            );
          const id = newId();
          const moved = {
            id,
            direction: 'OUT' as const,
            method: input.method,
            currency: amount.currency,
            amount: amount.minorUnits,
          };
          const about = {
            personId: credit.personId,
            orderId: null,
            country: credit.country,
            label: input.reference ?? 'refund',
          };
          const bookedOn = localDay(books.now, books.settings.timeZone);
          const rest = { bookedOn, reference: input.reference ?? '', externalId: null, note: '' };
          await writePayments(books, [
            { ...moved, ...about, ...rest, allocations: [{ invoiceId: credit.id, amount: amount.minorUnits }] },
          ]);
          return id;
        }),
      );
      return readPayment(tx, id);
    });
  }

  private async receive(books: Books, input: Omit<RecordPaymentInput, 'idempotencyKey'>): Promise<string> {
    const amount = Money.parse(input.amount.decimal, input.amount.currency);
    assertMoves(amount.minorUnits);
    const documents = await openDocuments(books.tx, input.invoiceIds ?? [], amount.currency, 'INVOICE');
    const allocations = splitPayment(amount.minorUnits, documents, input.split ?? 'OLDEST_FIRST');
    const id = newId();
    const moved = {
      id,
      direction: 'IN' as const,
      method: input.method,
      currency: amount.currency,
      amount: amount.minorUnits,
    };
    const personId = input.personId ?? documents[0]?.personId ?? null;
    const about = {
      personId,
      orderId: null,
      country: documents[0]?.country ?? null,
      label: input.reference || 'payment',
    };
    const bookedOn = input.bookedOn ?? localDay(books.now, books.settings.timeZone);
    const rest = {
      bookedOn,
      reference: input.reference ?? '',
      externalId: input.externalId ?? null,
      note: input.note ?? '',
    };
    await writePayments(books, [{ ...moved, ...about, ...rest, allocations }]);
    return id;
  }
}

function tellAllocated(tx: Tx, payment: PaymentRow, parts: readonly Part[]): void {
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  const told = { label: payment.reference || 'payment', invoiceIds: parts.map((part) => part.invoiceId) };
  const data = { ...told, amount: Money.of(amount, payment.currency).toJSON() };
  tx.emit(paymentAllocated, data, { aggregateId: payment.id, aggregateVersion: payment.version + 1 });
}

/** Documents that money is put against, in the order in which they are due; refuses one that is not there or of another currency. */
export async function openDocuments(
  tx: Tx,
  ids: readonly string[],
  currency: string,
  kind: string,
): Promise<OpenRow[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<Omit<OpenRow, 'open'> & { open: string }>('open_items_hold', OPEN, [uuids(ids)]);
  const missing = ids.find((id) => !rows.some((row) => row.id === id && row.kind === kind));
  if (missing !== undefined) throw notFound('Invoice', missing);
  if (rows.some((row) => row.currency !== currency))
    throw new DomainError('FINANCE_PAYMENT_CURRENCY', `Only documents in ${currency} can be paid in ${currency}.`, {
      path: ['amount', 'currency'],
    });
  return rows
    .map((row) => ({ ...row, open: BigInt(row.open) }))
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}
