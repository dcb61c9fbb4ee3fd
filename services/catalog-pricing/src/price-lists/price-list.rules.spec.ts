import { DomainError, UnitPrice } from '@mh-os/kernel';
import fc from 'fast-check';
import { computePrice, isStep, type PriceFormula } from './formula.rules.ts';
import { overlay, type PlannedPrice } from './overlay.rules.ts';
import { assertChange, assertPriceList, type PriceListFacts, priceListTransitions } from './price-list.rules.ts';

const list: PriceListFacts = {
  ...{ code: 'gold', name: 'Gold', type: 'STANDARD', channelId: null, segmentId: null, customerId: null },
  ...{ currency: 'EUR', basis: 'NET', priority: 0, startsAt: null, endsAt: null, risingBands: false },
  ...{ roundingEnding: null, minimumStep: null, formula: null },
};
const code = (act: () => unknown): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};
const day = (n: number): Date => new Date(n * 86_400_000);

describe('a price list', () => {
  it.each<[string, Partial<PriceListFacts>]>([
    ['fine', {}],
    ['PRICE_LIST_CODE_MALFORMED', { code: 'Gold' }],
    ['NAME_REQUIRED', { name: ' ' }],
    ['CURRENCY_UNKNOWN', { currency: 'EURO' }],
    ['PRICE_LIST_BUYER', { segmentId: 's', customerId: 'c' }],
    ['CUSTOMER_ID_MALFORMED', { customerId: ' c' }],
    ['PRICE_LIST_PRIORITY', { priority: 1001 }],
    ['PRICE_LIST_PRIORITY', { priority: 0.5 }],
    ['PRICE_LIST_WINDOW', { startsAt: day(1), endsAt: day(1) }],
    ['fine', { roundingEnding: '0.95' }],
    ['PRICE_LIST_ENDING', { roundingEnding: '1' }],
    ['PRICE_LIST_ENDING', { roundingEnding: '0.995' }],
    ['PRICE_LIST_ENDING', { roundingEnding: '0.5', currency: 'JPY' }],
    ['PRICE_LIST_FORMULA', { minimumStep: '-1' }],
    ['fine', { formula: { kind: 'COST_PLUS', percent: '0', listId: null, channelId: null } }],
    ['PRICE_LIST_FORMULA', { formula: { kind: 'PERCENT_OF_LIST', percent: '0', listId: 'l', channelId: null } }],
    ['PRICE_LIST_FORMULA', { formula: { kind: 'PERCENT_OF_LIST', percent: '90', listId: null, channelId: null } }],
    ['PRICE_LIST_FORMULA', { formula: { kind: 'COST_PLUS', percent: '90', listId: 'l', channelId: null } }],
    ['PRICE_LIST_FORMULA', { formula: { kind: 'PERCENT_OF_CHANNEL', percent: '9', listId: null, channelId: null } }],
    ['PRICE_LIST_FORMULA', { formula: { kind: 'COST_PLUS', percent: '10000.1', listId: null, channelId: null } }],
  ])('is %s: %j', (expected, over) => {
    expect(code(() => assertPriceList({ ...list, ...over }))).toBe(expected);
  });

  it('once on, keeps what decided prices of the past', () => {
    const change = (status: 'DRAFT' | 'ACTIVE' | 'ARCHIVED', before: object, after: object) =>
      code(() => assertChange({ ...list, ...before, status }, { ...list, ...before, ...after }, day(10)));
    expect(change('DRAFT', {}, { priority: 5, startsAt: day(1) })).toBe('fine');
    expect(change('ARCHIVED', {}, { name: 'New' })).toBe('PRICE_LIST_ARCHIVED');
    expect(change('ACTIVE', {}, { name: 'New', endsAt: day(11) })).toBe('fine');
    expect(change('ACTIVE', {}, { priority: 5 })).toBe('PRICE_LIST_FIXED');
    expect(change('ACTIVE', {}, { risingBands: true })).toBe('PRICE_LIST_FIXED');
    expect(change('ACTIVE', {}, { startsAt: day(20) })).toBe('PRICE_LIST_WINDOW');
    expect(change('ACTIVE', { startsAt: day(20) }, { startsAt: day(9) })).toBe('PRICE_LIST_WINDOW');
    expect(change('ACTIVE', { startsAt: day(20) }, { startsAt: day(15) })).toBe('fine');
    expect(change('ACTIVE', {}, { endsAt: day(9) })).toBe('PRICE_LIST_WINDOW');
    expect(change('ACTIVE', { endsAt: day(9) }, { endsAt: null })).toBe('PRICE_LIST_WINDOW');
  });

  it('is switched on once and archived once', () => {
    expect(priceListTransitions.next('DRAFT', 'ACTIVATE')).toBe('ACTIVE');
    expect(code(() => priceListTransitions.next('ARCHIVED', 'ACTIVATE'))).toBe('ILLEGAL_TRANSITION');
  });
});

describe('a computed price', () => {
  const of = (amount: string, over: Partial<PriceFormula>, currency = 'EUR') =>
    computePrice(UnitPrice.parse(amount, currency), {
      ...{ kind: 'COST_PLUS', percent: '60', basis: 'NET', vat: '19.00', ending: null },
      ...over,
    }).decimal;

  it('is cost plus percent, with VAT where the list is gross, rounded once', () => {
    expect(of('10.1234', {})).toBe('16.2000');
    expect(of('10', { basis: 'GROSS' })).toBe('19.0400');
    expect(of('0.0001', {})).toBe('0.0000');
    expect(of('1000', { percent: '12.3456' }, 'JPY')).toBe('1123.0000');
  });

  it('is a percentage of another price, never with VAT on top', () => {
    expect(of('19.99', { kind: 'PERCENT_OF_LIST', percent: '90', basis: 'GROSS' })).toBe('17.9900');
  });

  it('takes the nearest price with the ending, half way up and never zero', () => {
    const to = (amount: string, ending: string) => of(amount, { kind: 'PERCENT_OF_CHANNEL', percent: '100', ending });
    expect([
      to('10.44', '0.95'),
      to('10.45', '0.95'),
      to('10.96', '0.99'),
      to('0.20', '0'),
      to('0.01', '0.95'),
    ]).toEqual([...['9.9500', '10.9500', '10.9900', '1.0000', '0.9500']]);
  });

  it('is at most half a unit away from the exact one and has the ending, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (scaled, cents) => {
        const exact = UnitPrice.parse(
          `${Math.floor(scaled / 10_000)}.${String(scaled % 10_000).padStart(4, '0')}`,
          'EUR',
        );
        const ending = `0.${String(cents).padStart(2, '0')}`;
        const price = UnitPrice.parse(of(exact.decimal, { kind: 'PERCENT_OF_LIST', percent: '100', ending }), 'EUR');
        expect(price.scaled % 10_000n).toBe(BigInt(cents) * 100n);
        const away = price.scaled - exact.scaled;
        expect(
          price.scaled <= 10_000n || (away <= 5_000n && away > -5_000n) || exact.scaled < BigInt(cents) * 100n,
        ).toBe(true);
      }),
    );
  });

  it('replaces the one in force only from the smallest step on', () => {
    const eur = (text: string) => UnitPrice.parse(text, 'EUR');
    expect(isStep(null, eur('1'), '5')).toBe(true);
    expect(isStep(eur('10'), eur('10.49'), '0.5')).toBe(false);
    expect(isStep(eur('10'), eur('9.5'), '0.5')).toBe(true);
    expect(isStep(eur('10'), eur('10'), null)).toBe(false);
  });
});

describe('laying a window over prices', () => {
  const instant = fc.integer({ min: 0, max: 30 });
  /** Prices one after the other, with gaps, the last one for ever or not. */
  const prices = fc.uniqueArray(instant, { maxLength: 8 }).map((turns): PlannedPrice[] => {
    const sorted = [...turns].sort((a, b) => a - b);
    return sorted.flatMap((from, at) => (at % 2 === 0 ? [{ id: `p${at}`, from, to: sorted[at + 1] ?? null }] : []));
  });
  const at = (list: readonly PlannedPrice[], t: number): string[] =>
    list.filter((one) => one.from <= t && (one.to === null || t < one.to)).map((one) => one.id);

  it('P2: leaves no overlap, changes nothing outside of the window, and inside of it only the new price holds', () => {
    fc.assert(
      fc.property(prices, instant, fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }), (list, from, length) => {
        const window = { from, to: length === null ? null : from + length };
        const { ended, resumed } = overlay(list, window);
        const ends = new Map(ended.map(({ price, to }) => [price.id, to]));
        const after = [
          ...list.map((one) => ({ ...one, to: ends.get(one.id) ?? one.to })),
          ...resumed.map(({ price, ...span }) => ({ id: price.id, ...span })),
          { id: 'new', ...window },
        ];
        for (let t = 0; t < 45; t += 1) {
          const inside = from <= t && (window.to === null || t < window.to);
          expect(at(after, t)).toEqual(inside ? ['new'] : at(list, t));
        }
      }),
    );
  });
});
