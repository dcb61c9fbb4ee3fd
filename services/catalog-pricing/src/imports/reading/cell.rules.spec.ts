import fc from 'fast-check';
import { readAmount, readCost, readCurrency, readDecimal, readStatus, readStock, readVatClass } from './cell.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    return fn();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('cells', () => {
  it.each([
    ['45', '45'],
    ['45.3', '45.3'],
    ['12,50', '12.50'],
    ['1.299,00', '1299.00'],
    ['1,299.00', '1299.00'],
    ['1.234.567,89', '1234567.89'],
    ["1'299.00", '1299.00'],
    ['1 299,00', '1299.00'],
    ['40.000', '40.000'],
    ['-3.5', '-3.5'],
  ])('the number %s is %s', (text, decimal) => expect(readDecimal(text)).toBe(decimal));

  it.each(['', 'x', '1,234', '1.2.3', '12,34.56,7', '1,23.45', '.5', '5.', '1e3', '--1'])('%j is no number', (text) =>
    expect(code(() => readDecimal(text))).toBe('IMPORT_VALUE_INVALID'),
  );

  it('every amount survives the way a German and an English table write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const fraction = String(cents).padStart(2, '0');
        for (const locale of ['de-DE', 'en-US']) {
          const sign = locale === 'de-DE' ? ',' : '.';
          expect(readDecimal(`${new Intl.NumberFormat(locale).format(whole)}${sign}${fraction}`)).toBe(
            `${whole}.${fraction}`,
          );
        }
      }),
    );
  });

  it.each([
    [() => readAmount('1.005', 'EUR'), 'DECIMAL_TOO_PRECISE'],
    [() => readAmount('40.000', 'EUR'), '40.000'],
    [() => readAmount('1.5', 'JPY'), 'DECIMAL_TOO_PRECISE'],
    [() => readAmount('0', 'EUR'), 'PRICE_NOT_POSITIVE'],
    [() => readAmount('-1', 'EUR'), 'PRICE_NOT_POSITIVE'],
    [() => readCost('0.12345'), 'DECIMAL_TOO_PRECISE'],
    [() => readCost('-1'), 'COST_NEGATIVE'],
    [() => readCost('0'), '0'],
    [() => readCurrency('eur'), 'EUR'],
    [() => readCurrency('EURO'), 'IMPORT_VALUE_INVALID'],
    [() => readStock('-10'), 'STOCK_NEGATIVE'],
    [() => readStock('1.5'), 'IMPORT_VALUE_INVALID'],
    [() => readStock('12'), 12],
    [() => readStatus('Proposed'), 'DRAFT'],
    [() => readStatus('gone'), 'IMPORT_VALUE_INVALID'],
    [() => readVatClass('Reduced'), 'REDUCED'],
    [() => readVatClass('luxury'), 'IMPORT_VALUE_INVALID'],
  ])('G2: %s gives %s', (read, expected) => expect(code(read)).toBe(expected));
});
