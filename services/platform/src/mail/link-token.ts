import { randomBytes } from 'node:crypto';
import { sha256 } from '@mh-os/kernel';

const PREFIX = 'mhl_';
const FORM = /^mhl_[\w-]{43}$/;

/** A new secret for a link in a mail: 256 random bits. */
export function newLinkToken(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** What is stored of a link's token; undefined for text that no token looks like. */
export function linkTokenHash(token: string): string | undefined {
  return FORM.test(token) ? sha256(token) : undefined;
}
