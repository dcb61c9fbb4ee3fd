import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '3.7.3';
/** One of its dependencies asks for a release that the registry does not have. */
const overrides = { '@graphql-tools/batch-execute': '10.2.0' };

/** Installs Vendure into a folder that git ignores, once; it is no dependency of the product. */
export function installVendure(home: string): string {
  const folder = join(home, '.mh/peers/vendure');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { '@vendure/core': version, pg: '8.16.3' },
    overrides,
  };
  if (!existsSync(join(folder, 'node_modules/@vendure/core'))) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error(`Vendure ${version} cannot be installed here: see npm's message above.`);
  }
  copyFileSync(join(import.meta.dirname, 'shop.mjs'), join(folder, 'shop.mjs'));
  return folder;
}
