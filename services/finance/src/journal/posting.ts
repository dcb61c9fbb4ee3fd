import { DomainError, newId, sha256, localDay } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { ledgerMissing } from '../ledger/ledger.errors.ts';
import { openYearOf } from '../periods/open-year.ts';
import { assertDay, periodClosed, periodMissing } from '../periods/periods.rules.ts';
import { GENESIS, entryHash, exact, taxedIn } from './chain.ts';
import { type PeriodFact, postingFacts } from './posting.read-model.ts';
import { type DecidedLine, type PostingLine, decideLines } from './posting.rules.ts';

export type { Fx, LineSubject, PostingLine } from './posting.rules.ts';

/** What is to be posted. */
export interface Posting {
  /** The day it counts for, as `2026-03-31`, or an instant, whose day is told where the brand is. */
  readonly date: string | Date;
  /** What it is, e.g. INVOICE, PAYMENT, POINTS: one source is posted once per kind. */
  readonly kind: string;
  readonly source: { readonly type: string; readonly id: string };
  /** For people; never a name or address of a customer. */
  readonly description: string;
  readonly lines: readonly PostingLine[];
  /** Posts what is left in the currency of the books as realised gain or loss of exchange rates (F13). */
  readonly realiseFx?: boolean;
  readonly reversesId?: string;
}

/** The entry that holds it. */
export interface Posted {
  readonly id: string;
  readonly fiscalYear: number;
  readonly number: number;
  readonly effectiveOn: string;
  readonly totalMinor: bigint;
  readonly baseCurrency: string;
  /** False where it was posted before: nothing was done then. */
  readonly isNew: boolean;
}

const HEAD = `SELECT id, seq::text AS seq, numbers, hash,
    date_trunc('milliseconds', greatest(recorded_at, clock_timestamp())) AS "recordedAt" FROM journal_head FOR UPDATE`;
const FOUND = `SELECT id, fiscal_year AS "fiscalYear", number, effective_on::text AS "effectiveOn", total_minor::text AS total,
    base_currency AS "baseCurrency" FROM journal_entry WHERE source_type = $1 AND source_id = $2 AND kind = $3`;
const INSERT = `WITH head AS (UPDATE journal_head SET seq = $2, numbers = jsonb_set(numbers, ARRAY[$3::int::text], to_jsonb($4::int)),
      hash = $5, recorded_at = $6, version = version + 1, updated_at = now() WHERE id = $7),
    entry AS (INSERT INTO journal_entry (brand_id, id, created_at, seq, fiscal_year, number, period_id, effective_on, kind, source_type,
      source_id, description, text_hash, base_currency, total_minor, line_count, reverses_id, actor, prev_hash, hash)
      SELECT $8::uuid, $1::uuid, $6::timestamptz, $2::bigint, $3::int, $4::int, $9::uuid, $10::date, $11, $12, $13, $14,
        decode($15, 'hex'), $16, $17::bigint, $18::int, $19::uuid, $20::jsonb, $21, $5)
  INSERT INTO journal_line (brand_id, id, created_at, entry_id, position, account_id, effective_on, seq, currency, debit_minor, credit_minor,
    base_debit_minor, base_credit_minor, rate, rate_source, rate_at, text, vat_key, vat_rate, vat_country, channel_id, country, person_id,
    company_id, partner_id, order_id, invoice_id)
  SELECT $8::uuid, x.id, $6::timestamptz, $1::uuid, x.position, x.account_id, $10::date, $2::bigint, x.currency, x.debit, x.credit,
    x.base_debit, x.base_credit, x.rate, x.rate_source, x.rate_at, x.text, x.vat_key, x.vat_rate, x.vat_country, x.channel_id, x.country, x.person_id,
    x.company_id, x.partner_id, x.order_id, x.invoice_id
  FROM jsonb_to_recordset($22::jsonb) AS x(id uuid, position int, account_id uuid, currency text, debit bigint, credit bigint,
    base_debit bigint, base_credit bigint, rate numeric, rate_source text, rate_at timestamptz, text text, vat_key text, vat_rate numeric, vat_country text,
    channel_id uuid, country text, person_id uuid, company_id uuid, partner_id uuid, order_id uuid, invoice_id uuid)`;

interface HeadRow {
  readonly id: string;
  readonly seq: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly hash: string;
  readonly recordedAt: Date;
}
type FoundRow = Omit<Posted, 'totalMinor' | 'isNew'> & { readonly total: string };

/**
 * Posts an entry, once per source and kind: the one writer of the journal. From here to the end of the transaction the
 * brand's journal is locked, which is what makes numbers gap-free: post last, after every other lock is taken.
 */
export async function postJournal(tx: Tx, posting: Posting): Promise<Posted> {
  const facts = await postingFacts(tx, posting);
  if (!facts) throw ledgerMissing();
  const date =
    typeof posting.date === 'string' ? assertDay(posting.date, 'date') : localDay(posting.date, facts.timeZone);
  const lines = decideLines(posting.lines, { ...facts, realiseFx: posting.realiseFx ?? false });
  const period = facts.periodOn(date) ?? (await openYearOf(tx, date, facts.yearStartsIn));
  const { type, id: sourceId } = posting.source;
  // Asked behind the lock in the same round trip: whoever held it before may have posted the same.
  const [[head], [found]] = await Promise.all([
    tx.query<HeadRow>('journal_head', HEAD),
    tx.query<FoundRow>('journal_found', FOUND, [type, sourceId, posting.kind]),
  ]);
  if (found) return { ...found, totalMinor: BigInt(found.total), isNew: false };
  if (!head) throw ledgerMissing();
  if (!period) throw periodMissing(date);
  if (period.status !== 'OPEN') throw periodClosed(date, period.status);
  return write(tx, { posting, date, lines, period, head, baseCurrency: facts.baseCurrency });
}

interface Writing {
  readonly posting: Posting;
  readonly date: string;
  readonly lines: readonly DecidedLine[];
  readonly period: PeriodFact;
  readonly head: HeadRow;
  readonly baseCurrency: string;
}

async function write(tx: Tx, { posting, date, lines, period, head, baseCurrency }: Writing): Promise<Posted> {
  const id = newId();
  const seq = BigInt(head.seq) + 1n;
  const number = (head.numbers[String(period.year)] ?? 0) + 1;
  const prevHash = head.seq === '0' ? GENESIS : head.hash;
  const totalMinor = lines.reduce((sum, { baseDebit }) => sum + baseDebit, 0n);
  const { kind, source, description, reversesId = null } = posting;
  const { name, ...actor } = tx.ctx.actor;
  const textHash = sha256(description);
  const hash = entryHash(prevHash, {
    ...{
      id,
      seq: seq.toString(),
      fiscalYear: period.year,
      number,
      effectiveOn: date,
      kind,
      textHash,
      baseCurrency,
      reversesId,
    },
    ...{ sourceType: source.type, sourceId: source.id, recordedAt: head.recordedAt.toISOString() },
    actor: `${actor.kind}:${actor.id}`,
    lines: lines.map(chained),
  });
  const written = JSON.stringify(
    lines.map((line, index) => ({ ...columnsOf(line), id: newId(), position: index + 1 })),
  );
  const actorJson = JSON.stringify(name === undefined ? actor : { ...actor, name });
  const numbered = [
    id,
    seq,
    period.year,
    number,
    hash,
    head.recordedAt,
    head.id,
    tx.ctx.requireBrand(),
    period.id,
    date,
  ];
  const told = [
    kind,
    source.type,
    source.id,
    description,
    textHash,
    baseCurrency,
    totalMinor,
    lines.length,
    reversesId,
  ];
  await tx
    .query('journal_insert', INSERT, [...numbered, ...told, actorJson, prevHash, written])
    .catch((error: unknown) => Promise.reject(refusalOf(error, date)));
  return { id, number, fiscalYear: period.year, effectiveOn: date, totalMinor, baseCurrency, isNew: true };
}

const chained = ({ account, currency, debit, credit, baseDebit, baseCredit, fx, line }: DecidedLine) => ({
  ...{ accountId: account.id, currency, rate: exact(fx?.rate) },
  ...{ debit: debit.toString(), credit: credit.toString() },
  ...{ baseDebit: baseDebit.toString(), baseCredit: baseCredit.toString() },
  ...{ vatKey: vatOf(account, line), vatRate: exact(line.vat?.rate) },
  ...taxedIn(line.vat?.country ?? null),
  ...{ invoiceId: line.invoiceId ?? null, orderId: line.orderId ?? null, channelId: line.channelId ?? null },
});

/** The tax treatment that a line tells, or that its account is for. */
const vatOf = (account: DecidedLine['account'], line: DecidedLine['line']): string | null =>
  (line.vat?.key ?? account.vatKey) || null;

const columnsOf = ({ account, currency, debit, credit, baseDebit, baseCredit, fx, line }: DecidedLine) => ({
  ...{ account_id: account.id, currency, debit: debit.toString(), credit: credit.toString() },
  ...{ base_debit: baseDebit.toString(), base_credit: baseCredit.toString() },
  ...{ rate: fx?.rate ?? null, rate_source: fx?.source ?? null, rate_at: fx?.at ?? null, text: line.text ?? null },
  ...{ vat_key: vatOf(account, line), vat_rate: line.vat?.rate ?? null, vat_country: line.vat?.country ?? null },
  ...{ channel_id: line.channelId ?? null, country: line.country ?? null, person_id: line.personId ?? null },
  ...{ company_id: line.companyId ?? null, partner_id: line.partnerId ?? null },
  ...{ order_id: line.orderId ?? null, invoice_id: line.invoiceId ?? null },
});

/** What the database refuses in a race, said as the rule says it. */
function refusalOf(error: unknown, date: string): unknown {
  const { constraint, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  const broken = constraint ?? driverError?.constraint;
  if (broken === 'journal_entry_period_open') return periodClosed(date, 'CLOSED');
  if (broken === 'journal_entry_reverses_key') return alreadyReversed();
  return error;
}

export function alreadyReversed(): DomainError {
  return new DomainError('FINANCE_ALREADY_REVERSED', 'This entry was reversed already: an entry is reversed once.');
}
