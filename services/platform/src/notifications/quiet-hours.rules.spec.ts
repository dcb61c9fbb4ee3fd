import fc from 'fast-check';
import {
  checkQuietHours,
  checkTimeZone,
  minutesOf,
  nextDigest,
  type QuietHours,
  quietUntil,
  timeOf,
} from './quiet-hours.rules.ts';

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const night = (days = ALL_DAYS): QuietHours => ({ from: 22 * 60, to: 7 * 60, days });
const at = (text: string): Date => new Date(text);

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  clocks.set(timeZone, made);
  return made;
}

/** The clock on the wall, by another road than the rules take: Intl's own tables. */
function wall(instant: Date, timeZone: string): { minute: number; weekday: number; offset: number } {
  const format = clockOf(timeZone);
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const asUtc = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  const weekday = new Date(asUtc).getUTCDay() || 7;
  const seconds = Math.floor(instant.getTime() / 1000) * 1000;
  return { minute: part['hour']! * 60 + part['minute']!, weekday, offset: asUtc - seconds };
}

function quietByTheWall(quiet: QuietHours, instant: Date, zone: string): boolean {
  const { minute, weekday } = wall(instant, zone);
  const today = quiet.days.includes(weekday);
  const yesterday = quiet.days.includes(weekday === 1 ? 7 : weekday - 1);
  if (quiet.to > quiet.from) return today && minute >= quiet.from && minute < quiet.to;
  return (today && minute >= quiet.from) || (yesterday && minute < quiet.to);
}

/** Whether the zone's clocks stand still around an instant: then wall and instant agree without exception. */
const steady = (instant: Date, zone: string): boolean => {
  const offsets = [-50, -25, -6, -3, 0, 3, 6, 25, 50].map(
    (hours) => wall(new Date(instant.getTime() + hours * HOUR), zone).offset,
  );
  return offsets.every((offset) => offset === offsets[0]);
};

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const instants = fc
  .integer({ min: Date.UTC(2011, 0, 1) / MINUTE, max: Date.UTC(2035, 0, 1) / MINUTE })
  .map((minutes) => new Date(minutes * MINUTE));
const times = fc.integer({ min: 0, max: 1439 });
const someDays = fc.subarray(ALL_DAYS, { minLength: 1 });
const quiets = fc.record({ from: times, to: times, days: someDays }).filter(({ from, to }) => from !== to);
const RUNS = { numRuns: 1000 };

describe('quiet hours', () => {
  it('ADM-9: in any zone, at any instant, are what the clock on the wall says', () =>
    fc.assert(
      fc.property(quiets, zones, instants, (quiet, zone, now) => {
        fc.pre(steady(now, zone));
        expect(quietUntil(quiet, zone, now) !== null).toBe(quietByTheWall(quiet, now, zone));
      }),
      RUNS,
    ));
  it('ADM-9: end at their time of day, after which they are over, also across changes of the clock', () =>
    fc.assert(
      fc.property(quiets, zones, instants, fc.double({ min: 0, max: 0.999, noNaN: true }), (quiet, zone, now, part) => {
        const end = quietUntil(quiet, zone, now);
        if (end === null) return;
        expect(end.getTime()).toBeGreaterThan(now.getTime());
        expect(quietUntil(quiet, zone, end)).toBeNull();
        const between = new Date(now.getTime() + Math.floor((end.getTime() - now.getTime()) * part));
        expect(quietUntil(quiet, zone, between)).toEqual(end);
        if (steady(end, zone)) expect(wall(end, zone).minute).toBe(quiet.to);
      }),
      RUNS,
    ));
  it.each([
    ['2026-01-10T21:30:00Z', '2026-01-11T06:00:00Z'],
    ['2026-03-28T22:00:00Z', '2026-03-29T05:00:00Z'],
    ['2026-10-24T20:00:00Z', '2026-10-25T06:00:00Z'],
  ])('ADM-9: from 22:00 to 07:00 in Berlin, what arises at %s is held until %s', (now, end) =>
    expect(quietUntil(night(), 'Europe/Berlin', at(now))).toEqual(at(end)),
  );
  it('past midnight belong to the evening they began on', () => {
    const friday = night([5]);
    expect(quietUntil(friday, 'UTC', at('2026-11-20T23:00:00Z'))).toEqual(at('2026-11-21T07:00:00Z'));
    expect(quietUntil(friday, 'UTC', at('2026-11-21T06:59:59Z'))).toEqual(at('2026-11-21T07:00:00Z'));
    expect(quietUntil(friday, 'UTC', at('2026-11-20T06:00:00Z'))).toBeNull();
    expect(quietUntil(friday, 'UTC', at('2026-11-21T23:00:00Z'))).toBeNull();
  });
  it('begin on the minute and end before it', () => {
    const lunch = { from: 720, to: 780, days: ALL_DAYS };
    expect(quietUntil(lunch, 'UTC', at('2026-01-01T11:59:59.999Z'))).toBeNull();
    expect(quietUntil(lunch, 'UTC', at('2026-01-01T12:00:00Z'))).toEqual(at('2026-01-01T13:00:00Z'));
    expect(quietUntil(lunch, 'UTC', at('2026-01-01T13:00:00Z'))).toBeNull();
    expect(quietUntil(null, 'UTC', at('2026-01-01T12:00:00Z'))).toBeNull();
  });
  it('lie in the skipped hour of spring as an hour later, and end after a day that a zone left out', () => {
    const gap = { from: 120, to: 150, days: ALL_DAYS };
    expect(quietUntil(gap, 'Europe/Berlin', at('2026-03-29T01:15:00Z'))).toEqual(at('2026-03-29T01:30:00Z'));
    expect(quietUntil(night(), 'Pacific/Apia', at('2011-12-30T09:00:00Z'))).not.toBeNull();
  });
});

describe('the digest', () => {
  it('ADM-9: comes within a week at its time, never in quiet hours', () =>
    fc.assert(
      fc.property(quiets, zones, instants, times, fc.constantFrom(...ALL_DAYS), (quiet, zone, now, minute, weekday) => {
        for (const frequency of ['daily', 'weekly'] as const) {
          const due = nextDigest({ frequency, minute, weekday }, null, zone, now);
          expect(due.getTime()).toBeGreaterThan(now.getTime());
          expect(due.getTime() - now.getTime()).toBeLessThanOrEqual((frequency === 'daily' ? 2 : 9) * 24 * HOUR);
          if (steady(due, zone)) expect(wall(due, zone).minute).toBe(minute);
          if (frequency === 'weekly' && steady(due, zone)) expect(wall(due, zone).weekday).toBe(weekday);
          const held = nextDigest({ frequency, minute, weekday }, quiet, zone, now);
          expect(held).toEqual(quietUntil(quiet, zone, due) ?? due);
        }
      }),
      { numRuns: 300 },
    ));
  it('is the next one strictly after now', () => {
    const daily = { frequency: 'daily', minute: 480, weekday: 1 } as const;
    expect(nextDigest(daily, null, 'UTC', at('2026-01-01T07:59:59Z'))).toEqual(at('2026-01-01T08:00:00Z'));
    expect(nextDigest(daily, null, 'UTC', at('2026-01-01T08:00:00Z'))).toEqual(at('2026-01-02T08:00:00Z'));
    const weekly = { ...daily, frequency: 'weekly' } as const;
    expect(nextDigest(weekly, null, 'UTC', at('2026-01-05T08:00:00Z'))).toEqual(at('2026-01-12T08:00:00Z'));
  });
});

describe('what people write', () => {
  it('is a time of day or refused', () => {
    expect(minutesOf('07:05', 'from')).toBe(425);
    expect(timeOf(425)).toBe('07:05');
    for (const wrong of ['24:00', '7:05', '07:60', '', 'noon']) expect(() => minutesOf(wrong, 'from')).toThrow('HH:MM');
  });
  it('is a zone with a name or refused', () => {
    expect(checkTimeZone('Europe/Berlin')).toBe('Europe/Berlin');
    for (const wrong of ['Mars/Olympus', '+01:00', '']) expect(() => checkTimeZone(wrong)).toThrow('time zone');
  });
  it('are quiet hours with an end and a day, or refused', () => {
    expect(checkQuietHours('22:00', '07:00', [5, 1, 5])).toEqual({ from: 1320, to: 420, days: [1, 5] });
    for (const [from, to, days] of [
      ['08:00', '08:00', [1]],
      ['08:00', '09:00', []],
      ['08:00', '09:00', [8]],
    ] as const)
      expect(() => checkQuietHours(from, to, days)).toThrow('different times');
  });
});
