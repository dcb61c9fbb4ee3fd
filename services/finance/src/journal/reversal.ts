import { type Id, notFound } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { openYear } from '../periods/open-year.ts';
import { JournalEntryEntity } from './journal-entry.entity.ts';
import { JournalLineEntity } from './journal-line.entity.ts';
import { type Posted, alreadyReversed, postJournal } from './posting.ts';
import type { PostingLine } from './posting.rules.ts';

/** Which entry is taken back, and why. */
export interface Reversal {
  readonly entryId: Id;
  readonly reason: string;
  /** The day it counts for; that of the entry, or the first open day after it, when absent (F4). */
  readonly date?: string | undefined;
}

const NEXT_OPEN = `SELECT greatest(starts_on, $1::date)::text AS day FROM fiscal_period
  WHERE status = 'OPEN' AND ends_on >= $1::date ORDER BY starts_on LIMIT 1`;
const LAST_YEAR = `SELECT max(p.year)::int AS year, max(s.year_starts_in)::int AS "startsIn" FROM fiscal_period p, ledger_setting s`;

/** Takes an entry back by its mirror image, once; the one that reverses can itself be reversed, by a new entry (F3). */
export async function reverseEntry(tx: Tx, { entryId, reason, date }: Reversal): Promise<Posted> {
  const entry = await tx.findOne(JournalEntryEntity, { id: entryId });
  if (!entry) throw notFound('JournalEntry', entryId);
  const lines = await tx.find(JournalLineEntity, { entryId }, { order: { position: 'ASC' } });
  const posted = await postJournal(tx, {
    date: date ?? (await openDayFrom(tx, entry.effectiveOn)),
    kind: 'REVERSAL',
    source: { type: 'journal-entry', id: entry.id },
    description: reason,
    lines: lines.map(mirrored),
    reversesId: entry.id,
  });
  if (!posted.isNew) throw alreadyReversed();
  return posted;
}

/** The day itself where its period is open, else the first one after it that is (F4). */
async function openDayFrom(tx: Tx, day: string): Promise<string> {
  const [found] = await tx.query<{ day: string }>('fiscal_next_open', NEXT_OPEN, [day]);
  if (found) return found.day;
  const [last] = await tx.query<{ year: number; startsIn: number }>('fiscal_last_year', LAST_YEAR);
  if (last) await openYear(tx, last.year + 1, last.startsIn);
  const [opened] = await tx.query<{ day: string }>('fiscal_next_open', NEXT_OPEN, [day]);
  return opened?.day ?? day;
}

function mirrored(line: JournalLineEntity): PostingLine {
  const { rate, rateSource, rateAt, vatKey, vatRate, vatCountry, text } = line;
  const baseMinor = line.baseDebitMinor + line.baseCreditMinor;
  const onlyBase = line.debitMinor + line.creditMinor === 0n;
  return {
    accountId: line.accountId,
    debitMinor: line.creditMinor,
    creditMinor: line.debitMinor,
    currency: line.currency,
    baseMinor,
    ...(onlyBase ? { baseOnly: line.baseDebitMinor > 0n ? ('CREDIT' as const) : ('DEBIT' as const) } : {}),
    ...(rate !== null && rateSource !== null && rateAt !== null
      ? { fx: { rate, source: rateSource, at: rateAt } }
      : {}),
    ...(vatKey === null
      ? {}
      : { vat: { key: vatKey, ...(vatRate === null ? {} : { rate: vatRate }), country: vatCountry } }),
    ...(text === null ? {} : { text }),
    ...{ channelId: line.channelId, country: line.country, personId: line.personId, companyId: line.companyId },
    ...{ partnerId: line.partnerId, orderId: line.orderId, invoiceId: line.invoiceId },
  };
}
