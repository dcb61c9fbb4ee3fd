import { actorOf, type Clock, type Ctx, DomainError, Money, notFound, type Page, uuids, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { addDays } from '../documents/days.ts';
import { readSettings } from '../documents/settings.ts';
import { theLedger } from '../ledger/ledger.service.ts';
import { moneyType } from '../money-type.ts';
import { assertDay } from '../periods/periods.rules.ts';
import { decideIban } from '../iban.rules.ts';
import { draftPayout, releaseItems } from './payout-draft.ts';
import { PayoutEntity, type Debtor } from './payout.entity.ts';
import { messageIdOf } from './message-id.rules.ts';
import { PayoutItemEntity } from './payout-item.entity.ts';
import { failPayout, openPayout, sendPayout, settlePayout, step, tellPayout } from './payout-steps.ts';
import type { PayableType, PayoutType } from './payout.type.ts';
import type { PayoutItemType } from './payout-item.type.ts';
import { readPayables } from './payables.service.ts';
import { REVEAL, shownIban } from './payees.service.ts';
import { type PainFormat, toPain001 } from './pain001.rules.ts';
import type { DraftPayoutInput, UpdatePayoutInput } from './payouts.inputs.ts';
import type { EndPayoutInput, PayoutStepInput } from './payout-steps.inputs.ts';
import { type PageOfIds, countOf, entriesOf, linesOf, pageOf } from './payouts.read-model.ts';
import { type LeftOut, assertMayApprove, leftOutWords, payoutLife } from './payouts.rules.ts';
import { assertExecutionDay, targetDayFrom } from './target-days.rules.ts';

const READ = 'finance.payout.read';
const WRITE = 'finance.payout.write';
const APPROVE = 'finance.payout.approve';

/** Something worth a look that stopped nothing. */
export interface PayoutWarning {
  readonly code: string;
  readonly message: string;
  readonly path: string[];
}

/** Payouts from the draft to the end that the bank tells (F12). */
@Injectable()
export class PayoutsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: PageOfIds): Promise<Page<PayoutType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOf(tx, 'payouts', query);
      const rows = await readPayouts(
        tx,
        page.nodes.map(({ id }) => id),
      );
      return { ...page, nodes: page.nodes.flatMap(({ id }) => rows.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countOf(tx, 'payouts', where));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PayoutType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPayouts(tx, uuids(ids)));
  }

  itemsOf(ctx: Ctx, payoutIds: readonly string[]): Promise<Map<string, PayoutItemType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const payouts = await tx.find(PayoutEntity, { id: In([...payoutIds]) });
      const currencies = new Map(payouts.map(({ id, currency }) => [id, currency]));
      const rows = await tx.find(PayoutItemEntity, { payoutId: In([...payoutIds]) }, { order: { position: 'ASC' } });
      return grouped(
        rows,
        ({ payoutId }) => payoutId,
        ({ amountMinor, iban, payoutId, accountId: _account, ...row }) => ({
          ...{ ...row, iban: shownIban(iban, ctx), amount: moneyType(amountMinor, currencies.get(payoutId)!) },
        }),
      );
    });
  }

  payablesOf(ctx: Ctx, itemIds: readonly string[]): Promise<Map<string, PayableType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const lines = await linesOf(tx, itemIds);
      const rows = await readPayables(
        tx,
        lines.map(({ payableId }) => payableId),
      );
      return grouped(
        lines,
        ({ itemId }) => itemId,
        ({ payableId }) => rows.get(payableId)!,
      );
    });
  }

  entriesOf(ctx: Ctx, payoutIds: readonly string[]): Promise<Map<string, { id: string }[]>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) =>
      grouped(
        await entriesOf(tx, payoutIds),
        ({ payoutId }) => payoutId,
        ({ id }) => ({ id }),
      ),
    );
  }

  /** Takes what is due into a payout, one payment per payee; who is left out, and why, is told as warnings. */
  draft(
    ctx: Ctx,
    { idempotencyKey, ...input }: DraftPayoutInput,
  ): Promise<{ payout: PayoutType; warnings: PayoutWarning[] }> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const done = await tx.idempotent('draftFinancePayout', idempotencyKey, input, async () => {
        const { baseCurrency } = await theLedger(tx);
        const now = this.clock.now();
        const { seller, timeZone } = await readSettings(tx);
        const today = localDay(now, timeZone);
        const currency = input.currency ?? baseCurrency;
        const executionOn = input.executionOn
          ? assertExecutionDay(assertDay(input.executionOn, 'executionOn'), today)
          : targetDayFrom(addDays(today, 1));
        const dueUntil = assertDay(input.dueUntil ?? today, 'dueUntil');
        const minimum = input.minimum ? minimumOf(input.minimum, currency) : 0n;
        const wanted = { currency, dueUntil, executionOn, minimum, payeeIds: input.payeeIds ?? null };
        const head = { debtor: debtorOf(seller, currency), author: actorOf(tx.ctx) };
        const { payout, leftOut } = await draftPayout(tx, wanted, head, now);
        tellPayout(tx, payout, null);
        return { id: payout.id, warnings: leftOut.map((one) => warningOf(one, currency)) };
      });
      return { payout: await this.shown(tx, done.id), warnings: done.warnings };
    });
  }

  /** Another day, or fewer payments, while it is a draft. */
  update(ctx: Ctx, { id, expectedVersion, executionOn, dropItemIds }: UpdatePayoutInput): Promise<PayoutType> {
    return this.step(ctx, WRITE, id, async (tx) => {
      const { payout, items } = await openPayout(tx, id);
      payoutLife.next(payout.status, 'UPDATE');
      const { timeZone } = await readSettings(tx);
      const today = localDay(this.clock.now(), timeZone);
      const dropped = items.filter((item) => item.status === 'PENDING' && dropItemIds?.includes(item.id));
      const kept = items.filter((item) => item.status === 'PENDING' && !dropped.includes(item));
      if (kept.length === 0)
        throw new DomainError('FINANCE_PAYOUT_NOTHING', 'No payment would be left: cancel the payout instead.', {
          path: ['dropItemIds'],
        });
      for (const item of dropped) await tx.update(item, { status: 'DROPPED' });
      await releaseItems(
        tx,
        dropped.map((item) => item.id),
      );
      const totalMinor = kept.reduce((sum, item) => sum + item.amountMinor, 0n);
      const day = executionOn ? { executionOn: assertExecutionDay(assertDay(executionOn, 'executionOn'), today) } : {};
      return step(tx, payout, { totalMinor, itemCount: kept.length, ...day }, expectedVersion);
    });
  }

  /** A second person says that this is to be paid, and where to; from now on nothing of it changes. */
  approve(ctx: Ctx, { id, expectedVersion }: PayoutStepInput): Promise<PayoutType> {
    return this.step(ctx, APPROVE, id, async (tx) => {
      const { payout, items, payees } = await openPayout(tx, id);
      const status = payoutLife.next(payout.status, 'APPROVE');
      const paid = items.filter((item) => item.status === 'PENDING');
      assertMayApprove([payout.author, ...paid.map((item) => payees.get(item.payeeId)?.accountBy ?? null)], ctx.actor);
      const moved = paid.filter((item) => payees.get(item.payeeId)?.iban !== item.iban);
      if (moved.length > 0)
        throw new DomainError(
          'FINANCE_PAYOUT_ACCOUNT_CHANGED',
          'A payee has another bank account since: cancel it and draft anew.',
          {
            details: { payees: moved.map((item) => payees.get(item.payeeId)?.number) },
          },
        );
      const { timeZone } = await readSettings(tx);
      const today = localDay(this.clock.now(), timeZone);
      // A draft that waited too long is paid on the next day on which banks do.
      const executionOn = payout.executionOn < today ? targetDayFrom(today) : payout.executionOn;
      const patch = { status, executionOn, approvedBy: actorOf(tx.ctx), approvedAt: this.clock.now() };
      return step(tx, payout, patch, expectedVersion);
    });
  }

  cancel(ctx: Ctx, { id, expectedVersion, note }: PayoutStepInput): Promise<PayoutType> {
    return this.step(ctx, WRITE, id, async (tx) => {
      const { payout, items } = await openPayout(tx, id);
      const status = payoutLife.next(payout.status, 'CANCEL');
      for (const item of items.filter((one) => one.status === 'PENDING')) await tx.update(item, { status: 'DROPPED' });
      await releaseItems(
        tx,
        items.map((item) => item.id),
      );
      return step(
        tx,
        payout,
        { status, endedAt: this.clock.now(), endReason: note ?? '' },
        expectedVersion,
        note ?? '',
      );
    });
  }

  /** The bank has the file; told once, by whoever sent it. Taking the file sends nothing. */
  send(ctx: Ctx, { id, expectedVersion }: PayoutStepInput): Promise<PayoutType> {
    return this.step(ctx, WRITE, id, (tx) => sendPayout(tx, id, this.clock.now(), expectedVersion));
  }

  settle(ctx: Ctx, { id, itemId, at }: EndPayoutInput): Promise<PayoutType> {
    const which = itemId ? { itemIds: [itemId] } : {};
    return this.step(ctx, WRITE, id, (tx) => settlePayout(tx, id, { at: at ?? this.clock.now(), ...which }));
  }

  fail(ctx: Ctx, { id, itemId, at, reason }: EndPayoutInput): Promise<PayoutType> {
    if (!reason?.trim())
      throw new DomainError('FINANCE_REASON_REQUIRED', 'Say why the bank did not pay.', { path: ['reason'] });
    const which = itemId ? { itemIds: [itemId] } : {};
    return this.step(ctx, WRITE, id, (tx) => failPayout(tx, id, { at: at ?? this.clock.now(), reason, ...which }));
  }

  /** The file for the bank: the same bytes each time. */
  async file(ctx: Ctx, id: string, format: PainFormat): Promise<{ name: string; content: string }> {
    ctx.require(READ);
    ctx.require(REVEAL);
    if (uuids([id]).length === 0) throw notFound('FinancePayout', id);
    return this.db.read(ctx, async (tx) => {
      const payout = await tx.get(PayoutEntity, id);
      if (payout.approvedAt === null)
        throw new DomainError(
          'FINANCE_PAYOUT_NOT_APPROVED',
          `The payout is ${payout.status}: its file is there once it is approved.`,
        );
      const items = await tx.find(PayoutItemEntity, { payoutId: id }, { order: { position: 'ASC' } });
      const payments = items
        .filter(({ status }) => status !== 'DROPPED' || payout.status === 'CANCELLED')
        .map((item) => ({ ...item, iban: item.iban ?? '' }));
      const content = toPain001(
        { ...payout, approvedAt: payout.approvedAt, messageId: messageIdOf(payout), payments },
        format,
      );
      return { name: `${payout.number}-${format}.xml`, content };
    });
  }

  private step(ctx: Ctx, permission: string, id: string, work: (tx: Tx) => Promise<PayoutEntity>): Promise<PayoutType> {
    ctx.require(permission);
    return this.db.tx(ctx, async (tx) => {
      await work(tx);
      return this.shown(tx, id);
    });
  }

  private async shown(tx: ReadTx, id: string): Promise<PayoutType> {
    return (await readPayouts(tx, [id])).get(id)!;
  }
}

function minimumOf({ decimal, currency: given }: { decimal: string; currency: string }, currency: string): bigint {
  return Money.parse(decimal, given).subtract(Money.zero(currency)).minorUnits;
}

/** Who pays; euros go by SEPA and need an account. */
function debtorOf({ name, iban, bic }: Debtor, currency: string): Debtor {
  if (currency !== 'EUR') return { name, iban, bic };
  if (name.trim() === '' || iban.trim() === '')
    throw new DomainError(
      'FINANCE_PAYOUT_ACCOUNT_MISSING',
      'The brand has no name and bank account to pay from: write them in the invoicing settings.',
    );
  return { name, iban: decideIban(iban), bic: bic.replace(/\s/g, '').toUpperCase() };
}

function warningOf({ payee, amount, reason }: LeftOut, currency: string): PayoutWarning {
  const owed = Money.of(amount, currency).toString();
  return {
    code: `FINANCE_LEFT_OUT_${reason}`,
    message: `${payee.number} (${owed}): ${leftOutWords[reason]}`,
    path: [],
  };
}

function grouped<T, V>(rows: readonly T[], keyOf: (row: T) => string, toValue: (row: T) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const of = groups.get(keyOf(row));
    if (of) of.push(toValue(row));
    else groups.set(keyOf(row), [toValue(row)]);
  }
  return groups;
}

export async function readPayouts(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PayoutType>> {
  const rows = await tx.find(PayoutEntity, { id: In([...ids]) });
  return new Map(
    rows.map(({ totalMinor, minimumMinor, ...row }) => [
      row.id,
      { ...row, total: moneyType(totalMinor, row.currency), minimum: moneyType(minimumMinor, row.currency) },
    ]),
  );
}
