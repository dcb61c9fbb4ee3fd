import { existsSync, readFileSync } from 'node:fs';
import { exponentOf, isCurrency } from './currency.ts';

const LIST_ONE = new URL('../../../../shared/data/06-geo-tax-fx/iso-4217-list-one.xml', import.meta.url);
const published = existsSync(LIST_ONE) ? it : it.skip;

describe('currencies', () => {
  published('G2: agree with ISO 4217 list one in every currency that has minor units', () => {
    const rows = readFileSync(LIST_ONE, 'utf8').matchAll(
      /<Ccy>(\w+)<\/Ccy>\s*<CcyNbr>\d+<\/CcyNbr>\s*<CcyMnrUnts>(\d)</g,
    );
    const expected = Object.fromEntries([...rows].map(([, code, units]) => [code, Number(units)]));
    const ours = Object.fromEntries(Object.keys(expected).map((code) => [code, exponentOf(code)]));
    expect(Object.keys(expected).length).toBeGreaterThan(150);
    expect(ours).toEqual(expected);
  });

  it.each(['', 'eur', 'EURO', 'E1R', '__proto__', 'constructor'])('does not take %p for a currency', (code) => {
    expect(isCurrency(code)).toBe(false);
  });
});
