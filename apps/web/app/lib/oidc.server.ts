import { config } from '../../server/config.ts';
import { readCookie, writeCookie } from './cookies.server.ts';
import { ownPath } from './own-path.ts';
import { sign, unsign } from './seal.server.ts';

const COOKIE = 'mh-oidc';

/** A sign-in that is on its way through an identity provider. */
export interface PendingOidc {
  readonly handle: string;
  /** Where the person wanted to go. */
  readonly next: string;
}

/** Keeps it with this browser for as long as the graph does; undefined ends it. */
export function oidcCookie(pending: PendingOidc | undefined): string {
  if (pending === undefined) return writeCookie(COOKIE, '', 0);
  return writeCookie(COOKIE, sign(JSON.stringify(pending), config().MH_WEB_SESSION_SECRETS), 600);
}

export function pendingOidc(request: Request): PendingOidc | undefined {
  const signed = readCookie(request, COOKIE);
  const text = signed === undefined || signed === '' ? undefined : unsign(signed, config().MH_WEB_SESSION_SECRETS);
  if (text === undefined) return undefined;
  const { handle, next } = JSON.parse(text) as PendingOidc;
  return { handle, next: ownPath(next) };
}
