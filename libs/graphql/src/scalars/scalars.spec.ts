import { Kind } from 'graphql';
import { BigIntScalar, CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';

const accepts = (scalar: { parseValue: (value: unknown) => unknown }, value: unknown): boolean => {
  try {
    scalar.parseValue(value);
    return true;
  } catch {
    return false;
  }
};

describe('scalars', () => {
  it('G1: refuse JSON numbers for exact values, in variables and in literals', () => {
    for (const scalar of [BigIntScalar, DecimalScalar]) {
      expect(() => scalar.parseValue(12)).toThrow('must be a string');
      expect(() => scalar.parseLiteral({ kind: Kind.INT, value: '12' })).toThrow('must be a string');
      expect(() => scalar.parseLiteral({ kind: Kind.FLOAT, value: '1.5' })).toThrow('must be a string');
      expect(() => scalar.serialize(1.5)).toThrow();
    }
  });

  it('carry 64 bits exactly', () => {
    for (const text of ['9223372036854775807', '-9223372036854775808', '0'])
      expect(BigIntScalar.serialize(BigIntScalar.parseValue(text))).toBe(text);
    for (const text of ['9223372036854775808', '1.0', '1e3', '', ' 1', '0x1'])
      expect(accepts(BigIntScalar, text)).toBe(false);
  });

  it('take plain decimals only', () => {
    for (const text of ['19.90', '-0.0001', '5']) expect(DecimalScalar.parseValue(text)).toBe(text);
    for (const text of ['1,5', '1e5', '.5', '5.', 'NaN', '1 000']) expect(accepts(DecimalScalar, text)).toBe(false);
  });

  it('take instants with a zone that exist in the calendar', () => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue('2026-05-01T14:00:00+02:00'))).toBe(
      '2026-05-01T12:00:00.000Z',
    );
    for (const text of [
      '2026-05-01',
      '2026-05-01T12:00:00',
      '2026-02-30T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-05-01T25:00:00Z',
    ])
      expect(accepts(DateTimeScalar, text)).toBe(false);
    expect(accepts(DateTimeScalar, 1_700_000_000)).toBe(false);
  });

  it('take ISO 4217 codes', () => {
    expect(CurrencyCodeScalar.parseValue('EUR')).toBe('EUR');
    for (const text of ['eur', 'EURO', 'E', 'ABC']) expect(accepts(CurrencyCodeScalar, text)).toBe(false);
  });
});
