import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from './plan.ts';

/** A folder is a process when its package has an entry to build or has been built. */
const isProcess = (folder: string, entries: readonly string[]): boolean =>
  existsSync(join(folder, 'package.json')) && entries.some((entry) => existsSync(join(folder, entry)));

/** Finds what the checkout can run; no list of services is kept anywhere. */
export function discover(root: string): Wanted {
  const folder = join(root, 'services');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return {
    services: names.filter((name) => isProcess(join(folder, name), ['src/main.ts', 'dist/main.js'])),
    gateway: isProcess(join(root, 'gateway'), ['src/main.ts', 'dist/main.js']),
    web: isProcess(join(root, 'apps', 'web'), ['server/main.ts']),
  };
}
