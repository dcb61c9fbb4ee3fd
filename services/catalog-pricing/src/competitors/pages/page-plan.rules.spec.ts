import { nextReading, outcomeOfStatus, redirectWithin, retryAfter } from './page-plan.rules.ts';

const now = new Date('2026-06-01T12:00:00Z');
const hours = (outcome: Parameters<typeof nextReading>[0], failures: number, wait: number | null = null) => {
  const next = nextReading(outcome, failures, now, wait);
  return [next.failures, (next.nextReadAt.getTime() - now.getTime()) / 3_600_000];
};

describe('the next reading', () => {
  it('is tomorrow, ever later after failures, a week away where asking again is of no use', () => {
    expect(hours('CAPTURED', 3)).toEqual([0, 24]);
    expect(hours('UNCHANGED', 0)).toEqual([0, 24]);
    expect([hours('UNREACHABLE', 0), hours('NO_PRICE', 1), hours('UNREACHABLE', 20)]).toEqual([
      [1, 1],
      [2, 2],
      [21, 168],
    ]);
    expect(hours('DISALLOWED', 0)).toEqual([1, 168]);
  });

  it('is when the host wants it, not at once and not in a year', () => {
    expect(hours('SLOWED_DOWN', 0, 7_200_000)).toEqual([1, 2]);
    expect(hours('SLOWED_DOWN', 0, 0)).toEqual([1, 1 / 60]);
    expect(hours('SLOWED_DOWN', 0, 1e12)).toEqual([1, 168]);
  });

  it('reads Retry-After', () => {
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter('Mon, 01 Jun 2026 12:01:00 GMT', now)).toBe(60_000);
    expect(retryAfter('Mon, 01 Jun 2026 11:00:00 GMT', now)).toBe(0);
    expect([retryAfter(null, now), retryAfter('soon', now), retryAfter('-1e9', now)]).toEqual([null, null, null]);
  });
});

describe('answers', () => {
  it.each([
    [200, null],
    [304, 'UNCHANGED'],
    [404, 'NOT_FOUND'],
    [410, 'NOT_FOUND'],
    [429, 'SLOWED_DOWN'],
    [503, 'SLOWED_DOWN'],
    [403, 'REFUSED'],
    [500, 'UNREACHABLE'],
    [302, 'UNREACHABLE'],
  ])('%s is %s', (status, outcome) => expect(outcomeOfStatus(status)).toBe(outcome));

  it.each([
    ['https://a.de/x', '/y', 'https://a.de/y'],
    ['https://a.de/x', 'https://www.a.de/y', 'https://www.a.de/y'],
    ['http://a.de/x', 'https://a.de/x', 'https://a.de/x'],
    ['https://a.de/x', 'http://a.de/x', null],
    ['https://a.de/x', 'https://b.de/x', null],
    ['https://a.de/x', 'file:///etc/passwd', null],
    ['https://a.de/x', null, null],
  ])('%s to %s leads to %s', (from, to, expected) => expect(redirectWithin(from, to)).toBe(expected));
});
