import fc from 'fast-check';
import { fitElasticity, sumsOf, tQuantile } from './elasticity.rules.ts';

/** Weeks that follow units = level × price^slope, with a swing that is the same around every price. */
const weeks = (count: number, slope: number, { level = 1_000, swing = 0, prices = 5 } = {}) =>
  Array.from({ length: count }, (_unused, i) => {
    const price = 2 + (i % prices) * 0.25;
    const noise = Math.floor(i / prices) % 2 === 0 ? 1 + swing : 1 / (1 + swing);
    return { price, units: level * price ** slope * noise };
  });

describe('elasticity', () => {
  it('finds the slope that the data have, exactly where there is no noise', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: -0.2, noNaN: true }), (slope) => {
        const fit = fitElasticity([sumsOf(weeks(40, slope))]);
        expect(fit.reason).toBeNull();
        expect(fit.value).toBeCloseTo(slope, 6);
      }),
    );
  });

  it('agrees with a worked example: slope, standard error and interval', () => {
    // x = ln(price): four prices five times each; y = −2x ± 0.1, so that the residuals are 0.1 each.
    const points = [1, 2, 4, 8].flatMap((price) =>
      [1, -1, 1, -1, 1, -1].map((sign) => ({ price, units: Math.exp(5 - 2 * Math.log(price) + sign * 0.1) })),
    );
    const fit = fitElasticity([sumsOf(points)]);
    const sxx = 6 * Math.log(2) ** 2 * (1.5 ** 2 + 0.5 ** 2 + 0.5 ** 2 + 1.5 ** 2);
    const error = Math.sqrt((24 * 0.01) / 22 / sxx);
    expect(fit.value).toBeCloseTo(-2, 9);
    expect(fit.standardError).toBeCloseTo(error, 9);
    expect([fit.low, fit.high].map((end) => Math.abs(end! + 2))).toEqual([
      expect.closeTo(2.0739 * error, 4),
      expect.closeTo(2.0739 * error, 4),
    ]);
  });

  it('keeps the levels of channels apart: a dear channel that sells little is no effect of price', () => {
    const shop = weeks(30, -1.5, { level: 1_000 });
    const salon = weeks(30, -1.5, { level: 50 }).map(({ price, units }) => ({ price: price * 2, units }));
    expect(fitElasticity([sumsOf(shop), sumsOf(salon)]).value).toBeCloseTo(-1.5, 6);
    expect(Math.abs(fitElasticity([sumsOf([...shop, ...salon])]).value! + 1.5)).toBeGreaterThan(1);
  });

  it('claims none where the data support none, and says why', () => {
    expect(fitElasticity([])).toMatchObject({ reason: 'TOO_FEW_POINTS', n: 0, value: null });
    expect(fitElasticity([sumsOf(weeks(19, -2))])).toMatchObject({ reason: 'TOO_FEW_POINTS', n: 19, value: null });
    expect(fitElasticity([sumsOf(weeks(60, -2, { prices: 3 }))])).toMatchObject({
      reason: 'PRICE_TOO_STEADY',
      prices: 3,
    });
    const steady = weeks(60, -2).map((week, i) => ({ ...week, price: 10 + (i % 5) * 0.02 }));
    expect(fitElasticity([sumsOf(steady)]).reason).toBe('PRICE_TOO_STEADY');
    const noisy = weeks(20, -0.05, { swing: 3 });
    expect(fitElasticity([sumsOf(noisy)])).toMatchObject({ reason: 'NOT_DISTINGUISHABLE', value: expect.any(Number) });
    expect(fitElasticity([sumsOf(weeks(40, 1.2))]).reason).toBe('NOT_DISTINGUISHABLE');
  });

  it.each([
    [8, 2.306],
    [10, 2.2281],
    [30, 2.0423],
    [1_000, 1.9623],
  ])('knows the quantile of Student for %d degrees of freedom', (freedom, quantile) => {
    expect(tQuantile(freedom)).toBeCloseTo(quantile, 3);
  });
});
