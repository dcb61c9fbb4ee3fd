import fc from 'fast-check';
import { assertProduct, queryWords, searchWords } from './product.rules.ts';

describe('product rules', () => {
  it.each([
    [{ name: ' ', tags: [] }, 'NAME_REQUIRED'],
    [{ name: 'x'.repeat(201), tags: [] }, 'NAME_TOO_LONG'],
    [{ name: 'x', tags: Array.from({ length: 51 }, String) }, 'TAGS_TOO_MANY'],
  ])('refuses %j', (product, code) => {
    expect(() => assertProduct(product)).toThrow(expect.objectContaining({ code }));
  });

  it('finds a product by its words, by its SKU whole and in parts, and by its GTIN', () => {
    expect(searchWords(['Bartöl Größe L', 'HT-POM-100', '2001234567893', null])).toEqual([
      'bartol',
      'grosse',
      'l',
      'ht',
      'pom',
      '100',
      'ht-pom-100',
      '2001234567893',
    ]);
  });

  it('reads what people type', () => {
    expect(queryWords('Bartöl  gr')).toEqual(['bartol', 'gr']);
    expect(queryWords('200 1234567893')).toEqual(['2001234567893']);
    expect(queryWords('02001234567893')).toEqual(['2001234567893']);
    expect(queryWords(' % _ ')).toEqual([]);
  });

  it('every typed word of a name begins a word of the product', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäöü]{1,12}$/), { minLength: 1, maxLength: 8 }), (words) => {
        const known = searchWords([words.join(' ')]);
        for (const typed of queryWords(words.join(' ')))
          expect(known.some((word) => word.startsWith(typed))).toBe(true);
      }),
    );
  });
});
