import { paymentReceived, paymentRefunded } from '@mh-os/contracts';
import { DomainError, Money, newId, localDay } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { Books } from '../documents/books.ts';
import { insertRows, VERSIONED } from '../documents/insert-rows.ts';
import { postingOfMoney, type MovedMoney } from '../documents/postings.rules.ts';
import { type Part, bookAllocation, isForeign, settledParts } from './settled-parts.ts';

const PAYMENT = {
  ...VERSIONED,
  ...{
    direction: 'text',
    method: 'text',
    reference: 'text',
    external_id: 'text',
    person_id: 'uuid',
    order_id: 'uuid',
    country: 'text',
  },
  ...{ booked_on: 'date', currency: 'text', amount_minor: 'bigint', allocated_minor: 'bigint', note: 'text' },
};
const ALLOCATION = {
  id: 'uuid',
  invoice_id: 'uuid',
  payment_id: 'uuid',
  credit_note_id: 'uuid',
  amount_minor: 'bigint',
};

/** Money that moves, and the documents that it is put against at once. */
export interface NewPayment extends MovedMoney {
  readonly reference: string;
  readonly externalId: string | null;
  readonly note: string;
  readonly allocations: readonly { readonly invoiceId: string; readonly amount: bigint }[];
}

/**
 * Settles open items in one statement. The row's own check and the condition stand against every other writer: nothing is
 * ever paid beyond what it charged (F8), however many pay at once.
 */
const SETTLE = `UPDATE open_item o SET paid_minor = paid_minor + x.amount, version = version + 1, updated_at = $2
  FROM (SELECT invoice_id, sum(amount)::bigint AS amount FROM jsonb_to_recordset($1::jsonb) AS r(invoice_id uuid, amount bigint)
    GROUP BY invoice_id ORDER BY invoice_id) x
  WHERE o.id = x.invoice_id AND o.currency = $3 AND x.amount <= o.total_minor - o.paid_minor - o.credited_minor RETURNING o.id`;

/** Locked in the order of their ids first, so that crossed callers never wait for each other (G11). */
const LOCK = `SELECT id FROM open_item WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;

/** Writes payments with what they settle, posts them and tells of them. */
export async function writePayments(books: Books, payments: readonly NewPayment[]): Promise<void> {
  const { tx, now } = books;
  if (payments.length === 0) return;
  const rows = payments.map((one) => ({
    ...{
      id: one.id,
      version: 1,
      updated_at: now,
      direction: one.direction,
      method: one.method,
      reference: one.reference,
    },
    ...{ external_id: one.externalId, person_id: one.personId, order_id: one.orderId, country: one.country },
    ...{ booked_on: one.bookedOn, currency: one.currency, amount_minor: one.amount, note: one.note },
    allocated_minor: one.allocations.reduce((sum, part) => sum + part.amount, 0n),
  }));
  await insertRows(tx, 'payment', PAYMENT, rows, now);
  for (const currency of new Set(payments.map((one) => one.currency)))
    await settle(
      tx,
      currency,
      payments.filter((one) => one.currency === currency).flatMap((one) => one.allocations),
      now,
    );
  const allocations = payments.flatMap((one) => one.allocations.map((part) => ({ paymentId: one.id, ...part })));
  await writeAllocations(tx, allocations, now);
  for (const one of payments)
    books.add(
      isForeign(books, one.currency)
        ? async () => postingOfMoney(one, await settledParts(tx, one.allocations))
        : postingOfMoney(one),
    );
  for (const one of payments) tell(tx, one);
}

/** Takes amounts off open items; refuses more than is open. */
export async function settle(
  tx: Tx,
  currency: string,
  parts: readonly { readonly invoiceId: string; readonly amount: bigint }[],
  now: Date,
): Promise<void> {
  const ids = [...new Set(parts.map((part) => part.invoiceId))];
  if (ids.length === 0) return;
  if (ids.length > 1) await tx.query('open_items_lock', LOCK, [ids]);
  const wanted = JSON.stringify(parts.map((part) => ({ invoice_id: part.invoiceId, amount: `${part.amount}` })));
  const settled = await tx.query<{ id: string }>('open_items_settle', SETTLE, [wanted, now, currency]);
  if (settled.length === ids.length) return;
  const done = new Set(settled.map((row) => row.id));
  const refused = ids.filter((id) => !done.has(id));
  throw new DomainError(
    'FINANCE_ALLOCATION_TOO_MUCH',
    'An invoice has less open than is put against it, or is of another currency.',
    {
      details: { invoiceIds: refused },
    },
  );
}

/** Keeps what was put against what; gives back what each is known by. */
export async function writeAllocations(
  tx: Tx,
  all: readonly {
    readonly invoiceId: string;
    readonly amount: bigint;
    readonly paymentId?: string;
    readonly creditNoteId?: string;
  }[],
  now: Date,
): Promise<string[]> {
  const rows = all.map((one) => ({
    ...{ id: newId(), invoice_id: one.invoiceId, payment_id: one.paymentId ?? null },
    ...{ credit_note_id: one.creditNoteId ?? null, amount_minor: one.amount },
  }));
  await insertRows(tx, 'allocation', ALLOCATION, rows, now);
  return rows.map(({ id }) => id);
}

const USE = `UPDATE payment SET allocated_minor = allocated_minor + $2, version = version + 1, updated_at = $3 WHERE id = $1`;

/** Money that is put against documents later than it was booked. */
export interface UsedPayment {
  readonly id: string;
  readonly currency: string;
  readonly personId: string | null;
  readonly label: string;
}

/** Puts what is left of a payment, which is locked, against documents; posts what the rates made of it since (F13). */
export async function usePayment(books: Books, payment: UsedPayment, parts: readonly Part[]): Promise<void> {
  const { tx, now, settings } = books;
  const { id: paymentId, currency, personId, label } = payment;
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  await settle(tx, currency, parts, now);
  await tx.query('payment_use', USE, [paymentId, amount, now]);
  const ids = await writeAllocations(
    tx,
    parts.map((part) => ({ ...part, paymentId })),
    now,
  );
  const day = localDay(now, settings.timeZone);
  bookAllocation(books, { id: ids[0]!, paymentId, currency, personId, label, day, parts });
}

function tell(tx: Tx, one: NewPayment): void {
  const data = {
    ...{ label: one.label, personId: one.personId, method: one.method, bookedOn: one.bookedOn },
    amount: Money.of(one.amount, one.currency).toJSON(),
  };
  const invoiceIds = one.allocations.map((part) => part.invoiceId);
  const target = { aggregateId: one.id, aggregateVersion: 1 };
  if (one.direction === 'IN') tx.emit(paymentReceived, { ...data, invoiceIds }, target);
  else tx.emit(paymentRefunded, { ...data, creditNoteId: invoiceIds[0] ?? null }, target);
}
