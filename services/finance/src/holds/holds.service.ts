import { creditHoldChanged } from '@mh-os/contracts';
import { fromMoneyInput, readPage } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, Money, type Page, isId, newId, notFound, localDay } from '@mh-os/kernel';
import { type JobRun, Jobs, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Books, keepBooks } from '../documents/books.ts';
import { moneyType } from '../money-type.ts';
import { writePayments } from '../payments/payment-writes.ts';
import { openDocuments } from '../payments/payments.service.ts';
import { splitPayment } from '../payments/payments.rules.ts';
import { CreditHoldEntity } from './credit-hold.entity.ts';
import { assertAvailable, writeEntry } from './credit-rows.ts';
import { CustomerCreditEntity } from './customer-credit.entity.ts';
import type { HoldCreditInput, PostHoldInput, VoidHoldInput } from './holds.inputs.ts';
import type { CustomerCreditType } from './customer-credit.type.ts';
import type { CreditEntryType } from './credit-entry.type.ts';
import type { CreditHoldType } from './credit-hold.type.ts';
import { type HoldState, assertHeld, postedPart } from './holds.rules.ts';

const READ = 'finance.payment.read';
const USE = 'finance.credit.use';
/** Kind of the job that gives back what nobody used in time. */
export const HOLD_TIMEOUT_JOB = 'finance-hold-timeout';
const LATEST = 20;

const ENTRIES = `SELECT e.*, c.id AS "creditId", c.currency FROM customer_credit c CROSS JOIN LATERAL (
    SELECT o.id, o.kind, o.amount_minor::text AS amount, o.source_type AS "sourceType", o.created_at AS "createdAt" FROM credit_entry o
    WHERE o.brand_id = c.brand_id AND o.credit_id = c.id ORDER BY o.created_at DESC, o.id LIMIT ${LATEST}) e
  WHERE c.id = ANY ($1::uuid[]) ORDER BY e."createdAt" DESC, e.id`;
type EntryRow = Omit<CreditEntryType, 'amount'> & {
  readonly amount: string;
  readonly currency: string;
  readonly creditId: string;
};

export interface CreditQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly personId?: string | null;
}

/** Holds on customers' credit in two steps: kept first, then used in full or in part, or given back (F14). */
@Injectable()
export class HoldsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: CreditQuery): Promise<Page<CustomerCreditType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await readPage<{ id: string }>(tx, query, {
        ...{ name: 'credits_page', select: 'c.id', from: 'customer_credit c' },
        where: { sql: '($1::uuid IS NULL OR c.person_id = $1)', params: [personOf(query)] },
        order: [{ sql: 'c.id', type: 'uuid' }],
      });
      const rows = await readCredits(
        tx,
        page.nodes.map(({ id }) => id),
      );
      return { ...page, nodes: page.nodes.flatMap(({ id }) => rows.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, query: CreditQuery): Promise<number> {
    ctx.require(READ);
    const sql = 'SELECT count(*)::int AS n FROM customer_credit WHERE ($1::uuid IS NULL OR person_id = $1)';
    return this.db.read(
      ctx,
      async (tx) => (await tx.query<{ n: number }>('credits_count', sql, [personOf(query)]))[0]?.n ?? 0,
    );
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CustomerCreditType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCredits(tx, ids.filter(isId)));
  }

  /** The latest holds of each credit, newest first. */
  holdsOf(ctx: Ctx, creditIds: readonly string[]): Promise<Map<string, CreditHoldType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const credits = await readCredits(tx, creditIds);
      const sql = `SELECT h.id FROM unnest($1::uuid[]) AS c(id) CROSS JOIN LATERAL (SELECT o.id FROM credit_hold o
        WHERE o.credit_id = c.id ORDER BY o.created_at DESC, o.id LIMIT ${LATEST}) h`;
      const ids = (await tx.query<{ id: string }>('credit_holds', sql, [creditIds])).map(({ id }) => id);
      const rows = await tx.find(CreditHoldEntity, { id: In(ids) }, { order: { createdAt: 'DESC', id: 'ASC' } });
      return new Map(
        creditIds.map((id) => [
          id,
          rows
            .filter(({ creditId }) => creditId === id)
            .map((row) => shownHold(row, credits.get(id)!.balance.currency)),
        ]),
      );
    });
  }

  /** The latest movements of each credit, newest first. */
  entriesOf(ctx: Ctx, creditIds: readonly string[]): Promise<Map<string, CreditEntryType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const rows = await tx.query<EntryRow>('credit_entries', ENTRIES, [creditIds]);
      const shown = ({ amount, currency, creditId: _of, ...row }: EntryRow): CreditEntryType => ({
        ...{ ...row, amount: moneyType(BigInt(amount), currency) },
      });
      return new Map(creditIds.map((id) => [id, rows.filter(({ creditId }) => creditId === id).map(shown)]));
    });
  }

  /** Keeps a part of a customer's credit for a while. */
  hold(ctx: Ctx, { idempotencyKey, ...input }: HoldCreditInput): Promise<CreditHoldType> {
    ctx.require(USE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('holdFinanceCredit', idempotencyKey, input, async () => {
        const amount = fromMoneyInput(input.amount);
        const found = await tx.findOne(CustomerCreditEntity, { personId: input.personId, currency: amount.currency });
        const credit = assertAvailable(found === null ? null : await tx.lock(CustomerCreditEntity, found.id), amount);
        await tx.update(credit, { heldMinor: credit.heldMinor + amount.minorUnits });
        const expiresAt = new Date(this.clock.now().getTime() + input.seconds * 1000);
        const none = { postedMinor: 0n, endedAt: null, endReason: '', paymentId: null };
        const about = { creditId: credit.id, amountMinor: amount.minorUnits, reference: input.reference, expiresAt };
        const row = await tx.insert(CreditHoldEntity, { ...none, ...about, state: 'HELD' as const });
        await this.jobs.enqueue(tx, HOLD_TIMEOUT_JOB, { holdId: row.id }, { runAt: expiresAt });
        tell(tx, row, credit, null);
        return row.id;
      });
      return this.shown(tx, id);
    });
  }

  /** Pays invoices with what is held, in full or in part; the rest is available again. */
  post(ctx: Ctx, { idempotencyKey, ...input }: PostHoldInput): Promise<CreditHoldType> {
    ctx.require(USE);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('postFinanceCreditHold', idempotencyKey, input, () =>
        keepBooks(tx, this.clock.now(), async (books) => {
          const { hold, credit } = await this.opened(tx, input.id);
          const { currency } = credit;
          const asked = input.amount ? fromMoneyInput(input.amount).subtract(Money.zero(currency)).minorUnits : null;
          const part = postedPart(hold, asked, currency);
          const paymentId = await pay(books, { hold, credit, part, invoiceIds: input.invoiceIds });
          await writeEntry(tx, credit.id, -part, { type: 'credit-hold', id: hold.id }, books.now);
          await this.end(tx, hold, credit, { state: 'POSTED', posted: part, reason: '', paymentId });
          return hold.id;
        }),
      );
      return this.shown(tx, id);
    });
  }

  void(ctx: Ctx, { idempotencyKey, ...input }: VoidHoldInput): Promise<CreditHoldType> {
    ctx.require(USE);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('voidFinanceCreditHold', idempotencyKey, input, async () => {
        const { hold, credit } = await this.opened(tx, input.id);
        await this.end(tx, hold, credit, { state: 'VOIDED', posted: 0n, reason: input.reason, paymentId: null });
        return hold.id;
      });
      return this.shown(tx, id);
    });
  }

  /** Gives back what nobody used in time; asked too early it looks again when the time is over. */
  @OnJob(HOLD_TIMEOUT_JOB)
  expire(job: Pick<JobRun, 'input'>, ctx: Ctx): Promise<{ state: HoldState }> {
    const { holdId } = job.input as { holdId: string };
    return this.db.tx(ctx, async (tx) => {
      const { hold, credit } = await locked(tx, holdId);
      if (hold.state !== 'HELD') return { state: hold.state };
      if (this.clock.now() < hold.expiresAt)
        await this.jobs.enqueue(tx, HOLD_TIMEOUT_JOB, { holdId }, { runAt: hold.expiresAt });
      else await this.end(tx, hold, credit, { state: 'EXPIRED', posted: 0n, reason: '', paymentId: null });
      return { state: hold.state };
    });
  }

  private async opened(tx: Tx, id: string): Promise<Opened> {
    const opened = await locked(tx, id);
    assertHeld(opened.hold, this.clock.now());
    return opened;
  }

  private async end(tx: Tx, hold: CreditHoldEntity, credit: CustomerCreditEntity, how: Ending): Promise<void> {
    const { state, posted, reason, paymentId } = how;
    const heldMinor = credit.heldMinor - hold.amountMinor;
    await tx.update(credit, { heldMinor, balanceMinor: credit.balanceMinor - posted });
    const patch = { state, postedMinor: posted, endReason: reason, paymentId, endedAt: this.clock.now() };
    tell(tx, await tx.update<CreditHoldEntity>(hold, patch), credit, 'HELD');
  }

  private async shown(tx: ReadTx, id: string): Promise<CreditHoldType> {
    const hold = await tx.get(CreditHoldEntity, id);
    return shownHold(hold, (await tx.get(CustomerCreditEntity, hold.creditId)).currency);
  }
}

interface Opened {
  readonly hold: CreditHoldEntity;
  readonly credit: CustomerCreditEntity;
}
interface Ending {
  readonly state: HoldState;
  readonly posted: bigint;
  readonly reason: string;
  readonly paymentId: string | null;
}

/** The credit is locked before its hold, by everybody (G11). */
async function locked(tx: Tx, id: string): Promise<Opened> {
  const { creditId } = await tx.get(CreditHoldEntity, id);
  const credit = await tx.lock(CustomerCreditEntity, creditId);
  return { credit, hold: await tx.lock(CreditHoldEntity, id) };
}

interface Paying extends Opened {
  readonly part: bigint;
  readonly invoiceIds: readonly string[];
}

/** A payment of the customer's own credit against invoices, all of it. */
async function pay(books: Books, { hold, credit, part, invoiceIds }: Paying): Promise<string> {
  const { personId, currency } = credit;
  const documents = await openDocuments(books.tx, invoiceIds, currency, 'INVOICE');
  const foreign = documents.find((one) => one.personId !== null && one.personId !== personId);
  if (foreign) throw notFound('Invoice', foreign.id);
  const allocations = splitPayment(part, documents, 'OLDEST_FIRST');
  if (allocations.reduce((sum, { amount }) => sum + amount, 0n) !== part)
    throw new DomainError('FINANCE_HOLD_TOO_MUCH', 'The invoices have less open than is posted: post a part of it.', {
      path: ['amount'],
    });
  const id = newId();
  const moved = {
    id,
    direction: 'IN' as const,
    method: 'customer-credit',
    fromCredit: true as const,
    currency,
    amount: part,
  };
  const about = { personId, orderId: null, country: documents[0]?.country ?? null, label: hold.reference };
  const bookedOn = localDay(books.now, books.settings.timeZone);
  const rest = { bookedOn, reference: hold.reference, externalId: hold.id, note: '' };
  await writePayments(books, [{ ...moved, ...about, ...rest, allocations }]);
  return id;
}

const personOf = ({ personId }: CreditQuery): string | null => (personId != null && isId(personId) ? personId : null);

function tell(tx: Tx, hold: CreditHoldEntity, credit: CustomerCreditEntity, before: HoldState | null): void {
  const money = (minor: bigint) => Money.of(minor, credit.currency).toJSON();
  const changes = [{ field: 'state', before, after: hold.state }];
  const data = {
    label: hold.reference,
    personId: credit.personId,
    amount: money(hold.amountMinor),
    posted: money(hold.postedMinor),
  };
  tx.emit(creditHoldChanged, { ...data, changes }, { aggregateId: hold.id, aggregateVersion: hold.version });
}

function shownHold({ amountMinor, postedMinor, ...row }: CreditHoldEntity, currency: string): CreditHoldType {
  return { ...row, amount: moneyType(amountMinor, currency), posted: moneyType(postedMinor, currency) };
}

export async function readCredits(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CustomerCreditType>> {
  const rows = await tx.find(CustomerCreditEntity, { id: In([...ids]) });
  return new Map(
    rows.map(({ id, personId, currency, balanceMinor, heldMinor, version }) => [
      id,
      {
        ...{ id, version, person: { id: personId }, balance: moneyType(balanceMinor, currency) },
        ...{ held: moneyType(heldMinor, currency), available: moneyType(balanceMinor - heldMinor, currency) },
      },
    ]),
  );
}
