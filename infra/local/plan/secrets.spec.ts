import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeSecrets, newKey, publicJwks, secretsFor } from './secrets.ts';

describe('the secrets of a stack', () => {
  it('keeps all that is known and adds what a new service needs', () => {
    const first = completeSecrets({}, ['platform'], ['platform', 'web']);
    const second = completeSecrets(first, ['platform', 'crm'], ['platform', 'crm', 'web']);
    expect(second).toMatchObject(first);
    expect(Object.keys(second.databases).sort()).toEqual(['crm', 'platform', 'web']);
    expect(Object.keys(second.identities).sort()).toEqual(['crm', 'platform']);
    expect(Buffer.from(first.secretKey, 'base64')).toHaveLength(32);
  });

  it('makes keys that sign, named after their holder', () => {
    const key = newKey('platform');
    expect(key.kid).toMatch(/^platform\.[\w-]{43}$/);
    const signature = sign(null, Buffer.from('x'), createPrivateKey({ key: { ...key }, format: 'jwk' }));
    const [open] = publicJwks([key]).keys;
    expect(open).not.toHaveProperty('d');
    expect(verify(null, Buffer.from('x'), createPublicKey({ key: { ...open }, format: 'jwk' }), signature)).toBe(true);
  });

  it('writes a file that only its owner may read, once', () => {
    const home = mkdtempSync(join(tmpdir(), 'mh-secrets-'));
    const first = secretsFor(home, ['platform'], ['platform']);
    const { mode, mtimeMs } = statSync(join(home, 'secrets.json'));
    expect(mode & 0o777).toBe(0o600);
    expect(secretsFor(home, ['platform'], ['platform'])).toEqual(first);
    expect(statSync(join(home, 'secrets.json')).mtimeMs).toBe(mtimeMs);
    rmSync(home, { recursive: true });
  });
});
