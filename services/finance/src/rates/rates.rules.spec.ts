import { readEcbRates } from './rates.rules.ts';

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
});
