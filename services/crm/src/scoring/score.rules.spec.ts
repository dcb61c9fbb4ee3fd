import fc from 'fast-check';
import { type Facts, plainRules, relevantFacts, score, type ScoreRules } from './score.rules.ts';

const asOf = '2026-11-21T10:00:00.000Z';
const events = ['mail-opened', 'page-viewed', 'unsubscribed'];
const at = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.parse(asOf) - days * 86_400_000).toISOString());
const engagement = fc.array(fc.record({ event: fc.constantFrom(...events), at }), { maxLength: 20 });
const fields = fc.record({
  country: fc.option(fc.constantFrom('DE', 'AT', 'fr')),
  'attr.chairs': fc.option(fc.integer({ min: 0, max: 40 })),
  'attr.kind': fc.option(fc.constantFrom('Barber', 'Salon')),
});
const pointsOf = fc.integer({ min: -50, max: 50 });
const factorOf = (points: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.record({
      kind: fc.constant('match'),
      field: fc.constant('country'),
      op: fc.constant('eq'),
      value: fc.constant('DE'),
      points,
    }),
    fc.record({ kind: fc.constant('match'), field: fc.constant('attr.kind'), op: fc.constant('exists'), points }),
    fc.record({
      kind: fc.constant('bands'),
      field: fc.constant('attr.chairs'),
      bands: fc.tuple(points, points).map(([a, b]) => [
        { atLeast: 1, points: a },
        { atLeast: 10, points: b },
      ]),
    }),
    fc.record(
      {
        kind: fc.constant('engagement'),
        event: fc.constantFrom(...events),
        points,
        cap: fc.integer({ min: 1, max: 60 }),
        halfLifeDays: fc.integer({ min: 1, max: 90 }),
      },
      { requiredKeys: ['kind', 'event', 'points', 'cap'] },
    ),
  );
const rulesOf = (points: fc.Arbitrary<number>): fc.Arbitrary<ScoreRules> =>
  fc
    .record({
      start: points,
      min: fc.constant(0),
      max: fc.constant(100),
      factors: fc.array(factorOf(points), { minLength: 1, maxLength: 8 }),
    })
    .map((made) =>
      plainRules({ ...made, factors: made.factors.map((one, i) => ({ ...one, key: `f${i}`, label: `F ${i}` })) }),
    );
const facts: fc.Arbitrary<Facts> = fc.record({ fields, engagement, asOf: fc.constant(asOf) });

describe('score', () => {
  it('CRM-1: is the same whenever it is worked out, and whatever order facts come in', () => {
    fc.assert(
      fc.property(rulesOf(pointsOf), facts, (rules, given) => {
        const first = score(rules, given);
        const shuffled = {
          ...given,
          fields: Object.fromEntries(Object.entries(given.fields).reverse()),
          engagement: [...given.engagement].reverse(),
        };
        expect(score(rules, given)).toEqual(first);
        expect(score(rules, shuffled)).toEqual(first);
      }),
    );
  });

  it('CRM-1, CRM-2: contributions add up to it exactly, and it follows again from what is kept with it', () => {
    fc.assert(
      fc.property(rulesOf(pointsOf), facts, (rules, given) => {
        const { points, contributions } = score(rules, given);
        expect(contributions.reduce((sum, each) => sum + each.points, 0)).toBe(points);
        const kept = JSON.parse(JSON.stringify(relevantFacts(rules, given))) as Facts;
        expect(score(rules, kept)).toEqual({ points, contributions });
      }),
    );
  });

  it('CRM-3: more engagement never lowers it under rules that only add', () => {
    const adding = rulesOf(fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(adding, facts, engagement, (rules, given, more) => {
        const after = { ...given, engagement: [...given.engagement, ...more] };
        expect(score(rules, after).points).toBeGreaterThanOrEqual(score(rules, given).points);
      }),
    );
  });

  it('CRM-3: only time lowers it, where a rule says that engagement fades', () => {
    const rules = plainRules({
      factors: [
        { kind: 'engagement', key: 'm', label: 'M', event: 'mail-opened', points: 40, cap: 40, halfLifeDays: 10 },
      ],
    });
    const given = (days: number): Facts => ({
      ...{ fields: {}, engagement: [{ event: 'mail-opened', at: '2026-11-01T00:00:00.000Z' }] },
      asOf: new Date(Date.parse('2026-11-01T00:00:00.000Z') + days * 86_400_000).toISOString(),
    });
    expect([0, 10, 20, -1].map((days) => score(rules, given(days)).points)).toEqual([40, 20, 10, 0]);
  });

  it.each([
    ['eq', 'barber', 5],
    ['oneOf', ['Salon', 'Barber'], 5],
    ['contains', 'arb', 5],
    ['contains', 'x', 0],
    ['exists', undefined, 5],
    ['exists', false, 0],
    ['atLeast', 3, 0],
  ])('a match %s %j brings %i', (op, value, points) => {
    const rules = plainRules({
      factors: [{ kind: 'match', key: 'k', label: 'K', field: 'attr.kind', op, value, points: 5 }],
    });
    expect(score(rules, { fields: { 'attr.kind': 'Barber' }, engagement: [], asOf }).points).toBe(points);
  });

  it.each([
    { factors: [] },
    { factors: [{ kind: 'magic', key: 'a', label: 'A' }] },
    { min: 5, max: 5, factors: [{ kind: 'match', key: 'a', label: 'A', field: 'country', op: 'exists', points: 1 }] },
    {
      factors: [
        {
          kind: 'bands',
          key: 'a',
          label: 'A',
          field: 'attr.x',
          bands: [
            { atLeast: 2, points: 1 },
            { atLeast: 1, points: 1 },
          ],
        },
      ],
    },
    { factors: [{ kind: 'match', key: 'a', label: 'A', field: 'x; drop', op: 'exists', points: 1 }] },
    { factors: [{ kind: 'match', key: 'a', label: 'A', field: 'country', op: 'exists', points: 1.5 }] },
  ])('rules of the form %j are refused', (given) => {
    expect(() => plainRules(given)).toThrow(expect.objectContaining({ code: 'SCORE_RULES_INVALID' }));
  });
});
