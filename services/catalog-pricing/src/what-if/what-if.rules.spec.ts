import { Money, UnitPrice } from '@mh-os/kernel';
import type { Elasticity } from './elasticity.rules.ts';
import { effectOf, totalsOf, type WhatIfLine } from './what-if.rules.ts';

const eur = (decimal: string): Money => Money.parse(decimal, 'EUR');
const minusTwo: Elasticity = {
  ...{ reason: null, n: 52, prices: 9, value: -2, standardError: 0.1, low: -2.5, high: -1.5 },
  ...{ lowestPrice: 8, highestPrice: 12 },
};
const line = (over: Partial<WhatIfLine> = {}): WhatIfLine => ({
  ...{ units: 100_000n, netBefore: eur('10.00'), netAfter: eur('8.00'), cost: UnitPrice.parse('5.0000', 'EUR') },
  ...{ elasticity: minusTwo, ...over },
});

describe('what if', () => {
  it('counts units by the elasticity and its interval, and revenue and margin by these units', () => {
    const effect = effectOf(line());
    // 100 × 0.8^−2 = 156.25; the ends: 0.8^−1.5 and 0.8^−2.5.
    expect(effect.unitsAfter).toEqual({ expected: 156_250n, low: 139_754n, high: 174_693n });
    expect([effect.revenueBefore.decimal, effect.revenueAfter.expected.decimal]).toEqual(['1000.00', '1250.00']);
    expect([effect.marginBefore!.decimal, effect.marginAfter!.expected.decimal]).toEqual(['500.00', '468.75']);
    expect(effect.marginAfter!.low.decimal).toBe('419.26');
  });

  it('keeps the units where no elasticity holds', () => {
    for (const elasticity of [null, { ...minusTwo, reason: 'NOT_DISTINGUISHABLE' as const }]) {
      const { unitsAfter, revenueAfter } = effectOf(line({ elasticity }));
      expect(unitsAfter).toEqual({ expected: 100_000n, low: 100_000n, high: 100_000n });
      expect(revenueAfter.high.decimal).toBe('800.00');
    }
  });

  it('says that a price was never seen, and knows no margin without a cost in its currency', () => {
    expect(effectOf(line()).beyondSeenPrices).toBe(false);
    expect(effectOf(line({ netAfter: eur('7.99') })).beyondSeenPrices).toBe(true);
    expect(effectOf(line({ netAfter: eur('12.01') })).beyondSeenPrices).toBe(true);
    expect(effectOf(line({ cost: null })).marginAfter).toBeNull();
    expect(effectOf(line({ cost: UnitPrice.parse('5', 'USD') })).marginAfter).toBeNull();
  });

  it('puts the ends of a loss in order: more units lose more', () => {
    const { marginAfter } = effectOf(line({ netAfter: eur('4.00') }));
    expect(marginAfter!.low.compare(marginAfter!.expected)).toBe(-1);
    expect(marginAfter!.high.compare(marginAfter!.expected)).toBe(1);
  });

  it('adds up by currency, margins only of lines whose cost is known', () => {
    const usd = { netBefore: Money.parse('1.00', 'USD'), netAfter: Money.parse('2.00', 'USD'), elasticity: null };
    const totals = totalsOf([line(), line({ cost: null }), line(usd)].map(effectOf));
    expect(totals.map((one) => [one.currency, one.lines, one.linesWithMargin])).toEqual([
      ['EUR', 2, 1],
      ['USD', 1, 0],
    ]);
    expect(totals[0]).toMatchObject({ unitsBefore: 200_000n, unitsAfter: { expected: 312_500n } });
    expect([totals[0]!.revenueAfter.expected.decimal, totals[0]!.marginBefore.decimal]).toEqual(['2500.00', '500.00']);
    expect(totals[1]!.revenueAfter.low.decimal).toBe('200.00');
  });
});
