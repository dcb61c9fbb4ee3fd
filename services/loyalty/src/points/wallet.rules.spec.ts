import fc from 'fast-check';
import { newId } from '@mh-os/kernel';
import { Wallet } from './wallet.rules.ts';
import type { Hold, Lot, Terms, Use } from './wallet.types.ts';

const terms: Terms = {
  ...{ currency: 'EUR', pointValue: '0.005', timeZone: 'Europe/Berlin', pendingDays: 0, expiryMonths: null },
  ...{ expiryAtMonthEnd: false, clawbackPolicy: 'DEBT', expiredRefundPolicy: 'LOST', graceDays: 30 },
};
const NOW = new Date('2026-06-01T10:00:00Z');
const at = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const nothing = () => ({ balance: 0, pending: 0, held: 0, debt: 0, liabilityMinor: 0n });
const aWallet = (over: Partial<Terms> = {}): Wallet => new Wallet(nothing(), [], { ...terms, ...over });
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'nothing';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const takenBy = (wallet: Wallet, entryId: string): Use[] =>
  [
    ...Map.groupBy(
      wallet.uses.filter((use) => use.ofEntryId === entryId),
      ({ lotId }) => lotId,
    ),
  ].map(([lotId, uses]) => ({
    ...{ entryId, lotId, ofEntryId: entryId, points: uses.reduce((sum, { points }) => sum + points, 0) },
  }));

function lot(points: number, expiresAt: Date | null, over: Partial<Lot> = {}): Lot {
  const rest = { expired: 0, state: 'ACTIVE' as const, earnedAt: NOW, activatesAt: null, firstExpiresAt: expiresAt };
  return { id: newId(), entryId: newId(), orderId: null, points, remaining: points, expiresAt, ...rest, ...over };
}

function holding(lots: Lot[], over: Partial<Terms> = {}): Wallet {
  const balance = lots.reduce((sum, { state, remaining }) => sum + (state === 'ACTIVE' ? remaining : 0), 0);
  const pending = lots.reduce((sum, { state, remaining }) => sum + (state === 'PENDING' ? remaining : 0), 0);
  const wallet = new Wallet({ ...nothing(), balance, pending }, lots, { ...terms, ...over });
  wallet.revalue(NOW);
  wallet.entries.length = 0;
  return wallet;
}

const ofOrder =
  (orderId: string) =>
  (each: Lot): boolean =>
    each.orderId === orderId;

describe('spending', () => {
  it('L3: takes the oldest expiry first, lots without one last, then age; uses sum up to the spend', () => {
    const [never, late, soon] = [lot(10, null), lot(10, at(20)), lot(10, at(5))];
    const older = lot(10, at(20), { earnedAt: at(-3) });
    const wallet = holding([never, late, soon, older]);
    const entry = wallet.spend(25, NOW, {});
    expect(wallet.uses.map(({ lotId, points }) => [lotId, points])).toEqual([
      [soon.id, 10],
      [older.id, 10],
      [late.id, 5],
    ]);
    expect(wallet.uses.every(({ entryId }) => entryId === entry.id)).toBe(true);
    expect([never.remaining, late.remaining]).toEqual([10, 5]);
  });

  it('L4: waiting points are not spendable', () => {
    const wallet = holding([lot(50, null, { state: 'PENDING', activatesAt: at(3) }), lot(10, null)]);
    expect(code(() => wallet.spend(11, NOW, {}))).toBe('LOYALTY_POINTS_INSUFFICIENT');
    expect(wallet.entries).toEqual([]);
  });

  it('L5: at the last millisecond they are there, at the instant they are gone; the job twice changes nothing', () => {
    const end = at(5);
    const before = holding([lot(10, end)]);
    before.catchUp(new Date(end.getTime() - 1), [], () => []);
    expect(before.balances.balance).toBe(10);
    before.catchUp(end, [], () => []);
    before.catchUp(end, [], () => []);
    expect(before.balances.balance).toBe(0);
    expect(before.entries.map(({ kind, points, occurredAt }) => [kind, points, occurredAt])).toEqual([
      ['EXPIRED', -10, end],
    ]);
  });

  it('L4: activates once, at its own instant, before it expires', () => {
    const wallet = holding([lot(10, at(9), { state: 'PENDING', activatesAt: at(3) })]);
    wallet.catchUp(at(20), [], () => []);
    expect(wallet.entries.map(({ kind, occurredAt }) => [kind, occurredAt])).toEqual([
      ['ACTIVATED', at(3)],
      ['EXPIRED', at(9)],
    ]);
    expect(wallet.balances).toMatchObject({ balance: 0, pending: 0, liabilityMinor: 0n });
  });
});

describe('giving back', () => {
  it('L6: to the same lots with their own expiry, the last one first, never more than was taken', () => {
    const [a, b] = [lot(10, at(5)), lot(10, at(6))];
    const wallet = holding([a, b]);
    const spend = wallet.spend(15, NOW, {});
    wallet.refund(spend.id, takenBy(wallet, spend.id), 7, NOW, {});
    expect([a.remaining, a.expiresAt, b.remaining, b.expiresAt]).toEqual([2, at(5), 10, at(6)]);
    expect(code(() => wallet.refund(spend.id, takenBy(wallet, spend.id), 9, NOW, {}))).toBe(
      'LOYALTY_SPEND_NOT_REFUNDABLE',
    );
  });

  it.each([
    ['LOST', 0, 'EXPIRED'],
    ['GRACE', 10, 'ACTIVE'],
  ] as const)('L6: after the expiry the policy decides: %s leaves %i', (expiredRefundPolicy, left, state) => {
    const old = lot(10, at(5));
    const wallet = holding([old], { expiredRefundPolicy });
    const spend = wallet.spend(10, NOW, {});
    wallet.refund(spend.id, takenBy(wallet, spend.id), 10, at(8), {});
    expect([wallet.balances.balance, old.remaining, old.state]).toEqual([left, left, state]);
    if (left > 0) expect(old.expiresAt?.toISOString()).toBe('2026-07-09T22:00:00.000Z');
  });

  it('L10: held points are neither available nor spent; time gives them back to their lots', () => {
    const a = lot(10, at(30));
    const wallet = holding([a]);
    const entry = wallet.spend(8, NOW, {}, 'HELD');
    expect(wallet.balances).toMatchObject({ balance: 2, held: 8 });
    expect(code(() => wallet.spend(3, NOW, {}))).toBe('LOYALTY_POINTS_INSUFFICIENT');
    const hold: Hold = { id: newId(), entryId: entry.id, points: 8, expiresAt: at(1), state: 'HELD' };
    wallet.catchUp(at(2), [hold], (id) => takenBy(wallet, id));
    expect([hold.state, a.remaining, wallet.balances.held]).toEqual(['EXPIRED', 10, 0]);
  });
});

describe('clawing back', () => {
  const orderId = newId();
  it('L7: first what waits, then the own lot, then others, the rest is owed; the balance never below zero', () => {
    const waiting = lot(5, null, { state: 'PENDING', activatesAt: at(3), orderId });
    const wallet = holding([lot(4, null, { orderId }), waiting, lot(6, null)]);
    wallet.clawBack(20, NOW, { orderId }, ofOrder(orderId));
    expect(wallet.balances).toMatchObject({ balance: 0, pending: 0, debt: 5 });
    expect(waiting.state).toBe('CANCELLED');
    wallet.earn(8, NOW, NOW, {});
    expect(wallet.balances).toMatchObject({ balance: 3, debt: 0 });
  });

  it('L4, L7: cancelled before it became active leaves the balance as it is', () => {
    const wallet = holding([lot(5, null, { state: 'PENDING', activatesAt: at(3), orderId }), lot(6, null)]);
    wallet.clawBack(5, NOW, { orderId }, ofOrder(orderId));
    expect(wallet.balances).toMatchObject({ balance: 6, pending: 0, debt: 0 });
  });

  it('L7: below zero only where the program allows it, and new points fill it up', () => {
    const wallet = holding([lot(4, null)], { clawbackPolicy: 'NEGATIVE' });
    wallet.clawBack(10, NOW, { orderId }, ofOrder(orderId));
    expect(wallet.balances).toMatchObject({ balance: -6, debt: 0 });
    const fresh = wallet.earn(8, NOW, NOW, {});
    expect([wallet.balances.balance, fresh.remaining]).toEqual([2, 2]);
  });
});

describe('transfers', () => {
  it('L13: conserve the total and the expiry of each lot', () => {
    const [a, b] = [lot(10, at(5)), lot(10, at(9))];
    const [from, to] = [holding([a, b]), aWallet()];
    from.transfer(to, 14, NOW, {}, {});
    expect([from.balances.balance, to.balances.balance]).toEqual([6, 14]);
    expect(to.lots.map(({ points, expiresAt }) => [points, expiresAt])).toEqual([
      [10, at(5)],
      [4, at(9)],
    ]);
  });
});

describe('any sequence', () => {
  const step = fc.record({
    kind: fc.constantFrom('earn', 'spend', 'refund', 'claw', 'adjust', 'hold', 'release', 'commit', 'wait'),
    points: fc.integer({ min: 1, max: 90 }),
  });
  const policies = fc.record({
    clawbackPolicy: fc.constantFrom('DEBT' as const, 'NEGATIVE' as const),
    expiredRefundPolicy: fc.constantFrom('LOST' as const, 'GRACE' as const),
    pendingDays: fc.constantFrom(0, 2),
    expiryMonths: fc.constantFrom(null, 1),
  });

  it('L1, L3, L12: balances are the sums of entries, lots of their uses, and what is owed that of the points', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), policies, (steps, over) => {
        const wallet = aWallet(over);
        const [holds, spends, orders] = [[] as Hold[], [] as string[], [] as string[]];
        const held = () => holds.find(({ state }) => state === 'HELD')!;
        let now = NOW;
        for (const { kind, points } of steps) {
          const act: Record<string, () => void> = {
            earn: () => wallet.earn(points, now, now, { orderId: orders[orders.push(newId()) - 1]! }),
            spend: () => spends.push(wallet.spend(points, now, {}).id),
            refund: () => wallet.refund(spends[0]!, takenBy(wallet, spends[0]!), points, now, {}),
            claw: () => wallet.clawBack(points, now, { orderId: orders[0]! }, ofOrder(orders[0]!)),
            adjust: () => wallet.adjust(points % 2 ? points : -points, now, {}),
            hold: () => {
              const { id: entryId } = wallet.spend(points, now, {}, 'HELD');
              holds.push({
                id: newId(),
                entryId,
                points,
                expiresAt: new Date(now.getTime() + 86_400_000),
                state: 'HELD',
              });
            },
            release: () => {
              const hold = held();
              wallet.release(hold, takenBy(wallet, hold.entryId), now, 'RELEASED', '');
            },
            commit: () => wallet.commit(held(), now, {}),
            wait: () => {
              now = new Date(now.getTime() + points * 43_200_000);
              wallet.catchUp(now, holds, (id) => takenBy(wallet, id));
            },
          };
          code(act[kind]!);
        }
        const sum = (of: 'points' | 'pending' | 'held' | 'debt') =>
          wallet.entries.reduce((all, entry) => all + entry[of], 0);
        const left = (state: string) =>
          wallet.lots.reduce((all, each) => all + (each.state === state ? each.remaining : 0), 0);
        const { balance, pending, debt, liabilityMinor, held: aside } = wallet.balances;
        expect([balance, pending, aside, debt]).toEqual([sum('points'), sum('pending'), sum('held'), sum('debt')]);
        expect([left('ACTIVE'), left('PENDING')]).toEqual([Math.max(balance, 0), pending]);
        expect(liabilityMinor).toBe(wallet.entries.reduce((all, { valueMinor }) => all + valueMinor, 0n));
        for (const { id, points, remaining } of wallet.lots) {
          const used = wallet.uses.reduce((all, use) => all + (use.lotId === id ? use.points : 0), 0);
          expect([points - used, remaining >= 0]).toEqual([remaining, true]);
        }
        if (over.clawbackPolicy === 'DEBT') expect(balance).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});
