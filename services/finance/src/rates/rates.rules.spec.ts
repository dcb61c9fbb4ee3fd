import { assertRate, readEcbRates } from './rates.rules.ts';

const csv = 'Date,USD,JPY,GBP,SIT\n2009-11-26,1.5071,130.7,0.911,239.64\n2009-11-25,0,N/A,0.9031,\nyesterday,1,1,1,1\n';

describe('exchange rates of the ECB', () => {
  it('F13: turns units per euro into the worth of one unit, rounded once, and tells what it cannot read', () => {
    const read = readEcbRates(csv, 'EUR', null);
    expect(read.rates).toEqual([
      { currency: 'USD', onDate: '2009-11-26', rate: '0.663525977042' },
      { currency: 'JPY', onDate: '2009-11-26', rate: '0.007651109411' },
      { currency: 'GBP', onDate: '2009-11-26', rate: '1.097694840834' },
      { currency: 'GBP', onDate: '2009-11-25', rate: '1.107297087809' },
    ]);
    expect([read.days, read.empty, read.faultCount]).toEqual([2, 3, 2]);
    expect(read.faults).toEqual([
      { line: 3, column: 'USD', value: '0' },
      { line: 4, column: 'Date', value: 'yesterday' },
    ]);
  });

  it('crosses over the euro where the books are in another currency, and takes only what is wanted', () => {
    expect(readEcbRates(csv, 'GBP', ['USD', 'EUR']).rates).toEqual([
      { currency: 'USD', onDate: '2009-11-26', rate: '0.604472165085' },
      { currency: 'EUR', onDate: '2009-11-26', rate: '0.911000000000' },
      { currency: 'EUR', onDate: '2009-11-25', rate: '0.903100000000' },
    ]);
    expect(() => readEcbRates(csv, 'CHF', null)).toThrow('CHF');
    expect(() => readEcbRates('a;b\n', 'EUR', null)).toThrow('Date');
  });

  it('F13: tells a day that the calendar does not have as a fault of its line, and reads the others', () => {
    const read = readEcbRates('Date,USD\n1998-02-30,1.1\n1998-03-30,1.2\n', 'EUR', null);
    expect(read.rates.map(({ onDate }) => onDate)).toEqual(['1998-03-30']);
    expect(read.faults).toEqual([{ line: 2, column: 'Date', value: '1998-02-30' }]);
  });

  it('refuses a rate by hand that is nothing, below nothing, or of the currency of the books', () => {
    for (const [currency, rate] of [
      ['USD', '0.000'],
      ['USD', '-1'],
      ['EUR', '1'],
    ] as const)
      expect(() => assertRate(currency, 'EUR', rate)).toThrow(
        expect.objectContaining({ code: 'FINANCE_RATE_INVALID' }),
      );
    expect(() => assertRate('USD', 'EUR', '0.01')).not.toThrow();
  });
});
