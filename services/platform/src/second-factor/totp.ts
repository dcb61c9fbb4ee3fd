import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const STEP_MS = 30_000;
/** RFC 6238 with what every authenticator app takes for granted: SHA-1, six digits, thirty seconds. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A new shared secret, 160 bits in Base32. */
export function newTotpSecret(): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32;
}

/** What an authenticator app reads from the QR code. */
export function totpUri(secret: string, account: string): string {
  return new TOTP({ ...FORM, issuer: 'MH-OS', label: account, secret: Secret.fromBase32(secret) }).toString();
}

/** The code of an instant. */
export function totpCode(secret: string, at: Date): string {
  return new TOTP({ ...FORM, secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

/** The step that a code belongs to, one step of clock difference allowed either way; undefined for a wrong one. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const totp = new TOTP({ ...FORM, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / STEP_MS) + delta;
}
