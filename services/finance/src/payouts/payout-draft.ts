import { DomainError, Money, newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { insertRows } from '../documents/insert-rows.ts';
import { takeNumbers } from '../documents/numbering.ts';
import { PayeeEntity } from './payee.entity.ts';
import { PayoutEntity } from './payout.entity.ts';
import { PayoutItemEntity } from './payout-item.entity.ts';
import { type LeftOut, type NettedItem, type OpenPayable, netPayables } from './payouts.rules.ts';

/** What a payout is to take. */
export interface Wanted {
  readonly currency: string;
  readonly dueUntil: string;
  readonly executionOn: string;
  readonly minimum: bigint;
  readonly payeeIds: readonly string[] | null;
}
type Head = Pick<PayoutEntity, 'debtor' | 'author'>;

/** So many payments are in one payout; the next one takes the rest. */
export const MOST_ITEMS = 500;

/** Locked in the order of their ids (G11): a payout that is drafted meanwhile waits, and finds them taken. */
const OPEN = `SELECT p.id, p.payee_id AS "payeeId", p.amount_minor::text AS amount, p.base_minor::text AS base FROM payable p
  WHERE p.status = 'OPEN' AND p.currency = $1 AND (p.due_on <= $2::date OR p.amount_minor < 0) AND p.payee_id IN (
    SELECT o.payee_id FROM payable o WHERE o.status = 'OPEN' AND o.currency = $1 AND o.due_on <= $2::date
      AND ($3::uuid[] IS NULL OR o.payee_id = ANY ($3)) GROUP BY o.payee_id HAVING sum(o.amount_minor) > 0 ORDER BY o.payee_id LIMIT ${MOST_ITEMS})
  ORDER BY p.id FOR UPDATE OF p`;
const LINE = {
  id: 'uuid',
  payout_id: 'uuid',
  item_id: 'uuid',
  payable_id: 'uuid',
  amount_minor: 'bigint',
  active: 'boolean',
};
const MOVE = `UPDATE payable SET status = $2, version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[]) AND status = ANY ($3::text[])`;

/** Takes what is owed into a new payout; everything at most into one (F12). */
export async function draftPayout(
  tx: Tx,
  wanted: Wanted,
  head: Head,
  now: Date,
): Promise<{ payout: PayoutEntity; leftOut: LeftOut[] }> {
  const params = [wanted.currency, wanted.dueUntil, wanted.payeeIds];
  const rows = await tx.query<{ id: string; payeeId: string; amount: string; base: string }>(
    'payables_open',
    OPEN,
    params,
  );
  const open: OpenPayable[] = rows.map((row) => ({ ...row, amount: BigInt(row.amount), base: BigInt(row.base) }));
  const payees = await tx.find(PayeeEntity, { id: In([...new Set(open.map(({ payeeId }) => payeeId))]) });
  const rule = { minimum: wanted.minimum, needsAccount: wanted.currency === 'EUR' };
  const { items, leftOut } = netPayables(open, payees, rule);
  if (items.length === 0) throw nothing(leftOut, wanted.currency);
  const total = items.reduce((sum, { amount }) => sum + amount, 0n);
  const [taken] = await takeNumbers(tx, `PO-${wanted.executionOn.slice(0, 4)}-`, 1);
  const none = { approvedBy: null, approvedAt: null, sentBy: null, sentAt: null, endedAt: null, endReason: '' };
  const payout = await tx.insert(PayoutEntity, {
    ...{ ...head, ...none, number: taken!.number, status: 'DRAFT' as const, currency: wanted.currency },
    ...{ executionOn: wanted.executionOn, minimumMinor: wanted.minimum, totalMinor: total, itemCount: items.length },
  });
  await writeItems(tx, payout, items, now);
  return { payout, leftOut };
}

async function writeItems(tx: Tx, payout: PayoutEntity, items: readonly NettedItem[], now: Date): Promise<void> {
  const none = {
    status: 'PENDING' as const,
    sentBaseMinor: null,
    reason: '',
    bankLineId: null,
    accountId: null,
    endedAt: null,
  };
  const saved = await tx.insert(
    PayoutItemEntity,
    items.map(({ payee, amount, base }, index) => ({
      ...{ payoutId: payout.id, position: index + 1, payeeId: payee.id, amountMinor: amount, baseMinor: base },
      ...{ name: payee.name, iban: payee.iban, bic: payee.bic, ...none },
      ...{ endToEndId: `${payout.number}-${index + 1}`, remittance: `${payout.number} ${payee.number}` },
    })),
  );
  const lines = items.flatMap(({ payables }, index) =>
    payables.map(({ id, amount }) => ({
      ...{
        id: newId(),
        payout_id: payout.id,
        item_id: saved[index]!.id,
        payable_id: id,
        amount_minor: amount,
        active: true,
      },
    })),
  );
  await insertRows(tx, 'payout_line', LINE, lines, now);
  await movePayables(
    tx,
    lines.map((line) => line.payable_id),
    'IN_PAYOUT',
  );
}

function nothing(leftOut: readonly LeftOut[], currency: string): DomainError {
  const told = leftOut.map(({ payee, amount, reason }) => ({
    ...{ payee: payee.number, reason, amount: Money.of(amount, currency).decimal },
  }));
  const why =
    leftOut.length === 0
      ? ''
      : ` ${leftOut.length} payees are left out: ${[...new Set(leftOut.map((one) => one.reason))].join(', ')}.`;
  return new DomainError('FINANCE_PAYOUT_NOTHING', `Nothing is due in ${currency} that a payout could take.${why}`, {
    details: { leftOut: told.slice(0, 20) },
  });
}

/** What is owed, moved along with its payout. */
export async function movePayables(
  tx: Tx,
  ids: readonly string[],
  status: 'IN_PAYOUT' | 'PAID' | 'OPEN',
): Promise<void> {
  const from = { IN_PAYOUT: ['OPEN'], PAID: ['IN_PAYOUT'], OPEN: ['IN_PAYOUT', 'PAID'] }[status];
  await tx.query('payables_move', MOVE, [ids, status, from]);
}

const RELEASE = `UPDATE payout_line SET active = false WHERE item_id = ANY ($1::uuid[]) AND active RETURNING payable_id AS id`;
const LINES = `SELECT payable_id AS id FROM payout_line WHERE item_id = ANY ($1::uuid[]) AND active`;

/** What payments paid or would have paid is owed again (F12). */
export async function releaseItems(tx: Tx, itemIds: readonly string[]): Promise<void> {
  const released = await tx.query<{ id: string }>('payout_lines_release', RELEASE, [itemIds]);
  await movePayables(
    tx,
    released.map(({ id }) => id),
    'OPEN',
  );
}

/** What payments pay is paid. */
export async function payItems(tx: Tx, itemIds: readonly string[]): Promise<void> {
  const lines = await tx.query<{ id: string }>('payout_lines_active', LINES, [itemIds]);
  await movePayables(
    tx,
    lines.map(({ id }) => id),
    'PAID',
  );
}
