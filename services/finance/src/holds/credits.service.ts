import { type Clock, type Ctx, DomainError, Money, newId, notFound, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Books, keepBooks } from '../documents/books.ts';
import { theLedger } from '../ledger/ledger.service.ts';
import { writePayments } from '../payments/payment-writes.ts';
import { openDocuments } from '../payments/payments.service.ts';
import { addCredit } from './credit-rows.ts';
import { readCredits } from './holds.service.ts';
import type { AddCreditInput } from './holds.inputs.ts';
import type { CustomerCreditType } from './customer-credit.type.ts';

const REST = `SELECT person_id AS "personId", country, currency, (amount_minor - allocated_minor)::text AS rest FROM payment
  WHERE id = $1 AND direction = 'IN' FOR UPDATE`;
const USED = `UPDATE payment SET allocated_minor = amount_minor, version = version + 1, updated_at = $2 WHERE id = $1`;

interface Rest {
  readonly personId: string | null;
  readonly country: string | null;
  readonly currency: string;
  readonly rest: string;
}

/** Credit of customers: what they paid too much, or are owed by a credit note, kept for later orders. */
@Injectable()
export class CreditsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  add(ctx: Ctx, { idempotencyKey, ...input }: AddCreditInput): Promise<CustomerCreditType> {
    ctx.require('finance.payment.write');
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('addFinanceCustomerCredit', idempotencyKey, input, () =>
        keepBooks(tx, this.clock.now(), (books) => {
          const { paymentId, creditNoteId } = input;
          if (paymentId != null && creditNoteId == null) return this.fromPayment(books, paymentId);
          if (creditNoteId != null && paymentId == null) return this.fromCreditNote(books, creditNoteId);
          throw nothing('Name either a payment or a credit note.');
        }),
      );
      return (await readCredits(tx, [id])).get(id)!;
    });
  }

  /** What is put against no invoice: no longer a receivable below zero, but owed to the customer. */
  private async fromPayment(books: Books, id: string): Promise<string> {
    const { tx, now, settings } = books;
    const [row] = await tx.query<Rest>('payment_rest', REST, [id]);
    if (!row) throw notFound('Payment', id);
    const { personId, country, currency } = row;
    const amount = await this.judged(tx, personId, Money.of(BigInt(row.rest), currency));
    const creditId = await addCredit(tx, personId!, amount, { type: 'payment', id }, this.clock);
    await tx.query('payment_rest_used', USED, [id, now]);
    const subject = { currency, personId, country };
    books.add({
      ...{ date: localDay(now, settings.timeZone), kind: 'TO_CREDIT', source: { type: 'payment', id } },
      description: 'customer credit',
      lines: [
        { accountRole: 'RECEIVABLES', ...subject, debitMinor: amount.minorUnits },
        { accountRole: 'CUSTOMER_PREPAYMENTS', ...subject, creditMinor: amount.minorUnits },
      ],
    });
    return creditId;
  }

  private async fromCreditNote(books: Books, id: string): Promise<string> {
    const { baseCurrency } = await theLedger(books.tx);
    const [note] = await openDocuments(books.tx, [id], baseCurrency, 'CREDIT_NOTE');
    if (!note) throw notFound('Invoice', id);
    const amount = await this.judged(books.tx, note.personId, Money.of(note.open, note.currency));
    const creditId = await addCredit(
      books.tx,
      note.personId!,
      amount,
      { type: 'credit-note', id: `${id}:${note.open}` },
      this.clock,
    );
    const moved = {
      id: newId(),
      direction: 'OUT' as const,
      method: 'customer-credit',
      fromCredit: true as const,
      currency: amount.currency,
      amount: note.open,
    };
    const about = { personId: note.personId, orderId: null, country: note.country, label: 'customer credit' };
    const rest = { bookedOn: localDay(books.now, books.settings.timeZone), reference: '', externalId: null, note: '' };
    await writePayments(books, [{ ...moved, ...about, ...rest, allocations: [{ invoiceId: id, amount: note.open }] }]);
    return creditId;
  }

  private async judged(tx: Tx, personId: string | null, amount: Money): Promise<Money> {
    if (amount.minorUnits <= 0n) throw nothing('Nothing is left of it that could be kept as credit.');
    if (personId === null) throw new DomainError('FINANCE_CREDIT_NOBODY', 'Nobody is known who could be given credit.');
    const { baseCurrency } = await theLedger(tx);
    if (amount.currency === baseCurrency) return amount;
    throw new DomainError(
      'FINANCE_CREDIT_CURRENCY',
      `Credit is kept in ${baseCurrency}: pay ${amount.currency} back instead.`,
    );
  }
}

function nothing(message: string): DomainError {
  return new DomainError('FINANCE_CREDIT_NOTHING', message);
}
