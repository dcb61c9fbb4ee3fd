import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { eventually, answersOk } from '../../../infra/local/processes/ready.ts';
import type { Target } from '../../../infra/chaos/kit/target.ts';

/** A second gateway before the same services, with the settings of production. */
export interface ProductionGateway {
  readonly url: string;
  /** A document that the console registered at its build. */
  readonly registered: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export async function startProductionGateway(target: Target): Promise<ProductionGateway> {
  const port = await freePort();
  const given = target.envOf('gateway');
  const manifest = JSON.parse(readFileSync(given['MH_PERSISTED_MANIFEST'] ?? '', 'utf8')) as Record<string, string>;
  const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
  const env = { ...given, MH_ENV: 'production', MH_PORT: String(port), MH_LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit');
    if (child.exitCode === null && child.kill('SIGTERM')) await gone;
  };
  if (await eventually(() => answersOk(`${url}/readyz`), 30_000))
    return { url, registered: Object.values(manifest).find((text) => text.startsWith('query')) ?? '', stop };
  await stop();
  throw new Error('The second gateway was not ready within 30 seconds.');
}
