import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort, stopChild, waitForPort, type Started } from './infra.process.ts';

/** Where `npm start` and `npm test` unpack the server when the machine has none. */
const fetched = join(import.meta.dirname, '../../../.mh/nats/usr/sbin');

/** Finds the server's binary: MH_NATS_BIN, then PATH, then what was fetched. */
function binary(): string {
  const named = process.env['MH_NATS_BIN'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', fetched];
  const candidates = named ? [named] : folders.map((folder) => join(folder, 'nats-server'));
  const found = candidates.find(runnable);
  if (found !== undefined) return found;
  throw new Error('nats-server was not found: set MH_NATS_BIN, put it on PATH, or use `npm test`, which fetches it.');
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a private NATS with JetStream whose streams live as long as the tests. */
export async function startNats(): Promise<Started> {
  const server = binary();
  const home = mkdtempSync(join(tmpdir(), `mh-test-nats-${process.pid}-`));
  const port = await freePort();
  const child = spawn(server, ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', home], { stdio: 'ignore' });
  writeFileSync(join(home, 'nats.pid'), String(child.pid));
  await waitForPort(port, child, 'NATS');
  const stop = async (): Promise<void> => {
    await stopChild(child, 'SIGTERM');
    rmSync(home, { recursive: true, force: true });
  };
  return { url: `nats://127.0.0.1:${port}`, stop };
}
