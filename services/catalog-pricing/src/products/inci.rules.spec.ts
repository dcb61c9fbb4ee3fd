import fc from 'fast-check';
import { inciKey, parseInci } from './inci.rules.ts';

const keys = (text: string): string[] => parseInci(text).ingredients.map((one) => one.key);
const codes = (text: string): string[] => parseInci(text).issues.map((one) => one.code);

describe('INCI lists', () => {
  it('are read as labels print them', () => {
    expect(keys('Ingredients: Aqua/Water, Glycerin, Parfum/Fragrance, CI 19140/Yellow 5.')).toEqual([
      'AQUA',
      'GLYCERIN',
      'PARFUM',
      'CI 19140',
    ]);
    expect(keys('WATER; 1,2-Hexanediol, Argania  Spinosa (Argan) Kernel Oil*')).toEqual([
      'AQUA',
      '1,2-HEXANEDIOL',
      'ARGANIA SPINOSA (ARGAN) KERNEL OIL',
    ]);
    expect(keys('PEG/PPG-8/3 Laurate, C12-15 Alkyl Benzoate')).toContain('C12-15 ALKYL BENZOATE');
  });

  it('tell what is only possibly in it, and what is nano', () => {
    const { ingredients } = parseInci('Mica, Titanium Dioxide [nano] [+/- CI 77491, CI 77492]');
    expect(ingredients.map((one) => [one.name, one.nano, one.mayContain])).toEqual([
      ['Mica', false, false],
      ['Titanium Dioxide', true, false],
      ['CI 77491', false, true],
      ['CI 77492', false, true],
    ]);
  });

  it.each([
    ['Aqua, , Glycerin', ['EMPTY_ENTRY']],
    ['Aqua, Glycerin, Water', ['TWICE']],
    ['Aqua, Sodium (Laureth Sulfate', ['BRACKET']],
    [`Aqua, ${'Sodium Chloride '.repeat(20)}`, ['TOO_LONG']],
    ['Aqua, 100 %, info@example.com', ['NOT_INCI', 'NOT_INCI']],
    ['Aqua, Glycerin.', []],
    ['', []],
  ])('tell what is odd in "%s"', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('never fail, and an ingredient has the same key however it is spelled', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(Array.isArray(parseInci(text).ingredients)).toBe(true)));
    expect(['Glycerin', ' GLYCERIN ', 'glycerin*'].map(inciKey)).toEqual(['GLYCERIN', 'GLYCERIN', 'GLYCERIN']);
  });
});
