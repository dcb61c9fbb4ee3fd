import {
  askedAgain,
  checkCancellable,
  checkConfirmation,
  dueAfter,
  freshParts,
  othersDone,
  slugHash,
  withPart,
} from './brand-deletions.rules.ts';

describe('deletion of a brand', () => {
  it('is due after the days of grace', () =>
    expect(dueAfter(new Date('2026-03-01T10:00:00Z'), 30)).toEqual(new Date('2026-03-31T10:00:00Z')));

  it.each([
    ['acme', 'acme', true],
    [' acme ', 'acme', true],
    ['ACME', 'acme', false],
    ['', 'acme', false],
    ['acm', 'acme', false],
  ])('typing %p confirms %p: %p', (typed, slug, confirms) => {
    const check = () => checkConfirmation(typed, slug);
    if (confirms) expect(check).not.toThrow();
    else expect(check).toThrow('Type the brand');
  });

  it.each(['CANCELLED', 'PURGING', 'PURGED'] as const)('%s can no longer be cancelled', (state) =>
    expect(() => checkCancellable(state)).toThrow(expect.objectContaining({ code: 'BRAND_DELETION_BEGUN' })),
  );
  it('is cancelled while it waits', () => expect(() => checkCancellable('PENDING')).not.toThrow());

  it('waits for all others before its own part', () => {
    const parts = freshParts(['platform', 'a', 'b']);
    expect(othersDone(parts, 'platform')).toBe(false);
    const one = withPart(parts, 'a', { state: 'DONE' });
    expect(othersDone(one, 'platform')).toBe(false);
    expect(othersDone(withPart(one, 'b', { state: 'DONE' }), 'platform')).toBe(true);
  });

  it('keeps what is done, and asks again only for what failed', () => {
    const done = withPart(freshParts(['a', 'b']), 'a', { state: 'DONE', counts: [{ table: 't', rows: 3 }] });
    const late = withPart(done, 'a', { state: 'FAILED', error: 'late' });
    expect(late).toEqual(done);
    const failed = withPart(late, 'b', { state: 'FAILED', error: 'no' });
    expect(askedAgain(failed).map(({ state, error }) => [state, error])).toEqual([
      ['DONE', null],
      ['WAITING', null],
    ]);
  });

  it('keeps a hash of the short name, another one for each', () => {
    expect(slugHash('acme')).toMatch(/^[0-9a-f]{64}$/);
    expect(slugHash('acme')).not.toBe(slugHash('acmf'));
  });
});
