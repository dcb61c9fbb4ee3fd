import { isDay, mondayOf, plusDays, shifted, spanOf } from './days.ts';

describe('days of a calendar', () => {
  it('are shown in whole weeks from Monday', () => {
    expect(spanOf('month', '2026-11-22')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(spanOf('month', '2026-02-14')).toEqual({ from: '2026-01-26', to: '2026-03-01' });
    expect(spanOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  });

  it('go on over ends of months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(shifted('month', '2026-12-31', 1)).toBe('2027-01-01');
    expect(shifted('month', '2026-03-31', -1)).toBe('2026-02-01');
    expect(shifted('week', '2026-11-22', -1)).toBe('2026-11-15');
  });

  it('are those of the calendar', () => {
    expect(['2026-02-29', 'x', '2026-13-01', null].map(isDay)).toEqual([false, false, false, false]);
    expect(isDay('2028-02-29')).toBe(true);
  });
});
