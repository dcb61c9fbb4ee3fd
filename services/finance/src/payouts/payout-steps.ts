import { payoutChanged } from '@mh-os/contracts';
import { actorOf, DomainError, Money, notFound } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import type { PostingLine } from '../journal/posting.rules.ts';
import { type Posted, type Posting, postJournal } from '../journal/posting.ts';
import { owedOf } from './payable-writes.ts';
import { PayeeEntity } from './payee.entity.ts';
import { payItems, releaseItems } from './payout-draft.ts';
import { PayoutEntity } from './payout.entity.ts';
import { PayoutItemEntity } from './payout-item.entity.ts';
import { type ItemStatus, type PayoutStatus, payoutLife, statusOf } from './payouts.rules.ts';

/** What settled: all that is under way, or some payments of it. */
export interface Settlement {
  /** The day or instant of the bank's booking. */
  readonly at: string | Date;
  readonly itemIds?: readonly string[];
  /** The line of the bank statement. */
  readonly bankLineId?: string;
  /** Account of the books that the money left; the main bank account when absent. */
  readonly accountId?: string;
}
/** What failed, and why: all that is under way, or some payments of it. */
export interface PayoutFailure {
  readonly at: string | Date;
  readonly itemIds?: readonly string[];
  readonly reason: string;
}

/** A payout, locked to the end of the transaction, with its payments. */
interface Opened {
  readonly payout: PayoutEntity;
  readonly items: readonly PayoutItemEntity[];
  readonly payees: ReadonlyMap<string, PayeeEntity>;
}

export async function openPayout(tx: Tx, id: string): Promise<Opened> {
  const payout = await tx.lock(PayoutEntity, id);
  const items = await tx.find(PayoutItemEntity, { payoutId: id }, { order: { position: 'ASC' } });
  const payees = await tx.find(PayeeEntity, { id: In(items.map(({ payeeId }) => payeeId)) });
  return { payout, items, payees: new Map(payees.map((payee) => [payee.id, payee])) };
}

/** What is owed goes under way: the bank has the file (F12). Posted in this transaction. */
export async function sendPayout(tx: Tx, id: string, at: Date, expectedVersion?: number): Promise<PayoutEntity> {
  const opened = await openPayout(tx, id);
  const { payout } = opened;
  const status = payoutLife.next(payout.status, 'SEND');
  const items = opened.items.filter((item) => item.status === 'PENDING');
  await payItems(
    tx,
    items.map((item) => item.id),
  );
  const changed = await step(tx, payout, { status, sentAt: at, sentBy: actorOf(tx.ctx) }, expectedVersion);
  const posted = await postJournal(tx, {
    ...{ date: at, kind: 'PAYOUT_SENT', source: { type: 'payout', id }, description: payout.number, realiseFx: true },
    lines: items.flatMap((item) => [
      owedOf(opened.payees.get(item.payeeId)!, payout, { debitMinor: item.amountMinor, baseMinor: item.baseMinor }),
      clearing(payout, { creditMinor: item.amountMinor }),
    ]),
  });
  await markSent(tx, items, posted, at);
  return changed;
}

const SENT_BASES = `SELECT position, base_credit_minor::text AS base FROM journal_line WHERE entry_id = $1 ORDER BY position`;
const MARK = `UPDATE payout_item i SET status = 'SENT', sent_base_minor = x.base, version = i.version + 1, updated_at = $2
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, base bigint) WHERE i.id = x.id`;

/** Keeps with what each payment is under way, so that its end can clear exactly that. */
async function markSent(tx: Tx, items: readonly PayoutItemEntity[], posted: Posted, at: Date): Promise<void> {
  const lines = await tx.query<{ position: number; base: string }>('payout_sent_bases', SENT_BASES, [posted.id]);
  const base = new Map(lines.map((line) => [line.position, line.base]));
  // Every payment has two lines, the second one on the clearing account.
  const sent = items.map((item, index) => ({ id: item.id, base: base.get(index * 2 + 2) }));
  await tx.query('payout_items_sent', MARK, [JSON.stringify(sent), at]);
}

/** A payout after a step, and what is still to be posted for it: after every lock of the transaction. */
export interface Ended {
  readonly payout: PayoutEntity;
  readonly posting: Posting;
}

/**
 * The bank has paid: from clearing to the bank account. All that is under way, or some payments. A line of a bank statement
 * settles a payout with this, in the transaction that matches it.
 */
export async function settlePayout(tx: Tx, id: string, settlement: Settlement): Promise<PayoutEntity> {
  return posted(tx, await settleItems(tx, id, settlement));
}

export async function settleItems(
  tx: Tx,
  id: string,
  { at, itemIds, bankLineId, accountId }: Settlement,
): Promise<Ended> {
  const opened = await openPayout(tx, id);
  const bank = accountId === undefined ? { accountRole: 'BANK' as const } : { accountId };
  const items = chosen(opened, itemIds, 'SETTLE', ['SENT']);
  const { payout } = opened;
  const lines = items.flatMap((item) => [
    clearing(payout, { debitMinor: item.amountMinor, ...baseOf(item) }),
    { ...bank, currency: payout.currency, creditMinor: item.amountMinor },
  ]);
  const how = { reason: '', bankLineId: bankLineId ?? null, accountId: accountId ?? null, at };
  await endItems(tx, items, 'SETTLED', how);
  return ended(tx, opened, items, 'SETTLED', { at, lines, kind: 'PAYOUT_SETTLED', whole: itemIds === undefined });
}

/** The bank did not pay, or what it paid came back: it is owed again, and its postings are taken back (F12). */
export async function failPayout(tx: Tx, id: string, failure: PayoutFailure): Promise<PayoutEntity> {
  return posted(tx, await failItems(tx, id, failure));
}

export async function failItems(tx: Tx, id: string, { at, itemIds, reason }: PayoutFailure): Promise<Ended> {
  const opened = await openPayout(tx, id);
  const items = chosen(opened, itemIds, 'FAIL', itemIds === undefined ? ['SENT'] : ['SENT', 'SETTLED']);
  const { payout, payees } = opened;
  const returned = items[0]!.status === 'SETTLED';
  const lines = items.flatMap((item) => [
    returned
      ? { ...leftFrom(item), currency: payout.currency, debitMinor: item.amountMinor }
      : clearing(payout, { debitMinor: item.amountMinor, ...baseOf(item) }),
    owedOf(payees.get(item.payeeId)!, payout, { creditMinor: item.amountMinor, baseMinor: item.baseMinor }),
  ]);
  const status = returned ? 'RETURNED' : 'FAILED';
  await endItems(tx, items, status, { reason, bankLineId: null, accountId: null, at });
  await releaseItems(
    tx,
    items.map((item) => item.id),
  );
  const whole = itemIds === undefined;
  return ended(tx, opened, items, status, { at, lines, kind: `PAYOUT_${status}`, whole, reason });
}

async function posted(tx: Tx, { payout, posting }: Ended): Promise<PayoutEntity> {
  await postJournal(tx, posting);
  return payout;
}

/** What comes back comes to the account that it left. */
const leftFrom = ({ accountId }: PayoutItemEntity) =>
  accountId === null ? { accountRole: 'BANK' as const } : { accountId };

const baseOf = ({ sentBaseMinor }: PayoutItemEntity) => (sentBaseMinor === null ? {} : { baseMinor: sentBaseMinor });

function clearing(
  { currency }: PayoutEntity,
  amount: Pick<PostingLine, 'debitMinor' | 'creditMinor' | 'baseMinor'>,
): PostingLine {
  return { accountRole: 'CASH_CLEARING', currency, ...amount };
}

/** The payments that a step is about; refuses what stands otherwise. */
function chosen(
  opened: Opened,
  itemIds: readonly string[] | undefined,
  action: 'SETTLE' | 'FAIL',
  from: readonly ItemStatus[],
): PayoutItemEntity[] {
  const { payout, items } = opened;
  if (itemIds === undefined) {
    payoutLife.next(payout.status, action);
    return items.filter((item) => from.includes(item.status));
  }
  return itemIds.map((itemId) => {
    const item = items.find(({ id }) => id === itemId);
    if (!item) throw notFound('PayoutItem', itemId);
    if (from.includes(item.status)) return item;
    throw new DomainError(
      'FINANCE_PAYOUT_ITEM_STATUS',
      `The payment ${item.endToEndId} is ${item.status}; this is possible while it is ${from.join(' or ')}.`,
      { details: { status: item.status, allowed: from } },
    );
  });
}

const END = `UPDATE payout_item SET status = $2, reason = $3, bank_line_id = coalesce($4, bank_line_id), account_id = coalesce($5, account_id),
  ended_at = $6, version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[])`;

interface ItemEnd {
  readonly reason: string;
  readonly bankLineId: string | null;
  readonly accountId: string | null;
  readonly at: string | Date;
}

async function endItems(tx: Tx, items: readonly PayoutItemEntity[], status: ItemStatus, how: ItemEnd): Promise<void> {
  const ids = items.map(({ id }) => id);
  await tx.query('payout_items_end', END, [ids, status, how.reason, how.bankLineId, how.accountId, how.at]);
}

interface Ending {
  readonly at: string | Date;
  readonly lines: readonly PostingLine[];
  readonly kind: string;
  readonly whole: boolean;
  readonly reason?: string;
}

/** Where the payout stands after some of its payments ended, and what is posted for it. */
async function ended(
  tx: Tx,
  { payout, items }: Opened,
  now: readonly PayoutItemEntity[],
  status: ItemStatus,
  { at, lines, kind, whole, reason = '' }: Ending,
): Promise<Ended> {
  const moved = new Set(now.map(({ id }) => id));
  const stand = items.map((item) => (moved.has(item.id) ? status : item.status)).filter((one) => one !== 'DROPPED');
  // What was settled stays so, also where payments of it come back later.
  const next = payout.status === 'SETTLED' ? 'SETTLED' : statusOf(stand);
  const end = next === 'SENT' || payout.status === next ? {} : { endedAt: new Date(at), endReason: reason };
  const changed = await step(tx, payout, { status: next, ...end }, undefined, reason);
  const source = whole ? { type: 'payout', id: payout.id } : { type: 'payout-item', id: now[0]!.id };
  const description = whole || now.length > 1 ? payout.number : now[0]!.endToEndId;
  return { payout: changed, posting: { date: at, kind, source, description, lines, realiseFx: true } };
}

/** Changes a payout and tells of it. */
export async function step(
  tx: Tx,
  payout: PayoutEntity,
  patch: Partial<PayoutEntity>,
  expectedVersion?: number,
  note = '',
): Promise<PayoutEntity> {
  const before = payout.status;
  const changed = await tx.update<PayoutEntity>(payout, patch, expectedVersion);
  tellPayout(tx, changed, before, note);
  return changed;
}

export function tellPayout(tx: Tx, payout: PayoutEntity, before: PayoutStatus | null, note = ''): void {
  const { id, number, status, version, itemCount } = payout;
  const changes = [
    ...(before === status ? [] : [{ field: 'status', before, after: status }]),
    ...(note === '' ? [] : [{ field: 'reason', before: null, after: note }]),
  ];
  const total = Money.of(payout.totalMinor, payout.currency).toJSON();
  tx.emit(
    payoutChanged,
    { label: number, status, total, items: itemCount, changes },
    { aggregateId: id, aggregateVersion: version },
  );
}
