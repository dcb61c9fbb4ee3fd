import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Halt } from '../halt.ts';
import { run } from '../processes/run.ts';

const manual =
  'install nats-server (https://docs.nats.io/running-a-nats-service/introduction/installation) or set MH_NATS_BIN to its path';

/** Finds nats-server: MH_NATS_BIN, then PATH, then what was unpacked before. */
export function findNats(tools: string, env: NodeJS.ProcessEnv): string | undefined {
  const named = env['MH_NATS_BIN'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Halt(`MH_NATS_BIN is "${named}", which is no program: set it to the path of nats-server.`);
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', unpacked(tools)];
  return folders.map((folder) => join(folder, 'nats-server')).find(isProgram);
}

/** Finds nats-server or unpacks Debian's package without installing it. */
export async function natsBinary(tools: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = findNats(tools, env);
  if (found) return found;
  if (spawnSync('sh', ['-c', 'command -v apt-get && command -v dpkg']).status !== 0) {
    throw new Halt(`NATS was not found: ${manual}.`);
  }
  await unpackDebian(tools);
  const binary = findNats(tools, env);
  if (binary) return binary;
  throw new Halt(`Debian's package of NATS could not be unpacked: ${manual}.`);
}

const unpacked = (tools: string): string => join(tools, 'nats', 'usr', 'sbin');

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

async function unpackDebian(tools: string): Promise<void> {
  const folder = join(tools, 'nats-download');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 180_000 };
  let download = await run('apt-get', ['download', 'nats-server'], options);
  if (download.code !== 0 && process.getuid?.() === 0) {
    await run('apt-get', ['update'], options);
    download = await run('apt-get', ['download', 'nats-server'], options);
  }
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (download.code !== 0 || !file) {
    throw new Halt(
      `NATS could not be fetched from Debian's packages: connect to the network and run the command again, or ${manual}.`,
    );
  }
  await run('dpkg', ['-x', join(folder, file), join(tools, 'nats')], options);
  rmSync(folder, { recursive: true, force: true });
}
