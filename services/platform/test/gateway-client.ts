import { bodySha256, CONTEXT_HEADER, importSigningKey, mintFileContext, mintInternalContext } from '@mh-os/auth';
import { Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';

/** The gateway itself, as it signs what it asks for on its own behalf. */
export const GATEWAY = new Ctx({ brandId: null, actor: { kind: 'system', id: 'gateway' }, requestId: newId() });

const audience = 'platform';
const key = () => importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK'] ?? '');

/** Reads an internal route; null sends no signed context. */
export function readInternal(service: TestService, path: string, ctx: Ctx | null = GATEWAY): Promise<Response> {
  const headers: Record<string, string> =
    ctx === null ? {} : { [CONTEXT_HEADER]: mintFileContext(key(), { ctx, audience, method: 'GET', path }) };
  return fetch(service.url + path, { headers });
}

/** Asks an internal route with a body. */
export function postInternal(
  service: TestService,
  path: string,
  question: unknown,
  ctx: Ctx | null = GATEWAY,
): Promise<Response> {
  const body = JSON.stringify(question);
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (ctx !== null)
    headers[CONTEXT_HEADER] = mintInternalContext(key(), { ctx, audience, bodySha256: bodySha256(body) });
  return fetch(service.url + path, { method: 'POST', headers, body });
}
