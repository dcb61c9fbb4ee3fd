import { Money } from '@mh-os/kernel';
import fc from 'fast-check';
import { pricePerMeasure, type UnitPriceBasis } from './unit-price.rules.ts';

const told = (decimal: string, amount: string, unit: string, basis: UnitPriceBasis): string | null => {
  const found = pricePerMeasure(Money.parse(decimal, 'EUR'), { amount, unit }, basis);
  return found && `${found.price.decimal} / ${found.quantity} ${found.unit}${found.required ? '' : ' (not asked)'}`;
};

describe('price per measure (PAngV)', () => {
  it.each([
    ['19.90', '100', 'ml', 'LAW', '199.00 / 1 l'],
    ['19.90', '100.000', 'ml', 'HUNDRED', '19.90 / 100 ml'],
    ['19.90', '250', 'ml', 'HUNDRED', '7.96 / 100 ml'],
    ['19.90', '251', 'ml', 'HUNDRED', '79.28 / 1 l'],
    ['9.99', '75', 'g', 'LAW', '133.20 / 1 kg'],
    ['24.00', '1', 'l', 'LAW', '24.00 / 1 l (not asked)'],
    ['24.00', '0.5', 'kg', 'HUNDRED', '48.00 / 1 kg'],
    ['4.00', '9.999', 'ml', 'LAW', '400.04 / 1 l (not asked)'],
    ['4.00', '10', 'ml', 'LAW', '400.00 / 1 l'],
    ['4.00', '3', 'pcs', 'LAW', null],
  ] as const)('%s for %s %s by %s is %s', (decimal, amount, unit, basis, expected) => {
    expect(told(decimal, amount, unit, basis)).toBe(expected);
  });

  it('is within half a cent of the exact quotient', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10_000_000n }), fc.integer({ min: 1, max: 5_000 }), (minor, ml) => {
        const { price } = pricePerMeasure(Money.of(minor, 'EUR'), { amount: String(ml), unit: 'ml' }, 'LAW')!;
        const off = price.minorUnits * BigInt(ml) - minor * 1_000n;
        expect((off < 0n ? -off : off) * 2n <= BigInt(ml)).toBe(true);
      }),
    );
  });
});
