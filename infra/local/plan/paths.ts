import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkWritable } from './checks.ts';

/** Where one stack keeps everything: the checkout it runs and the folder of its data, logs and pids. */
export interface Paths {
  /** The checkout whose services run; another tree may be named by MH_ROOT. */
  readonly root: string;
  /** Data, logs, pids, ports and secrets of this stack: `.mh`, or MH_HOME. */
  readonly home: string;
  readonly logs: string;
  readonly run: string;
}

const checkout = resolve(import.meta.dirname, '../../..');

/** The folders of a stack; tests name their own home and so run beside a developer's stack. */
export function pathsOf(options: { root?: string; home?: string } = {}): Paths {
  const root = resolve(options.root ?? process.env['MH_ROOT'] ?? checkout);
  const home = resolve(options.home ?? process.env['MH_HOME'] ?? join(root, '.mh'));
  return { root, home, logs: join(home, 'logs'), run: join(home, 'run') };
}

/** Packages always come from the checkout that the launcher belongs to. */
export const modules = join(checkout, 'node_modules');

/** Programs fetched once for the checkout, whatever stack asks for them. */
export const tools = join(checkout, '.mh');

/** Makes the folders; refused permission surfaces here, before anything has started. */
export function makeFolders(paths: Paths): void {
  checkWritable(paths.home);
  for (const folder of [paths.home, paths.logs, paths.run]) mkdirSync(folder, { recursive: true });
}
