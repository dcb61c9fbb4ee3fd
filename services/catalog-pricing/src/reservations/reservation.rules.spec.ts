import fc from 'fast-check';
import { allocate, type Candidate, decideExpiry, reservationLife, sumPerVariant } from './reservation.rules.ts';

const at = (code: string, free: number, over: Partial<Candidate> = {}): Candidate => ({
  ...{ variantId: 'v', locationId: code, code, rank: 0, free, allowsBackorder: false },
  ...over,
});
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('reservations', () => {
  it('P14: two lines of one variant are one wish', () => {
    const lines = [
      { variantId: 'v', quantity: 1 },
      { variantId: 'w', quantity: 2 },
      { variantId: 'v', quantity: 1 },
    ];
    const wanted = sumPerVariant(lines);
    expect(wanted).toEqual([
      { variantId: 'v', quantity: 2 },
      { variantId: 'w', quantity: 2 },
    ]);
    expect(code(() => allocate(wanted, [at('a', 1), at('b', 9, { variantId: 'w' })], false))).toBe(
      'STOCK_INSUFFICIENT',
    );
    expect(code(() => sumPerVariant([{ variantId: 'v', quantity: 0 }]))).toBe('STOCK_QUANTITY_INVALID');
  });

  it('takes from the sources in their order, whatever the order of the rows', () => {
    const sources = [at('c', 5, { rank: 2 }), at('b', 2, { rank: 1 }), at('a', 5, { rank: 2 })];
    const expected = [
      { variantId: 'v', locationId: 'b', quantity: 2 },
      { variantId: 'v', locationId: 'a', quantity: 5 },
      { variantId: 'v', locationId: 'c', quantity: 1 },
    ];
    for (const rows of [sources, [...sources].reverse()])
      expect(allocate([{ variantId: 'v', quantity: 8 }], rows, false).allocations).toEqual(expected);
  });

  it('P15: what is missing waits only where backorders are allowed', () => {
    const wanted = [{ variantId: 'v', quantity: 5 }];
    const lax = [at('a', 2, { allowsBackorder: true }), at('b', 1)];
    expect(allocate(wanted, lax, false)).toEqual({
      allocations: [
        { variantId: 'v', locationId: 'a', quantity: 4 },
        { variantId: 'v', locationId: 'b', quantity: 1 },
      ],
      shortages: [],
    });
    expect(allocate(wanted, [at('a', 2)], true)).toEqual({
      allocations: [{ variantId: 'v', locationId: 'a', quantity: 2 }],
      shortages: [{ variantId: 'v', missing: 3 }],
    });
    expect(code(() => allocate(wanted, [at('a', 0)], true))).toBe('STOCK_INSUFFICIENT');
    expect(code(() => allocate(wanted, [], false))).toBe('STOCK_INSUFFICIENT');
  });

  it('P14: never takes more than is free, and what is taken and missing is what was wanted', () => {
    const rows = fc.array(fc.record({ free: fc.integer({ min: -3, max: 9 }), rank: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (sources, quantity) => {
        const candidates = sources.map((one, i) => at(`l${i}`, one.free, one));
        let result;
        try {
          result = allocate([{ variantId: 'v', quantity }], candidates, true);
        } catch {
          expect(candidates.every(({ free }) => free <= 0)).toBe(true);
          return;
        }
        const taken = result.allocations.reduce((sum, one) => sum + one.quantity, 0);
        expect(taken + (result.shortages[0]?.missing ?? 0)).toBe(quantity);
        for (const { locationId, quantity: took } of result.allocations)
          expect(took).toBeLessThanOrEqual(candidates.find((one) => one.locationId === locationId)!.free);
      }),
    );
  });

  it('P16: end once', () => {
    expect(reservationLife.next('HELD', 'commit')).toBe('COMMITTED');
    expect(reservationLife.next('HELD', 'extend')).toBe('HELD');
    for (const state of ['COMMITTED', 'RELEASED', 'EXPIRED'] as const)
      for (const action of ['commit', 'release', 'expire', 'extend'] as const)
        expect(code(() => reservationLife.next(state, action))).toBe('ILLEGAL_TRANSITION');
  });

  it('hold from now on, for 30 days at most', () => {
    const now = new Date('2026-05-01T12:00:00Z');
    expect(decideExpiry(now, {}, 30)).toEqual(new Date('2026-05-01T12:30:00Z'));
    expect(decideExpiry(now, { minutes: 5 }, 30)).toEqual(new Date('2026-05-01T12:05:00Z'));
    for (const expiresAt of [now, new Date('2026-06-30T12:00:00Z'), new Date(Number.NaN)])
      expect(code(() => decideExpiry(now, { expiresAt }, 30))).toBe('RESERVATION_TIME_INVALID');
  });
});
