import fc from 'fast-check';
import { Money } from '@mh-os/kernel';
import { taxedPrice } from '../vat/vat.rules.ts';
import { evaluatePromotions, inOrder } from './evaluation.rules.ts';
import type { Promotion, PromotionBasket, PromotionLine, PromotionReward } from './promotion.types.ts';

const eur = (text: string): Money => Money.parse(text, 'EUR');
const at = new Date('2026-06-15T12:00:00Z');
const line = (key: string, price: string, quantity = 1, over: Partial<PromotionLine> = {}): PromotionLine => ({
  ...{ key, variantId: `v-${key}`, productId: `p-${key}`, categoryIds: [], quantity },
  total: taxedPrice(Money.of(eur(price).minorUnits * BigInt(quantity), 'EUR'), 'GROSS', '19.00'),
  ...over,
});
const basket = (lines: PromotionLine[], over: Partial<PromotionBasket> = {}): PromotionBasket => ({
  ...{ channelId: 'c', currency: 'EUR', customerId: 'buyer', segmentIds: [], firstOrder: false, at, lines, ...over },
});
const promotion = (id: string, reward: PromotionReward, over: Partial<Promotion> = {}): Promotion => ({
  ...{
    id,
    name: id,
    status: 'ACTIVE',
    priority: 0,
    combination: 'STACKABLE',
    currency: 'EUR',
    reward,
    perCustomer: false,
  },
  ...{ scope: { variantIds: [], productIds: [], categoryIds: [] }, code: null },
  conditions: {
    ...{
      channelIds: [],
      segmentIds: [],
      firstOrderOnly: false,
      minimumBasket: null,
      from: null,
      to: null,
      needsCode: false,
    },
  },
  room: { uses: null, customerUses: null, budget: null },
  ...over,
});
const percent = (value: string): PromotionReward => ({ kind: 'PERCENTAGE', percent: value });
const off = (amount: string): PromotionReward => ({ kind: 'FIXED_AMOUNT', amount: eur(amount) });
const gift = (buy: number, get: number, mostTimes: number | null = null): PromotionReward => ({
  ...{ kind: 'BUY_X_GET_Y', buy, get, percent: '100.00', mostTimes },
});
const saved = (lines: PromotionLine[], ...promotions: Promotion[]): string =>
  evaluatePromotions(basket(lines), promotions).discount.decimal;
const reasonOf = (one: Promotion, over: Partial<PromotionBasket> = {}) =>
  evaluatePromotions(basket([line('a', '10.00')], over), [one]).trace[0]!.reason;

describe('what a promotion takes off', () => {
  it('a percentage, by largest remainder (F9)', () => {
    const answer = evaluatePromotions(basket([line('a', '0.05'), line('b', '0.05'), line('c', '0.05')]), [
      promotion('p', percent('10.00')),
    ]);
    expect(answer.discount.decimal).toBe('0.02');
    expect(answer.lines.map((one) => one.after.gross.decimal)).toEqual(['0.04', '0.04', '0.05']);
  });

  it('an amount, and never more than there is', () => {
    expect(saved([line('a', '10.00'), line('b', '30.00')], promotion('p', off('10.00')))).toBe('10.00');
    const all = evaluatePromotions(basket([line('a', '3.00')]), [promotion('p', off('10.00'))]);
    expect([all.discount.decimal, all.lines[0]!.after.gross.decimal]).toEqual(['3.00', '0.00']);
  });

  it('the cheapest of what is bought together, as often as there are sets', () => {
    const lines = [line('a', '10.00', 2), line('b', '6.00', 3)];
    expect(saved(lines, promotion('p', gift(2, 1)))).toBe('6.00');
    expect(saved(lines, promotion('p', gift(1, 1)))).toBe('12.00');
    expect(saved(lines, promotion('p', gift(1, 1, 1)))).toBe('6.00');
    expect(saved(lines, promotion('p', gift(9, 1)))).toBe('0.00');
    expect(
      saved(lines, promotion('p', { kind: 'BUY_X_GET_Y', buy: 1, get: 1, percent: '50.00', mostTimes: null })),
    ).toBe('6.00');
  });

  it('what a bundle costs less, for whole sets only', () => {
    const bundle: PromotionReward = {
      kind: 'BUNDLE_PRICE',
      items: [
        { variantId: 'v-a', quantity: 1 },
        { variantId: 'v-b', quantity: 2 },
      ],
      ...{ price: eur('18.00'), mostTimes: null },
    };
    const lines = [line('a', '10.00', 2), line('b', '6.00', 5), line('c', '1.00')];
    expect(saved(lines, promotion('p', bundle))).toBe('8.00');
    expect(saved([line('a', '10.00', 2), line('b', '6.00')], promotion('p', bundle))).toBe('0.00');
    // A bundle that costs more than its parts is no promotion.
    expect(saved(lines, promotion('p', { ...bundle, price: eur('30.00') }))).toBe('0.00');
  });

  it('only from the lines it looks at', () => {
    const lines = [line('a', '10.00', 1, { categoryIds: ['hair'] }), line('b', '10.00')];
    const scope = { variantIds: [], productIds: [], categoryIds: ['hair'] };
    const answer = evaluatePromotions(basket(lines), [promotion('p', percent('50.00'), { scope })]);
    expect(answer.lines.map((one) => one.after.gross.decimal)).toEqual(['5.00', '10.00']);
  });

  it('P11: on the side that the price was set on; net + tax = gross', () => {
    const net = line('a', '10.00', 1, { total: taxedPrice(eur('10.00'), 'NET', '19.00') });
    const [one] = evaluatePromotions(basket([net]), [promotion('p', percent('33.00'))]).lines;
    expect([one!.after.net.decimal, one!.after.tax.decimal, one!.after.gross.decimal]).toEqual([
      '6.70',
      '1.27',
      '7.97',
    ]);
  });
});

describe('whether a promotion applies', () => {
  const reward = percent('10.00');
  const when = (over: Partial<Promotion['conditions']>) =>
    promotion('p', reward, { conditions: { ...promotion('p', reward).conditions, ...over } });
  const room = (over: Partial<Promotion['room']>, more: Partial<Promotion> = {}) =>
    promotion('p', reward, { room: { uses: null, customerUses: null, budget: null, ...over }, ...more });

  it.each([
    ['APPLIED', promotion('p', reward)],
    ['NOT_ACTIVE', promotion('p', reward, { status: 'PAUSED' })],
    ['APPLIED', when({ from: at })],
    ['NOT_YET', when({ from: new Date(at.getTime() + 1) })],
    ['OVER', when({ to: at })],
    ['APPLIED', when({ to: new Date(at.getTime() + 1) })],
    ['OTHER_CHANNEL', when({ channelIds: ['x'] })],
    ['OTHER_CURRENCY', promotion('p', reward, { currency: 'USD' })],
    ['OTHER_SEGMENT', when({ segmentIds: ['vip'] })],
    ['FIRST_ORDER_ONLY', when({ firstOrderOnly: true })],
    ['APPLIED', when({ minimumBasket: eur('10.00') })],
    ['MINIMUM_NOT_REACHED', when({ minimumBasket: eur('10.01') })],
    ['CODE_NEEDED', when({ needsCode: true })],
    ['CODE_USED_UP', promotion('p', reward, { code: { id: 'c', text: 'X', usesLeft: 0 } })],
    ['APPLIED', promotion('p', reward, { code: { id: 'c', text: 'X', usesLeft: null } })],
    ['USED_UP', room({ uses: 0 })],
    ['USED_UP_BY_CUSTOMER', room({ customerUses: 0 })],
    [
      'NO_MATCHING_LINES',
      promotion('p', reward, { scope: { variantIds: ['other'], productIds: [], categoryIds: [] } }),
    ],
    ['NOTHING_TO_TAKE_OFF', promotion('p', gift(5, 1))],
    ['APPLIED', room({ budget: eur('1.00') })],
    ['BUDGET_TOO_SMALL', room({ budget: eur('0.99') })],
  ] as const)('%s', (reason, one) => expect(reasonOf(one)).toBe(reason));

  it('needs to know whom it is limited for', () => {
    expect(reasonOf(promotion('p', reward, { perCustomer: true }), { customerId: null })).toBe('CUSTOMER_NEEDED');
    expect(reasonOf(when({ firstOrderOnly: true }), { firstOrder: null })).toBe('FIRST_ORDER_ONLY');
    expect(reasonOf(when({ firstOrderOnly: true }), { firstOrder: true })).toBe('APPLIED');
  });
});

describe('promotions together', () => {
  const lines = [line('a', '100.00')];

  it('stack by priority, each on what the ones before left', () => {
    const answer = evaluatePromotions(basket(lines), [
      promotion('later', percent('10.00'), { priority: 2 }),
      promotion('first', off('20.00'), { priority: 1 }),
    ]);
    expect(answer.trace.map((one) => [one.promotionId, one.discount.decimal])).toEqual([
      ['first', '20.00'],
      ['later', '8.00'],
    ]);
  });

  it('of best-of ones the best joins the stackable ones; an exclusive one goes alone, where it saves more', () => {
    const stack = promotion('stack', percent('10.00'));
    const weak = promotion('weak', off('5.00'), { combination: 'BEST_OF' });
    const strong = promotion('strong', off('15.00'), { combination: 'BEST_OF' });
    const alone = (amount: string) => promotion('alone', off(amount), { combination: 'EXCLUSIVE' });
    const told = (...all: Promotion[]) =>
      evaluatePromotions(basket(lines), all)
        .trace.map((one) => `${one.promotionId} ${one.reason}`)
        .sort();
    expect(saved(lines, stack, weak, strong)).toBe('25.00');
    expect(told(stack, weak, strong, alone('24.00'))).toEqual([
      'alone OUTDONE',
      'stack APPLIED',
      'strong APPLIED',
      'weak OUTDONE',
    ]);
    expect(told(stack, strong, alone('26.00'))).toEqual(['alone APPLIED', 'stack OUTDONE', 'strong OUTDONE']);
    // Equal: what combines is kept.
    expect(told(stack, strong, alone('25.00'))).toContain('alone OUTDONE');
  });
});

const reward = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((value) => percent(`${value}.00`)),
  fc
    .integer({ min: 1, max: 3_000 })
    .map((value): PromotionReward => ({ kind: 'FIXED_AMOUNT', amount: Money.of(BigInt(value), 'EUR') })),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })).map(([buy, get]) => gift(buy, get)),
);
const someLines = fc
  .array(fc.record({ minor: fc.integer({ min: 1, max: 5_000 }), quantity: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map(({ minor, quantity }, index) => line(`l${index}`, Money.of(BigInt(minor), 'EUR').decimal, quantity)),
  );
const somePromotions = fc
  .array(
    fc.record({
      reward,
      priority: fc.integer({ min: 0, max: 2 }),
      combination: fc.constantFrom('EXCLUSIVE', 'STACKABLE', 'BEST_OF'),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ reward: what, ...over }, index) => promotion(`p${index}`, what, over as Partial<Promotion>)),
  );

/** The naive reference: pieces one by one, floating arithmetic nowhere, every allowed set tried in a way of its own. */
function naive(lines: PromotionLine[], promotions: Promotion[]): bigint {
  const run = (set: Promotion[]): bigint => {
    const left = lines.map((one) => one.total.gross.minorUnits);
    let total = 0n;
    for (const { reward: what } of [...set].sort((a, b) => a.priority - b.priority || a.id.localeCompare(b.id))) {
      const worth = [...left];
      if (what.kind === 'BUY_X_GET_Y') {
        const pieces = lines.flatMap((one, index) =>
          left[index]! > 0n ? Array.from({ length: one.quantity }, () => index) : [],
        );
        const price = (index: number): number => Number(left[index]) / lines[index]!.quantity;
        const cheapest = pieces
          .sort((a, b) => price(a) - price(b) || a - b)
          .slice(0, Math.floor(pieces.length / (what.buy + what.get)) * what.get);
        for (const index of worth.keys()) {
          const n = BigInt(cheapest.filter((one) => one === index).length);
          const q = BigInt(lines[index]!.quantity);
          worth[index] = (2n * left[index]! * n + q) / (2n * q);
        }
      }
      const sum = worth.reduce((a, b) => a + b, 0n);
      const share = what.kind === 'PERCENTAGE' ? BigInt(Math.round(Number(what.percent) * 100)) : 10_000n;
      let off = what.kind === 'FIXED_AMOUNT' ? what.amount.minorUnits : (2n * sum * share + 10_000n) / 20_000n;
      if (off > sum) off = sum;
      // Largest remainder, the slow way: whoever is owed most gets the next cent.
      const given = worth.map((one) => (sum === 0n ? 0n : (off * one) / sum));
      while (sum > 0n && given.reduce((a, b) => a + b, 0n) < off) {
        const owed = worth.map((one, index) => off * one - given[index]! * sum);
        given[owed.findIndex((one) => one === owed.reduce((a, b) => (b > a ? b : a)))]! += 1n;
      }
      given.forEach((part, index) => (left[index] = left[index]! - part));
      total += off;
    }
    return total;
  };
  const of = (combination: string): Promotion[] => promotions.filter((one) => one.combination === combination);
  const sets = [
    of('STACKABLE'),
    ...of('BEST_OF').map((one) => [one, ...of('STACKABLE')]),
    ...of('EXCLUSIVE').map((one) => [one]),
  ];
  return sets.map(run).reduce((a, b) => (b > a ? b : a));
}

describe('properties', () => {
  it('P1: the same in whatever order lines and promotions come', () => {
    fc.assert(
      fc.property(someLines, somePromotions, fc.infiniteStream(fc.nat()), (lines, promotions, seeds) => {
        const shuffled = <T>(list: T[]): T[] =>
          list
            .map((one) => ({ one, at: seeds.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const straight = evaluatePromotions(basket(lines), promotions);
        const mixed = evaluatePromotions(basket(shuffled(lines)), shuffled(promotions));
        expect(mixed.trace).toEqual(straight.trace);
        expect([...mixed.lines].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(straight.lines);
      }),
    );
  });

  it('F9, P11: parts sum to the whole, no line falls below zero, net + tax = gross', () => {
    fc.assert(
      fc.property(someLines, somePromotions, (lines, promotions) => {
        const { lines: paid, trace, discount } = evaluatePromotions(basket(lines), promotions);
        const parts = paid.flatMap((one) => one.discounts);
        const sum = (list: readonly Money[]): bigint => list.reduce((a, b) => a + b.minorUnits, 0n);
        expect(sum(parts.map((one) => one.amount))).toBe(discount.minorUnits);
        expect(sum(trace.map((one) => one.discount))).toBe(discount.minorUnits);
        for (const { before, after, discounts } of paid) {
          expect(after.gross.minorUnits).toBe(before.gross.minorUnits - sum(discounts.map((one) => one.amount)));
          expect(after.gross.minorUnits >= 0n).toBe(true);
          expect(after.net.add(after.tax)).toEqual(after.gross);
        }
      }),
    );
  });

  it('the buyer saves what a naive search over all allowed sets finds', () => {
    fc.assert(
      fc.property(someLines, somePromotions, (lines, promotions) => {
        expect(evaluatePromotions(basket(lines), promotions).discount.minorUnits).toBe(naive(lines, promotions));
      }),
      { numRuns: 500 },
    );
  });

  it('orders by priority, then by id', () => {
    const sorted = [
      promotion('b', percent('1.00')),
      promotion('a', percent('1.00')),
      promotion('z', percent('1.00'), { priority: -1 }),
    ].sort(inOrder);
    expect(sorted.map((one) => one.id)).toEqual(['z', 'a', 'b']);
  });
});
