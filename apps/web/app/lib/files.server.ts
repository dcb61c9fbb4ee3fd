import type { RouterContextProvider } from 'react-router';
import { config } from '../../server/config.ts';
import { stateOf } from './request.server.ts';
import { endsSoon, renewed } from './tokens.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Services that take or give files. */
export type FileService = 'catalog-pricing' | 'platform' | 'finance';

/** A file of a service through the gateway, streamed; the person's token is added here and never seen by the browser. */
export async function fileRequest(
  context: Context,
  path: string,
  init: RequestInit & { duplex?: 'half' },
  service: FileService = 'catalog-pricing',
): Promise<Response> {
  const state = stateOf(context);
  if (state.tokens !== undefined && endsSoon(state.tokens)) await renewed(state);
  const headers = new Headers(init.headers);
  headers.set('x-request-id', state.requestId);
  if (state.tokens !== undefined) headers.set('authorization', `Bearer ${state.tokens.accessToken}`);
  return fetch(new URL(`/files/${service}${path}`, config().MH_GATEWAY_URL), { ...init, headers });
}

const kept = ['content-type', 'content-length', 'content-disposition'];

/** Hands a file of a service on as it comes, with what a browser needs to save it. */
export async function passFile(context: Context, path: string, service: FileService): Promise<Response> {
  const answer = await fileRequest(context, path, { method: 'GET' }, service);
  if (!answer.ok) throw new Response(null, { status: answer.status });
  const headers = kept.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(answer.body, { headers });
}
