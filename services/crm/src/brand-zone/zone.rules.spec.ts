import { isZone, localDay } from '@mh-os/kernel';
import { assertDay, assertLocal, daysBetween, instantOf, localOf } from './zone.rules.ts';

const berlin = 'Europe/Berlin';

describe('times where the brand is', () => {
  it.each([
    ['2026-03-28T22:59:00.000Z', '2026-03-28T23:59'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25T02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25T02:30'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01T00:00'],
  ])('%s is %s on the wall', (instant, local) => {
    expect(localOf(new Date(instant), berlin)).toBe(local);
    expect(localDay(new Date(instant), berlin)).toBe(local.slice(0, 10));
  });

  it.each([
    ['2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    // Skipped: as much later as the clock skips.
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    // Twice: the first.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s on the wall is %s', (local, instant) => {
    expect(instantOf(local, berlin).toISOString()).toBe(instant);
  });

  it('go there and back for every hour of the years, far from Berlin as well', () => {
    for (const zone of [berlin, 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu'])
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000 * 7) {
        const local = localOf(new Date(at), zone);
        expect(localOf(instantOf(local, zone), zone)).toBe(local);
      }
  });

  it('are refused where the calendar or the clock has none', () => {
    for (const day of ['2026-02-30', '26-01-01', '2026-13-01', 'today', ''])
      expect(() => assertDay(day, 'day')).toThrow(expect.objectContaining({ code: 'CRM_DAY_INVALID', path: ['day'] }));
    for (const local of ['2026-02-28', '2026-02-28T24:00', '2026-02-30T09:00'])
      expect(() => assertLocal(local, 'at')).toThrow(expect.objectContaining({ code: 'CRM_DAY_INVALID' }));
    expect(assertLocal('2028-02-29T23:59', 'at')).toBe('2028-02-29T23:59');
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(daysBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });
});
