import { actorOf, DomainError, newId } from '@mh-os/kernel';
import type { Books } from '../../documents/books.ts';
import { insertRows } from '../../documents/insert-rows.ts';
import type { PostingLine } from '../../journal/posting.ts';
import { postJournal } from '../../journal/posting.ts';
import { type NewPayment, writePayments } from '../../payments/payment-writes.ts';
import type { BankAccountEntity } from '../bank-account.entity.ts';
import type { BankLineRow } from '../lines.read-model.ts';
import type { DecidedPart } from './parts.rules.ts';
import { settleByLine } from './payout-targets.ts';
import type { Targets } from './targets.read-model.ts';

const MATCH = {
  id: 'uuid',
  line_id: 'uuid',
  origin: 'text',
  score: 'integer',
  note: 'text',
  entry_id: 'uuid',
  confirmed_by: 'jsonb',
  version: 'integer',
  updated_at: 'timestamptz',
};
const PART = {
  ...{
    id: 'uuid',
    match_id: 'uuid',
    position: 'integer',
    kind: 'text',
    amount_minor: 'bigint',
    label: 'text',
    invoice_id: 'uuid',
  },
  ...{ payment_id: 'uuid', account_id: 'uuid', payout_id: 'uuid', person_id: 'uuid', undone: 'boolean' },
};
const LEARN = `INSERT INTO bank_payer (brand_id, iban, person_id, times) VALUES ($1, $2, $3, 1)
  ON CONFLICT (brand_id, iban, person_id) DO UPDATE SET times = bank_payer.times + 1`;

export type MatchOrigin = 'MANUAL' | 'SUGGESTED' | 'BULK';

/** A line with what it is for, decided. */
export interface Matching {
  readonly line: BankLineRow;
  readonly account: BankAccountEntity;
  readonly targets: Targets;
  readonly parts: readonly DecidedPart[];
  readonly origin: MatchOrigin;
  readonly score: number | null;
  readonly note: string;
  /** Whose money it is where no document says so. */
  readonly personId: string | null;
}

interface Placed extends DecidedPart {
  readonly personId: string | null;
  readonly label: string;
}

/** Writes payments, entries and the match of a line; everything posts through the books, once. */
export async function writeMatch(books: Books, matching: Matching): Promise<string> {
  const { line, account, origin, score, note } = matching;
  const { tx, now } = books;
  const id = newId();
  const placed = matching.parts.map((part) => place(part, matching));
  const payments = await pay(books, id, matching, placed);
  await insertRows(
    tx,
    'bank_match',
    MATCH,
    [
      {
        id,
        line_id: line.id,
        origin,
        score,
        note,
        entry_id: null,
        confirmed_by: actorOf(tx.ctx),
        version: 1,
        updated_at: now,
      },
    ],
    now,
  );
  const rows = placed.map((part, position) => partRow(id, position, part, payments));
  await insertRows(tx, 'bank_match_part', PART, rows, now);
  await learn(books, line, placed);
  for (const part of placed)
    if (part.kind === 'PAYOUT')
      await settleByLine(tx, part.targetId!, { at: line.bookedOn, bankLineId: line.id, accountId: account.accountId });
  const entryId = await postStraight(books, id, matching, placed);
  if (entryId !== null)
    await tx.query('bank_match_entry', 'UPDATE bank_match SET entry_id = $2 WHERE id = $1', [id, entryId]);
  return id;
}

function place(part: DecidedPart, { targets, personId }: Matching): Placed {
  const id = part.targetId ?? '';
  const item = targets.items.get(id);
  const account = targets.accounts.get(id);
  const label =
    item?.number ??
    targets.payments.get(id)?.label ??
    targets.payouts.get(id)?.label ??
    (account ? `${account.code} ${account.name}` : '');
  const first = [...targets.items.values()].find((one) => one.personId !== null)?.personId ?? null;
  return { ...part, label, personId: item ? item.personId : part.kind === 'ON_ACCOUNT' ? (personId ?? first) : null };
}

/** A payment for each buyer whose documents the line pays, or pays back; what is over stays on the account of one of them. */
async function pay(
  books: Books,
  matchId: string,
  { line, account, targets }: Matching,
  placed: readonly Placed[],
): Promise<Map<Placed, string>> {
  const own = placed.filter(({ kind }) => kind === 'INVOICE' || kind === 'CREDIT_NOTE' || kind === 'ON_ACCOUNT');
  const buyers = new Map<string, Placed[]>();
  for (const part of own) buyers.set(part.personId ?? '', [...(buyers.get(part.personId ?? '') ?? []), part]);
  const byPart = new Map<Placed, string>();
  const payments = [...buyers.values()].map((parts, index): NewPayment => {
    const id = newId();
    for (const part of parts) byPart.set(part, id);
    const sum = parts.reduce((all, part) => all + part.amount, 0n);
    const numbers = parts.flatMap((part) => (part.label ? [part.label] : [])).join(', ');
    const documents = parts.filter((part) => part.targetId !== null);
    return {
      ...{ id, direction: sum > 0n ? 'IN' : 'OUT', method: 'bank', bookedOn: line.bookedOn, currency: line.currency },
      ...{ amount: sum > 0n ? sum : -sum, personId: parts[0]!.personId, orderId: null, label: numbers || 'bank' },
      country: targets.items.get(documents[0]?.targetId ?? '')?.country ?? null,
      ...{
        reference: (numbers || line.bankReference || '').slice(0, 200),
        externalId: `bank:${matchId}:${index + 1}`,
        note: '',
      },
      allocations: documents.map((part) => ({
        invoiceId: part.targetId!,
        amount: part.amount < 0n ? -part.amount : part.amount,
      })),
      accountId: account.accountId,
    };
  });
  await writePayments(books, payments);
  return byPart;
}

function partRow(matchId: string, position: number, part: Placed, payments: ReadonlyMap<Placed, string>) {
  const { kind, targetId } = part;
  const of = (...kinds: readonly string[]): string | null => (kinds.includes(kind) ? targetId : null);
  return {
    ...{ id: newId(), match_id: matchId, position: position + 1, kind, amount_minor: part.amount, label: part.label },
    ...{ invoice_id: of('INVOICE', 'CREDIT_NOTE'), payment_id: payments.get(part) ?? of('PAYMENT') },
    ...{ account_id: of('ACCOUNT'), payout_id: of('PAYOUT'), person_id: part.personId, undone: false },
  };
}

/** Remembers for whom an account paid. */
async function learn({ tx }: Books, line: BankLineRow, placed: readonly Placed[]): Promise<void> {
  if (line.iban === null || line.amount < 0n) return;
  const persons = new Set(
    placed.flatMap(({ kind, personId }) => (kind === 'INVOICE' && personId !== null ? [personId] : [])),
  );
  for (const personId of [...persons].sort())
    await tx.query('bank_payer_learn', LEARN, [tx.ctx.requireBrand(), line.iban, personId]);
}

/** What goes straight to an account, or clears what a provider held, as one entry; null where there is none. */
async function postStraight(
  books: Books,
  matchId: string,
  { line, account, targets }: Matching,
  placed: readonly Placed[],
): Promise<string | null> {
  const parts = placed.flatMap((part) => {
    const payment = targets.payments.get(part.targetId ?? '');
    const accountId = part.kind === 'ACCOUNT' ? part.targetId! : payment?.accountId;
    // What a provider held is cleared at what it was booked with (F13).
    const base = payment === undefined ? {} : { baseMinor: payment.base };
    // Of a payment that was booked on this very account nothing is left to post.
    return accountId === undefined || accountId === account.accountId ? [] : [{ ...part, accountId, base }];
  });
  if (parts.length === 0) return null;
  const { currency } = line;
  const side = (amount: bigint): Partial<PostingLine> =>
    amount > 0n ? { debitMinor: amount } : { creditMinor: -amount };
  const sum = parts.reduce((all, part) => all + part.amount, 0n);
  const bank = sum === 0n ? [] : [{ accountId: account.accountId, currency, ...side(sum) }];
  // What was left to the end is posted first: this entry's id is needed, and nothing may lock behind the journal.
  await books.close();
  const posted = await postJournal(books.tx, {
    ...{ date: line.bookedOn, kind: 'BANK', source: { type: 'bank-match', id: matchId }, description: account.name },
    realiseFx: parts.some(({ kind }) => kind === 'PAYMENT'),
    lines: [
      ...bank,
      ...parts.map((part) => ({ accountId: part.accountId, currency, ...part.base, ...side(-part.amount) })),
    ],
  });
  return posted.id;
}

/** The line is told already what it is for. */
export function alreadyMatched(line: BankLineRow): DomainError {
  return new DomainError('FINANCE_BANK_MATCHED', `The line is ${line.status} already: undo that first.`, {
    details: { status: line.status },
  });
}
