import { DomainError } from '@mh-os/kernel';
import { convert } from '../resolution/eligibility.rules.ts';
import { conversionBetween, type DatedRate, readRateFile } from './rates.rules.ts';

const rates: DatedRate[] = [
  { from: 'EUR', to: 'USD', rate: '1.5071000000', day: '2009-11-26' },
  { from: 'EUR', to: 'GBP', rate: '0.9110000000', day: '2009-11-25' },
  { from: 'EUR', to: 'JPY', rate: '130.7000000000', day: '2009-11-26' },
];
const at = Date.parse('2009-11-27T12:00:00Z');
const between = (from: string, to: string, days = 7, when = at) => conversionBetween(rates, from, to, when, days);
const code = (act: () => unknown): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return error instanceof DomainError ? `${error.code} ${error.message}` : String(error);
  }
};

describe('converting by dated rates', () => {
  it('goes directly, turned around or through the base, with an exact factor and one rounding', () => {
    expect(between('EUR', 'USD')).toMatchObject({ path: ['EUR', 'USD'], date: '2009-11-26' });
    expect(convert('100.0000', between('EUR', 'USD')!)).toBe('150.7100');
    expect(convert('100.0000', between('USD', 'EUR')!)).toBe('66.3500');
    expect(between('USD', 'GBP')).toMatchObject({ path: ['USD', 'EUR', 'GBP'], date: '2009-11-25' });
    // 100 × 0.911 / 1.5071 = 60.4472…
    expect(convert('100.0000', between('USD', 'GBP')!)).toBe('60.4500');
    expect(convert('100.0000', between('USD', 'JPY')!)).toBe('8672.0000');
    expect(between('USD', 'CHF')).toBeNull();
  });

  it('calls a rate stale from the day after its age allows', () => {
    const stale = (days: number, when: string) => between('EUR', 'USD', days, Date.parse(when))!.stale;
    expect(stale(1, '2009-11-27T23:59:59Z')).toBe(false);
    expect(stale(1, '2009-11-28T00:00:00Z')).toBe(true);
    expect(between('USD', 'GBP', 1, Date.parse('2009-11-27T00:00:00Z'))!.stale).toBe(true);
  });
});

describe('a file of rates', () => {
  it('is read as the ECB writes it: no rate where N/A, unknown currencies left out and told', () => {
    const { rates: read, skipped } = readRateFile(
      '\uFEFFDate,USD,XYZ,CHF,ISK,\r\n2009-11-26,1.5071,2,N/A,0,\r\n\r\n',
      'EUR',
    );
    expect(read).toEqual([rates[0]]);
    expect(skipped).toEqual(['XYZ']);
  });

  it.each([
    ['Day,USD\n2009-11-26,1', 'RATE_FILE_MALFORMED Line 1'],
    ['Date,USD\n26.11.2009,1', 'RATE_FILE_MALFORMED Line 2'],
    ['Date,USD\n2009-02-30,1', 'RATE_FILE_MALFORMED Line 2'],
    ['Date,USD\n2009-11-26,1\n2009-11-25,-1', 'RATE_FILE_MALFORMED Line 3'],
    ['Date,USD\n2009-11-26,"1,5"', 'RATE_FILE_MALFORMED Line 2'],
    ['Date,USD\n2009-11-26,N/A', 'RATE_FILE_MALFORMED Line 2'],
  ])('refuses %j with the line', (csv, expected) => {
    expect(code(() => readRateFile(csv, 'EUR'))).toContain(expected);
  });
});
