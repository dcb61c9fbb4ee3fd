import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { home, projects } from './workspace.ts';

const prefix = 'mh-copy-';
const left = new Set(['node_modules', '.git', '.mh', '.nx', 'dist', 'build', '.react-router']);

/** Copies the tree (never its made or fetched parts) to a private folder that is swept even after a crash. */
export function copyOfTree(purpose: string): string {
  sweep();
  // Outside the tree: Nx does not look at files that a .gitignore above them names, so a copy in .mh would be empty.
  const copy = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-${purpose}-`));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const entry of readdirSync(home).filter((name) => !left.has(name)))
    cpSync(join(home, entry), join(copy, entry), { recursive: true, filter: (from) => !left.has(basename(from)) });
  linkPackages(copy);
  return copy;
}

/** Packages of the copy must find the copy's own, everything else stays where it is installed. */
function linkPackages(copy: string): void {
  const modules = join(copy, 'node_modules');
  const installed = join(home, 'node_modules');
  mkdirSync(join(modules, '@mh-os'), { recursive: true });
  for (const name of readdirSync(installed).filter((entry) => entry !== '@mh-os' && entry !== '.cache'))
    symlinkSync(join(installed, name), join(modules, name));
  for (const { name, folder } of projects(copy)) symlinkSync(join(copy, folder), join(modules, name));
}

/** A copy whose maker no longer lives was left by a crash. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    try {
      process.kill(Number(name.slice(prefix.length).split('-')[0]), 0);
    } catch {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}
