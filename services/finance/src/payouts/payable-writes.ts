import { payableChanged } from '@mh-os/contracts';
import { type Actor, DomainError, Money, canonicalJson, divideRounded, newId, sha256 } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { PostingLine } from '../journal/posting.rules.ts';
import { postJournal } from '../journal/posting.ts';
import { PayableEntity } from './payable.entity.ts';
import type { PayeeEntity } from './payee.entity.ts';
import { payeeOf } from './payee-of.ts';
import { type PayableReason, type PayableStatus, type PayeeKind, expenseRoles } from './payouts.rules.ts';

interface Source {
  readonly type: string;
  readonly id: string;
}

/** What is owed, by whoever tells it. */
export interface Accrual {
  readonly source: Source;
  readonly payeeKind: PayeeKind;
  readonly payeeId: string;
  readonly reason: PayableReason;
  readonly amount: Money;
  readonly accruedOn: string;
  readonly dueOn: string;
  readonly description: string;
  readonly orderId: string | null;
  readonly accountCode: string | null;
}

/** What takes it back. */
export interface PayableReversal {
  readonly source: Source;
  readonly reversal: Source;
  /** All that is left of it when null. */
  readonly amount: Money | null;
  readonly reversedOn: string;
  readonly description: string;
}

const SOURCE_LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
/** One source at a time: whoever tells the same meanwhile finds what the first wrote. */
async function known(tx: Tx, { type, id }: Source): Promise<PayableEntity | null> {
  await tx.query('payable_source_lock', SOURCE_LOCK, [`payable:${tx.ctx.requireBrand()}:${type}:${id}`]);
  return tx.findOne(PayableEntity, { sourceType: type, sourceId: id });
}

const hashOf = (told: object): string => sha256(canonicalJson(told));

/** Books what is owed, once per source (F11); what waits for a second person is kept, and booked when it is approved. */
export async function accrue(
  tx: Tx,
  accrual: Accrual,
  status: 'OPEN' | 'PROPOSED',
  author: Actor,
): Promise<PayableEntity> {
  const { source, payeeKind, payeeId, reason, amount, ...rest } = accrual;
  if (amount.minorUnits <= 0n)
    throw new DomainError('FINANCE_PAYABLE_AMOUNT', 'What is owed is more than nothing.', { path: ['amount'] });
  const bodyHash = hashOf({ payeeKind, payeeId, reason, amount: amount.toJSON(), orderId: accrual.orderId });
  const before = await known(tx, source);
  if (before !== null) return sameOf(before, bodyHash);
  const payee = await payeeOf(tx, payeeKind, payeeId);
  const id = newId();
  const row = { id, payeeId: payee.id, reason, currency: amount.currency, amountMinor: amount.minorUnits, ...rest };
  const baseMinor = status === 'OPEN' ? await post(tx, row, payee) : 0n;
  const saved = await tx.insert(PayableEntity, {
    ...{ ...row, sourceType: source.type, sourceId: source.id, status, baseMinor, reversedMinor: 0n, bodyHash, author },
    ...{ reversesId: null, decidedBy: null, decisionNote: null },
  });
  tell(tx, saved, null);
  return saved;
}

function sameOf(before: PayableEntity, bodyHash: string): PayableEntity {
  if (before.bodyHash === bodyHash) return before;
  throw new DomainError('FINANCE_PAYABLE_CHANGED', 'Something of this source is recorded with another content.', {
    path: ['source'],
    details: { id: before.id },
  });
}

/** Books what a second person approved. */
export async function bookApproved(tx: Tx, row: PayableEntity, payee: PayeeEntity, patch: Partial<PayableEntity>) {
  const before = row.status;
  const changed = await tx.update<PayableEntity>(row, {
    ...patch,
    status: 'OPEN',
    baseMinor: await post(tx, row, payee),
  });
  tell(tx, changed, before);
  return changed;
}

type Booked = Pick<
  PayableEntity,
  'id' | 'reason' | 'currency' | 'amountMinor' | 'accruedOn' | 'orderId' | 'accountCode'
>;

/** Expense to what is owed; gives back the amount in the currency of the books. */
async function post(tx: Tx, row: Booked, payee: PayeeEntity): Promise<bigint> {
  const posted = await postJournal(tx, {
    ...{ date: row.accruedOn, kind: 'ACCRUAL', source: { type: 'payable', id: row.id } },
    description: `${row.reason}, ${payee.number}`,
    lines: [debitOf(row, payee, row.amountMinor), owedOf(payee, row, { creditMinor: row.amountMinor })],
  });
  return posted.totalMinor;
}

function debitOf(row: Omit<Booked, 'amountMinor'>, payee: PayeeEntity, amount: bigint): PostingLine {
  const account =
    row.accountCode === null ? { accountRole: expenseRoles[row.reason] } : { accountCode: row.accountCode };
  return { ...account, ...subjectOf(payee, row.orderId), currency: row.currency, debitMinor: amount };
}

/** A line of what is owed to a payee. */
export function owedOf(
  payee: Pick<PayeeEntity, 'kind' | 'refId'>,
  { currency, orderId = null }: { readonly currency: string; readonly orderId?: string | null },
  amount: Pick<PostingLine, 'debitMinor' | 'creditMinor' | 'baseMinor'>,
): PostingLine {
  return { accountRole: 'PAYOUTS_PAYABLE', ...subjectOf(payee, orderId), currency, ...amount };
}

function subjectOf({ kind, refId }: Pick<PayeeEntity, 'kind' | 'refId'>, orderId: string | null) {
  return { orderId, personId: kind === 'PERSON' ? refId : null, partnerId: kind === 'PARTNER' ? refId : null };
}

const CLOSE = `UPDATE payable SET status = 'CLOSED', version = version + 1, updated_at = now() WHERE (id = $1 OR reverses_id = $1)
  AND NOT EXISTS (SELECT 1 FROM payable o WHERE (o.id = $1 OR o.reverses_id = $1) AND o.status <> 'OPEN')`;

/**
 * Takes back what was told as owed, or a part of it, once per reversal: as an amount below zero, which the next payout nets.
 * Where nothing is left of it and nothing of it was in a payout, all of it is closed.
 */
export async function reverse(tx: Tx, asked: PayableReversal, author: Actor): Promise<PayableEntity> {
  const { source, reversal, amount, reversedOn, description } = asked;
  const bodyHash = hashOf({ source, amount: amount?.toJSON() ?? null });
  const done = await known(tx, reversal);
  if (done !== null) return sameOf(done, bodyHash);
  const found = await known(tx, source);
  if (found === null || found.status === 'PROPOSED' || found.status === 'REJECTED' || found.reversesId !== null)
    throw new DomainError('FINANCE_PAYABLE_UNKNOWN', `${source.type} ${source.id} is not booked as owed.`, {
      path: ['source'],
    });
  const row = await tx.lock(PayableEntity, found.id);
  const taken = takenOf(row, amount);
  const payee = await payeeOf(tx, null, row.payeeId);
  const id = newId();
  const base = partOf(row, row.reversedMinor + taken) - partOf(row, row.reversedMinor);
  const { version: _version, createdAt: _created, updatedAt: _updated, ...same } = row;
  await tx.update(row, { reversedMinor: row.reversedMinor + taken });
  const saved = await tx.insert(PayableEntity, {
    ...{
      ...same,
      id,
      sourceType: reversal.type,
      sourceId: reversal.id,
      description,
      amountMinor: -taken,
      baseMinor: -base,
    },
    ...{ reversedMinor: 0n, accruedOn: reversedOn, dueOn: reversedOn, status: 'OPEN' as const, reversesId: row.id },
    ...{ author, decidedBy: null, decisionNote: null, bodyHash },
  });
  if (row.reversedMinor === row.amountMinor) await tx.query('payable_close', CLOSE, [row.id]);
  tell(tx, saved, null);
  const { debitMinor: _debit, ...expense } = debitOf(row, payee, taken);
  await postJournal(tx, {
    ...{ date: reversedOn, kind: 'ACCRUAL_REVERSAL', source: { type: 'payable', id } },
    description: `${row.reason} taken back, ${payee.number}`,
    lines: [
      owedOf(payee, row, { debitMinor: taken, baseMinor: base }),
      { ...expense, creditMinor: taken, baseMinor: base },
    ],
  });
  return saved;
}

/** Of several parts the bases sum to that of the whole. */
const partOf = (row: PayableEntity, minor: bigint): bigint => divideRounded(row.baseMinor * minor, row.amountMinor);

function takenOf(row: PayableEntity, amount: Money | null): bigint {
  const left = Money.of(row.amountMinor - row.reversedMinor, row.currency);
  const taken = amount === null ? left : left.subtract(left.subtract(amount));
  if (taken.minorUnits > 0n && taken.minorUnits <= left.minorUnits) return taken.minorUnits;
  throw new DomainError('FINANCE_PAYABLE_TOO_MUCH', `${left.toString()} of it can still be taken back.`, {
    path: ['amount'],
    details: { left: left.decimal },
  });
}

/** Tells how something owed stands now. */
export function tell(tx: Tx, row: PayableEntity, before: PayableStatus | null): void {
  const { id, version, sourceType, sourceId, reason, payeeId, status } = row;
  const amount = Money.of(row.amountMinor, row.currency).toJSON();
  const changes = [{ field: 'status', before, after: status }];
  const label = `${sourceType} ${sourceId}`.slice(0, 120);
  tx.emit(payableChanged, { label, reason, amount, payeeId, changes }, { aggregateId: id, aggregateVersion: version });
}
