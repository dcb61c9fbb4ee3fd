import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { bodySha256, importSigningKey, mintInternalContext, type SigningKey } from '@mh-os/auth/plain';
import { Ctx } from '@mh-os/kernel';
import { startStack, type Stack } from '../../local/stack.ts';

/** A catalog-pricing that runs alone, with its own PostgreSQL and NATS. */
export interface Service {
  readonly stack: Stack;
  readonly port: number;
  /** Signs contexts as the gateway does. */
  readonly key: SigningKey;
}

export async function startService(env: NodeJS.ProcessEnv = {}): Promise<Service> {
  const stack = await startStack({
    home: mkdtempSync(join(tmpdir(), 'mh-bench-')),
    only: ['catalog-pricing'],
    ...{ gateway: false, web: false, seed: false },
    env: { MH_ENV: 'production', ...env },
  });
  const key = importSigningKey(stack.envOf('gateway')['MH_GATEWAY_PRIVATE_JWK'] ?? '');
  return { stack, port: stack.ports['catalog-pricing'] ?? 0, key };
}

/** A person of the brand who may do everything there. */
export const personOf = (brandId: string): Ctx =>
  new Ctx({
    brandId,
    actor: { kind: 'person', id: randomUUID(), name: 'Bench' },
    permissions: ['catalog-pricing.*'],
    requestId: randomUUID(),
    sessionId: randomUUID(),
  });

/** What the gateway would send along with this body: a context that works once, so a new one each time. */
export function contextsFor(key: SigningKey, brandId: string, body: string): () => string {
  const ctx = personOf(brandId);
  const bound = bodySha256(body);
  return () => `x-mh-context: ${mintInternalContext(key, { ctx, audience: 'catalog-pricing', bodySha256: bound })}`;
}

/** Asks once and returns the answer. */
export async function ask(port: number, body: string, context: string, kind = ''): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-mh-context': context.slice('x-mh-context: '.length),
      'x-bench': kind,
    },
    body,
  });
  return response.json();
}
