import { UnitPrice } from './unit-price.ts';
import { Money } from './money.ts';

describe('UnitPrice', () => {
  it('G4: carries four decimals and becomes money once, at the quantity', () => {
    const price = UnitPrice.parse('0.1234', 'EUR');
    expect(price.times(1n).minorUnits).toBe(12n);
    expect(price.times(100n).minorUnits).toBe(1234n);
    expect(price.decimal).toBe('0.1234');
  });

  it('G2: refuses a fifth decimal', () => {
    expect(() => UnitPrice.parse('0.12345', 'EUR')).toThrow(/at most 4/);
  });

  it('knows currencies without and with three decimals', () => {
    expect(UnitPrice.parse('12.5', 'JPY').toMoney().minorUnits).toBe(13n);
    expect(UnitPrice.parse('1.2345', 'KWD').toMoney().minorUnits).toBe(1235n);
    expect(UnitPrice.fromMoney(Money.parse('19.90', 'EUR')).decimal).toBe('19.9000');
  });
});
