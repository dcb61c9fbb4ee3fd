import fc from 'fast-check';
import { adjustmentsOf, assertCounted, countLife, type CountLine } from './count.rules.ts';

const line = (counted: number | null, expected: number | null, variantId = 'v'): CountLine => ({
  variantId,
  lotId: null,
  counted,
  expected,
});
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('counts', () => {
  it('S5: what moved after the count stays moved: the adjustment is the difference of then, applied now', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: -20, max: 20 }), (counted, expected, movedSince) => {
        const now = expected + movedSince;
        const delta = adjustmentsOf([line(counted, expected)]).reduce((sum, one) => sum + one.delta, 0);
        expect(now + delta).toBe(counted + movedSince);
      }),
    );
  });

  it('S5: what was not counted or is right is left alone', () => {
    expect(adjustmentsOf([line(null, 5), line(5, 5, 'w'), line(3, 5, 'x')])).toEqual([
      { variantId: 'x', lotId: null, delta: -2 },
    ]);
    expect(code(() => assertCounted([line(1, null), line(null, null)], false))).toBe('COUNT_INCOMPLETE');
    expect(code(() => assertCounted([line(1, null), line(null, null)], true))).toBe('none');
    expect(code(() => assertCounted([line(null, null)], true))).toBe('COUNT_INCOMPLETE');
    expect(code(() => assertCounted([line(1, null)], false))).toBe('none');
  });

  it('S5: one posting at most', () => {
    expect(countLife.next('REVIEW', 'post')).toBe('POSTED');
    expect(countLife.next('REVIEW', 'recount')).toBe('OPEN');
    for (const state of ['OPEN', 'POSTED', 'CANCELLED'] as const)
      expect(code(() => countLife.next(state, 'post'))).toBe('ILLEGAL_TRANSITION');
  });
});
