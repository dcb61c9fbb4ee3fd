import fc from 'fast-check';
import { placeOf, skuKey } from './places.rules.ts';

const tree = new Map<string, string | null>([
  ['hair', null],
  ['styling', 'hair'],
  ['wax', 'styling'],
  ['beard', null],
]);

describe('where an article lies', () => {
  it('is in its categories and in all above them, each once', () => {
    expect(placeOf(['wax', 'styling', 'beard'], tree)).toEqual({
      categoryIds: ['beard', 'hair', 'styling', 'wax'],
      complete: true,
    });
    expect(placeOf([], tree)).toEqual({ categoryIds: [], complete: true });
  });

  it('is not known to its end where a category above was never heard of', () => {
    expect(placeOf(['clay'], new Map([['clay', 'styling']]))).toEqual({
      categoryIds: ['clay', 'styling'],
      complete: false,
    });
  });

  it('ends, whatever two events that crossed make of the tree for a moment', () => {
    const id = fc.integer({ min: 0, max: 6 }).map(String);
    fc.assert(
      fc.property(fc.dictionary(id, fc.option(id)), fc.array(id), (parents, own) => {
        const { categoryIds } = placeOf(own, new Map(Object.entries(parents)));
        expect(own.every((each) => categoryIds.includes(each))).toBe(true);
        expect(new Set(categoryIds).size).toBe(categoryIds.length);
      }),
    );
  });

  it('finds an article by its number in any case', () => {
    expect(skuKey('HM-Wax-100')).toBe(skuKey('hm-WAX-100'));
  });
});
