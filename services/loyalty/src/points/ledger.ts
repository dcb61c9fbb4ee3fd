import { memberTierChanged } from '@mh-os/contracts';
import { actorOf, DomainError, newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { MemberEntity } from '../members/member.entity.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { TierEntity } from '../tiers/tier.entity.ts';
import { riseTo, tierAtEnd } from '../tiers/tier.rules.ts';
import { periodOf } from './calendar.rules.ts';
import { tellEntry } from './entry-events.ts';
import {
  END_HOLDS,
  INSERT_ENTRIES,
  INSERT_LOTS,
  INSERT_USES,
  LIVE_LOTS,
  OPEN_HOLDS,
  TAKEN,
  UPDATE_LOTS,
} from './ledger.sql.ts';
import { Wallet } from './wallet.rules.ts';
import type { Entry, Hold, Lot, Terms, Use } from './wallet.types.ts';

/** A member's points, locked, with everything done whose time has come. */
export interface OpenWallet {
  readonly member: MemberEntity;
  readonly program: ProgramEntity;
  readonly wallet: Wallet;
  readonly holds: Hold[];
  readonly now: Date;
  /** What a spend took from which lot and was not given back. */
  readonly taken: Map<string, Use[]>;
  /** How holds ended in this step. */
  readonly ended: { id: string; state: string; at: Date; reason: string; entryId: string | null }[];
}

export interface OpenOptions {
  /** Spends that are to be given back. */
  readonly ofEntryIds?: readonly string[];
  /** Only what happens by itself, such as expiry, also moves the points of those who are suspended. */
  readonly whateverStatus?: boolean;
}

/** What of the program decides about points. */
export const termsOf = ({ settings, currency }: ProgramEntity): Terms => ({ ...settings, currency });

/** Locks a member and loads what moves; the one way to change points. */
export async function openWallet(tx: Tx, memberId: string, now: Date, options: OpenOptions = {}): Promise<OpenWallet> {
  const [open] = await openWallets(tx, [memberId], now, options);
  return open!;
}

/** Several members at once, locked in the order of their ids (G11). */
export async function openWallets(
  tx: Tx,
  memberIds: readonly string[],
  now: Date,
  options: OpenOptions = {},
): Promise<OpenWallet[]> {
  const members = await tx.lockAll(MemberEntity, memberIds);
  const opened: OpenWallet[] = [];
  for (const member of members) {
    refuseStill(member, options);
    opened.push(await load(tx, member, now, options));
  }
  return opened;
}

function refuseStill(member: MemberEntity, { whateverStatus = false }: OpenOptions): void {
  if (member.blockedAt)
    throw new DomainError(
      'LOYALTY_MEMBER_BLOCKED',
      'The points of this member differ from the ledger: nothing moves until they are repaired.',
      { path: ['memberId'] },
    );
  if (member.status !== 'ACTIVE' && !whateverStatus)
    throw new DomainError('LOYALTY_MEMBER_NOT_ACTIVE', `The member is ${member.status}: points do not move.`, {
      path: ['memberId'],
      details: { status: member.status },
    });
}

async function load(tx: Tx, member: MemberEntity, now: Date, options: OpenOptions): Promise<OpenWallet> {
  const program = await tx.get(ProgramEntity, member.programId);
  const holds = await tx.query<Hold>('points_open_holds', OPEN_HOLDS, [member.id]);
  const wanted = [
    ...holds.filter(({ expiresAt }) => expiresAt <= now).map(({ entryId }) => entryId),
    ...(options.ofEntryIds ?? []),
  ];
  const lots = await tx.query<Lot>('points_live_lots', LIVE_LOTS, [member.id, wanted]);
  const uses = wanted.length > 0 ? await tx.query<Use>('points_taken', TAKEN, [wanted]) : [];
  const { balance, pending, held, debt, liabilityMinor } = member;
  const wallet = new Wallet({ balance, pending, held, debt, liabilityMinor }, lots, termsOf(program));
  const taken = new Map(Map.groupBy(uses, ({ ofEntryId }) => ofEntryId));
  const open: OpenWallet = { member, program, wallet, holds, now, taken, ended: [] };
  if (member.pointValue !== program.settings.pointValue) wallet.revalue(now);
  catchUp(open);
  return open;
}

/** What a job would do, done before the step itself: whoever comes first does it, once (L4, L5, L10). */
function catchUp({ wallet, holds, now, taken, ended }: OpenWallet): void {
  const open = holds.filter(({ state }) => state === 'HELD');
  wallet.catchUp(now, holds, (entryId) => taken.get(entryId) ?? []);
  for (const { id, state, expiresAt } of open)
    if (state !== 'HELD') ended.push({ id, state, at: expiresAt, reason: 'Its time was over.', entryId: null });
}

/** Writes what a step did to a wallet and tells of it. */
export async function saveWallet(tx: Tx, open: OpenWallet): Promise<readonly Entry[]> {
  const { member, wallet, now } = open;
  const brandId = tx.ctx.requireBrand();
  const { entries, fresh, uses } = wallet;
  await insertEntries(tx, open, brandId);
  if (fresh.length > 0)
    await tx.query('points_lots_insert', INSERT_LOTS, [
      brandId,
      now,
      JSON.stringify(fresh.map((lot) => lotRow(lot, member.id))),
    ]);
  const changed = [...wallet.touched].filter((lot) => !fresh.includes(lot));
  if (changed.length > 0)
    await tx.query('points_lots_update', UPDATE_LOTS, [
      now,
      JSON.stringify(changed.map((lot) => lotRow(lot, member.id))),
    ]);
  if (uses.length > 0) {
    const rows = uses.map(({ entryId, lotId, ofEntryId, points }) => ({
      ...{ id: newId(), member: member.id, entry_id: entryId, lot_id: lotId, of_id: ofEntryId, points },
    }));
    await tx.query('points_uses_insert', INSERT_USES, [brandId, now, JSON.stringify(rows)]);
  }
  if (open.ended.length > 0) {
    const rows = open.ended.map(({ id, state, at, reason, entryId }) => ({ id, state, at, reason, entry_id: entryId }));
    await tx.query('points_holds_end', END_HOLDS, [now, JSON.stringify(rows)]);
  }
  await saveMember(tx, open);
  for (const entry of entries) tellEntry(tx, open, entry);
  return entries;
}

async function insertEntries(tx: Tx, { member, wallet, now }: OpenWallet, brandId: string): Promise<void> {
  if (wallet.entries.length === 0) return;
  const rows = wallet.entries.map((entry, index) => {
    const { id, kind, points, pending, held, debt, qualifying, balance, reference, reason, rule } = entry;
    return {
      ...{ id, member: member.id, kind, points, pending, held, debt, qualifying, balance, reference, reason, rule },
      ...{ value: entry.valueMinor.toString(), at: entry.occurredAt, position: member.entryCount + index + 1 },
      ...{ order_id: entry.orderId, of_id: entry.ofEntryId },
    };
  });
  const actor = JSON.stringify(actorOf(tx.ctx));
  await tx.query('points_entries_insert', INSERT_ENTRIES, [brandId, now, JSON.stringify(rows), actor]);
}

function lotRow(lot: Lot, member: string): object {
  const { id, points, remaining, expired, state } = lot;
  return {
    ...{ id, member, points, remaining, expired, state, entry_id: lot.entryId, order_id: lot.orderId },
    ...{ earned_at: lot.earnedAt, activates_at: lot.activatesAt, expires_at: lot.expiresAt },
    first_expires_at: lot.firstExpiresAt,
  };
}

async function saveMember(tx: Tx, { member, program, wallet, holds, now }: OpenWallet): Promise<void> {
  const { balances, entries } = wallet;
  const { timeZone, tierPeriodMonths, pointValue } = program.settings;
  const gained = entries.reduce((sum, { qualifying }) => sum + qualifying, 0);
  const period = periodOf(now, tierPeriodMonths, timeZone);
  const over = member.periodEnd <= now;
  if (entries.length === 0 && !over && member.pointValue === pointValue) return;
  // Only who was looked at in a period that is over by now is judged by it; the rest of this step counts for the new one.
  const qualifying = over ? gained : member.qualifying + gained;
  const tiers = over || gained > 0 ? await tx.find(TierEntity, { programId: program.id }) : null;
  const kept = over && tiers ? (tierAtEnd(tiers, member, period.start)?.id ?? null) : member.tierId;
  const tierId = tiers ? (riseTo(tiers, kept, qualifying)?.id ?? null) : kept;
  const { id: _, ...before } = { ...member };
  const dueAt = wallet.nextDueAt(holds);
  const periodEnd = over ? period.end : member.periodEnd;
  await tx.update(member, {
    ...balances,
    ...{ pointValue, qualifying, tierId, periodEnd, periodStart: over ? period.start : member.periodStart },
    ...(tierId === before.tierId ? {} : { tierSince: now }),
    nextDueAt: dueAt && dueAt < periodEnd ? dueAt : periodEnd,
    entryCount: member.entryCount + entries.length,
    lastEntryAt: entries.at(-1)?.occurredAt ?? member.lastEntryAt,
  });
  if (tierId !== before.tierId) tellTier(tx, member, before.tierId, tiers ?? []);
}

function tellTier(tx: Tx, member: MemberEntity, previousTierId: string | null, tiers: readonly TierEntity[]): void {
  const { number, programId, personId, partnerId, tierId } = member;
  const nameOf = (id: string | null): string | null => tiers.find((tier) => tier.id === id)?.name ?? null;
  const changes = [{ field: 'tier', before: nameOf(previousTierId), after: nameOf(tierId) }];
  const told = { label: number, programId, personId, partnerId, tierId, tier: nameOf(tierId), previousTierId, changes };
  tx.emit(memberTierChanged, told, { aggregateId: member.id, aggregateVersion: member.version });
}
