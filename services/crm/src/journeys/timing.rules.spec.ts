import type { Step } from './definition.rules.ts';
import { after, dayOf, dueOf, nextTime, quietUntil } from './timing.rules.ts';

const zone = 'Europe/Berlin';
const at = (text: string): Date => new Date(text);
const night = { from: 21 * 60, to: 8 * 60 };

describe('waiting', () => {
  it.each([
    // The clocks go forward at two on 29 March 2026: the day has 23 hours, and the same time of the clock.
    ['2026-03-28T12:00:00Z', 1, 'DAYS', '2026-03-29T11:00:00.000Z'],
    ['2026-03-28T12:00:00Z', 24, 'HOURS', '2026-03-29T12:00:00.000Z'],
    // Back at three on 25 October: 25 hours.
    ['2026-10-24T12:00:00Z', 1, 'DAYS', '2026-10-25T13:00:00.000Z'],
    ['2026-01-31T23:30:00Z', 30, 'MINUTES', '2026-02-01T00:00:00.000Z'],
  ] as const)('from %s for %s %s ends at %s', (from, amount, unit, to) => {
    expect(after(at(from), { amount, unit }, zone).toISOString()).toBe(to);
  });

  it.each([
    ['2026-06-15T06:00:00Z', '09:00', [], '2026-06-15T07:00:00.000Z'],
    ['2026-06-15T07:00:00Z', '09:00', [], '2026-06-15T07:00:00.000Z'],
    ['2026-06-15T07:00:01Z', '09:00', [], '2026-06-16T07:00:00.000Z'],
    // A Monday; the next Sunday is six days on.
    ['2026-06-15T07:00:00Z', '09:00', [7], '2026-06-21T07:00:00.000Z'],
    ['2026-06-15T08:00:00Z', '09:00', [1], '2026-06-22T07:00:00.000Z'],
    // Half past two is skipped, and comes twice.
    ['2026-03-28T22:00:00Z', '02:30', [], '2026-03-29T01:30:00.000Z'],
    ['2026-10-24T22:00:00Z', '02:30', [], '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T00:31:00Z', '02:30', [], '2026-10-26T01:30:00.000Z'],
  ])('from %s until %s on %j ends at %s', (from, time, weekdays, to) => {
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    expect(nextTime(at(from), hours * 60 + minutes, weekdays, zone).toISOString()).toBe(to);
    const step: Step = { key: 'w', kind: 'WAIT_UNTIL', time, weekdays, next: 'x' };
    expect(dueOf(step, at(from), zone).toISOString()).toBe(to);
  });

  it('for nothing is no waiting', () => {
    expect(dueOf({ key: 'e', kind: 'EXIT' }, at('2026-01-01T00:00:00Z'), zone)).toEqual(at('2026-01-01T00:00:00Z'));
    const event: Step = {
      key: 'w',
      kind: 'WAIT_EVENT',
      event: { on: 'RETURN' },
      timeout: { amount: 2, unit: 'HOURS' },
      next: 'x',
      otherwise: 'x',
    };
    expect(dueOf(event, at('2026-01-01T00:00:00Z'), zone)).toEqual(at('2026-01-01T02:00:00Z'));
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-06-15T18:59:59Z', null],
    ['2026-06-15T19:00:00Z', '2026-06-16T06:00:00.000Z'],
    ['2026-06-16T05:59:59Z', '2026-06-16T06:00:00.000Z'],
    ['2026-06-16T06:00:00Z', null],
    // The night in which the clocks go back is an hour longer.
    ['2026-10-24T20:00:00Z', '2026-10-25T07:00:00.000Z'],
  ])('at %s end %s', (now, end) => {
    expect(quietUntil(at(now), night, zone)?.toISOString() ?? null).toBe(end);
  });

  it('may lie within a day, or not be at all', () => {
    expect(quietUntil(at('2026-06-15T10:30:00Z'), { from: 720, to: 780 }, zone)).toEqual(at('2026-06-15T11:00:00Z'));
    expect(quietUntil(at('2026-06-15T11:00:00Z'), { from: 720, to: 780 }, zone)).toBeNull();
    expect(quietUntil(at('2026-06-15T22:00:00Z'), null, zone)).toBeNull();
  });

  it('count by days of the clock', () => {
    const { from, to } = dayOf(at('2026-03-29T12:00:00Z'), zone);
    expect(to.getTime() - from.getTime()).toBe(23 * 3_600_000);
    expect(from.toISOString()).toBe('2026-03-28T23:00:00.000Z');
  });
});
