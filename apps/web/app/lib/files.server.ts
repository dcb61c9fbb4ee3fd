import type { RouterContextProvider } from 'react-router';
import { config } from '../../server/config.ts';
import { stateOf } from './request.server.ts';
import { endsSoon, renewed } from './tokens.server.ts';

type Context = Readonly<RouterContextProvider>;

/** A file of a service through the gateway, streamed; the person's token is added here and never seen by the browser. */
export async function fileRequest(
  context: Context,
  path: string,
  init: RequestInit & { duplex?: 'half' },
  service: 'catalog-pricing' | 'platform' = 'catalog-pricing',
): Promise<Response> {
  const state = stateOf(context);
  if (state.tokens !== undefined && endsSoon(state.tokens)) await renewed(state);
  const headers = new Headers(init.headers);
  headers.set('x-request-id', state.requestId);
  if (state.tokens !== undefined) headers.set('authorization', `Bearer ${state.tokens.accessToken}`);
  return fetch(new URL(`/files/${service}${path}`, config().MH_GATEWAY_URL), { ...init, headers });
}
