import fc from 'fast-check';
import { drawFor, estimateOf, isCountable, lookupsOf, MOST_COUNTED, stepOf } from './estimate.rules.ts';
import type { Filter } from './filter.rules.ts';

const germany: Filter = { field: 'country', op: 'eq', value: 'DE' };
const mail: Filter = { field: 'hasEmail', op: 'is', value: true };
const orders: Filter = { field: 'orders.count', op: 'atLeast', value: 1 };
const own: Filter = { field: 'custom.chairs', op: 'eq', value: 1 };
const inside: Filter = { field: 'segment', op: 'in', value: 'x' };
const many = (n: number): Filter => ({ all: Array.from({ length: n }, () => orders) });

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('how a count is made', () => {
  it.each([
    [germany, 0],
    [{ all: [germany, own] }, 0],
    [mail, 1],
    [{ any: [orders, { not: { all: [germany, inside, mail] } }] }, 3],
  ] as const)('knows how often %j looks elsewhere', (filter, lookups) => {
    expect(lookupsOf(filter)).toBe(lookups);
  });

  it.each([
    [1_000_000, germany, true],
    [1_200_001, germany, false],
    [240_000, orders, true],
    [240_001, orders, false],
    [1_000_000, orders, false],
    [20_000, many(14), true],
    [20_000, many(15), false],
    [0, many(50), true],
    [MOST_COUNTED + 1, { all: [] }, false],
  ] as const)('counts %d people through only where that is quick', (people, filter, countable) => {
    expect(isCountable(people, filter)).toBe(countable);
  });

  it.each([
    [germany, 12_000],
    [many(5), 12_000],
    [many(6), 10_000],
    [many(50), 2_000],
  ] as const)('draws fewer people where more is looked up about each', (filter, drawn) => {
    expect(drawFor(filter)).toBe(drawn);
  });
});

describe('what a draw says of everybody', () => {
  const of = (hits: number, drawn = 12_000, people: number | null = 1_000_000, furthest = 0.012) =>
    estimateOf({ hits, drawn, furthest }, people);

  it('says about as much as it knows', () => {
    expect(of(5_040)).toEqual({
      ...{ count: 420_000, of: 1_000_000, exact: false },
      ...{ low: 411_000, high: 429_000, sampled: 12_000 },
    });
    expect(of(1)).toMatchObject({ count: 100, low: 1, high: 500 });
  });

  it('is sure of those who were looked at', () => {
    expect(of(0)).toMatchObject({ count: 0, low: 0, high: 320 });
    expect(of(12_000)).toMatchObject({ count: 1_000_000, low: 999_680, high: 1_000_000 });
    expect(of(11_990, 12_000, 12_001)).toMatchObject({ low: 11_990, high: 11_991 });
  });

  it('is exact where everybody was drawn', () => {
    const all = { exact: true, low: null, high: null, sampled: null };
    expect(of(30, 100, 100)).toEqual({ count: 30, of: 100, ...all });
    expect(of(0, 0, 0, 0)).toEqual({ count: 0, of: 0, ...all });
  });

  it('tells the number of people too, where nobody counted them', () => {
    const told = of(6_000, 12_000, null, 0.0012);
    expect(told).toMatchObject({ count: 5_000_000, of: 10_000_000, exact: false });
    expect([told.low! < 4_900_000, told.high! > 5_100_000]).toEqual([true, true]);
    expect(of(12_000, 12_000, null, 0.0012)).toMatchObject({ count: 10_000_000, of: 10_000_000, high: 10_190_000 });
  });

  it('keeps to what is possible, whatever was drawn', () => {
    const draws = fc
      .record({ drawn: fc.integer({ min: 1, max: 12_000 }), more: fc.integer({ min: 0, max: 5_000_000 }) })
      .chain(({ drawn, more }) =>
        fc.record({
          hits: fc.integer({ min: 0, max: drawn }),
          drawn: fc.constant(drawn),
          people: fc.constant(drawn + more),
        }),
      );
    fc.assert(
      fc.property(draws, ({ hits, drawn, people }) => {
        const { count, low, high, exact } = of(hits, drawn, people);
        if (exact) return expect(count).toBe(hits);
        expect([hits <= low!, low! <= count, count <= high!, high! <= people - (drawn - hits)]).toEqual(
          Array(4).fill(true),
        );
        return undefined;
      }),
    );
  });

  it.each([
    [0.0005, 100_000],
    [0.01, 100_000],
    [0.4, 100_000],
    [0.98, 100_000],
    [0.4, 3_000],
  ])('holds the share %d of %d people in 19 of 20 draws', (share, people) => {
    const next = random(3);
    const real = Math.round(share * people);
    const draws = 600;
    let held = 0;
    for (let i = 0; i < draws; i++) {
      let hits = 0;
      // Without putting back: whoever was drawn is not drawn again.
      for (let n = 0; n < 2_000; n++) if (next() < (real - hits) / (people - n)) hits += 1;
      const { low, high } = of(hits, 2_000, people);
      if (low! <= real && real <= high!) held += 1;
    }
    expect(held / draws).toBeGreaterThan(0.93);
  });

  it.each([
    [0.4, 1],
    [19, 1],
    [20, 10],
    [1_999, 100],
    [2_000, 1_000],
  ])('rounds what may be %d off to %d', (off, step) => {
    expect(stepOf(off)).toBe(step);
  });
});
