import fc from 'fast-check';
import { gtinCheckDigit, parseGtin } from './gtin.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    return fn();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('gtin', () => {
  it.each([
    ['4006381333931', '04006381333931'],
    ['96385074', '00000096385074'],
    ['036000291452', '00036000291452'],
    ['10614141000415', '10614141000415'],
    ['400-6381 333931', '04006381333931'],
  ])('W9: %s is valid and normalised', (text, gtin14) => {
    expect(parseGtin(text).gtin14).toBe(gtin14);
  });

  it.each(['4006381333930', '', '123', 'ABCDEFGH', '40063813339312345', 'test-barcode-1'])(
    'W9: %s is refused',
    (text) => {
      expect(code(() => parseGtin(text))).toBe('GTIN_INVALID');
    },
  );

  it('W9: every body of 7, 11, 12 or 13 digits is valid with its own check digit and with no other', () => {
    const body = fc.constantFrom(7, 11, 12, 13).chain((n) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`)));
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 9 }), (digits, off) => {
        const right = gtinCheckDigit(digits);
        const wrong = String((Number(right) + off) % 10);
        expect(parseGtin(digits + right).gtin).toBe(digits + right);
        expect(code(() => parseGtin(digits + wrong))).toBe('GTIN_INVALID');
      }),
    );
  });
});
