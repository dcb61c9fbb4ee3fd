import { accountOf } from '../accounts/accounts.rules.ts';
import { skr03 } from '../accounts/charts/skr03.chart.ts';
import type { ReportAccount } from '../reports/balances.read-model.ts';
import { amountOf, amountsBy, daysBetween, kpiKeys, kpis, monthsBetween, percent, periodBefore } from './kpis.rules.ts';

const accounts: ReportAccount[] = skr03.rows.map(accountOf).map((one) => ({ ...one, id: one.code }));
const sum = (accountId: string, debit: bigint, credit: bigint, key = '') => ({ accountId, key, debit, credit });
const sums = [
  ...[sum('1400', 11900n, 0n), sum('8400', 0n, 10000n), sum('1776', 0n, 1900n), sum('3200', 4000n, 0n)],
  ...[sum('8701', 500n, 0n), sum('0971', 0n, 500n), sum('4600', 700n, 0n), sum('1200', 0n, 4700n)],
];

describe('key figures', () => {
  it('F16: are sums of accounts, with their sign', () => {
    const value = Object.fromEntries(kpiKeys.map((key) => [key, amountOf(key, accounts, sums)]));
    expect(value).toMatchObject({
      ...{ REVENUE: 9500n, GROSS_MARGIN: 5500n, CONTRIBUTION: 4800n, RESULT: 4800n, RECEIVABLES: 11900n },
      ...{ CASH: -4700n, POINTS_LIABILITY: 500n, MARKETING_SPEND: 700n },
    });
  });

  it('each says what it means', () => {
    for (const key of kpiKeys) expect(kpis[key].definition).toMatch(/^\S.{20,}\.$/);
  });

  it('tells apart by month and channel', () => {
    const by = amountsBy('REVENUE', accounts, [
      sum('8400', 0n, 5n, 'a'),
      sum('8300', 0n, 7n, 'b'),
      sum('8300', 0n, 1n, 'a'),
    ]);
    expect([...by]).toEqual([
      ['a', 6n],
      ['b', 7n],
    ]);
  });

  it('rounds percentages half away from zero, and has none of nothing', () => {
    expect([percent(1n, 3n), percent(2n, 3n), percent(-1n, 2000n), percent(1n, 2000n)]).toEqual([
      '33.3',
      '66.7',
      '-0.1',
      '0.1',
    ]);
    expect(percent(1n, 0n)).toBeNull();
  });

  it('knows days, the last 400 of them', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(daysBetween('2026-03-02', '2026-03-01')).toEqual([]);
    expect([daysBetween('2020-01-01', '2026-03-01').length, daysBetween('2020-01-01', '2026-03-01').at(-1)]).toEqual([
      ...[400, '2026-03-01'],
    ]);
  });

  it('knows months and the period before', () => {
    expect(monthsBetween('2025-11-15', '2026-01-02')).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(periodBefore('2026-03-01', '2026-03-31')).toEqual({ from: '2026-01-29', until: '2026-02-28' });
  });
});
