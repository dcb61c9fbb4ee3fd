import fc from 'fast-check';
import { Money } from '@mh-os/kernel';
import {
  compareFractions,
  converted,
  crosses,
  medianOf,
  packValues,
  percentAbove,
  quantityOf,
  shownUnitPrice,
  unitValue,
} from './unit-value.rules.ts';

const gross = { includesVat: true, vatPercent: '19.00' };
const per = (price: string, amount: string, unit: string, currency = 'EUR', tax = gross) =>
  unitValue(Money.parse(price, currency), { amount, unit }, tax);

describe('the price of a unit', () => {
  it.each([
    ['9.90', '100', 'ml', '99.0000', 'l'],
    ['9.90', '0.1', 'l', '99.0000', 'l'],
    ['3.87', '1892.706', 'ml', '2.0447', 'l'],
    ['12.00', '250', 'g', '48.0000', 'kg'],
    ['12.00', '0.25', 'kg', '48.0000', 'kg'],
    ['10.00', '3', 'pcs', '3.3333', 'pcs'],
  ])('P18: %s for %s %s is %s per %s', (price, amount, unit, decimal, shown) => {
    expect(shownUnitPrice(per(price, amount, unit))).toEqual({ decimal, unit: shown, currency: 'EUR' });
  });

  it('G2: keeps to the currency, whatever its decimals', () => {
    expect(shownUnitPrice(per('1000', '500', 'ml', 'JPY')).decimal).toBe('2000.0000');
    expect(shownUnitPrice(per('1.250', '500', 'ml', 'KWD')).decimal).toBe('2.5000');
  });

  it('P11: a price without tax gets it exactly, so that it equals the price with tax of which it is the exact net', () => {
    const net = per('10.00', '100', 'ml', 'EUR', { includesVat: false, vatPercent: '19.00' });
    expect(compareFractions(net.perThousandth, per('11.90', '100', 'ml').perThousandth)).toBe(0);
  });

  it('refuses packs that are none', () => {
    for (const pack of [
      { amount: '0', unit: 'ml' },
      { amount: '-1', unit: 'ml' },
      { amount: '1', unit: 'oz' },
      { amount: '1', unit: 'constructor' },
    ])
      expect(() => quantityOf(pack)).toThrow(expect.objectContaining({ code: 'PACK_MALFORMED' }));
    expect(packValues({ amount: '1.5', unit: ' L ' })).toEqual({ packAmount: '1.500', packUnit: 'l' });
  });

  it('P18: the same price for the same content is equal, in whatever pack and unit it is said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: 1, max: 9 }),
        (minor, ml, times) => {
          const one = unitValue(Money.of(BigInt(minor), 'EUR'), { amount: String(ml), unit: 'ml' }, gross);
          const many = unitValue(
            Money.of(BigInt(minor * times), 'EUR'),
            { amount: String(ml * times), unit: 'ml' },
            gross,
          );
          const litres = { amount: (ml / 1000).toFixed(3), unit: 'l' };
          expect(compareFractions(one.perThousandth, many.perThousandth)).toBe(0);
          expect(
            compareFractions(one.perThousandth, unitValue(Money.of(BigInt(minor), 'EUR'), litres, gross).perThousandth),
          ).toBe(0);
        },
      ),
    );
  });

  it('converts by the rate, over different decimals', () => {
    const yen = converted(per('10.00', '100', 'ml'), { from: 'EUR', to: 'JPY', factor: { num: 1605n, den: 10n } });
    expect(shownUnitPrice(yen)).toEqual({ decimal: '16050.0000', currency: 'JPY', unit: 'l' });
    const back = converted(yen, { from: 'JPY', to: 'KWD', factor: { num: 1n, den: 500n } });
    expect(shownUnitPrice(back)).toEqual({ decimal: '32.1000', currency: 'KWD', unit: 'l' });
  });
});

describe('distances', () => {
  const f = (num: number, den = 1) => ({ num: BigInt(num), den: BigInt(den) });

  it('says by how many percent one is above the other', () => {
    expect([percentAbove(f(110), f(100)), percentAbove(f(925), f(1000)), percentAbove(f(1, 3), f(1, 3))]).toEqual([
      '10.00',
      '-7.50',
      '0.00',
    ]);
  });

  it('takes the middle, of two the mean', () => {
    const shown = (values: number[]) => {
      const median = medianOf(values.map((value) => f(value)));
      return median && Number(median.num) / Number(median.den);
    };
    expect([shown([]), shown([5]), shown([9, 1, 5]), shown([4, 1, 9, 5])]).toEqual([null, 5, 5, 4.5]);
  });

  it.each([
    ['BELOW', 9501, false],
    ['BELOW', 9500, true],
    ['BELOW', 9499, true],
    ['ABOVE', 10_499, false],
    ['ABOVE', 10_500, true],
    ['ABOVE', 10_501, true],
  ] as const)('crosses 5 %% %s at %s of 10,000: %s', (direction, value, expected) => {
    expect(crosses(f(value), f(10_000), '5.00', direction)).toBe(expected);
  });
});
