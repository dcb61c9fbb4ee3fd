import { existsSync, readFileSync } from 'node:fs';
import { decideBic, decideIban } from './iban.rules.ts';

const examples = '../shared/data/06-geo-tax-fx/iban_bic_ean_examples.csv';
const structures = '../shared/data/06-geo-tax-fx/iban_structures.dat';
const withPeers = existsSync(examples) ? it : it.skip;

describe('numbers of accounts', () => {
  it.each([
    ['DE02 1203 0000 0000 2020 51', 'DE02120300000000202051'],
    ['nl69-ingb-0123-4567-89', 'NL69INGB0123456789'],
  ])('takes %s as %s', (given, kept) => {
    expect(decideIban(given)).toBe(kept);
  });

  it.each([
    ['DE03120300000000202051', /mistyped/],
    ['BE41091811735141', /mistyped/],
    ['DE0212030000000020205', /short or too long/],
    ['XX02120300000000202051', /country/],
    ['DE02 1203 0000 0000 2020 5A', /letters or digits/],
  ])('refuses %s and says why', (given, why) => {
    expect(() => decideIban(given)).toThrow(why);
  });

  it('knows a BIC by its form', () => {
    expect(decideBic('bylade m1 001')).toBe('BYLADEM1001');
    expect(() => decideBic('BYLA')).toThrow(/8 or 11/);
  });

  withPeers('takes every IBAN that other sources take, in the same form', () => {
    const rows = readFileSync(examples, 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    const valid = rows.filter(([kind, , expected]) => kind!.startsWith('iban') && expected === 'valid');
    expect(valid.length).toBeGreaterThan(3);
    expect(valid.map(([, input]) => decideIban(input!))).toEqual(valid.map(([, , , normal]) => normal));
  });

  withPeers('has the length of every country in the registry of SWIFT', () => {
    const rows = [...readFileSync(structures, 'utf8').matchAll(/^([A-Z]{2}) .*bban="([^"]+)"/gm)];
    const wrong = rows.filter(([, country, form]) => {
      const length = [...form!.matchAll(/(\d+)!/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      const tooLong = `${country}00${'1'.repeat(length + 1)}`;
      try {
        decideIban(tooLong);
        return true;
      } catch (error) {
        return !/short or too long|letters/.test((error as Error).message);
      }
    });
    expect(rows.length).toBeGreaterThan(60);
    expect(wrong.map(([, country]) => country)).toEqual([]);
  });
});
