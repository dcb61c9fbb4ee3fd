import { instantOfWall, wallMinute } from './wall-time.ts';

const berlin = 'Europe/Berlin';

it.each([
  ['2031-01-10T09:30', '2031-01-10T08:30:00.000Z'],
  ['2031-07-10T09:30', '2031-07-10T07:30:00.000Z'],
])('tells %s in Berlin and back', (wall, instant) => {
  expect(instantOfWall(wall, berlin)).toBe(instant);
  expect(wallMinute(instant, berlin)).toBe(wall);
});

it('takes the first of an hour that comes twice, and goes on from one that is skipped', () => {
  expect(instantOfWall('2026-10-25T02:30', berlin)).toBe('2026-10-25T00:30:00.000Z');
  expect(instantOfWall('2026-03-29T02:30', berlin)).toBe('2026-03-29T01:30:00.000Z');
});

it('leaves what is no time', () => {
  expect(instantOfWall('soon', berlin)).toBe('soon');
  expect(wallMinute(null, berlin)).toBe('');
});
