import { DomainError, newId, UnitPrice } from '@mh-os/kernel';
import { activationOf, addDays, beginOf, dayIn, expiryOf } from './calendar.rules.ts';
import type { Balances, Cause, Entry, EntryKind, Hold, Lot, Terms, Use } from './wallet.types.ts';

/** Most points that one step moves. */
export const MOST_POINTS = 1_000_000_000;

/** Refuses what is no number of points to move. */
export function assertPoints(points: number, path = 'points'): void {
  if (Number.isInteger(points) && points >= 1 && points <= MOST_POINTS) return;
  throw new DomainError('LOYALTY_POINTS_INVALID', `Points are a whole number from 1 to ${MOST_POINTS}.`, {
    path: [path],
  });
}

/** Oldest expiry first, lots without one last, then age, then id (L3). */
export function bySpending(a: Lot, b: Lot): number {
  const [x, y] = [a.expiresAt?.getTime() ?? Infinity, b.expiresAt?.getTime() ?? Infinity];
  if (x !== y) return x < y ? -1 : 1;
  return a.earnedAt.getTime() - b.earnedAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** What so many points are worth; rounded once, half away from zero. */
export function valueOf(points: number, { pointValue, currency }: Pick<Terms, 'pointValue' | 'currency'>): bigint {
  return UnitPrice.parse(pointValue, currency).times(BigInt(points)).minorUnits;
}

type Deltas = Partial<Pick<Entry, 'points' | 'pending' | 'held' | 'debt'>>;

/**
 * A member's points while they change: values in, entries, lots and uses out. Every step keeps: what can be spent is the sum
 * of active lots (or less than zero where the program allows it), every balance the sum of its entries, every lot its points
 * less its uses.
 */
export class Wallet {
  readonly entries: Entry[] = [];
  readonly uses: Use[] = [];
  readonly fresh: Lot[] = [];
  readonly touched = new Set<Lot>();
  readonly lots: Lot[];

  constructor(
    readonly balances: Balances,
    lots: readonly Lot[],
    readonly terms: Terms,
  ) {
    this.lots = [...lots];
  }

  /** A change of the value per point changes what is owed, told by an entry of its own. */
  revalue(at: Date): void {
    if (valueOf(this.total, this.terms) !== this.balances.liabilityMinor) this.push('REVALUED', at, {}, {});
  }

  /** Adds a lot; pending ones wait, others pay what is owed and can be spent at once. */
  earn(points: number, at: Date, from: Date, cause: Cause): Lot {
    const due = activationOf(from, this.terms.pendingDays, this.terms.timeZone);
    const activatesAt = due !== null && due > at ? due : null;
    const entry = this.push('EARNED', at, activatesAt ? { pending: points } : { points }, cause);
    return this.addLot(entry, points, at, { activatesAt, expiresAt: expiryOf(activatesAt ?? at, this.terms) });
  }

  activate(lot: Lot, at: Date): void {
    lot.state = 'ACTIVE';
    const cause = { orderId: lot.orderId };
    const entry = this.push('ACTIVATED', at, { points: lot.remaining, pending: -lot.remaining }, cause);
    this.touched.add(lot);
    this.settle(lot, entry, at);
  }

  expire(lot: Lot, at: Date): void {
    const points = lot.remaining;
    const entry = this.push('EXPIRED', at, { points: -points }, { orderId: lot.orderId });
    this.use(lot, points, entry.id);
    lot.expired += points;
    lot.state = 'EXPIRED';
  }

  /** Takes points for good, from the lots in their order. */
  spend(points: number, at: Date, cause: Cause, kind: EntryKind = 'SPENT'): Entry {
    this.assertAvailable(points);
    const entry = this.push(kind, at, kind === 'HELD' ? { points: -points, held: points } : { points: -points }, cause);
    this.consume(points, entry.id);
    return entry;
  }

  /** Spends what is held; the lots gave it up when it was set aside. */
  commit(hold: Hold, at: Date, cause: Cause): Entry {
    hold.state = 'COMMITTED';
    return this.push('COMMITTED', at, { held: -hold.points }, { ...cause }, hold.entryId);
  }

  /** Ends a hold without a spend: what was set aside goes back to its lots. */
  release(hold: Hold, taken: readonly Use[], at: Date, state: 'RELEASED' | 'EXPIRED', reason: string): void {
    hold.state = state;
    const deltas = { points: hold.points, held: -hold.points };
    this.giveBack(taken, hold.points, this.push('RELEASED', at, deltas, { reason }, hold.entryId), at);
  }

  /** Gives a spend back to the lots that it took from, the last one first (L6). */
  refund(ofEntryId: string, taken: readonly Use[], points: number, at: Date, cause: Cause): Entry {
    const left = taken.reduce((sum, use) => sum + use.points, 0);
    if (points > left)
      throw new DomainError('LOYALTY_SPEND_NOT_REFUNDABLE', `Of this spend ${left} points can be given back.`, {
        path: ['points'],
        details: { refundable: left },
      });
    const entry = this.push('RESTORED', at, { points }, cause, ofEntryId);
    this.giveBack(taken, points, entry, at);
    return entry;
  }

  /**
   * Takes points of a returned order: those that wait, then what is left of the lots that it made, then other lots; the rest
   * becomes a debt or a balance below zero, as the program has it (L7).
   */
  clawBack(points: number, at: Date, cause: Cause, isOwn: (lot: Lot) => boolean): Entry {
    const own = this.lots.filter((lot) => lot.remaining > 0 && isOwn(lot));
    const pending = take(
      own.filter(({ state }) => state === 'PENDING'),
      points,
    );
    const mine = take(own.filter(({ state }) => state === 'ACTIVE').sort(bySpending), points - pending.sum);
    const others = this.spendable().filter((lot) => !isOwn(lot));
    const rest = take(others, points - pending.sum - mine.sum);
    const taken = mine.sum + rest.sum;
    const missing = points - pending.sum - taken;
    const negative = this.terms.clawbackPolicy === 'NEGATIVE';
    const deltas = { pending: -pending.sum, points: -taken - (negative ? missing : 0), debt: negative ? 0 : missing };
    const entry = this.push('CLAWED_BACK', at, deltas, cause);
    for (const [lot, part] of [...pending.parts, ...mine.parts, ...rest.parts]) this.use(lot, part, entry.id);
    for (const [lot] of pending.parts) if (lot.remaining === 0) lot.state = 'CANCELLED';
    return entry;
  }

  /** Adds points by hand as a lot of their own, or takes some. */
  adjust(points: number, at: Date, cause: Cause): Entry {
    if (points < 0) return this.spend(-points, at, cause, 'ADJUSTED');
    const entry = this.push('ADJUSTED', at, { points }, cause);
    this.addLot(entry, points, at, { activatesAt: null, expiresAt: expiryOf(at, this.terms) });
    return entry;
  }

  /** Gives points to another wallet: for every lot that gives, one of the same expiry there (L13). */
  transfer(to: Wallet, points: number, at: Date, out: Cause, into: Cause): Entry {
    const before = new Map(this.lots.map((lot) => [lot, lot.remaining]));
    const entry = this.spend(points, at, out, 'TRANSFERRED');
    const given = this.lots.filter((lot) => before.get(lot) !== lot.remaining).sort(bySpending);
    const arrival = to.push('TRANSFERRED', at, { points }, into);
    for (const lot of given) {
      const part = (before.get(lot) ?? 0) - lot.remaining;
      to.addLot(arrival, part, lot.earnedAt, { activatesAt: null, expiresAt: lot.expiresAt }, at);
    }
    return entry;
  }

  /** Everything whose time has come, in the order of time: each at its own instant (L4, L5, L10). */
  catchUp(now: Date, holds: readonly Hold[], takenOf: (entryId: string) => readonly Use[]): void {
    for (let due = this.nextDue(holds); due !== null && due.at <= now; due = this.nextDue(holds)) due.run(takenOf);
  }

  /** When something next happens by itself. */
  nextDueAt(holds: readonly Hold[]): Date | null {
    return this.nextDue(holds)?.at ?? null;
  }

  /** Waiting, spendable and held points: what the brand owes for. */
  get total(): number {
    return this.balances.balance + this.balances.pending + this.balances.held;
  }

  spendable(): Lot[] {
    return this.lots.filter(({ state, remaining }) => state === 'ACTIVE' && remaining > 0).sort(bySpending);
  }

  private nextDue(holds: readonly Hold[]): { at: Date; run: (takenOf: (id: string) => readonly Use[]) => void } | null {
    const dues: { at: Date; rank: number; id: string; run: (takenOf: (id: string) => readonly Use[]) => void }[] = [];
    for (const lot of this.lots) {
      if (lot.remaining === 0) continue;
      const { id, activatesAt, expiresAt } = lot;
      if (lot.state === 'PENDING' && activatesAt)
        dues.push({ at: activatesAt, rank: 0, id, run: () => this.activate(lot, activatesAt) });
      if (lot.state === 'ACTIVE' && expiresAt)
        dues.push({ at: expiresAt, rank: 2, id, run: () => this.expire(lot, expiresAt) });
    }
    for (const hold of holds) {
      if (hold.state !== 'HELD') continue;
      const run = (takenOf: (id: string) => readonly Use[]): void =>
        this.release(hold, takenOf(hold.entryId), hold.expiresAt, 'EXPIRED', 'Its time was over.');
      dues.push({ at: hold.expiresAt, rank: 1, id: hold.id, run });
    }
    dues.sort((a, b) => a.at.getTime() - b.at.getTime() || a.rank - b.rank || (a.id < b.id ? -1 : 1));
    return dues[0] ?? null;
  }

  private assertAvailable(points: number): void {
    const available = Math.max(this.balances.balance, 0);
    if (points <= available) return;
    throw new DomainError(
      'LOYALTY_POINTS_INSUFFICIENT',
      `${points} points were asked for; ${available} are available.`,
      {
        path: ['points'],
        details: { available, asked: points },
      },
    );
  }

  private consume(points: number, entryId: string): void {
    for (const [lot, part] of take(this.spendable(), points).parts) this.use(lot, part, entryId);
  }

  private use(lot: Lot, points: number, entryId: string, ofEntryId = entryId): void {
    if (points === 0) return;
    lot.remaining -= points;
    this.uses.push({ entryId, lotId: lot.id, ofEntryId, points });
    this.touched.add(lot);
  }

  private giveBack(taken: readonly Use[], points: number, entry: Entry, at: Date): void {
    let left = points;
    for (const { lotId, points: most, ofEntryId } of [...taken].reverse()) {
      const part = Math.min(most, left);
      const lot = this.lots.find(({ id }) => id === lotId);
      if (!lot || part === 0) continue;
      left -= part;
      this.use(lot, -part, entry.id, ofEntryId);
      const over = lot.state === 'EXPIRED' || (lot.expiresAt !== null && lot.expiresAt <= at);
      lot.state = 'ACTIVE';
      if (over && this.terms.expiredRefundPolicy === 'LOST') this.expire(lot, at);
      else {
        if (over) lot.expiresAt = graceEnd(at, this.terms);
        this.settle(lot, entry, at);
      }
    }
  }

  private addLot(
    entry: Entry,
    points: number,
    earnedAt: Date,
    times: Pick<Lot, 'activatesAt' | 'expiresAt'>,
    at = earnedAt,
  ): Lot {
    const { id: entryId, orderId } = entry;
    const state = times.activatesAt ? 'PENDING' : 'ACTIVE';
    const rest = { remaining: points, expired: 0, earnedAt, firstExpiresAt: times.expiresAt };
    const lot: Lot = { id: newId(), entryId, orderId, points, state, ...rest, ...times };
    this.lots.push(lot);
    this.fresh.push(lot);
    if (state === 'ACTIVE') this.settle(lot, entry, at);
    return lot;
  }

  /** New points first fill a balance below zero, then pay what is owed. */
  private settle(lot: Lot, entry: Entry, at: Date): void {
    const lots = this.lots.reduce((sum, { state, remaining }) => sum + (state === 'ACTIVE' ? remaining : 0), 0);
    const short = Math.min(lots - Math.max(this.balances.balance, 0), lot.remaining);
    if (short > 0) this.use(lot, short, entry.id);
    const owed = Math.min(this.balances.debt, lot.remaining);
    if (owed === 0) return;
    const settled = this.push('SETTLED', at, { points: -owed, debt: -owed }, { orderId: entry.orderId });
    this.use(lot, owed, settled.id);
  }

  private push(kind: EntryKind, at: Date, deltas: Deltas, cause: Cause, ofEntryId: string | null = null): Entry {
    const { points = 0, pending = 0, held = 0, debt = 0 } = deltas;
    const { balances } = this;
    balances.balance += points;
    balances.pending += pending;
    balances.held += held;
    balances.debt += debt;
    const liability = valueOf(this.total, this.terms);
    const { orderId = null, reference = '', reason = '', rule = '', qualifying = 0 } = cause;
    const entry: Entry = {
      ...{ id: newId(), kind, points, pending, held, debt, qualifying, occurredAt: at, orderId, ofEntryId },
      ...{ reference, reason, rule, balance: balances.balance, valueMinor: liability - balances.liabilityMinor },
    };
    balances.liabilityMinor = liability;
    this.entries.push(entry);
    return entry;
  }
}

const graceEnd = (at: Date, { graceDays, timeZone }: Terms): Date =>
  beginOf(addDays(dayIn(at, timeZone), graceDays + 1), timeZone);

/** At most so many points of the lots, in their order. */
function take(lots: readonly Lot[], points: number): { parts: [Lot, number][]; sum: number } {
  const parts: [Lot, number][] = [];
  let sum = 0;
  for (const lot of lots) {
    const part = Math.min(lot.remaining, points - sum);
    if (part <= 0) continue;
    parts.push([lot, part]);
    sum += part;
  }
  return { parts, sum };
}
