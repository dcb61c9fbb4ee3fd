import { Money } from '@mh-os/kernel';
import fc from 'fast-check';
import { startingRates } from './vat-countries.ts';
import { parsePercent, rateAt, taxedPrice } from './vat.rules.ts';

const eur = (decimal: string): Money => Money.parse(decimal, 'EUR');
const german = startingRates('DE').map((rate) => ({ ...rate, country: 'DE', validFrom: new Date(rate.from) }));

describe('vat', () => {
  it('P11: a gross price of 19.90 at 19 % is 16.72 net and 3.18 tax', () => {
    const price = taxedPrice(eur('19.90'), 'GROSS', '19');
    expect([price.net.decimal, price.tax.decimal, price.gross.decimal, price.vatPercent]).toEqual([
      '16.72',
      '3.18',
      '19.90',
      '19.00',
    ]);
  });

  it('P11: a net price of 10.01 at 19 % is 11.91 gross', () => {
    expect(taxedPrice(eur('10.01'), 'NET', '19.00').gross.decimal).toBe('11.91');
  });

  it('P11: net + tax = gross for every amount and rate, and the side that was set is never changed', () => {
    const percent = fc.constantFrom('0', '5', '7', '16', '19', '20', '25', '8.10');
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 12n),
        percent,
        fc.constantFrom('NET' as const, 'GROSS' as const),
        (minor, rate, basis) => {
          const price = taxedPrice(Money.of(minor, 'EUR'), basis, rate);
          expect(price.net.add(price.tax).equals(price.gross)).toBe(true);
          expect((basis === 'NET' ? price.net : price.gross).minorUnits).toBe(minor);
          expect(price.tax.isNegative).toBe(false);
        },
      ),
    );
  });

  it('P11: of all gross amounts from 0.01 to 1000.00 at 19 %, some cannot be rebuilt from the rounded net, so gross is kept', () => {
    let lost = 0;
    for (let minor = 1n; minor <= 100_000n; minor += 1n) {
      const { net } = taxedPrice(Money.of(minor, 'EUR'), 'GROSS', '19');
      if (taxedPrice(net, 'NET', '19').gross.minorUnits !== minor) lost += 1;
    }
    expect(lost / 100_000).toBeCloseTo(0.16, 2);
  });

  it.each([
    ['2020-06-30T21:59:59.999Z', '19.00', '7.00'],
    ['2020-06-30T22:00:00.000Z', '16.00', '5.00'],
    ['2020-12-31T22:59:59.999Z', '16.00', '5.00'],
    ['2020-12-31T23:00:00.000Z', '19.00', '7.00'],
  ])('P2: at %s Germany takes %s and %s', (at, standard, reduced) => {
    expect(rateAt(german, 'DE', 'STANDARD', new Date(at))).toBe(standard);
    expect(rateAt(german, 'DE', 'REDUCED', new Date(at))).toBe(reduced);
  });

  it('P1: the rate does not depend on the order of the rows', () => {
    const at = new Date('2020-08-01T00:00:00Z');
    fc.assert(
      fc.property(fc.shuffledSubarray(german, { minLength: german.length }), (rows) => {
        expect(rateAt(rows, 'DE', 'STANDARD', at)).toBe('16.00');
      }),
    );
  });

  it('a country or date without a rate is a typed refusal', () => {
    expect(() => rateAt(german, 'FR', 'STANDARD', new Date())).toThrow(
      expect.objectContaining({ code: 'VAT_RATE_MISSING' }),
    );
    expect(() => rateAt(german, 'DE', 'STANDARD', new Date('1990-01-01'))).toThrow();
    expect(startingRates('AQ').every((rate) => rate.percent === '0.00')).toBe(true);
  });

  it('a percentage is between 0 and 100 with at most two decimals', () => {
    expect(parsePercent('8.1')).toBe('8.10');
    for (const wrong of ['-1', '100.01', '1.234', 'x']) expect(() => parsePercent(wrong)).toThrow();
  });
});
