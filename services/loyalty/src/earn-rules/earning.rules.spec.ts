import fc from 'fast-check';
import { evaluate, evaluateEvent } from './earning.rules.ts';
import type { LineFacts, MemberFacts, OrderFacts, Rule, RuleDefinition } from './earning.types.ts';

const nobody: MemberFacts = { tierId: null, tierMultiplier: '1', segmentIds: [], firstOrder: false, given: {} };
const said: RuleDefinition = {
  ...{ rate: null, multiplier: null, points: null, eventKey: null, combination: 'STACK', capPerOrder: null },
  ...{
    capPerPeriod: null,
    capPeriod: null,
    minimumNet: null,
    skus: [],
    variantIds: [],
    categoryIds: [],
    channelIds: [],
  },
  ...{ countries: [], sources: [], campaignCodes: [], segmentIds: [], tierIds: [], firstOrderOnly: false },
  ...{ startsAt: null, endsAt: null },
};
const rule = (ruleId: string, kind: Rule['kind'], definition: Partial<RuleDefinition>, priority = 100): Rule => ({
  ...{ ruleId, versionId: `${ruleId}-1`, name: ruleId, kind, priority, definition: { ...said, ...definition } },
});
const line = (sku: string, net: number, kind = 'GOODS'): LineFacts => ({
  ...{ lineId: sku, sku, variantId: null, categoryIds: [], kind, quantity: 1, netMinor: String(net) },
});
const order = (lines: LineFacts[], over: Partial<OrderFacts> = {}): OrderFacts => ({
  ...{
    orderId: 'o',
    placedAt: '2026-06-01T10:00:00Z',
    currency: 'EUR',
    source: 'shop',
    channelId: null,
    country: 'DE',
  },
  ...{ campaignCode: null, netMinor: '0', lines, ...over },
});
const base = rule('base', 'RATE', { rate: '1' });
const points = (lines: LineFacts[], rules: Rule[], member: Partial<MemberFacts> = {}) =>
  evaluate(order(lines), { ...nobody, ...member }, rules).points;

describe('what an order earns', () => {
  it('L2: multiplies exactly, sums, and floors once', () => {
    expect(points([line('a', 199)], [base])).toBe(1);
    // 1.99 twice is 3.98: floored line by line it would be 2, at the end it is 3.
    expect(points([line('a', 199), line('b', 199)], [base])).toBe(3);
    // 9.99 × 1.5 = 14.985; floored before the multiplier it would be 13.
    expect(points([line('a', 999)], [base, rule('x', 'MULTIPLIER', { multiplier: '1.5' })])).toBe(14);
    expect(points([line('a', 999)], [base], { tierMultiplier: '1.25' })).toBe(12);
  });

  it('L2: any amount, rate and factors give the floor of their exact product', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    const factor = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(cents, factor, factor, factor, (net, rate, one, tier) => {
        const text = (value: number) => `${Math.floor(value / 1_000)}.${String(value % 1_000).padStart(3, '0')}`;
        const rules = [rule('r', 'RATE', { rate: text(rate) }), rule('m', 'MULTIPLIER', { multiplier: text(one) })];
        const exact = (BigInt(net) * BigInt(rate) * BigInt(one) * BigInt(tier)) / (100n * 1_000_000_000n);
        expect(points([line('a', net)], rules, { tierMultiplier: text(tier) })).toBe(Number(exact));
      }),
    );
  });

  it('only goods earn, and discounts lower what earns', () => {
    expect(points([line('a', 1_000), line('s', 500, 'SHIPPING'), line('f', 500, 'FEE')], [base])).toBe(10);
    expect(points([line('a', 1_000), line('d', -300, 'DISCOUNT')], [base])).toBe(7);
    expect(points([line('a', 100), line('d', 300, 'DISCOUNT')], [base])).toBe(0);
  });

  it('gives each line to the first rate that matches, whatever the order of rows', () => {
    const special = rule('special', 'RATE', { rate: '10', skus: ['a'] }, 200);
    const lines = [line('a', 1_000), line('b', 1_000)];
    expect(points(lines, [base, special])).toBe(110);
    expect(points(lines, [special, base])).toBe(110);
  });

  it('stacks multipliers, and of exclusive ones takes the greatest', () => {
    const two = rule('two', 'MULTIPLIER', { multiplier: '2' });
    const three = rule('three', 'MULTIPLIER', { multiplier: '3', combination: 'EXCLUSIVE' });
    const four = rule('four', 'MULTIPLIER', { multiplier: '4', combination: 'EXCLUSIVE', skus: ['a'] });
    expect(points([line('a', 100)], [base, two, three, four])).toBe(8);
    expect(points([line('b', 100)], [base, two, three, four])).toBe(6);
  });

  it('caps an order and a period', () => {
    const capped = rule('c', 'RATE', { rate: '1', capPerOrder: 50, capPerPeriod: 60, capPeriod: 'MONTH' });
    expect(points([line('a', 10_000)], [capped])).toBe(50);
    expect(points([line('a', 10_000)], [capped], { given: { c: 45 } })).toBe(15);
    expect(points([line('a', 10_000)], [capped], { given: { c: 80 } })).toBe(0);
  });

  it.each<[string, Partial<RuleDefinition>, Partial<OrderFacts>, Partial<MemberFacts>, number]>([
    ['a least amount', { minimumNet: '10.01' }, {}, {}, 10],
    ['a country', { countries: ['FR'] }, {}, {}, 10],
    ['its country', { countries: ['DE'] }, {}, {}, 15],
    ['a campaign', { campaignCodes: ['x'] }, { campaignCode: 'x' }, {}, 15],
    ['a segment', { segmentIds: ['s'] }, {}, { segmentIds: ['t', 's'] }, 15],
    ['another segment', { segmentIds: ['s'] }, {}, {}, 10],
    ['a tier', { tierIds: ['g'] }, {}, { tierId: 'g' }, 15],
    ['the first order', { firstOrderOnly: true }, {}, { firstOrder: true }, 15],
    ['a later order', { firstOrderOnly: true }, {}, {}, 10],
    ['before it begins', { startsAt: '2026-06-01T10:00:00.001Z' }, {}, {}, 10],
    ['as it begins', { startsAt: '2026-06-01T10:00:00.000Z' }, {}, {}, 15],
    ['as it ends', { endsAt: '2026-06-01T10:00:00.000Z' }, {}, {}, 10],
  ])('asks for %s', (_what, definition, facts, member, expected) => {
    const bonus = rule('bonus', 'BONUS', { points: 5, ...definition });
    expect(evaluate(order([line('a', 1_000)], facts), { ...nobody, ...member }, [base, bonus]).points).toBe(expected);
  });

  it('L7: shares the points out to the lines so that they sum up', () => {
    const lines = [line('a', 333), line('b', 333), line('c', 334)];
    const { points: all, lines: shares } = evaluate(order(lines), nobody, [base, rule('b', 'BONUS', { points: 7 })]);
    expect(Object.values(shares).reduce((sum, part) => sum + part, 0)).toBe(all);
  });

  it('L7: a line that is multiplied gives up what it earned, not its part of the amount', () => {
    const lines = [{ ...line('a', 1_000), categoryIds: ['hair', 'wax'] }, line('b', 1_000)];
    const double = rule('double', 'MULTIPLIER', { multiplier: '2', categoryIds: ['hair'] });
    const bonus = rule('bonus', 'BONUS', { points: 3, categoryIds: ['wax'] });
    const { points: all, lines: shares } = evaluate(order(lines), nobody, [base, double, bonus]);
    expect([all, shares]).toEqual([33, { a: 23, b: 10 }]);
  });

  it('a rule for categories gives for any of those that a line lies in or below, and for none other', () => {
    const special = rule('special', 'RATE', { rate: '10', categoryIds: ['hair'] }, 200);
    const inside = { ...line('a', 1_000), categoryIds: ['wax', 'hair'] };
    expect(points([inside, line('b', 1_000)], [base, special])).toBe(110);
    expect(points([{ ...inside, categoryIds: ['beard'] }], [base, special])).toBe(10);
  });

  it('L14: the same facts and versions give the same points, however often', () => {
    const rules = [base, rule('x', 'MULTIPLIER', { multiplier: '1.1' }), rule('b', 'BONUS', { points: 3 })];
    const facts = order([line('a', 1_234), line('b', 777)]);
    const [first, again] = [evaluate(facts, nobody, rules), evaluate(facts, nobody, [...rules].reverse())];
    expect(again.points).toBe(first.points);
    expect(again.lines).toEqual(first.lines);
  });

  it('earns by events as their rule says, with its cap', () => {
    const review = rule('r', 'EVENT', { points: 20, eventKey: 'review', capPerPeriod: 30, capPeriod: 'DAY' });
    expect(evaluateEvent('review', new Date(), nobody, [base, review])?.points).toBe(20);
    expect(evaluateEvent('review', new Date(), { ...nobody, given: { r: 20 } }, [review])?.points).toBe(10);
    expect(evaluateEvent('birthday', new Date(), nobody, [review])).toBeNull();
  });
});
