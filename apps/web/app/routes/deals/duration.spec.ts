import { durationWords, secondsSince } from './duration.ts';

describe('durations', () => {
  it.each([
    [3 * 86_400 + 5, '3 days'],
    [86_400, '1 day'],
    [86_399, '23 hours'],
    [3_599, '59 minutes'],
    [0, '0 minutes'],
  ])('of %d seconds are %s', (seconds, words) => {
    expect(durationWords(seconds, 'en')).toBe(words);
  });

  it('are never less than none', () => {
    expect(secondsSince('2026-01-02T00:00:00Z', Date.parse('2026-01-01T00:00:00Z'))).toBe(0);
    expect(secondsSince('2026-01-01T00:00:00Z', Date.parse('2026-01-01T00:01:00Z'))).toBe(60);
  });
});
