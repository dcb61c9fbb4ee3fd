import { chooseBrand, judgeRefresh, type RefreshFacts, type SessionFacts } from './sessions.rules.ts';

const now = new Date('2026-03-01T12:00:00Z');
const before = (ms: number): Date => new Date(now.getTime() - ms);
const open: SessionFacts = { expiresAt: new Date('2026-03-20T00:00:00Z'), endedAt: null };
const fresh: RefreshFacts = { issuedAt: before(60_000), usedAt: null, supersededAt: null };
const day = 86_400_000;

describe('judging a refresh token', () => {
  it('A6: an unused token rotates', () => expect(judgeRefresh(open, fresh, now)).toBe('rotate'));
  it('A6: a lost reply is repeated for ten seconds, not longer', () => {
    expect(judgeRefresh(open, { ...fresh, usedAt: before(10_000) }, now)).toBe('repeat');
    expect(judgeRefresh(open, { ...fresh, usedAt: before(10_001) }, now)).toBe('reuse');
  });
  it('A6: within the grace a token whose successor was used is reuse', () =>
    expect(judgeRefresh(open, { ...fresh, usedAt: before(1), successor: 'used' }, now)).toBe('reuse'));
  it('within the grace a token whose successor gave way to another brand is refused, and nobody is signed out', () =>
    expect(judgeRefresh(open, { ...fresh, usedAt: before(1), successor: 'superseded' }, now)).toBe('refuse'));
  it('a session that has ended refuses whatever is presented', () => {
    const ended = { ...open, endedAt: before(1) };
    expect(judgeRefresh(ended, fresh, now)).toBe('refuse');
    expect(judgeRefresh(ended, { ...fresh, usedAt: before(day) }, now)).toBe('refuse');
  });
  it('a session ends after 30 days in all and 7 days without a refresh', () => {
    expect(judgeRefresh({ ...open, expiresAt: now }, fresh, now)).toBe('expire');
    expect(judgeRefresh(open, { ...fresh, issuedAt: before(7 * day) }, now)).toBe('expire');
    expect(judgeRefresh(open, { ...fresh, issuedAt: before(7 * day - 1) }, now)).toBe('rotate');
  });
  it('a token replaced by switching the brand is refused without ending the session', () =>
    expect(judgeRefresh(open, { ...fresh, supersededAt: before(1) }, now)).toBe('refuse'));
});

describe('choosing the brand', () => {
  const a = { brandId: 'a', joinedAt: before(2) };
  const b = { brandId: 'b', joinedAt: before(1) };
  it('takes the only one', () => expect(chooseBrand({ choices: [a], platform: false })).toBe('a'));
  it('takes the last used, unless access to it is gone', () => {
    expect(chooseBrand({ choices: [a, b], platform: false, lastUsed: 'b' })).toBe('b');
    expect(chooseBrand({ choices: [a, b], platform: false, lastUsed: 'gone' })).toBe('a');
  });
  it('takes the one joined first, then by id', () => {
    expect(chooseBrand({ choices: [b, a], platform: false })).toBe('a');
    expect(chooseBrand({ choices: [{ ...b, joinedAt: a.joinedAt }, a], platform: false })).toBe('a');
  });
  it('gives platform people no brand unless they ask for one', () => {
    expect(chooseBrand({ choices: [a], platform: true })).toBeNull();
    expect(chooseBrand({ choices: [a], platform: true, requested: 'a' })).toBe('a');
  });
  it('T5: answers alike for a brand of others and one that does not exist', () => {
    const ask = (requested: string) => () => chooseBrand({ choices: [a], platform: false, requested });
    expect(ask('foreign')).toThrow(expect.objectContaining({ code: 'SIGN_IN_NO_BRAND' }));
    expect(ask('random')).toThrow('You have no access to this brand.');
  });
  it('tells apart a brand that is suspended from one without access', () => {
    const ask = (requested?: string) => () =>
      chooseBrand({ choices: [], platform: false, requested, suspended: ['s'] });
    expect(ask('s')).toThrow(expect.objectContaining({ code: 'BRAND_SUSPENDED' }));
    expect(ask('other')).toThrow(expect.objectContaining({ code: 'SIGN_IN_NO_BRAND' }));
    expect(ask()).toThrow(expect.objectContaining({ code: 'BRAND_SUSPENDED' }));
    expect(chooseBrand({ choices: [a], platform: false, lastUsed: 's', suspended: ['s'] })).toBe('a');
  });
  it('refuses somebody without any brand', () =>
    expect(() => chooseBrand({ choices: [], platform: false })).toThrow('not a member of any brand'));
});
