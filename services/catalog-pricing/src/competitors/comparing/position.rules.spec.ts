import fc from 'fast-check';
import { Money } from '@mh-os/kernel';
import { type ComparingFacts, isStale, type OwnPrice, positionOf, type Rival } from './position.rules.ts';

const now = new Date('2026-06-01T12:00:00Z');
const facts: ComparingFacts = { now, maxAgeHours: 24, rates: [] };
const own: OwnPrice = { gross: Money.parse('20.00', 'EUR'), vatPercent: '19.00', pack: { amount: '100', unit: 'ml' } };
const rival = (listingId: string, price: string, over: object = {}): Rival => ({
  listingId,
  seen: {
    ...{ amount: Money.parse(price, 'EUR'), includesVat: true, pack: { amount: '100', unit: 'ml' } },
    ...{ capturedAt: now, inStock: true, ...over },
  },
});
const reasonOf = (one: Rival, mine = own, more: Partial<ComparingFacts> = {}) =>
  positionOf(mine, [one], { ...facts, ...more }).comparisons[0]!.reason;

describe('where our price stands', () => {
  it('P18: by unit price, not by pack: 35.00 for 200 ml is cheaper than 20.00 for 100 ml', () => {
    const position = positionOf(
      own,
      [rival('a', '35.00', { pack: { amount: '200', unit: 'ml' } }), rival('b', '22.00')],
      facts,
    );
    expect(position).toMatchObject({ rank: 2, ranked: 3, cheapestListingId: 'a', aboveCheapestPercent: '14.29' });
    expect(position.comparisons.map((one) => one.distancePercent)).toEqual(['-12.50', '10.00']);
    // The median of 17.50 and 22.00 is 19.75.
    expect(position.indexPercent).toBe('101.27');
  });

  it('shares a rank with who is equally dear, and names the first of equally cheap ones', () => {
    const position = positionOf(own, [rival('b', '20.00'), rival('a', '20.00')], facts);
    expect(position).toMatchObject({ rank: 1, ranked: 3, indexPercent: '100.00', cheapestListingId: 'a' });
  });

  it('has none where nothing is compared', () => {
    const position = positionOf(own, [{ listingId: 'a', seen: null }], facts);
    expect(position).toMatchObject({ rank: null, ranked: 0, indexPercent: null, cheapestListingId: null });
  });

  it.each([
    ['NO_PRICE', { listingId: 'a', seen: null }],
    ['STALE', rival('a', '1.00', { capturedAt: new Date(now.getTime() - 86_400_001) })],
    ['COMPARED', rival('a', '1.00', { capturedAt: new Date(now.getTime() - 86_400_000) })],
    ['OUT_OF_STOCK', rival('a', '1.00', { inStock: false })],
    ['COMPARED', rival('a', '1.00', { inStock: null })],
    ['PACKS_DIFFER_IN_KIND', rival('a', '1.00', { pack: { amount: '100', unit: 'g' } })],
    ['CURRENCY_DIFFERS', rival('a', '1.00', { amount: Money.parse('1.00', 'USD') })],
  ] as const)('P18: %s', (reason, one) => expect(reasonOf(one)).toBe(reason));

  it('says that our own pack is not known', () => {
    expect(reasonOf(rival('a', '1.00'), { ...own, pack: null })).toBe('OWN_PACK_MISSING');
  });

  it('compares another currency only by a rate', () => {
    const dollars = rival('a', '10.00', { amount: Money.parse('22.00', 'USD') });
    const position = positionOf(own, [dollars], {
      ...facts,
      rates: [{ from: 'USD', to: 'EUR', factor: { num: 9n, den: 10n } }],
    });
    expect(position.comparisons[0]).toMatchObject({ reason: 'COMPARED', distancePercent: '-1.00' });
    expect(reasonOf(dollars, own, { rates: [{ from: 'GBP', to: 'EUR', factor: { num: 11n, den: 10n } }] })).toBe(
      'CURRENCY_DIFFERS',
    );
  });

  it('is the same in any order of the listings, and its rank counts who is cheaper', () => {
    const price = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 8 }), fc.integer(), (prices, seed) => {
        const rivals = prices.map((minor, at) => rival(String(at), '1.00', { amount: Money.of(BigInt(minor), 'EUR') }));
        const shuffled = [...rivals].sort(
          (a, b) => ((Number(a.listingId) * 7 + seed) % 5) - ((Number(b.listingId) * 7 + seed) % 5),
        );
        const position = positionOf(own, shuffled, facts);
        expect(position).toEqual(positionOf(own, rivals, facts));
        expect(position.rank).toBe(1 + prices.filter((minor) => minor < 2_000).length);
      }),
    );
  });

  it('P18: is stale only beyond the age allowed', () => {
    expect(isStale(new Date(now.getTime() - 3_600_000), now, 1)).toBe(false);
    expect(isStale(new Date(now.getTime() - 3_600_001), now, 1)).toBe(true);
  });
});
