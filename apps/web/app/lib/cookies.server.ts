import { config } from '../../server/config.ts';
import { sign, unsign } from './seal.server.ts';

const secure = (): boolean => config().MH_WEB_ORIGIN?.startsWith('https:') ?? false;

/** `__Host-` binds a cookie to this very host; browsers accept it only over https. */
const named = (name: string): string => (secure() ? `__Host-${name}` : name);

export function readCookie(request: Request, name: string): string | undefined {
  const wanted = `${named(name)}=`;
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(wanted));
  return found === undefined ? undefined : decodeURIComponent(found.slice(wanted.length));
}

export function writeCookie(name: string, value: string, maxAge: number, httpOnly = true): string {
  const parts = [`${named(name)}=${encodeURIComponent(value)}`, 'Path=/', 'SameSite=Lax', `Max-Age=${maxAge}`];
  if (httpOnly) parts.push('HttpOnly');
  if (secure()) parts.push('Secure');
  return parts.join('; ');
}

const SESSION = 'mh-session';

export function sessionIdOf(request: Request): string | undefined {
  const signed = readCookie(request, SESSION);
  return signed === undefined ? undefined : unsign(signed, config().MH_WEB_SESSION_SECRETS);
}

export const sessionCookie = (id: string): string =>
  writeCookie(SESSION, sign(id, config().MH_WEB_SESSION_SECRETS), 30 * 24 * 3600);

export const endedCookie = (): string => writeCookie(SESSION, '', 0);
