import fc from 'fast-check';
import { compare, rateOf } from './statistics.rules.ts';

describe('rates', () => {
  it.each([
    // Published values of the Wilson interval.
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [15, 148, 0.0624, 0.1605],
    [50, 100, 0.4038, 0.5962],
  ])('%d of %d lie between %d and %d', (successes, of, low, high) => {
    const rate = rateOf(successes, of);
    expect(rate.low).toBeCloseTo(low, 3);
    expect(rate.high).toBeCloseTo(high, 3);
  });

  it('are none where nothing was tried', () => {
    expect(rateOf(0, 0)).toEqual({ successes: 0, of: 0, rate: null, low: null, high: null });
  });

  it('lie within their interval, which lies within 0 and 1 and shrinks with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const successes = Math.round(of * share);
        const { rate, low, high } = rateOf(successes, of) as Record<'rate' | 'low' | 'high', number>;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(rate);
        expect(high + 1e-12).toBeGreaterThanOrEqual(rate);
        const more = rateOf(successes * 10, of * 10);
        expect(more.high! - more.low!).toBeLessThan(high - low + 1e-12);
      }),
    );
  });
});

describe('differences', () => {
  it('agree with a textbook', () => {
    // 100 of 1,000 against 130 of 1,000: z = 2.1027, p = 0.0355.
    const found = compare(rateOf(100, 1_000), rateOf(130, 1_000))!;
    expect(found.z).toBeCloseTo(2.1027, 3);
    expect(found.p).toBeCloseTo(0.0355, 3);
    expect(found.significant).toBe(true);
    expect(compare(rateOf(100, 1_000), rateOf(130, 1_000), 2)!.significant).toBe(false);
    // Far out, where the series would lose its digits: z = 5.3767, p = 7.58e-8.
    expect(compare(rateOf(20, 100), rateOf(57, 100))!.p).toBeCloseTo(7.585e-8, 10);
  });

  it('are said of no few cases, and turn round with the sides', () => {
    expect(compare(rateOf(1, 20), rateOf(2, 20))).toBeNull();
    expect(compare(rateOf(0, 0), rateOf(20, 40))).toBeNull();
    const [there, back] = [compare(rateOf(40, 100), rateOf(60, 100))!, compare(rateOf(60, 100), rateOf(40, 100))!];
    expect(there.difference).toBeCloseTo(0.2, 10);
    expect([there.z, there.p]).toEqual([-back.z, back.p]);
    expect(compare(rateOf(50, 100), rateOf(50, 100))).toMatchObject({ z: 0, p: 1, significant: false });
  });

  it('call even arms different about as seldom as promised', () => {
    // A fixed walk through all outcomes of two arms of 400 with a share of 10 %, weighted by how likely they are.
    const n = 400;
    const log = (k: number): number => {
      let sum = 0;
      for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
      return Math.exp(sum + k * Math.log(0.1) + (n - k) * Math.log(0.9));
    };
    const chances = Array.from({ length: 91 }, (_, k) => log(k));
    let wrong = 0;
    chances.forEach((p, a) =>
      chances.forEach((q, b) => {
        if (compare(rateOf(a, n), rateOf(b, n))?.significant) wrong += p * q;
      }),
    );
    expect(wrong).toBeGreaterThan(0.03);
    expect(wrong).toBeLessThan(0.06);
  });
});
