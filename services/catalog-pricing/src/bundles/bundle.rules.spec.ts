import { UnitPrice } from '@mh-os/kernel';
import fc from 'fast-check';
import { assertComponents, bundleCost, bundlesAvailable, type Component, piecesOf } from './bundle.rules.ts';

const of = (...parts: [string, number][]): Component[] =>
  parts.map(([componentId, quantity]) => ({ componentId, quantity }));
const parts = new Map([
  ['set', of(['oil', 1], ['duo', 2])],
  ['duo', of(['wax', 1], ['oil', 3])],
]);
const code = (components: Component[]): unknown => {
  try {
    assertComponents('set', components);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('bundles', () => {
  it('are counted in single pieces, through bundles in bundles', () => {
    expect(Object.fromEntries(piecesOf(parts, 'set'))).toEqual({ oil: 7, wax: 2 });
    expect(piecesOf(parts, 'oil').size).toBe(0);
  });

  it('are available as often as the scarcest piece allows', () => {
    const pieces = piecesOf(parts, 'set');
    const stock = (oil: number, wax: number) =>
      new Map([
        ['oil', oil],
        ['wax', wax],
      ]);
    expect([stock(14, 9), stock(6, 9), stock(70, 3), new Map()].map((one) => bundlesAvailable(pieces, one))).toEqual([
      2, 0, 1, 0,
    ]);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (oil, wax) => {
        const n = bundlesAvailable(pieces, stock(oil, wax));
        expect(n * 7 <= oil && n * 2 <= wax && ((n + 1) * 7 > oil || (n + 1) * 2 > wax)).toBe(true);
      }),
    );
  });

  it('cost what their pieces cost, or nothing that is known', () => {
    const pieces = piecesOf(parts, 'set');
    const eur = (decimal: string, currency = 'EUR') => UnitPrice.parse(decimal, currency);
    expect(
      bundleCost(
        pieces,
        new Map([
          ['oil', eur('0.0101')],
          ['wax', eur('2.5')],
        ]),
      )?.decimal,
    ).toBe('5.0707');
    expect(bundleCost(pieces, new Map([['oil', eur('1')]]))).toBeNull();
    expect(
      bundleCost(
        pieces,
        new Map([
          ['oil', eur('1')],
          ['wax', eur('1', 'USD')],
        ]),
      ),
    ).toBeNull();
    expect(bundleCost(new Map(), new Map())).toBeNull();
  });

  it('refuse themselves, a component twice and impossible numbers', () => {
    expect(
      [of(['set', 1]), of(['a', 1], ['a', 2]), of(['a', 0]), of(['a', 1001]), of(['a', 1.5]), of(['a', 2])].map(code),
    ).toEqual(['BUNDLE_CYCLE', 'BUNDLE_INVALID', 'BUNDLE_INVALID', 'BUNDLE_INVALID', 'BUNDLE_INVALID', 'done']);
  });
});
