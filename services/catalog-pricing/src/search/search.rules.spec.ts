import fc from 'fast-check';
import { editDistance, gramsOf, hasPart, highlight, isCorrectable, similarWords } from './search.rules.ts';

const words = fc.stringMatching(/^[a-z]{4,12}$/);

describe('search', () => {
  it('cuts words into groups of three, the beginning twice', () => {
    expect(gramsOf('wax')).toEqual(['  w', ' wa', 'ax ', 'wax']);
    expect(['wax', 'pomade', 'po1234', '4006381333931', 'x'.repeat(31)].map(isCorrectable)).toEqual([
      ...[false, true, false, false, false],
    ]);
  });

  it('counts slips of the finger: another, a missing, a further letter, two swapped', () => {
    expect(
      ['pomade', 'pomdae', 'pomad', 'pommade', 'pxmade', 'omadxe'].map((one) => editDistance('pomade', one, 3)),
    ).toEqual([0, 1, 1, 1, 1, 2]);
    fc.assert(fc.property(words, words, (a, b) => expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20))));
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        // Swapping makes it no true metric, but it is never further than a detour without swaps.
        expect(editDistance(a, c, 40)).toBeLessThanOrEqual(a.length + c.length + b.length);
        expect(editDistance(a, c, 1)).toBe(Math.min(editDistance(a, c, 40), 2));
      }),
    );
  });

  it('proposes the words that were probably meant, the nearest first, and none that are far', () => {
    const candidates = ['shampoo', 'shampoos', 'champagne', 'pomade'].map((word) => ({ word, shared: 3 }));
    expect(similarWords('shmapoo', candidates)).toEqual(['shampoo', 'shampoos']);
    expect(similarWords('shanp', candidates)).toEqual(['shampoo', 'shampoos']);
    expect(similarWords('beard', candidates)).toEqual([]);
  });

  it('knows compounds by their end, also bent, and by their middle where enough of it is typed', () => {
    const found = (word: string, ...typed: string[]) => typed.filter((one) => hasPart(word, one));
    expect(found('bartol', 'ol', 'tol', 'bart', 'l', 'ba')).toEqual(['ol', 'tol']);
    expect(found('bartole', 'ol', 'ar')).toEqual(['ol']);
    expect(found('haarolspray', 'ol', 'spray', 'olsp', 'aaro')).toEqual(['spray', 'olsp']);
    expect(found('olol', 'ol')).toEqual([]);
    expect(found('kannolol', 'ol')).toEqual(['ol']);
    expect(found('sku123ol', 'ol', '123o')).toEqual([]);
  });

  it('marks what was found, through accents, forms and slips', () => {
    const hits = (text: string, ...queries: string[]) =>
      highlight(text, queries)
        ?.filter((part) => part.hit)
        .map((part) => part.text) ?? null;
    expect(hits('Bartöl Zeder für Bärte', 'bartol')).toEqual(['Bartöl']);
    expect(hits('Große Haare', 'gross')).toEqual(['Große']);
    expect(hits('Two oils', 'oils')).toEqual(['oils']);
    expect(hits('Bartöl und Haaröle', 'ol')).toEqual(['Bartöl', 'Haaröle']);
    expect(hits('Shampoo', 'shmapoo')).toEqual(['Shampoo']);
    expect(hits('Wax', 'pomade')).toBeNull();
    expect(highlight('Matt Wax strong', ['wax'])).toEqual([
      { text: 'Matt ', hit: false },
      { text: 'Wax', hit: true },
      { text: ' strong', hit: false },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(words), (text, queries) => {
        const parts = highlight(text, queries, 1_000);
        if (parts) expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
