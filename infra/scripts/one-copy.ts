import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { home, json } from './workspace.ts';

interface LockFile {
  packages: Record<string, { version?: string }>;
}

/** Two copies of these in one process fail in ways that name neither: "from another realm", federation types that differ. */
const singles = [
  'graphql',
  '@apollo/federation-internals',
  '@apollo/subgraph',
  '@nestjs/common',
  '@nestjs/core',
  'typeorm',
];

/** Packages of which more than one copy is installed. */
export function secondCopies(): string[] {
  const { packages } = json<LockFile>('package-lock.json');
  return singles.flatMap((name) => {
    const copies = Object.keys(packages).filter(
      (path) => path.endsWith(`node_modules/${name}`) && existsSync(join(home, path)),
    );
    const told = copies.map((path) => `${path} (${packages[path]?.version})`).join(', ');
    return copies.length === 1 ? [] : [`${name}: ${copies.length} copies: ${told || 'none installed'}`];
  });
}
