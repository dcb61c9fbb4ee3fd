import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { sh } from './steps.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromium's path: MH_CHROMIUM, then PATH. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['MH_CHROMIUM'];
  if (named) return runnable(named) ? named : undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runnable);
}

/** Finds Chromium or installs Debian's; throws a sentence that says what to do where neither is possible. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const how =
    'install Chromium (on Debian: apt-get install chromium) or set MH_CHROMIUM to its path, then run npm test again';
  if (process.env['MH_CHROMIUM'])
    throw new Error(`MH_CHROMIUM is "${process.env['MH_CHROMIUM']}", which is no program: ${how}.`);
  const debian = spawnSync('sh', ['-c', 'command -v apt-get']).status === 0;
  if (!debian || process.getuid?.() !== 0) throw new Error(`The browser tests need Chromium: ${how}.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await sh('apt-get', ['update', '-q'], { env });
  const install = await sh('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  const path = findChromium();
  if (path !== undefined) return path;
  const said = `${update.output}${install.output}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`Chromium could not be installed from Debian's packages: ${how}.\n${said}`);
}
