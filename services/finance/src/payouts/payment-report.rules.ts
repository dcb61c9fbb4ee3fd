import { Money } from '@mh-os/kernel';
import type { ReportedPayment, StatusReport } from './pain002.rules.ts';
import { verdictOf } from './pain002-codes.rules.ts';
import type { ItemStatus, PayoutStatus } from './payouts.rules.ts';

export const outcomeWords = {
  SETTLED: 'Paid: it is settled by this report.',
  FAILED: 'Refused: it is owed again by this report.',
  UNDER_WAY: 'Nothing final: it stays as it is.',
  KNOWN: 'Known already: nothing is changed.',
  UNKNOWN: 'No payment of the brand has this reference: nothing is changed.',
  REFUSED: 'It does not fit how the payment stands: nothing is changed.',
} as const;
export type ReportOutcome = keyof typeof outcomeWords;

/** A payment of the payout that a report is about. */
export interface ReportItem {
  readonly id: string;
  readonly endToEndId: string;
  readonly status: ItemStatus;
  readonly amountMinor: bigint;
}
export interface ReportedPayout {
  readonly status: PayoutStatus;
  readonly currency: string;
  readonly items: readonly ReportItem[];
}

/** One row of a report, judged. */
export interface JudgedRow extends Omit<ReportedPayment, 'endToEndId'> {
  readonly endToEndId: string | null;
  readonly itemId: string | null;
  readonly outcome: ReportOutcome;
  readonly message: string;
}

/** What of a report is new: every payment at most once, whatever the file repeats. */
export function judgeReport(report: StatusReport, payout: ReportedPayout | null): JudgedRow[] {
  if (payout === null)
    return report.payments.map((row) => ({
      ...{ ...row, itemId: null, outcome: 'UNKNOWN' as const },
      message: `No payout was sent with the file ${report.originalMessageId}.`,
    }));
  const items = new Map(payout.items.map((item) => [item.endToEndId, item]));
  const seen = new Set<string>();
  const rows: JudgedRow[] = [];
  for (const row of report.payments) {
    const named = row.endToEndId === null ? unnamed(payout, report) : [row.endToEndId];
    for (const endToEndId of named) {
      const item = items.get(endToEndId);
      const once = seen.has(endToEndId)
        ? refused('The file tells of this payment twice: the first time counts.')
        : null;
      seen.add(endToEndId);
      rows.push({ ...row, endToEndId, itemId: item?.id ?? null, ...(once ?? judge(row, item, payout)) });
    }
  }
  return rows;
}

/** Payments that were sent and that the report does not name: what it says of the whole holds for them. */
function unnamed(payout: ReportedPayout, report: StatusReport): string[] {
  const named = new Set(report.payments.map(({ endToEndId }) => endToEndId));
  return payout.items
    .filter(({ status, endToEndId }) => status !== 'DROPPED' && !named.has(endToEndId))
    .map(({ endToEndId }) => endToEndId);
}

type Judgement = Pick<JudgedRow, 'outcome' | 'message'>;
const refused = (message: string): Judgement => ({ outcome: 'REFUSED', message });

function judge(row: ReportedPayment, item: ReportItem | undefined, payout: ReportedPayout): Judgement {
  if (!item || item.status === 'DROPPED')
    return { outcome: 'UNKNOWN', message: 'The payout has no payment with this reference.' };
  const told = verdictOf(row.status);
  if (told === null) return refused(`${row.status} is no status of ISO 20022.`);
  const ordered = Money.of(item.amountMinor, payout.currency);
  if (row.amount !== null && !isSame(row.amount, ordered))
    return refused(`The report is about ${row.amount}, the payment about ${ordered.toString()}.`);
  if (told.verdict === 'UNDER_WAY') return { outcome: 'UNDER_WAY', message: told.words };
  return told.verdict === 'PAID' ? paid(item, payout, told.words) : notPaid(item, payout, row.reason || told.words);
}

function paid({ status }: ReportItem, payout: ReportedPayout, words: string): Judgement {
  if (status === 'SETTLED' || status === 'RETURNED') return { outcome: 'KNOWN', message: words };
  if (status === 'FAILED') return refused('It was told as refused before, and is owed again: ask the bank.');
  return status === 'SENT' ? { outcome: 'SETTLED', message: words } : notSent(payout);
}

function notPaid({ status }: ReportItem, payout: ReportedPayout, words: string): Judgement {
  if (status === 'FAILED' || status === 'RETURNED') return { outcome: 'KNOWN', message: words };
  if (status === 'SETTLED') return refused('It is settled: where the money came back, say so at the payment itself.');
  return status === 'SENT' ? { outcome: 'FAILED', message: words } : notSent(payout);
}

const notSent = ({ status }: ReportedPayout): Judgement =>
  refused(`The payout is ${status}: tell first that the bank has its file.`);

function isSame(told: string, ordered: Money): boolean {
  const [decimal = '', currency = ''] = told.split(' ');
  if (currency !== ordered.currency || !/^\d{1,15}(\.\d{1,5})?$/.test(decimal)) return false;
  const [whole = '', part = ''] = decimal.split('.');
  const bare = part.replace(/0+$/, '');
  const [ownWhole = '', ownPart = ''] = ordered.decimal.split('.');
  return whole.replace(/^0+(?=\d)/, '') === ownWhole && bare === ownPart.replace(/0+$/, '');
}
