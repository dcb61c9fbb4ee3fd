import type { Books } from '../documents/books.ts';
import { writeAllocations } from '../payments/payment-writes.ts';
import { bookCreditApplied } from '../payments/settled-parts.ts';
import type { IssuedDocument } from './invoice.types.ts';

const APPLY = `WITH target AS (SELECT id, least(open_minor, $2::bigint) AS part FROM open_item WHERE id = $1 AND open_minor > 0 FOR UPDATE)
  UPDATE open_item o SET credited_minor = o.credited_minor + t.part, version = o.version + 1, updated_at = $3
  FROM target t WHERE o.id = t.id RETURNING t.part::text AS part`;
const USE = `UPDATE open_item SET credited_minor = credited_minor + $2, version = version + 1, updated_at = $3 WHERE id = $1`;

/** Takes a credit note off what its invoice still asks for; gives back what of the credit is left to pay out. */
export async function applyCredit(books: Books, credit: IssuedDocument): Promise<bigint> {
  const { tx, now } = books;
  const { id: creditNoteId, correctsId: invoiceId, gross, currency, personId } = credit;
  if (invoiceId === null) return gross;
  const [applied] = await tx.query<{ part: string }>('open_item_credit', APPLY, [invoiceId, gross, now]);
  const amount = BigInt(applied?.part ?? 0);
  if (amount === 0n) return gross;
  await tx.query('open_item_credit_use', USE, [creditNoteId, amount, now]);
  const [id] = await writeAllocations(tx, [{ invoiceId, creditNoteId, amount }], now);
  const about = { currency, personId, label: credit.number, day: credit.issueDate };
  bookCreditApplied(books, { id: id!, creditNoteId, invoiceId, amount, ...about });
  return gross - amount;
}
