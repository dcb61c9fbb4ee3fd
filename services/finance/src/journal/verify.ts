import { sha256 } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { type ChainedEntry, type ChainedLine, GENESIS, entryHash, exact, taxedIn } from './chain.ts';
import type { JournalCheckType } from './journal.type.ts';

/** A line as the table has it. */
type KeptLine = Omit<ChainedLine, 'vatCountry'> & { readonly vatCountry: string | null };

interface Row extends Omit<ChainedEntry, 'lines' | 'recordedAt' | 'actor'> {
  readonly recordedAt: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly description: string;
  readonly hash: string;
  readonly prevHash: string;
  readonly lineCount: number;
  readonly lines: readonly KeptLine[] | null;
}

const PART = 500;
const ENTRIES = `SELECT e.id, e.seq::text AS seq, e.fiscal_year AS "fiscalYear", e.number, e.effective_on::text AS "effectiveOn",
    e.created_at AS "recordedAt", e.kind, e.source_type AS "sourceType", e.source_id AS "sourceId", encode(e.text_hash, 'hex') AS "textHash",
    e.base_currency AS "baseCurrency", e.reverses_id AS "reversesId", e.actor ->> 'kind' AS "actorKind", e.actor ->> 'id' AS "actorId",
    e.description, e.hash, e.prev_hash AS "prevHash", e.line_count AS "lineCount",
    (SELECT jsonb_agg(jsonb_build_object('accountId', l.account_id, 'currency', l.currency, 'rate', l.rate::text,
        'debit', l.debit_minor::text, 'credit', l.credit_minor::text, 'baseDebit', l.base_debit_minor::text,
        'baseCredit', l.base_credit_minor::text, 'vatKey', l.vat_key, 'vatRate', l.vat_rate::text, 'vatCountry', l.vat_country, 'invoiceId', l.invoice_id,
        'orderId', l.order_id, 'channelId', l.channel_id) ORDER BY l.position)
      FROM journal_line l WHERE l.brand_id = e.brand_id AND l.entry_id = e.id) AS lines
  FROM journal_entry e WHERE e.seq > $1 ORDER BY e.seq LIMIT ${PART}`;
const HEAD = `SELECT seq::text AS seq, hash FROM journal_head`;
/** What stands in place of erased words begins so. */
const ERASED = /erased/i;

/** Recomputes the chain from the first entry on, from what the tables hold now; tells the first that does not fit (F15). */
export async function verifyJournal(tx: ReadTx): Promise<JournalCheckType> {
  const numbers = new Map<number, number>();
  let [previous, checked, erased, expected] = [GENESIS, 0, 0, 1n];
  for (;;) {
    const rows = await tx.query<Row>('journal_verify', ENTRIES, [(expected - 1n).toString()]);
    for (const row of rows) {
      const fault = faultOf(row, { previous, expected, number: (numbers.get(row.fiscalYear) ?? 0) + 1 });
      if (fault === 'ERASED') erased += 1;
      else if (fault !== null) {
        const entryId = fault === 'MISSING' ? null : row.id;
        return { intact: false, checked, erased, firstBreak: { entryId, seq: expected.toString(), fault } };
      }
      numbers.set(row.fiscalYear, row.number);
      previous = row.hash;
      checked += 1;
      expected += 1n;
    }
    if (rows.length < PART) break;
  }
  const [head] = await tx.query<{ seq: string; hash: string }>('journal_verify_head', HEAD);
  const ended = !head || (BigInt(head.seq) === expected - 1n && (head.seq === '0' || head.hash === previous));
  const firstBreak = ended ? null : { entryId: null, seq: expected.toString(), fault: 'MISSING' };
  return { intact: ended, checked, erased, firstBreak };
}

interface Expected {
  readonly previous: string;
  readonly expected: bigint;
  readonly number: number;
}

function faultOf(row: Row, { previous, expected, number }: Expected): string | null {
  if (BigInt(row.seq) !== expected) return 'MISSING';
  if (row.number !== number) return 'NUMBER';
  if (row.prevHash !== previous) return 'LINK';
  const { actorKind, actorId, description, hash, prevHash: _prevHash, lineCount, lines, recordedAt, ...rest } = row;
  const chained = (lines ?? []).map(({ vatCountry, ...line }) => ({
    ...{ ...line, rate: exact(line.rate), vatRate: exact(line.vatRate) },
    ...taxedIn(vatCountry),
  }));
  const content = { ...rest, recordedAt: recordedAt.toISOString(), actor: `${actorKind}:${actorId}`, lines: chained };
  if (chained.length !== lineCount || entryHash(previous, content) !== hash) return 'CONTENT';
  if (sha256(description) === row.textHash) return null;
  return ERASED.test(description) ? 'ERASED' : 'TEXT';
}
