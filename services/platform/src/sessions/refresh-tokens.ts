import { randomBytes } from 'node:crypto';
import { sha256 } from '@mh-os/kernel';
import type { SecretKey } from '../secret-key.ts';

const PREFIX = 'mhr_';
const FORM = /^mhr_[\w-]{43}$/;

/** A new refresh token: 256 random bits. */
export function newRefreshToken(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/**
 * The token that follows a used one. It is derived, so that a repeat whose first answer was lost gets the very same one
 * although only hashes are stored; without the secret key nobody can derive it.
 */
export function successorOf(token: string, secret: SecretKey): string {
  return PREFIX + secret.digest('refresh-successor', token);
}

/** What is stored of a token; undefined for text that no token looks like. */
export function tokenHash(token: string): string | undefined {
  return FORM.test(token) ? sha256(token) : undefined;
}
