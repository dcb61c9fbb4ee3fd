import fc from 'fast-check';
import { DomainError } from './errors.ts';
import { Money } from './money.ts';

const amounts = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
  return 'nothing thrown';
};

describe('Money', () => {
  it('G2: takes the exponent from the currency', () => {
    expect(Money.parse('1500', 'JPY').minorUnits).toBe(1500n);
    expect(Money.parse('15.5', 'EUR').minorUnits).toBe(1550n);
    expect(Money.parse('1.234', 'KWD').minorUnits).toBe(1234n);
    expect(Money.parse('0.0001', 'CLF').minorUnits).toBe(1n);
  });

  it('G2: refuses an amount with too many decimals instead of rounding it', () => {
    expect(code(() => Money.parse('1.005', 'EUR'))).toBe('DECIMAL_TOO_PRECISE');
    expect(code(() => Money.parse('1.5', 'JPY'))).toBe('DECIMAL_TOO_PRECISE');
    expect(Money.parse('1.500', 'EUR').decimal).toBe('1.50');
  });

  it.each(['', '1,50', '1e3', 'NaN', '0x10', ' 1', '1.', '.5', '--1', '9'.repeat(19)])(
    'refuses %p as a decimal',
    (text) => {
      expect(code(() => Money.parse(text, 'EUR'))).toBe('DECIMAL_MALFORMED');
    },
  );

  it('refuses a currency that ISO 4217 does not know', () => {
    expect(code(() => Money.of(1n, 'EURO'))).toBe('CURRENCY_UNKNOWN');
    expect(code(() => Money.of(1n, 'eur'))).toBe('CURRENCY_UNKNOWN');
  });

  it('G3: refuses to mix two currencies in every operation', () => {
    const euro = Money.of(1n, 'EUR');
    const yen = Money.of(1n, 'JPY');
    expect(code(() => euro.add(yen))).toBe('CURRENCY_MISMATCH');
    expect(code(() => euro.subtract(yen))).toBe('CURRENCY_MISMATCH');
    expect(code(() => euro.compare(yen))).toBe('CURRENCY_MISMATCH');
    expect(euro.equals(yen)).toBe(false);
  });

  it('G4: rounds half away from zero, so that a credit note mirrors its invoice', () => {
    expect(Money.of(250n, 'EUR').times('0.01').minorUnits).toBe(3n);
    expect(Money.of(-250n, 'EUR').times('0.01').minorUnits).toBe(-3n);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3_000_000 }), (minor, millionths) => {
        const factor = `${Math.floor(millionths / 1_000_000)}.${String(millionths % 1_000_000).padStart(6, '0')}`;
        const money = Money.of(minor, 'EUR');
        expect(money.negate().times(factor).minorUnits).toBe(-money.times(factor).minorUnits);
      }),
    );
  });

  it('G1: adds and subtracts without drift at any size', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const sum = Money.of(a, 'EUR').add(Money.of(b, 'EUR'));
        expect(sum.subtract(Money.of(b, 'EUR')).minorUnits).toBe(a);
        expect(Money.parse(sum.decimal, 'EUR').equals(sum)).toBe(true);
      }),
    );
  });

  it('F9: allocates by largest remainder; the parts sum to the whole, each within one minor unit', () => {
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0n));
    fc.assert(
      fc.property(amounts, weights, (minor, list) => {
        const parts = Money.of(minor, 'EUR').allocate(list);
        const total = list.reduce((sum, weight) => sum + weight, 0n);
        expect(parts.reduce((sum, part) => sum + part.minorUnits, 0n)).toBe(minor);
        parts.forEach((part, index) => {
          const drift = part.minorUnits * total - minor * (list[index] ?? 0n);
          expect(drift < total && drift > -total).toBe(true);
        });
      }),
    );
    expect(code(() => Money.of(1n, 'EUR').allocate([]))).toBe('ALLOCATION_INVALID');
    expect(code(() => Money.of(1n, 'EUR').allocate([2n, -1n]))).toBe('ALLOCATION_INVALID');
  });

  it('survives JSON', () => {
    const money = Money.of(-1299n, 'EUR');
    expect(
      Money.fromJSON(JSON.parse(JSON.stringify(money)) as { minorUnits: string; currency: string }).equals(money),
    ).toBe(true);
    expect(money.toString()).toBe('-12.99 EUR');
  });

  it('divides rounding once', () => {
    expect(Money.of(1190n, 'EUR').dividedBy('1.19').minorUnits).toBe(1000n);
    expect(Money.of(1n, 'EUR').dividedBy('2').minorUnits).toBe(1n);
  });
});
