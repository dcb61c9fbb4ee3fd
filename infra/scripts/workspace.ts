import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The repository's root; a check may look at a copy of the tree by naming it in MH_ROOT. */
export const root = process.env['MH_ROOT'] ?? resolve(import.meta.dirname, '../..');

/** The tree that the scripts themselves belong to: tools always come from here. */
export const home = resolve(import.meta.dirname, '../..');

const skipped = new Set([
  'node_modules',
  'dist',
  'build',
  '.git',
  '.mh',
  '.nx',
  '.react-router',
  'generated',
  'coverage',
]);

/** Every file below a folder, as paths relative to the root, in a stable order; made and fetched folders are left out. */
export function filesBelow(folder: string, accept: (path: string) => boolean = () => true, base = root): string[] {
  let entries;
  try {
    entries = readdirSync(join(base, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(path, accept, base);
      return entry.isFile() && accept(path) ? [path] : [];
    });
}

/** The text of a file of the repository. */
export const text = (path: string): string => readFileSync(join(root, path), 'utf8');

export const json = <T>(path: string): T => JSON.parse(text(path)) as T;

export interface Project {
  /** Package name, e.g. `@mh-os/kernel`. */
  readonly name: string;
  /** Short name, the folder's. */
  readonly short: string;
  readonly folder: string;
  readonly kind: 'lib' | 'service' | 'gateway' | 'app';
}

/** The packages of the repository, found by their package.json. */
export function projects(base = root): Project[] {
  const kinds = { libs: 'lib', services: 'service', gateway: 'gateway', apps: 'app' } as const;
  return Object.entries(kinds).flatMap(([top, kind]) =>
    filesBelow(top, (path) => path.endsWith('package.json'), base)
      .filter((path) => !path.includes('/test/'))
      .map((path) => {
        const folder = dirname(path);
        const name = (JSON.parse(readFileSync(join(base, path), 'utf8')) as { name: string }).name;
        return { name, short: relative(dirname(folder), folder) || folder, folder, kind };
      }),
  );
}

export const services = (): Project[] => projects().filter((project) => project.kind === 'service');
