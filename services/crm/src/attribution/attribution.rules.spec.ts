import { Money } from '@mh-os/kernel';
import fc from 'fast-check';
import { codeKey, creditsOf, models, pathOf, reversalsOf, type Touch } from './attribution.rules.ts';

const placedAt = new Date('2026-05-31T12:00:00Z');
const day = (n: number): Date => new Date(placedAt.getTime() - n * 86_400_000);
const touch = (id: string, at: Date, campaignCode: string, channel = 'EMAIL'): Touch => ({
  ...{ id, kind: 'MESSAGE_CLICKED', at, campaignCode, channel },
});
const eur = (minor: bigint): Money => Money.of(minor, 'EUR');
const sum = (parts: readonly Money[]): bigint => parts.reduce((total, { minorUnits }) => total + minorUnits, 0n);

describe('paths to an order', () => {
  it('hold touches before it and within the window, by time and then by id', () => {
    const touches = [
      ...[touch('c', day(1), 'late'), touch('b', day(3), 'two'), touch('a', day(3), 'one')],
      ...[touch('d', day(30), 'edge'), touch('e', day(30.01), 'old'), touch('f', day(-0.01), 'after')],
      touch('g', placedAt, 'now'),
    ];
    expect(pathOf(touches, null, placedAt, 30).map(({ campaignCode }) => campaignCode)).toEqual([
      ...['edge', 'one', 'two', 'late', 'now'],
    ]);
  });

  it("end with the order's own code, unless the last touch names it", () => {
    const own = { ...touch('z', placedAt, 'spring', 'OTHER'), kind: 'ORDER' as const };
    expect(pathOf([touch('a', day(1), 'winter')], own, placedAt, 30)).toHaveLength(2);
    expect(pathOf([touch('a', day(2), 'winter'), touch('b', day(1), 'spring')], own, placedAt, 30)).toHaveLength(2);
    expect(pathOf([touch('a', day(40), 'spring')], own, placedAt, 30)).toEqual([own]);
  });
});

describe('credits', () => {
  it('go to the first, the last, or every touch in equal parts to the cent', () => {
    const path = [touch('a', day(3), 'one'), touch('b', day(2), 'two'), touch('c', day(1), 'one')];
    const shown = creditsOf(path, eur(100n)).map((one) => [
      one.model,
      one.campaignCode,
      one.touches,
      one.net.minorUnits,
    ]);
    expect(shown).toEqual([
      ['FIRST', 'one', 1, 100n],
      ['LAST', 'one', 1, 100n],
      ['LINEAR', 'one', 2, 67n],
      ['LINEAR', 'two', 1, 33n],
    ]);
    expect(creditsOf([], eur(100n)).map(({ campaignCode, net }) => [campaignCode, net.minorUnits])).toEqual([
      ...models.map(() => ['', 100n]),
    ]);
  });

  const codes = fc.constantFrom('one', 'two', 'three', 'four');
  const paths = fc.array(fc.tuple(codes, fc.constantFrom('EMAIL', 'SOCIAL'), fc.nat(29)), { maxLength: 9 });

  it('F9: in every model sum to the order, and after returns to what is left; none falls below zero', () => {
    fc.assert(
      fc.property(
        paths,
        fc.bigInt(0n, 10n ** 12n),
        fc.array(fc.bigInt(0n, 10n ** 11n), { maxLength: 4 }),
        (given, net, back) => {
          const path = given.map(([code, channel, ago], at) => touch(String(at), day(ago), code, channel));
          const credits = creditsOf(pathOf(path, null, placedAt, 30), eur(net));
          const returned = back.reduce((total, one) => total + one, 0n);
          for (const model of models) {
            const parts = credits.filter((one) => one.model === model).map((one) => one.net);
            expect(sum(parts)).toBe(net);
            const taken = reversalsOf(parts, eur(returned));
            expect(sum(taken)).toBe(returned > net ? net : returned);
            taken.forEach((one, at) => {
              expect(one.minorUnits >= 0n && one.minorUnits <= parts[at]!.minorUnits).toBe(true);
              // Within a cent of the exact proportion.
              const exact = (returned > net ? net : returned) * parts[at]!.minorUnits;
              if (net > 0n) expect(abs(one.minorUnits * net - exact) < net).toBe(true);
            });
          }
        },
      ),
    );
  });
});

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

it('compares codes as people mean them', () => {
  expect([' Spring  Sale ', 'SPRING', '', null, 'x'.repeat(300)].map(codeKey)).toEqual([
    ...['spring sale', 'spring', null, null, 'x'.repeat(100)],
  ]);
});
