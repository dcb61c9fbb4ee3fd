import { daysOf, periodOf } from './periods.ts';

const now = new Date('2026-03-09T23:30:00Z');

describe('spans of the dashboard', () => {
  it('end today where the brand is, and count today', () => {
    expect(periodOf(new URLSearchParams('span=7'), 'UTC', now)).toEqual({
      ...{ period: '7', from: '2026-03-03', until: '2026-03-09' },
    });
    expect(periodOf(new URLSearchParams('span=7'), 'Europe/Berlin', now).until).toBe('2026-03-10');
  });

  it('are thirty days where the address says nothing that is known', () => {
    expect(periodOf(new URLSearchParams('span=400'), 'UTC', now)).toMatchObject({ period: '30', from: '2026-02-08' });
  });

  it('begin with the month or the year', () => {
    expect(periodOf(new URLSearchParams('span=month'), 'UTC', now).from).toBe('2026-03-01');
    expect(periodOf(new URLSearchParams('span=year'), 'UTC', now).from).toBe('2026-01-01');
  });

  it('have a day after the other, over months and changes of the clock', () => {
    expect(daysOf({ from: '2026-02-27', until: '2026-03-01' })).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(daysOf({ from: '2026-01-01', until: '2026-12-31' })).toHaveLength(365);
  });
});
