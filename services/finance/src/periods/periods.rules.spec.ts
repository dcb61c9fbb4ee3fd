import { localDay } from '@mh-os/kernel';
import fc from 'fast-check';
import { assertDay, assertEarlierClosed, fiscalYearOf, isDay, periodLife, periodsOf } from './periods.rules.ts';

describe('periods', () => {
  it('F4: every day lies in exactly one period of its fiscal year', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (at, startsIn) => {
        const day = at.toISOString().slice(0, 10);
        const found = periodsOf(fiscalYearOf(day, startsIn), startsIn).filter(
          ({ startsOn, endsOn }) => startsOn <= day && day <= endsOn,
        );
        expect(found).toHaveLength(1);
      }),
    );
  });

  it('F4: closes, opens again, and locks for good', () => {
    expect(periodLife.next('OPEN', 'CLOSE')).toBe('CLOSED');
    expect(periodLife.next('CLOSED', 'REOPEN')).toBe('OPEN');
    expect(periodLife.next('CLOSED', 'LOCK')).toBe('LOCKED');
    expect(() => periodLife.next('OPEN', 'LOCK')).toThrow('allowed now: CLOSE');
    for (const action of ['CLOSE', 'REOPEN', 'LOCK'] as const)
      expect(() => periodLife.next('LOCKED', action)).toThrow();
  });

  it('locks only behind what is closed', () => {
    expect(() => assertEarlierClosed(0)).not.toThrow();
    expect(() => assertEarlierClosed(2)).toThrow('2 earlier');
  });

  it('reads days, and tells the day where the brand is', () => {
    expect([isDay('2026-02-28'), isDay('2026-02-30'), isDay('28.02.2026')]).toEqual([true, false, false]);
    expect(() => assertDay('x')).toThrow('no day');
    expect(localDay(new Date('2026-03-31T22:30:00Z'), 'Europe/Berlin')).toBe('2026-04-01');
    expect(localDay(new Date('2026-03-31T22:30:00Z'), 'America/New_York')).toBe('2026-03-31');
  });
});
