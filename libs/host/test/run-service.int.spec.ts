import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Service {
  process: ChildProcess;
  url: string;
  output: () => string;
  exit: Promise<number | null>;
}

async function start(env: Record<string, string> = {}): Promise<Service> {
  const child = spawn(
    process.execPath,
    ['--import', here('swc-hook.mjs'), '--conditions=mh-source', here('service.fixture.ts')],
    { env: { PATH: process.env.PATH, MH_PORT: '0', MH_DRAIN_MS: '200', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const listening = /"url":"([^"]+)"/.exec(output);
      if (listening?.[1]) resolve(listening[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void exit.then(() => reject(new Error(output)));
  });
  return { process: child, url, output: () => output, exit };
}

async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 10));
}

jest.setTimeout(60_000);

describe('a running service', () => {
  it('O2: on SIGTERM turns unready, finishes a request in flight, stops in order and leaves with 0', async () => {
    const service = await start();
    expect(await (await fetch(`${service.url}/readyz`)).json()).toMatchObject({
      ready: true,
      dependencies: { database: { ok: true } },
    });
    const slow = fetch(`${service.url}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    service.process.kill('SIGTERM');
    await until(async () => (await fetch(`${service.url}/readyz`)).status === 503);
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
    const answer = await slow;
    expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
    expect(await service.exit).toBe(0);
    const order = [...service.output().matchAll(/drained (\w+)/g)].map(([, phase]) => phase);
    expect(order).toEqual(['consumer', 'intake', 'relay', 'nats', 'db']);
    await expect(fetch(`${service.url}/livez`)).rejects.toThrow();
  });

  it('O9: is alive but not ready while its database is away, and says nothing of addresses', async () => {
    const service = await start({ TEST_DATABASE_DOWN: '1' });
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${service.url}/readyz`);
    expect(ready.status).toBe(503);
    const body = await ready.text();
    expect(JSON.parse(body)).toMatchObject({ dependencies: { database: { ok: false, error: 'ECONNREFUSED' } } });
    expect(body).not.toContain('10.0.0.7');
    service.process.kill('SIGINT');
    expect(await service.exit).toBe(0);
  });

  it('shows metrics and version, logs JSON with request ids and limits bodies', async () => {
    const service = await start({ MH_VERSION: '1.2.3' });
    const headers = { 'x-request-id': 'request-12345678', authorization: 'Bearer hidden' };
    await fetch(`${service.url}/nothing`, { headers });
    const big = await fetch(`${service.url}/slow`, {
      method: 'POST',
      body: 'x'.repeat(300_000),
      headers: { 'content-type': 'application/json' },
    });
    expect([404, 413]).toContain(big.status);
    expect(await (await fetch(`${service.url}/version`)).json()).toMatchObject({ name: 'sample', version: '1.2.3' });
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toContain('mh_sample_depth 7');
    expect(metrics).toMatch(/process_resident_memory_bytes \d+/);
    expect(metrics).toMatch(/mh_http_request_duration_seconds_count\{.*status="404"\} 1/);
    service.process.kill('SIGTERM');
    await service.exit;
    const lines = service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const request = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find((line) => line.status === 404);
    expect(request).toMatchObject({ service: 'sample', level: 'info', requestId: 'request-12345678', msg: 'request' });
    expect(service.output()).not.toContain('hidden');
  });

  it('refuses a wrong configuration with one sentence per variable and no stack', async () => {
    const failed = start({ MH_PORT: 'eighty', MH_LOG_LEVEL: 'loud' });
    const output = await failed.then(
      () => '',
      (error: Error) => error.message,
    );
    expect(output).toContain('MH_PORT is "eighty": must be a port number');
    expect(output).toContain('MH_LOG_LEVEL is "loud"');
    expect(output).not.toMatch(/at .*\.ts:\d+/);
  });
});
