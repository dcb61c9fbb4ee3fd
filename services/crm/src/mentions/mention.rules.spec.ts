import { type GivenMention, handleHash, plainMention, sentimentOf, visible } from './mention.rules.ts';
import { mentionLife } from './mention-life.rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const given: GivenMention = { source: 'instagram', externalId: '1', text: 'Great oil', happenedAt: now };
const refusal = (path: string) => expect.objectContaining({ code: 'MENTION_INVALID', path: [path] });

describe('mentions', () => {
  it('are judged by their score, else by their stars', () => {
    expect([100, 20, 19, -19, -20].map((score) => sentimentOf(score, 1))).toEqual([
      ...['POSITIVE', 'POSITIVE', 'NEUTRAL', 'NEUTRAL', 'NEGATIVE'],
    ]);
    expect([5, 4, 3, 2, 1].map((stars) => sentimentOf(null, stars))).toEqual([
      ...['POSITIVE', 'POSITIVE', 'NEUTRAL', 'NEGATIVE', 'NEGATIVE'],
    ]);
    expect(sentimentOf(null, null)).toBe('UNKNOWN');
  });

  it('lose what a screen does not show, or shows in another direction', () => {
    expect(visible('a\u202Eb\u0000\u200Bc\nd\u2066 ')).toBe('abc\nd');
    expect(plainMention({ ...given, text: '<b>x</b>' }, now).text).toBe('<b>x</b>');
    expect(visible('\uD800x')).toBe('\uFFFDx');
  });

  it.each<[string, Partial<GivenMention>]>([
    ['source', { source: 'Two words' }],
    ['externalId', { externalId: ' ' }],
    ['externalId', { externalId: 'x'.repeat(201) }],
    ['text', { text: '\u200B' }],
    ['text', { text: 'x'.repeat(5001) }],
    ['authorHandle', { authorHandle: 'x'.repeat(101) }],
    ['language', { language: 'Deutsch' }],
    ['happenedAt', { happenedAt: new Date('2026-11-24T12:00:00Z') }],
    ['happenedAt', { happenedAt: new Date(Number.NaN) }],
    ['sentimentScore', { sentimentScore: 101 }],
    ['rating', { rating: 0 }],
    ['reach', { reach: -1 }],
  ])('with a bad %s are refused', (path, bad) => {
    expect(() => plainMention({ ...given, ...bad }, now)).toThrow(refusal(path));
  });

  it('know an author however the handle is written, at one source', () => {
    expect(handleHash('x', '@Ada')).toBe(handleHash('x', 'ada'));
    expect(handleHash('x', 'ada')).not.toBe(handleHash('y', 'ada'));
    expect(plainMention({ ...given, authorHandle: '@Ada' }, now)).toMatchObject({ authorHandle: 'ada' });
    expect(plainMention(given, now)).toMatchObject({ authorHandle: null, authorHash: null });
  });

  it('refuse steps that are not possible', () => {
    expect(() => mentionLife.next('ANSWERED', 'IGNORE')).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
    );
    expect(mentionLife.next('IGNORED', 'REOPEN')).toBe('TRIAGED');
  });
});
