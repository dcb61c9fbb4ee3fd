import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/**
 * The cookie carries a random id; the database knows only its hash and tokens sealed with a key made from the id.
 * A copy of the database therefore opens no session.
 */
export const newSessionId = (): string => randomBytes(32).toString('base64url');

export const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();

const keyOf = (id: string): Buffer => Buffer.from(hkdfSync('sha256', id, 'mh-web-session', 'tokens', 32));

export function seal(id: string, value: unknown): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(id), nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

export function open(id: string, sealed: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(id), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8'));
}

const mac = (value: string, secret: string): Buffer => createHmac('sha256', secret).update(value).digest();

/** `value.signature`, signed with the first secret. */
export const sign = (value: string, secrets: readonly string[]): string =>
  `${value}.${mac(value, secrets[0]!).toString('base64url')}`;

/** The value when any of the secrets signed it; a changed or forged one is nothing. */
export function unsign(signed: string, secrets: readonly string[]): string | undefined {
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return undefined;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64url');
  const genuine = secrets.some((secret) => {
    const expected = mac(value, secret);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  return genuine ? value : undefined;
}
