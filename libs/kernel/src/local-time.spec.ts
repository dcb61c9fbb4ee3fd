import { instantOfWall, isZone, localDay, wallTime } from './local-time.ts';

const berlin = 'Europe/Berlin';

describe('times on the wall of a zone', () => {
  it.each([
    ['2026-03-29T00:59:00.000Z', '2026-03-29T01:59:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00'],
    ['2026-12-31T23:00:07.000Z', '2027-01-01T00:00:07'],
  ])('%s is %s', (instant, local) => {
    expect(wallTime(new Date(instant), berlin)).toBe(local);
    expect(localDay(new Date(instant), berlin)).toBe(local.slice(0, 10));
  });

  it.each([
    ['2026-07-01T09:00:00', '2026-07-01T07:00:00.000Z'],
    // Skipped: as much later as the clock skips.
    ['2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    // Twice: the first.
    ['2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
  ])('%s is the instant %s', (local, instant) => expect(instantOfWall(local, berlin).toISOString()).toBe(instant));

  it('go there and back through a year, far from Berlin as well', () => {
    for (const zone of [berlin, 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu'])
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000 * 31) {
        const local = wallTime(new Date(at), zone);
        expect(wallTime(instantOfWall(local, zone), zone)).toBe(local);
      }
  });

  it('know which zones there are', () => {
    expect([isZone(berlin), isZone('Mars/Olympus'), isZone('')]).toEqual([true, false, false]);
  });
});
