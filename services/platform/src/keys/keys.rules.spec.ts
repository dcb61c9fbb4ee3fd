import { PUBLISH_LEAD_MS, publishedKeysAt, signingKeyAt, VERIFY_TAIL_MS } from './keys.rules.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));
const old = { kid: 'old', activatesAt: at(0) };
const next = { kid: 'next', activatesAt: at(60) };
const kids = (keys: { kid: string }[]): string[] => keys.map((key) => key.kid);

describe('rotation of signing keys (A3)', () => {
  it('publishes a new key before it signs', () => {
    expect(signingKeyAt([next, old], at(59))?.kid).toBe('old');
    expect(kids(publishedKeysAt([old, next], at(59)))).toEqual(['next', 'old']);
  });
  it('signs with the new key from its instant on', () => expect(signingKeyAt([old, next], at(60))?.kid).toBe('next'));
  it('keeps the old key until its last token has expired', () => {
    const end = new Date(at(60).getTime() + VERIFY_TAIL_MS);
    expect(kids(publishedKeysAt([old, next], new Date(end.getTime() - 1)))).toEqual(['next', 'old']);
    expect(kids(publishedKeysAt([old, next], end))).toEqual(['next']);
  });
  it('has no signing key before the first is active', () => expect(signingKeyAt([next], at(0))).toBeUndefined());
  it('breaks a tie by key id, always the same way', () => {
    const twin = { kid: 'a-twin', activatesAt: at(60) };
    expect(signingKeyAt([next, twin], at(60))?.kid).toBe(signingKeyAt([twin, next], at(60))?.kid);
  });
  it('leads by more than verifiers cache and trails by more than a token lives', () => {
    expect(PUBLISH_LEAD_MS).toBeGreaterThan(15.5 * 60_000);
    expect(VERIFY_TAIL_MS).toBeGreaterThan(5 * 60_000);
  });
});
