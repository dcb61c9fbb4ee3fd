import { type Clock, type Ctx, DomainError, newId, notFound, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { openWallet, openWallets, saveWallet, type OpenWallet } from './ledger.ts';
import { PointsHoldEntity } from './points-hold.entity.ts';
import type { ActivatePointsInput, RefundSpendInput, SpendPointsInput, TransferPointsInput } from './points.inputs.ts';
import type { CommitHoldInput, HoldPointsInput, ReleaseHoldInput } from './points-holds.inputs.ts';
import { countEntries, readEntries, readEntryPage, readHold } from './points.read-model.ts';
import type { EntriesArgs, EntryType } from './points.type.ts';
import type { HoldType } from './points-hold.type.ts';
import { assertPoints } from './wallet.rules.ts';
import type { Entry } from './wallet.types.ts';

const READ = 'loyalty.member.read';
const SPEND = 'loyalty.points.spend';
const LONGEST_MINUTES = 43_200;
const SPEND_ENTRY = `SELECT e.member_id AS "memberId", e.kind, coalesce(e.of_entry_id, e.id) AS "rootId", e.order_id AS "orderId", e.reference
  FROM points_entry e WHERE e.id = $1 AND e.kind IN ('SPENT', 'COMMITTED')`;
const LOT_OWNER = `SELECT l.member_id AS "memberId" FROM points_lot l WHERE l.id = $1`;

/** Points that people and services move: each step locks its members, catches up with the clock, and writes one time. */
@Injectable()
export class PointsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  entries(ctx: Ctx, args: EntriesArgs): Promise<Page<EntryType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readEntryPage(tx, args));
  }

  count(ctx: Ctx, memberId: string): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countEntries(tx, memberId));
  }

  spend(ctx: Ctx, { idempotencyKey, ...input }: SpendPointsInput): Promise<EntryType> {
    ctx.require(SPEND);
    assertPoints(input.points);
    return this.once(ctx, 'spendLoyaltyPoints', idempotencyKey, input, async (tx, now) => {
      const open = await openWallet(tx, input.memberId, now);
      refuseIdle(open);
      const { orderId = null, reference } = input;
      const entry = open.wallet.spend(input.points, now, { orderId, reference });
      await saveWallet(tx, open);
      return entry.id;
    });
  }

  /** Gives back to the same lots with their own expiry (L6). */
  refund(ctx: Ctx, { idempotencyKey, ...input }: RefundSpendInput): Promise<EntryType> {
    ctx.require(SPEND);
    if (input.points !== undefined && input.points !== null) assertPoints(input.points);
    return this.once(ctx, 'refundLoyaltySpend', idempotencyKey, input, async (tx, now) => {
      const { entryId, points = null, reason } = input;
      return (await refundSpend(tx, entryId, { points, reason }, now)).id;
    });
  }

  hold(ctx: Ctx, { idempotencyKey, ...input }: HoldPointsInput): Promise<HoldType> {
    ctx.require(SPEND);
    assertPoints(input.points);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('holdLoyaltyPoints', idempotencyKey, input, async () => {
        const now = this.clock.now();
        const open = await openWallet(tx, input.memberId, now);
        refuseIdle(open);
        const expiresAt = holdEnd(now, input.minutes ?? open.program.settings.holdMinutes);
        const { points, reference, memberId } = input;
        const entry = open.wallet.spend(points, now, { reference }, 'HELD');
        const values = { memberId, points, reference, expiresAt, entryId: entry.id, endedAt: null, endReason: '' };
        const hold = { id: newId(), entryId: entry.id, points, expiresAt, state: 'HELD' as const };
        open.holds.push(hold);
        await saveWallet(tx, open);
        await tx.insert(PointsHoldEntity, { ...values, id: hold.id, state: 'HELD', commitEntryId: null });
        return hold.id;
      });
      return (await readHold(tx, id))!;
    });
  }

  /** One end each, whoever comes first (L10). */
  commit(ctx: Ctx, { idempotencyKey, ...input }: CommitHoldInput): Promise<HoldType> {
    const { orderId = null } = input;
    return this.end(ctx, 'commitLoyaltyHold', idempotencyKey, input, ({ wallet, ended, now }, hold, { reference }) => {
      const entry = wallet.commit(hold, now, { orderId, reference });
      ended.push({ id: hold.id, state: 'COMMITTED', at: now, reason: '', entryId: entry.id });
    });
  }

  release(ctx: Ctx, { idempotencyKey, ...input }: ReleaseHoldInput): Promise<HoldType> {
    const { reason } = input;
    return this.end(ctx, 'releaseLoyaltyHold', idempotencyKey, input, ({ wallet, ended, now, taken }, hold) => {
      wallet.release(hold, taken.get(hold.entryId) ?? [], now, 'RELEASED', reason);
      ended.push({ id: hold.id, state: 'RELEASED', at: now, reason, entryId: null });
    });
  }

  activate(ctx: Ctx, { idempotencyKey, lotId }: ActivatePointsInput): Promise<EntryType> {
    ctx.require('loyalty.points.adjust');
    return this.once(ctx, 'activateLoyaltyPoints', idempotencyKey, { lotId }, async (tx, now) => {
      const [owner] = await tx.query<{ memberId: string }>('points_lot_owner', LOT_OWNER, [lotId]);
      if (!owner) throw notFound('LoyaltyLot', lotId);
      const open = await openWallet(tx, owner.memberId, now);
      const lot = open.wallet.lots.find(({ id }) => id === lotId);
      if (lot?.state !== 'PENDING')
        throw new DomainError('ILLEGAL_TRANSITION', 'Only points that wait can be activated.', { path: ['lotId'] });
      open.wallet.activate(lot, now);
      return activatedIn(await saveWallet(tx, open)).id;
    });
  }

  /** Moves points; the total of both stays, and so does the expiry of every lot (L13). */
  transfer(ctx: Ctx, { idempotencyKey, ...input }: TransferPointsInput): Promise<EntryType> {
    ctx.require('loyalty.points.transfer');
    assertPoints(input.points);
    const { fromMemberId, toMemberId, points, reason } = input;
    return this.once(ctx, 'transferLoyaltyPoints', idempotencyKey, input, async (tx, now) => {
      if (fromMemberId === toMemberId) throw transferInvalid('Who gives and who gets are two members.', 'toMemberId');
      const [from, to] = await openWallets(tx, [fromMemberId, toMemberId], now);
      if (from!.program.id !== to!.program.id) throw transferInvalid('Both are members of one program.', 'toMemberId');
      if (!from!.program.settings.transfersAllowed)
        throw transferInvalid('The program does not allow members to give points to others.', 'points');
      refuseIdle(from!);
      const [out, into] = [to!.member.number, from!.member.number];
      const entry = from!.wallet.transfer(
        to!.wallet,
        points,
        now,
        { reference: out, reason },
        { reference: into, reason },
      );
      await saveWallet(tx, from!);
      await saveWallet(tx, to!);
      return entry.id;
    });
  }

  private async end(
    ctx: Ctx,
    command: string,
    key: string,
    input: { readonly holdId: string },
    how: (open: OpenWallet, hold: OpenWallet['holds'][number], row: PointsHoldEntity) => void,
  ): Promise<HoldType> {
    ctx.require(SPEND);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent(command, key, input, async () => {
        const row = await tx.get(PointsHoldEntity, input.holdId);
        const open = await openWallet(tx, row.memberId, this.clock.now(), { ofEntryIds: [row.entryId] });
        const hold = open.holds.find((each) => each.id === row.id && each.state === 'HELD');
        if (!hold)
          throw new DomainError('ILLEGAL_TRANSITION', 'The hold has ended already; nothing is allowed any more.', {
            path: ['holdId'],
          });
        how(open, hold, row);
        await saveWallet(tx, open);
        return row.id;
      });
      return (await readHold(tx, id))!;
    });
  }

  private once(
    ctx: Ctx,
    command: string,
    key: string,
    input: object,
    fn: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<EntryType> {
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent(command, key, input, () => fn(tx, this.clock.now()));
      return (await readEntries(tx, [id])).get(id)!;
    });
  }
}

/** Gives a spend back; of the whole spend what is left of it, unless told how much. */
export async function refundSpend(
  tx: Tx,
  entryId: string,
  { points, reason }: { readonly points: number | null; readonly reason: string },
  now: Date,
): Promise<Entry> {
  const [spend] = await tx.query<{ memberId: string; rootId: string; orderId: string | null; reference: string }>(
    'points_spend',
    SPEND_ENTRY,
    [entryId],
  );
  if (!spend)
    throw new DomainError('LOYALTY_SPEND_NOT_REFUNDABLE', 'This entry is no spend of this brand.', {
      path: ['entryId'],
    });
  const { memberId, rootId, orderId, reference } = spend;
  const open = await openWallet(tx, memberId, now, { ofEntryIds: [rootId], whateverStatus: true });
  const taken = open.taken.get(rootId) ?? [];
  const left = taken.reduce((sum, use) => sum + use.points, 0);
  if (left === 0)
    throw new DomainError('LOYALTY_SPEND_NOT_REFUNDABLE', 'All of this spend was given back already.', {
      path: ['entryId'],
    });
  const entry = open.wallet.refund(rootId, taken, points ?? left, now, { orderId, reference, reason });
  await saveWallet(tx, open);
  return entry;
}

/** Refuses to move points by will where the program does not run. */
export function refuseIdle({ program }: OpenWallet): void {
  if (program.status !== 'ACTIVE')
    throw new DomainError('LOYALTY_PROGRAM_NOT_ACTIVE', `The program is ${program.status}: points are not spent.`, {
      details: { status: program.status },
    });
}

function holdEnd(now: Date, minutes: number): Date {
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES)
    return new Date(now.getTime() + minutes * 60_000);
  throw new DomainError('LOYALTY_HOLD_TIME_INVALID', `A hold lasts from 1 to ${LONGEST_MINUTES} minutes.`, {
    path: ['minutes'],
  });
}

const activatedIn = (entries: readonly Entry[]): Entry => entries.findLast(({ kind }) => kind === 'ACTIVATED')!;

const transferInvalid = (message: string, field: string): DomainError =>
  new DomainError('LOYALTY_TRANSFER_INVALID', message, { path: [field] });
