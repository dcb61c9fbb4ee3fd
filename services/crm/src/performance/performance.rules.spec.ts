import { Money } from '@mh-os/kernel';
import { columnOf, each, rate, readRow, times } from './performance.rules.ts';

const known = { today: '2026-03-09', currency: 'EUR' };
const row = { day: '2026-03-09', channel: 'paid search', campaignCode: ' SPRING ', clicks: '12', spend: '3,40' };

describe('rows of marketing figures', () => {
  it('are read as people write them', () => {
    expect(readRow(row, known)).toMatchObject({
      ...{ day: '2026-03-09', channel: 'SEARCH', campaignCode: 'spring' },
      ...{ counts: { clicks: 12n, impressions: 0n }, spend: Money.of(340n, 'EUR'), revenue: Money.zero('EUR') },
    });
    expect(readRow({ ...row, campaignCode: '', currency: 'usd' }, known)).toMatchObject({
      ...{ campaignCode: '', spend: Money.of(340n, 'USD') },
    });
  });

  it.each([
    [{ day: '9.3.2026', spend: '1.234,50' }, '2026-03-09', 123_450n],
    [{ day: '09.03.2026', spend: '1,234.50' }, '2026-03-09', 123_450n],
    [{ spend: '1.234.567,5' }, '2026-03-09', 123_456_750n],
  ])('take days and amounts of either country: %j', (change, day, spend) => {
    expect(readRow({ ...row, ...change }, known)).toMatchObject({ day, spend: Money.of(spend, 'EUR') });
  });

  it('say what is wrong with them', () => {
    for (const [change, message] of [
      [{ day: '2026-02-30' }, /no day/],
      [{ day: '30.02.2026' }, /no day/],
      [{ spend: '1.2.3,4' }, /decimal/],
      [{ spend: '12,34.5' }, /decimal/],
      [{ day: '2026-03-10' }, /lies ahead/],
      [{ channel: 'pigeon' }, /no channel; there are EMAIL/],
      [{ clicks: '-1' }, /no count/],
      [{ clicks: '1.5' }, /no count/],
      [{ spend: '1.234' }, /decimal/],
      [{ spend: '-1' }, /below zero/],
      [{ spend: 'free' }, /decimal|amount|number/i],
      [{ currency: 'XXY' }, /currency/i],
    ] as const)
      expect(() => readRow({ ...row, ...change }, known)).toThrow(message);
    expect(() => readRow(row, { ...known, currency: null })).toThrow(/needs a currency/);
  });

  it('have columns with several names', () => {
    expect(['Datum', 'Währung', 'utm_campaign', 'Cost', 'Käufe', 'Nonsense'].map(columnOf)).toEqual([
      ...['day', 'currency', 'campaignCode', 'spend', 'conversions', null],
    ]);
  });
});

it('divides exactly, and by nothing not at all', () => {
  expect([rate(1n, 3n), rate(1n, 0n), times(200n, 300n), times(1n, 0n)]).toEqual(['33.3', null, '0.67', null]);
  expect([each(Money.of(100n, 'EUR'), 3n)?.decimal, each(Money.of(100n, 'EUR'), 0n)]).toEqual(['0.33', null]);
});
