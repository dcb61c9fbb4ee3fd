import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { inherited } from '../plan/environment.ts';
import { withLock } from '../processes/file-lock.ts';
import { Halt } from '../halt.ts';
import { readJson, writeJson } from '../json-file.ts';
import { lastWords } from '../processes/log-lines.ts';
import { modules } from '../plan/paths.ts';
import type { Paths } from '../plan/paths.ts';
import { run } from '../processes/run.ts';

interface Stamp {
  readonly server?: string;
  readonly web?: string;
}

const settings = ['.swcrc', 'tsconfig.base.json', 'package-lock.json'];

function folders(root: string): { server: string[]; web: string[] } {
  const below = (top: string): string[] =>
    existsSync(join(root, top)) ? readdirSync(join(root, top)).map((name) => `${top}/${name}`) : [];
  const server = [...below('libs'), ...below('services'), 'gateway'];
  return { server, web: ['apps/web', 'libs/sdk', 'libs/contracts', 'libs/kernel'] };
}

/** Everything with sources must have been made; a removed dist is built again even when no source changed. */
const isMade = (root: string, folder: string): boolean =>
  !existsSync(join(root, folder, 'src')) || existsSync(join(root, folder, 'dist'));

/** Builds what changed since the last build; asks nx only when a source did. Returns a note for the status view. */
export async function build(paths: Paths, options: { web: boolean }): Promise<string> {
  const { root } = paths;
  if (!existsSync(join(root, 'nx.json'))) return 'nothing to build';
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  return withLock(join(cache, 'mh-build.lock'), async () => {
    const file = join(cache, 'mh-build.json');
    const known = readJson<Stamp>(file) ?? {};
    const { server, web } = folders(root);
    const now: Stamp = {
      server: fingerprint(root, [...server, ...settings]),
      ...(options.web ? { web: fingerprint(root, [...web, ...settings]) } : {}),
    };
    const serverCurrent = now.server === known.server && server.every((folder) => isMade(root, folder));
    const webCurrent = !options.web || (now.web === known.web && existsSync(join(root, 'apps/web/build')));
    if (serverCurrent && webCurrent) return 'unchanged';
    await runNx(paths, options.web ? [] : ['--exclude=@mh-os/web']);
    writeJson(file, { ...known, ...now });
    return '';
  });
}

async function runNx(paths: Paths, more: readonly string[]): Promise<void> {
  const log = join(paths.logs, 'build.log');
  const env = { ...inherited(process.env), NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', CI: 'true' };
  const nx = realpathSync(join(modules, '.bin', 'nx'));
  const args = [nx, 'run-many', '-t', 'build', '--output-style=stream', ...more];
  const { code } = await run(process.execPath, args, { cwd: paths.root, env, log });
  if (code !== 0)
    throw new Halt(`The build failed (${lastWords(log)}): read ${log}, correct the source and run the command again.`);
}
