import { randomBytes } from 'node:crypto';
import { SecretKey, unwrap, wrap } from './secret-key.ts';

describe('wrapping keys at rest', () => {
  const secret = randomBytes(32);
  const wrapped = wrap(secret, 'kid-1', 'the private part');

  it('gives the secret back', () => expect(unwrap(secret, 'kid-1', wrapped)).toBe('the private part'));
  it('never writes the same bytes twice', () => expect(wrap(secret, 'kid-1', 'the private part')).not.toEqual(wrapped));
  it('does not contain the secret', () => expect(wrapped.includes('private')).toBe(false));
  it('refuses another key, another label and a changed bit', () => {
    expect(() => unwrap(randomBytes(32), 'kid-1', wrapped)).toThrow();
    expect(() => unwrap(secret, 'kid-2', wrapped)).toThrow();
    for (let i = 0; i < wrapped.length; i++) {
      const changed = Buffer.from(wrapped);
      changed[i]! ^= 1;
      expect(() => unwrap(secret, 'kid-1', changed)).toThrow();
    }
  });
});

describe('keys of purposes', () => {
  const base64 = randomBytes(32).toString('base64');
  const key = new SecretKey(base64, 'crm');
  const bytes = Buffer.from('what is signed');

  it('differ by purpose, service and secret', () => {
    const others = [new SecretKey(base64, 'platform'), new SecretKey(randomBytes(32).toString('base64'), 'crm')];
    const keys = [key.keyFor('a'), key.keyFor('b'), ...others.map((other) => other.keyFor('a'))];
    expect(new Set(keys.map((one) => one.toString('hex'))).size).toBe(4);
    expect(() => new SecretKey('c2hvcnQ=', 'crm')).toThrow('32 bytes');
  });
  it('sign bytes, and know every other signature for a forgery', () => {
    const signature = key.sign('link', bytes);
    expect(key.signed('link', bytes, signature)).toBe(true);
    expect(key.signed('other', bytes, signature)).toBe(false);
    expect(key.signed('link', Buffer.from('something else'), signature)).toBe(false);
    expect(key.signed('link', bytes, signature.subarray(0, 15))).toBe(false);
  });
});
