import { Money, UnitPrice } from '@mh-os/kernel';
import { aPriceOf, aRail, sides } from '../../test/guardrail-values.ts';
import { type CompetitorFact, type Guardrail, judgePrice, type PriceToJudge } from './guardrail.rules.ts';

const judge = (rail: Partial<Guardrail>, price: string, facts: Partial<PriceToJudge> = {}) =>
  judgePrice(aPriceOf(price, facts), [aRail(rail)])[0];

describe('below cost', () => {
  const cost = UnitPrice.parse('7.0050', 'EUR');
  it('P7: is a net price below the cost, to the fourth decimal', () => {
    expect(judge({}, '7.00', { cost })).toMatchObject({ outcome: 'BLOCKED', reason: 'BELOW_COST' });
    expect(judge({}, '7.01', { cost })).toMatchObject({ outcome: 'PASSED', reason: 'BELOW_COST' });
    expect(judge({}, '7.01')).toMatchObject({ outcome: 'BLOCKED', reason: 'COST_MISSING' });
  });
});

describe('maximum change', () => {
  const rail = { kind: 'MAXIMUM_CHANGE', maximumIncreasePercent: '10.00', maximumDecreasePercent: '20.00' } as const;
  it.each([
    ['11.00', 'PASSED', '10.00', 'UP'],
    ['11.01', 'BLOCKED', '10.10', 'UP'],
    ['8.00', 'PASSED', '-20.00', 'DOWN'],
    ['7.99', 'BLOCKED', '-20.10', 'DOWN'],
    ['10.00', 'PASSED', '0.00', 'UP'],
  ])('P7: from 10.00 to %s is %s with %s %%', (to, outcome, actual, direction) => {
    expect(judge(rail, to, { current: sides('10.00') })).toMatchObject({ outcome, actual, params: { direction } });
  });

  it('P7: is judged exactly, not on the rounded percentage', () => {
    const current = { net: Money.parse('100000.00', 'EUR'), gross: Money.parse('100000.00', 'EUR') };
    expect(judge(rail, '110000.01', { current })).toMatchObject({ outcome: 'BLOCKED', actual: '10.00' });
  });

  it('P7: has no limit in a direction that it does not name, and needs an earlier price', () => {
    const down = { ...rail, maximumIncreasePercent: null };
    expect(judge(down, '90.00', { current: sides('10.00') })?.outcome).toBe('PASSED');
    expect(judge(rail, '90.00')).toMatchObject({ outcome: 'PASSED', reason: 'NO_EARLIER_PRICE' });
  });

  it('P7: over time compares with the price at the begin of the window, so that small steps add up', () => {
    const overTime = { ...rail, kind: 'MAXIMUM_CHANGE_OVER_TIME', windowDays: 30 } as const;
    const facts = { current: sides('10.90'), earlier: new Map([[30, sides('10.00')]]) };
    expect(judge(overTime, '11.40', facts)).toMatchObject({
      outcome: 'BLOCKED',
      reason: 'CHANGE_OVER_TIME',
      actual: '14.00',
    });
    expect(judge(rail, '11.40', facts)).toMatchObject({ outcome: 'PASSED', actual: '4.59' });
    expect(judge({ ...overTime, windowDays: 7 }, '11.40', facts)?.reason).toBe('NO_EARLIER_PRICE');
  });
});

describe('amounts', () => {
  const at = (kind: Guardrail['kind'], over: Partial<Guardrail> = {}) =>
    ({ kind, amountMinor: '1000', currency: 'EUR', basis: 'GROSS', ...over }) as const;
  it.each([
    ['FLOOR', '9.99', 'BLOCKED'],
    ['FLOOR', '10.00', 'PASSED'],
    ['CEILING', '10.00', 'PASSED'],
    ['CEILING', '10.01', 'BLOCKED'],
    ['MINIMUM_ADVERTISED_PRICE', '9.99', 'BLOCKED'],
    ['MINIMUM_ADVERTISED_PRICE', '10.00', 'PASSED'],
  ] as const)('P7: %s of 10.00 makes %s %s', (kind, price, outcome) => {
    expect(judge(at(kind), price)).toMatchObject({ outcome, limit: '10.00', actual: price });
  });

  it('P7: compare the side that they name, in one currency', () => {
    const both = { net: Money.parse('9.00', 'EUR'), gross: Money.parse('10.71', 'EUR') };
    expect(judge(at('FLOOR'), '9.00', both)?.outcome).toBe('PASSED');
    expect(judge(at('FLOOR', { basis: 'NET' }), '9.00', both)?.outcome).toBe('BLOCKED');
    expect(judge(at('FLOOR', { currency: 'CHF' }), '90.00')).toMatchObject({
      outcome: 'BLOCKED',
      reason: 'LIMIT_CURRENCY',
    });
  });
});

describe('order of channels', () => {
  const rail = {
    kind: 'CHANNEL_ORDER',
    channelId: 'stand',
    referenceChannelId: 'shop',
    basis: 'GROSS',
    tolerancePercent: '0.00',
  } as const;
  const stand = (price: string, shop: string) =>
    judge(rail, price, { channelId: 'stand', others: new Map([['shop', sides(shop)]]) });
  const shop = (price: string, inStand: string) => judge(rail, price, { others: new Map([['stand', sides(inStand)]]) });

  it('P7: the stand is never above the shop, seen from both sides', () => {
    expect([stand('10.00', '10.00')?.outcome, stand('10.01', '10.00')?.outcome]).toEqual(['PASSED', 'BLOCKED']);
    expect([shop('10.00', '10.00')?.outcome, shop('9.99', '10.00')?.outcome]).toEqual(['PASSED', 'BLOCKED']);
    expect([stand('11', '10')?.params['direction'], shop('9', '10')?.params['direction']]).toEqual(['ABOVE', 'BELOW']);
  });

  it('P7: allows its tolerance, passes without another price, and does not compare currencies', () => {
    const loose = { ...rail, tolerancePercent: '5.00' };
    const others = (price: Money) => new Map([['stand', { net: price, gross: price }]]);
    expect(judge(loose, '10.00', { others: others(Money.parse('10.50', 'EUR')) })?.outcome).toBe('PASSED');
    expect(judge(loose, '10.00', { others: others(Money.parse('10.51', 'EUR')) })?.outcome).toBe('BLOCKED');
    expect(judge(rail, '10.00')).toMatchObject({ outcome: 'PASSED', reason: 'NO_OTHER_PRICE' });
    expect(judge(rail, '10.00', { others: others(Money.parse('1', 'USD')) })?.reason).toBe('CHANNEL_CURRENCY');
  });
});

describe('undercut limit', () => {
  const rail = { kind: 'UNDERCUT_LIMIT', maximumUndercutPercent: '10.00' } as const;
  const fact = (over: Partial<CompetitorFact> = {}): CompetitorFact => ({
    ...{ captureId: 'k', competitor: 'Rival', price: UnitPrice.parse('10.0000', 'EUR'), basis: 'GROSS' },
    ...{ capturedAt: new Date('2026-10-31'), freshUntil: new Date('2026-11-07'), ...over },
  });

  it('P7: allows a price as far below the competitor as it says, and no further', () => {
    expect(judge(rail, '9.00', { competitors: [fact()] })).toMatchObject({ outcome: 'PASSED', actual: '10.00' });
    expect(judge(rail, '8.99', { competitors: [fact()] })).toMatchObject({
      outcome: 'BLOCKED',
      actual: '10.10',
      params: { competitor: 'Rival', captureId: 'k' },
    });
  });

  it('P18: a stale, missing or incomparable capture never drives a verdict', () => {
    const stale = fact({ freshUntil: new Date('2026-11-01T11:59:59Z') });
    const unknown = [[], [stale], [fact({ price: UnitPrice.parse('10', 'USD') })]];
    for (const competitors of unknown)
      expect(judge(rail, '1.00', { competitors })).toMatchObject({ outcome: 'PASSED', reason: 'NO_FRESH_COMPETITOR' });
  });

  it('P7, P18: of several it is judged by the one that it is furthest below, each on its own side', () => {
    const both = { net: Money.parse('9.00', 'EUR'), gross: Money.parse('10.71', 'EUR') };
    const gross = fact({ captureId: 'gross', price: UnitPrice.parse('11.0000', 'EUR') });
    const net = fact({ captureId: 'net', price: UnitPrice.parse('8.0000', 'EUR'), basis: 'NET' });
    const stale = fact({ captureId: 'stale', freshUntil: new Date('2026-10-01'), price: UnitPrice.parse('1', 'EUR') });
    for (const competitors of [
      [gross, net, stale],
      [stale, net, gross],
    ])
      expect(judge(rail, '9.00', { ...both, competitors })).toMatchObject({
        params: { captureId: 'net' },
        actual: '-12.50',
      });
  });
});
