import { DomainError } from '@mh-os/kernel';
import { assertBands } from './bands.rules.ts';
import { replay, resolveLine, type LineAnswer } from './resolution.rules.ts';
import type { Candidate, Conversion, PriceQuestion, Window } from './resolution.types.ts';

const ever: Window = { from: null, to: null };
const asked: PriceQuestion = {
  ...{ key: '1', variantId: 'v', quantity: 1, at: 1000, channelId: 'shop', currency: 'EUR' },
  ...{ customerId: 'bob', segmentIds: ['gold'], homeVat: '19.00', destinationVat: '19.00' },
  ...{ destinationPolicy: 'KEEP_GROSS', converts: false },
};
const price = (id: string, over: Partial<Candidate> = {}): Candidate => ({
  ...{ id, variantId: 'v', listId: 'list', listCode: 'list', channelId: null, segmentId: null, customerId: null },
  ...{ type: 'STANDARD', priority: 0, currency: 'EUR', basis: 'GROSS', amount: '10.0000', minQuantity: 1 },
  ...{ active: ever, listWindow: ever, window: ever },
  ...over,
});
const solve = (prices: Candidate[], over: Partial<PriceQuestion> = {}, rates: Conversion[] = []): LineAnswer =>
  resolveLine({ ...asked, ...over }, prices, rates);
const winner = (answer: LineAnswer): string => (answer.outcome === 'PRICED' ? answer.priceId : answer.reason);
const reasons = (answer: LineAnswer): Record<string, string | null> =>
  Object.fromEntries(answer.trace.steps.map((step) => [step.candidate.id, step.reason]));

describe('resolution of a price', () => {
  it('P3: takes the first level of the fixed order that has a price', () => {
    const order = [
      price('1', { customerId: 'bob', channelId: 'shop' }),
      price('2', { customerId: 'bob', amount: '9' }),
      price('3', { segmentId: 'gold', channelId: 'shop', amount: '8' }),
      price('4', { segmentId: 'gold', amount: '7' }),
      price('5', { channelId: 'shop', listId: null, amount: '6' }),
      price('6', { amount: '5' }),
    ];
    const levels = order.map((_one, from) => {
      const answer = solve(order.slice(from).reverse());
      return answer.outcome === 'PRICED' ? `${answer.priceId} ${answer.level}` : '';
    });
    expect(levels).toEqual([
      '1 CUSTOMER_CHANNEL',
      '2 CUSTOMER',
      '3 SEGMENT_CHANNEL',
      '4 SEGMENT',
      '5 CHANNEL',
      '6 BASE',
    ]);
    expect(reasons(solve(order))).toMatchObject({ 1: null, 2: 'LESS_SPECIFIC', 6: 'LESS_SPECIFIC' });
  });

  it('P3: inside of a level the largest band, then priority, then the lower amount, then the id', () => {
    const band = price('d', { minQuantity: 5, amount: '9.5' });
    const rest = [price('a'), price('b', { amount: '9' }), price('c', { priority: 1 }), price('e', { priority: 1 })];
    expect(reasons(solve([...rest, band], { quantity: 5 }))).toEqual({
      ...{ a: 'SMALLER_BAND', b: 'SMALLER_BAND', c: 'SMALLER_BAND', d: null, e: 'SMALLER_BAND' },
    });
    expect(reasons(solve([...rest, band]))).toEqual({
      ...{ a: 'LOWER_PRIORITY', b: 'LOWER_PRIORITY', c: null, d: 'BELOW_QUANTITY', e: 'LATER_ID' },
    });
    expect(reasons(solve(rest.slice(0, 2)))).toEqual({ a: 'DEARER', b: null });
  });

  it('P3: compares net and gross prices exactly', () => {
    // 8.4034 net is 10.000046 gross: dearer by less than a cent.
    const net = price('a', { basis: 'NET', amount: '8.4034' });
    expect(winner(solve([net, price('b')]))).toBe('b');
    expect(winner(solve([{ ...net, amount: '8.4033' }, price('b')]))).toBe('a');
  });

  it('P2: hard filters come first, each with its reason', () => {
    const out = {
      '01': [{ variantId: 'other' }, 'OTHER_VARIANT'],
      '02': [{ active: { from: 1001, to: null } }, 'LIST_INACTIVE'],
      '03': [{ listWindow: { from: null, to: 1000 } }, 'LIST_WINDOW'],
      '04': [{ window: { from: 1001, to: null } }, 'PRICE_WINDOW'],
      '05': [{ channelId: 'dealer' }, 'OTHER_CHANNEL'],
      '06': [{ customerId: 'eve' }, 'OTHER_CUSTOMER'],
      '07': [{ segmentId: 'silver' }, 'OTHER_SEGMENT'],
      '08': [{ currency: 'USD' }, 'OTHER_CURRENCY'],
      '09': [{ minQuantity: 2 }, 'BELOW_QUANTITY'],
    } as const;
    const answer = solve(Object.entries(out).map(([id, [over]]) => price(id, { ...over, amount: '1' })));
    expect(reasons(answer)).toEqual(Object.fromEntries(Object.entries(out).map(([id, [, reason]]) => [id, reason])));
    expect(winner(answer)).toBe('NONE_ELIGIBLE');
  });

  it('P2: adjacent windows never both match and leave no gap', () => {
    const before = price('before', { window: { from: null, to: 1000 } });
    const after = price('after', { window: { from: 1000, to: null } });
    expect([999, 1000].map((at) => winner(solve([before, after], { at })))).toEqual(['before', 'after']);
  });

  it('P4: says in a typed way that there is no price, and why', () => {
    expect(winner(solve([]))).toBe('NO_CANDIDATE');
    expect(winner(solve([price('a', { minQuantity: 2 })]))).toBe('NONE_ELIGIBLE');
    expect(winner(solve([price('a')], { homeVat: null }))).toBe('VAT_UNKNOWN');
    expect(winner(solve([price('a')], { destinationVat: null }))).toBe('VAT_UNKNOWN');
  });

  it('P4: bands are refused that overlap, rise without leave or begin at no whole quantity', () => {
    const code = (bands: [number, string][], mayRise = false): string => {
      try {
        assertBands(
          bands.map(([minQuantity, amount]) => ({ minQuantity, amount })),
          mayRise,
        );
      } catch (error) {
        if (error instanceof DomainError) return error.code;
      }
      return 'fine';
    };
    expect(
      code([
        [10, '8'],
        [1, '10'],
        [5, '10'],
      ]),
    ).toBe('fine');
    expect(
      code([
        [1, '8'],
        [5, '8.0001'],
      ]),
    ).toBe('BAND_RISES');
    expect(
      code(
        [
          [1, '8'],
          [5, '9'],
        ],
        true,
      ),
    ).toBe('fine');
    expect(
      code([
        [5, '8'],
        [5, '7'],
      ]),
    ).toBe('BAND_OVERLAP');
    for (const quantity of [0, 1.5, -1, 1_000_001]) expect(code([[quantity, '8']])).toBe('BAND_QUANTITY');
  });

  it('P5: an override replaces the standard price even when dearer', () => {
    const standard = price('a', { channelId: 'shop', listId: null });
    const override = price('b', { channelId: 'shop', type: 'OVERRIDE', amount: '12' });
    const answer = solve([standard, override]);
    expect(winner(answer)).toBe('b');
    expect(reasons(answer)).toEqual({ a: 'REPLACED_BY_OVERRIDE', b: null });
  });

  it("P5: a sale never raises the price; the was price is the buyer's own and not the public one", () => {
    const open = price('a', { channelId: 'shop', listId: null, amount: '10' });
    const own = price('b', { customerId: 'bob', amount: '8' });
    const sale = (amount: string) => price('c', { customerId: 'bob', type: 'SALE', amount });
    expect(reasons(solve([open, own, sale('8')]))).toEqual({ a: 'LESS_SPECIFIC', b: null, c: 'SALE_NOT_LOWER' });
    const reduced = solve([open, own, sale('7.9')]);
    expect(reasons(reduced)).toEqual({ a: 'LESS_SPECIFIC', b: 'REDUCED_BY_SALE', c: null });
    expect(reduced.outcome === 'PRICED' && reduced.reference?.unit.gross.decimal).toBe('8.00');
    const publicSale = price('c', { channelId: 'shop', type: 'SALE', amount: '7' });
    expect(reasons(solve([open, own, publicSale]))).toEqual({ a: 'LESS_SPECIFIC', b: null, c: 'LESS_SPECIFIC' });
  });

  it('P6: replay decides anew: a trace that was tampered with gives another amount', () => {
    const { trace } = solve([price('a'), price('b', { amount: '9' })]);
    const steps = trace.steps.map((step) =>
      step.outcome === 'WON' ? { ...step, candidate: { ...step.candidate, amount: '11.0000' } } : step,
    );
    expect(winner(replay(trace))).toBe('b');
    expect(winner(replay({ ...trace, steps }))).toBe('a');
  });
});

describe('resolution in a currency without an own price', () => {
  const rate: Conversion = {
    ...{ from: 'USD', to: 'EUR', numerator: '10000', denominator: '15071', date: '2009-11-26' },
    ...{ path: ['USD', 'EUR'], stale: false },
  };
  const dollar = price('usd', { currency: 'USD', amount: '15.00', customerId: 'bob' });

  it('converts only where the brand wants it, tells by which rate, and rounds once to the minor unit', () => {
    const answer = solve([dollar], { converts: true }, [rate]);
    // 15.00 / 1.5071 = 9.95288…
    expect(answer.outcome === 'PRICED' && answer.unit.gross.toString()).toBe('9.95 EUR');
    expect(answer.outcome === 'PRICED' && answer.conversion).toEqual(rate);
    expect(answer.trace.steps[0]!.converted).toBe('9.9500');
    expect(replay(answer.trace)).toEqual(answer);
    expect(reasons(solve([dollar], {}, [rate]))).toEqual({ usd: 'OTHER_CURRENCY' });
  });

  it('never converts past a price in the currency itself, however specific the other one', () => {
    expect(reasons(solve([dollar, price('eur')], { converts: true }, [rate]))).toEqual({
      usd: 'OTHER_CURRENCY',
      eur: null,
    });
  });

  it('refuses unknown and stale rates', () => {
    expect(reasons(solve([dollar], { converts: true }))).toEqual({ usd: 'RATE_MISSING' });
    expect(reasons(solve([dollar], { converts: true }, [{ ...rate, stale: true }]))).toEqual({ usd: 'RATE_STALE' });
  });
});
