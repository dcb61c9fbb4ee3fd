import { activationOf, addMonths, beginOf, dayIn, expiryOf, periodOf } from './calendar.rules.ts';

const zone = 'Europe/Berlin';
const terms = { expiryMonths: 12, expiryAtMonthEnd: false, timeZone: zone };

describe('days of a program', () => {
  it('L5: expires when the day after the last one begins there, in summer and in winter', () => {
    expect(expiryOf(new Date('2026-01-15T10:00:00Z'), { ...terms, expiryMonths: 6 })?.toISOString()).toBe(
      '2026-07-15T22:00:00.000Z',
    );
    expect(expiryOf(new Date('2026-07-15T10:00:00Z'), { ...terms, expiryMonths: 6 })?.toISOString()).toBe(
      '2027-01-15T23:00:00.000Z',
    );
  });

  it('L5: with the end of the month the last day of that month counts in full', () => {
    const end = expiryOf(new Date('2026-01-15T10:00:00Z'), { ...terms, expiryMonths: 1, expiryAtMonthEnd: true });
    expect(end?.toISOString()).toBe('2026-02-28T23:00:00.000Z');
  });

  it('L5: points without an expiry never end', () => {
    expect(expiryOf(new Date(), { ...terms, expiryMonths: null })).toBeNull();
  });

  it('L5: a day is that of the program: 23:30 UTC is the next one in Berlin', () => {
    expect(dayIn(new Date('2026-01-15T23:30:00Z'), zone)).toEqual({ year: 2026, month: 1, day: 16 });
    expect(dayIn(new Date('2026-01-15T23:30:00Z'), 'America/New_York')).toEqual({ year: 2026, month: 1, day: 15 });
  });

  it('counts months to the end of short ones, over years and over leap days', () => {
    expect(addMonths({ year: 2026, month: 1, day: 31 }, 1)).toEqual({ year: 2026, month: 2, day: 28 });
    expect(addMonths({ year: 2023, month: 12, day: 31 }, 2)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('L4: waits so many days, or not at all', () => {
    expect(activationOf(new Date('2026-03-20T10:00:00Z'), 14, zone)?.toISOString()).toBe('2026-04-02T22:00:00.000Z');
    expect(activationOf(new Date(), 0, zone)).toBeNull();
  });

  it('begins days where clocks change', () => {
    expect(beginOf({ year: 2026, month: 3, day: 29 }, zone).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(beginOf({ year: 2026, month: 3, day: 30 }, zone).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  it('L11: periods follow one another without a gap', () => {
    const period = periodOf(new Date('2026-05-20T10:00:00Z'), 3, zone);
    expect(period.start.toISOString()).toBe('2026-03-31T22:00:00.000Z');
    expect(periodOf(period.end, 3, zone).start).toEqual(period.end);
    expect(periodOf(new Date(period.end.getTime() - 1), 3, zone).end).toEqual(period.end);
  });
});
