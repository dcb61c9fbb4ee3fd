import type { ReadTx } from '@mh-os/persistence';

/** How the bank and the books stand at the end of a day. */
export interface ReconciliationRow {
  readonly day: string;
  /** Opening balance of the first statement and every movement since. */
  readonly bank: string;
  readonly ledger: string;
  /** Movements that nobody told yet what they are for. */
  readonly openLines: string;
  readonly ignoredLines: string;
  /** Entries on the account that no movement stands for yet, less movements booked for another day. */
  readonly ledgerOnly: string;
  /** The bank's own closing balance of the day, where a statement ends on it. */
  readonly stated: string | null;
}

const DAYS = `WITH account AS (SELECT a.id, a.account_id, a.currency,
      coalesce((SELECT s.opening_minor FROM bank_statement s WHERE s.bank_account_id = a.id
        ORDER BY s.format = 'CAMT054', s.starts_on NULLS LAST, s.created_at, s.id LIMIT 1), 0) AS opening
    FROM bank_account a WHERE a.id = $1),
  moves AS (
    SELECT b.booked_on AS day, sum(b.amount_minor) AS bank, sum(b.amount_minor) FILTER (WHERE b.status IN ('UNMATCHED', 'SUGGESTED')) AS open,
      sum(b.amount_minor) FILTER (WHERE b.status = 'IGNORED') AS ignored, NULL::numeric AS ledger
    FROM bank_line b JOIN account a ON a.id = b.bank_account_id WHERE b.booked_on <= $3::date AND b.status <> 'DETAILED' GROUP BY 1
    UNION ALL
    SELECT l.effective_on, NULL, NULL, NULL, sum(l.debit_minor - l.credit_minor)
    FROM journal_line l JOIN account a ON a.account_id = l.account_id AND a.currency = l.currency WHERE l.effective_on <= $3::date GROUP BY 1),
  days AS (SELECT day, coalesce(sum(bank), 0) AS bank, coalesce(sum(open), 0) AS open, coalesce(sum(ignored), 0) AS ignored,
      coalesce(sum(ledger), 0) AS ledger FROM moves GROUP BY day),
  running AS (SELECT d.day, a.opening, sum(d.bank) OVER w AS bank, sum(d.open) OVER w AS open, sum(d.ignored) OVER w AS ignored,
      sum(d.ledger) OVER w AS ledger FROM days d CROSS JOIN account a WINDOW w AS (ORDER BY d.day))
  SELECT r.day::text, (r.opening + r.bank)::text AS bank, r.ledger::text, r.open::text AS "openLines", r.ignored::text AS "ignoredLines",
    (r.ledger - (r.bank - r.open - r.ignored))::text AS "ledgerOnly",
    (SELECT s.closing_minor::text FROM bank_statement s WHERE s.bank_account_id = $1 AND s.ends_on = r.day AND s.closing_minor IS NOT NULL
      ORDER BY s.created_at DESC, s.id DESC LIMIT 1) AS stated
  FROM running r WHERE r.day >= $2::date ORDER BY r.day DESC LIMIT 400`;

/** Days on which anything moved, the newest first. */
export function readReconciliation(
  tx: ReadTx,
  accountId: string,
  from: string,
  until: string,
): Promise<ReconciliationRow[]> {
  return tx.query<ReconciliationRow>('bank_reconciliation', DAYS, [accountId, from, until]);
}
