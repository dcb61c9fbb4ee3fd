import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const made = new Set(['node_modules', 'dist', 'build', '.react-router', '.nx', 'coverage', 'test', 'e2e']);

/** A short text that changes whenever a source below the folders is added, removed or written. */
export function fingerprint(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const path of sources(join(root, folder))) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function sources(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return made.has(entry.name) ? [] : sources(join(path, entry.name));
      return entry.isFile() && !/\.spec\.tsx?$|\.md$/.test(entry.name) ? [join(path, entry.name)] : [];
    });
}

/** The same for made files, which are looked at where they are. */
export const builtFingerprint = (folders: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
};
