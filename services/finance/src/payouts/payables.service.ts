import { actorOf, type Clock, type Ctx, DomainError, Money, type Page, uuids, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { theLedger } from '../ledger/ledger.service.ts';
import { assertMayDecide, postsAlone } from '../manual-entries/manual-entries.rules.ts';
import { moneyType } from '../money-type.ts';
import { assertDay } from '../periods/periods.rules.ts';
import { accrue, bookApproved, reverse, tell } from './payable-writes.ts';
import { PayableEntity } from './payable.entity.ts';
import { payeeOf } from './payee-of.ts';
import type { PayableType, PayablesOpenType } from './payout.type.ts';
import type { DecidePayableInput, RecordPayableInput, ReversePayableInput } from './payouts.inputs.ts';
import { type PageOfIds, countOf, openSums, pageOf } from './payouts.read-model.ts';

const READ = 'finance.payout.read';
const WRITE = 'finance.payout.write';
const APPROVE = 'finance.payout.approve';

/** What the brand owes. */
@Injectable()
export class PayablesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: PageOfIds): Promise<Page<PayableType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOf(tx, 'payables', query);
      const rows = await readPayables(
        tx,
        page.nodes.map(({ id }) => id),
      );
      return { ...page, nodes: page.nodes.flatMap(({ id }) => rows.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countOf(tx, 'payables', where));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PayableType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPayables(tx, uuids(ids)));
  }

  open(ctx: Ctx): Promise<PayablesOpenType[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const sums = await openSums(tx, localDay(this.clock.now(), (await theLedger(tx)).timeZone));
      return sums.map(({ currency, amount, due, payees }) => ({
        ...{ amount: moneyType(BigInt(amount), currency), due: moneyType(BigInt(due), currency), payees },
      }));
    });
  }

  /** By hand: booked at once up to the brand's limit, above it once a second person approves. */
  record(ctx: Ctx, { idempotencyKey, ...input }: RecordPayableInput): Promise<PayableType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('recordFinancePayable', idempotencyKey, input, async () => {
        const { timeZone, baseCurrency, manualLimitMinor } = await theLedger(tx);
        const amount = Money.parse(input.amount.decimal, input.amount.currency);
        const accruedOn = assertDay(input.accruedOn ?? localDay(this.clock.now(), timeZone), 'accruedOn');
        const alone = amount.currency === baseCurrency && postsAlone(amount.minorUnits, manualLimitMinor);
        const { payeeKind, payeeRefId, reason, sourceType, sourceId, description } = input;
        const dueOn = assertDay(input.dueOn ?? accruedOn, 'dueOn');
        const accrual = {
          ...{ source: { type: sourceType, id: sourceId }, payeeKind, payeeId: payeeRefId, reason, amount },
          ...{ accruedOn, dueOn, description, orderId: null, accountCode: input.accountCode ?? null },
        };
        return (await accrue(tx, accrual, alone ? 'OPEN' : 'PROPOSED', actorOf(tx.ctx))).id;
      });
      return (await readPayables(tx, [id])).get(id)!;
    });
  }

  approve(ctx: Ctx, input: DecidePayableInput): Promise<PayableType> {
    return this.decide(ctx, input, true);
  }

  reject(ctx: Ctx, input: DecidePayableInput): Promise<PayableType> {
    if (!input.note?.trim())
      throw new DomainError('FINANCE_REASON_REQUIRED', 'Say why, so that the author can mend it.', { path: ['note'] });
    return this.decide(ctx, input, false);
  }

  reverse(ctx: Ctx, { idempotencyKey, ...input }: ReversePayableInput): Promise<PayableType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('reverseFinancePayable', idempotencyKey, input, async () => {
        const { sourceType, sourceId } = await tx.get(PayableEntity, input.id);
        const { timeZone } = await theLedger(tx);
        const amount = input.amount ? Money.parse(input.amount.decimal, input.amount.currency) : null;
        const reversal = { type: 'manual-reversal', id: `${tx.ctx.actor.id}:${idempotencyKey}` };
        const asked = { source: { type: sourceType, id: sourceId }, reversal, amount, description: input.reason };
        const reversedOn = localDay(this.clock.now(), timeZone);
        return (await reverse(tx, { ...asked, reversedOn }, actorOf(tx.ctx))).id;
      });
      return (await readPayables(tx, [id])).get(id)!;
    });
  }

  private decide(ctx: Ctx, { id, expectedVersion, note }: DecidePayableInput, yes: boolean): Promise<PayableType> {
    ctx.require(APPROVE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(PayableEntity, id);
      assertMayDecide(row.author, ctx.actor);
      if (row.status !== 'PROPOSED')
        throw new DomainError(
          'ILLEGAL_TRANSITION',
          `What is owed is ${row.status}: only what is PROPOSED is decided on.`,
          {
            details: { state: row.status, action: yes ? 'APPROVE' : 'REJECT', legal: [] },
          },
        );
      const decision = { decidedBy: actorOf(tx.ctx), decisionNote: note ?? null };
      if (yes) {
        const payee = await payeeOf(tx, null, row.payeeId);
        await tx.update(row, {}, expectedVersion);
        await bookApproved(tx, row, payee, decision);
      } else
        tell(tx, await tx.update<PayableEntity>(row, { ...decision, status: 'REJECTED' }, expectedVersion), 'PROPOSED');
      return (await readPayables(tx, [id])).get(id)!;
    });
  }
}

export async function readPayables(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PayableType>> {
  const rows = await tx.find(PayableEntity, { id: In([...ids]) });
  return new Map(
    rows.map(({ amountMinor, reversedMinor, currency, ...row }) => [
      row.id,
      { ...row, amount: moneyType(amountMinor, currency), reversed: moneyType(reversedMinor, currency) },
    ]),
  );
}
