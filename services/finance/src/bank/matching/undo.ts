import { actorOf, DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { reverseEntry } from '../../journal/reversal.ts';
import { reversePayments } from '../../payments/payment-reversal.ts';

const MATCH = `SELECT m.id, m.entry_id AS "entryId", (SELECT array_agg(DISTINCT p.payment_id::text) FROM bank_match_part p
    WHERE p.brand_id = m.brand_id AND p.match_id = m.id AND p.kind IN ('INVOICE', 'CREDIT_NOTE', 'ON_ACCOUNT')) AS payments,
    EXISTS (SELECT 1 FROM bank_match_part p WHERE p.brand_id = m.brand_id AND p.match_id = m.id AND p.kind = 'PAYOUT') AS "ofPayout"
  FROM bank_match m WHERE m.line_id = $1 AND m.undone_at IS NULL FOR UPDATE OF m`;
const UNDO = `UPDATE bank_match SET undone_at = $2, undone_by = $3, undone_reason = $4, version = version + 1, updated_at = $2 WHERE id = $1`;
const PARTS = `UPDATE bank_match_part SET undone = true WHERE match_id = $1`;
const FORGET = `UPDATE bank_payer y SET times = y.times - 1 FROM bank_line b
  WHERE b.id = $1 AND b.iban IS NOT NULL AND y.iban = b.iban
    AND y.person_id IN (SELECT p.person_id FROM bank_match_part p WHERE p.match_id = $2 AND p.kind = 'INVOICE' AND p.person_id IS NOT NULL)`;

/** Takes back what a line was booked as: its payments and its entry are reversed, once, and what they paid is open again. */
export async function undoMatch(tx: Tx, lineId: string, reason: string, now: Date): Promise<void> {
  const [match] = await tx.query<{ id: string; entryId: string | null; payments: string[] | null; ofPayout: boolean }>(
    'bank_match_held',
    MATCH,
    [lineId],
  );
  if (!match) return;
  if (match.ofPayout)
    throw new DomainError(
      'FINANCE_BANK_PAYOUT_SETTLED',
      'This settled a payout: tell the payout that it came back instead.',
    );
  await tx.query('bank_match_undo', UNDO, [match.id, now, JSON.stringify(actorOf(tx.ctx)), reason]);
  await tx.query('bank_match_parts_undo', PARTS, [match.id]);
  // What was learned of a mistake is forgotten again.
  await tx.query('bank_payer_forget', FORGET, [lineId, match.id]);
  await tx.query('bank_payer_sweep', 'DELETE FROM bank_payer WHERE times <= 0');
  await reversePayments(tx, match.payments ?? [], reason, now);
  if (match.entryId !== null) await reverseEntry(tx, { entryId: match.entryId, reason });
}
