import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { bodySha256, generateSigningJwk, importSigningKey, mintInternalContext, publicJwkOf } from '@mh-os/auth';
import { Ctx } from '@mh-os/kernel';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const gateway = generateSigningJwk();
const own = generateSigningJwk('sample');
const ctx = new Ctx({ brandId: 'brand-1', actor: { kind: 'person', id: 'u' }, requestId: 'request-12345678' });

/** Host, identity and graph together in a process of their own, as services run. */
async function start() {
  const env = {
    MH_PORT: '0',
    MH_DRAIN_MS: '100',
    MH_GATEWAY_JWKS: JSON.stringify({ keys: [publicJwkOf(gateway)] }),
    MH_SERVICE_PRIVATE_JWK: JSON.stringify(own),
    MH_SERVICES_JWKS: JSON.stringify({ keys: [publicJwkOf(own)] }),
  };
  const args = ['--import', at('../../host/test/swc-hook.mjs'), '--conditions=mh-source', at('stack.fixture.ts')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    void exit.then(() => reject(new Error(output)));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const listening = /"url":"([^"]+)"/.exec(output);
      if (listening?.[1]) resolve(listening[1]);
    });
  });
  return { child, url, exit, output: () => output };
}

function ask(url: string, query: string, change: { token?: string; body?: string } = {}): Promise<Response> {
  const body = JSON.stringify({ query });
  const minted = () =>
    mintInternalContext(importSigningKey(gateway), { ctx, audience: 'sample', bodySha256: bodySha256(body) });
  const headers = { 'content-type': 'application/json', 'x-mh-context': change.token ?? minted() };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: change.body ?? body });
}

it('A2, O2: a whole service answers only signed calls and finishes a query in flight on SIGTERM', async () => {
  const service = await start();
  expect((await ask(service.url, '{ __typename }')).status).toBe(200);
  expect((await ask(service.url, '{ __typename }', { token: 'brand-1' })).status).toBe(401);
  expect((await ask(service.url, '{ __typename }', { body: '{"query":"{ sleep }"}' })).status).toBe(401);
  const token = mintInternalContext(importSigningKey(gateway), {
    ctx,
    audience: 'sample',
    bodySha256: bodySha256('{"query":"{ __typename }"}'),
  });
  expect((await ask(service.url, '{ __typename }', { token })).status).toBe(200);
  expect((await ask(service.url, '{ __typename }', { token })).status).toBe(401);

  const slow = ask(service.url, '{ sleep }');
  await new Promise((resolve) => setTimeout(resolve, 200));
  service.child.kill('SIGTERM');
  expect(await (await slow).json()).toEqual({ data: { sleep: 'brand-1' } });
  const [code] = (await service.exit) as [number | null];
  expect(code).toBe(0);
  const lines = service
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const logged = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.msg === 'request');
  expect(logged.at(-1)).toMatchObject({ requestId: 'request-12345678', brandId: 'brand-1', status: 200 });
  await expect(ask(service.url, '{ __typename }')).rejects.toThrow();
}, 60_000);
