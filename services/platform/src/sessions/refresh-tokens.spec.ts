import { randomBytes } from 'node:crypto';
import { SecretKey } from '../secret-key.ts';
import { newRefreshToken, successorOf, tokenHash } from './refresh-tokens.ts';

describe('refresh tokens', () => {
  const secret = new SecretKey(randomBytes(32).toString('base64'));
  const token = newRefreshToken();

  it('are random and recognised by their form', () => {
    expect(newRefreshToken()).not.toBe(token);
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    for (const odd of ['', 'mhr_', `${token}x`, token.replace('mhr_', 'abc_'), `' or 1=1 --`, token.slice(0, -1)])
      expect(tokenHash(odd)).toBeUndefined();
  });
  it('have one successor, which depends on the secret key', () => {
    expect(successorOf(token, secret)).toBe(successorOf(token, secret));
    expect(successorOf(token, secret)).not.toBe(token);
    expect(tokenHash(successorOf(token, secret))).toBeDefined();
    expect(successorOf(token, new SecretKey(randomBytes(32).toString('base64')))).not.toBe(successorOf(token, secret));
  });
  it('need a secret key of 32 bytes', () => expect(() => new SecretKey('c2hvcnQ=')).toThrow('32 bytes'));
});
