import type { Actor } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PartKind } from './matching/candidate.types.ts';
import type { MatchOrigin } from './matching/match-writes.ts';

/** What a line was booked as. */
export interface MatchRow {
  readonly id: string;
  readonly lineId: string;
  readonly currency: string;
  readonly origin: MatchOrigin;
  readonly score: number | null;
  readonly note: string;
  readonly entryId: string | null;
  readonly confirmedBy: Actor;
  readonly confirmedAt: Date;
  readonly parts: readonly {
    readonly kind: PartKind;
    readonly targetId: string | null;
    readonly label: string;
    readonly amount: string;
    readonly paymentId: string | null;
  }[];
}

const MATCHES = `SELECT m.id, m.line_id AS "lineId", b.currency, m.origin, m.score, m.note, m.entry_id AS "entryId",
    m.confirmed_by AS "confirmedBy", m.created_at AS "confirmedAt",
    (SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'label', p.label, 'amount', p.amount_minor::text,
        'targetId', CASE p.kind WHEN 'PAYMENT' THEN p.payment_id ELSE coalesce(p.invoice_id, p.account_id, p.payout_id) END,
        'paymentId', p.payment_id) ORDER BY p.position)
      FROM bank_match_part p WHERE p.brand_id = m.brand_id AND p.match_id = m.id) AS parts
  FROM bank_match m JOIN bank_line b ON b.brand_id = m.brand_id AND b.id = m.line_id
  WHERE m.line_id = ANY ($1::uuid[]) AND m.undone_at IS NULL`;

/** What lines are booked as, by their ids. */
export async function readMatches(tx: ReadTx, lineIds: readonly string[]): Promise<Map<string, MatchRow>> {
  const rows = await tx.query<MatchRow>('bank_matches', MATCHES, [lineIds]);
  return new Map(rows.map((row) => [row.lineId, row]));
}
