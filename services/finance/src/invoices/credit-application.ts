import type { Tx } from '@mh-os/persistence';
import { writeAllocations } from '../payments/payment-writes.ts';

const APPLY = `WITH target AS (SELECT id, least(open_minor, $2::bigint) AS part FROM open_item WHERE id = $1 AND open_minor > 0 FOR UPDATE)
  UPDATE open_item o SET credited_minor = o.credited_minor + t.part, version = o.version + 1, updated_at = $3
  FROM target t WHERE o.id = t.id RETURNING t.part::text AS part`;
const USE = `UPDATE open_item SET credited_minor = credited_minor + $2, version = version + 1, updated_at = $3 WHERE id = $1`;

/** Takes a credit note off what its invoice still asks for; gives back what of the credit is left to pay out. */
export async function applyCredit(
  tx: Tx,
  credit: { readonly id: string; readonly correctsId: string | null; readonly gross: bigint },
  now: Date,
): Promise<bigint> {
  if (credit.correctsId === null) return credit.gross;
  const [applied] = await tx.query<{ part: string }>('open_item_credit', APPLY, [credit.correctsId, credit.gross, now]);
  const part = BigInt(applied?.part ?? 0);
  if (part === 0n) return credit.gross;
  await tx.query('open_item_credit_use', USE, [credit.id, part, now]);
  await writeAllocations(tx, [{ invoiceId: credit.correctsId, creditNoteId: credit.id, amount: part }], now);
  return credit.gross - part;
}
