import { data, type MiddlewareFunction } from 'react-router';
import { config } from '../../server/config.ts';
import { endedCookie } from './cookies.server.ts';
import { begin } from './request.server.ts';

/** Wraps every request: origin check, session, cookies and the headers that keep strangers' code out. */
export const requestMiddleware: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  refuseForeignOrigin(request);
  const state = await begin(request, context);
  const response = await next();
  if (state.sessionId !== undefined && state.tokens === undefined) response.headers.append('set-cookie', endedCookie());
  for (const cookie of state.cookies) response.headers.append('set-cookie', cookie);
  for (const [name, value] of Object.entries(guardHeaders(state.nonce, new URL(request.url).pathname)))
    response.headers.set(name, value);
  response.headers.set('x-request-id', state.requestId);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};

/** Browsers name the page that sends a form. Whoever is not this console may read nothing and change nothing (A7). */
export function refuseForeignOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const own = config().MH_WEB_ORIGIN ?? new URL(request.url).origin;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin === own && (site === null || site === 'same-origin')) return;
  throw data({ code: 'FORBIDDEN', message: 'Forms of other sites are refused.' }, { status: 403 });
}

function guardHeaders(nonce: string, path: string): Record<string, string> {
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    // Public forms stand in pages of brands; nothing else of the console is ever framed.
    `frame-ancestors ${/^\/f\/[\w-]+$/.test(path) ? '*' : "'none'"}`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `object-src 'none'`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
