import { hashOf, newSessionId, open, seal, sign, unsign } from './seal.server.ts';

describe('sealed sessions', () => {
  const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: '2026-01-01T00:00:00Z' };

  it('open with the id of the cookie and with nothing that the database holds', () => {
    const id = newSessionId();
    const sealed = seal(id, tokens);
    expect(open(id, sealed)).toEqual(tokens);
    expect(sealed.toString('latin1')).not.toContain('accessToken');
    expect(() => open(hashOf(id).toString('hex'), sealed)).toThrow();
  });

  it('A7: a cookie that was changed or signed by somebody else is no cookie', () => {
    const signed = sign('id', ['new', 'old']);
    expect(unsign(signed, ['new'])).toBe('id');
    expect(unsign(sign('id', ['old']), ['new', 'old'])).toBe('id');
    expect(unsign(sign('id', ['stranger']), ['new', 'old'])).toBeUndefined();
    expect(unsign(signed.replace('id', 'ie'), ['new'])).toBeUndefined();
    expect(unsign('id', ['new'])).toBeUndefined();
  });
});
