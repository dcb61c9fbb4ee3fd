import { actionTo, blockersOf, productLife } from './product-status.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    return fn();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the life of a product', () => {
  it('goes from draft to sale to the archive and back to sale, and no other way', () => {
    const steps = (['DRAFT', 'ACTIVE', 'ARCHIVED'] as const).map((from) => [from, ...productLife.legal(from)]);
    expect(steps).toEqual([
      ['DRAFT', 'ACTIVATE', 'ARCHIVE'],
      ['ACTIVE', 'ARCHIVE'],
      ['ARCHIVED', 'RESTORE'],
    ]);
    expect(actionTo('DRAFT', 'ACTIVE')).toBe('ACTIVATE');
    expect(actionTo('ARCHIVED', 'ACTIVE')).toBe('RESTORE');
    expect(actionTo('ACTIVE', 'ACTIVE')).toBeNull();
    expect(code(() => actionTo('ACTIVE', 'DRAFT'))).toBe('ILLEGAL_TRANSITION');
    expect(code(() => productLife.next('ARCHIVED', 'ARCHIVE'))).toBe('ILLEGAL_TRANSITION');
  });

  it('tells all that a product lacks to be sold', () => {
    const variants = [
      { sku: 'A', priced: true },
      { sku: 'B', priced: false },
    ];
    expect(blockersOf({ name: 'x', variants, missingAttributes: ['Hold'] }).map((one) => one.code)).toEqual([
      'PRICE',
      'ATTRIBUTE',
    ]);
    expect(blockersOf({ name: ' ', variants: [], missingAttributes: [] }).map((one) => one.code)).toEqual([
      'NAME',
      'VARIANT',
    ]);
    expect(blockersOf({ name: 'x', variants: [{ sku: 'A', priced: true }], missingAttributes: [] })).toEqual([]);
  });
});
