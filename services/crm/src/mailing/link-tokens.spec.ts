import { newId, SecretKey } from '@mh-os/kernel';
import { randomBytes } from 'node:crypto';
import { linkToken, readLinkToken } from './link-tokens.ts';

describe('tokens of links', () => {
  const key = new SecretKey(randomBytes(32).toString('base64'), 'crm');
  const claim = { use: 'CLICK' as const, brandId: newId(), messageId: newId(), link: 300 };
  const token = linkToken(key, claim);

  it('say whose link it is and nothing else', () => {
    expect(readLinkToken(key, token, 'CLICK')).toEqual(claim);
    expect(Buffer.from(token, 'base64url')).toHaveLength(51);
  });

  it('are ours alone: no sign of them can be changed, nor their use', () => {
    expect(readLinkToken(key, token, 'UNSUBSCRIBE')).toBeNull();
    expect(readLinkToken(new SecretKey(randomBytes(32).toString('base64'), 'crm'), token, 'CLICK')).toBeNull();
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(readLinkToken(key, changed, 'CLICK')).toBeNull();
    }
    for (const odd of ['', token.slice(1), `${token}A`, '../../etc', 'x'.repeat(68)])
      expect(readLinkToken(key, odd, 'CLICK')).toBeNull();
  });
});
