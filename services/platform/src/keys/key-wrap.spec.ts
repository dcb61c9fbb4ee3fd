import { randomBytes } from 'node:crypto';
import { unwrap, wrap } from './key-wrap.ts';

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
