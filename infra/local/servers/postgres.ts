import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Halt } from '../halt.ts';
import { birthOf } from '../processes/pids.ts';
import type { PostgresHome } from './postgres-home.ts';
import type { ProcessSpec } from '../processes/supervised.ts';
import { run } from '../processes/run.ts';

export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly password: string;
}

const plainEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', HOME: '/' };

/** True until initdb has finished: it writes PG_VERSION early, so an own marker is written last. */
export const isFresh = (place: PostgresHome): boolean => !existsSync(markOf(place));

const markOf = ({ data }: PostgresHome): string => join(data, 'mh-initialised');
const digest = (password: string): string => createHash('sha256').update(password).digest('hex');

function assertSamePassword(place: PostgresHome, password: string): void {
  if (readFileSync(markOf(place), 'utf8') === digest(password)) return;
  throw new Halt(
    `The passwords in secrets.json do not belong to the data in ${place.data}: put the old file back or begin anew with npm start -- --reset.`,
  );
}

/** Makes the data folder once. The collation is the built-in C.UTF-8: the same on every machine, today and after upgrades. */
export async function initialise(place: PostgresHome, password: string): Promise<void> {
  if (!isFresh(place)) return assertSamePassword(place, password);
  const { bin, data, account } = place;
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  emptyFolder(data);
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const login = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const result = await run(join(bin, 'initdb'), ['-D', data, '--no-instructions', ...login, ...locale], {
    account,
    cwd: data,
    env: plainEnv,
  });
  rmSync(passwordFile, { force: true });
  if (result.code !== 0) throw new Halt(initdbSentence(result.output));
  writeFileSync(markOf(place), digest(password));
}

function initdbSentence(output: string): string {
  if (/no space left/i.test(output)) return 'The disk is full: free at least 1 GB and run the command again.';
  const line =
    output.split('\n').findLast((text) => /error|could not|fatal/i.test(text)) ?? output.trim().split('\n').at(-1);
  return `PostgreSQL could not make its data folder (${line?.trim()}): run \`npm run doctor\`.`;
}

function emptyFolder(data: string): void {
  const result = spawnSync('find', [data, '-mindepth', '1', '-delete'], { encoding: 'utf8' });
  if (result.status !== 0) throw new Halt(`${data} cannot be emptied: remove it and run the command again.`);
}

/** A lock file whose pid now belongs to some other program would keep PostgreSQL from ever starting again. */
export function dropStaleLock({ data }: PostgresHome): void {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (birthOf(pid) === undefined) return;
  const command = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  if (!command.endsWith('postgres')) rmSync(lock, { force: true });
}

/** How the server is run: loopback only, no socket file, durable as in production. */
export function postgresSpec(place: PostgresHome, address: PostgresAddress): ProcessSpec {
  const settings = [
    'listen_addresses=' + address.host,
    `port=${address.port}`,
    'unix_socket_directories=',
    'max_connections=200',
  ];
  return {
    name: 'postgres',
    command: join(place.bin, 'postgres'),
    args: ['-D', place.data, ...settings.flatMap((setting) => ['-c', setting])],
    cwd: place.data,
    env: plainEnv,
    ...(place.account ? { account: place.account } : {}),
    before: () => dropStaleLock(place),
    check: () => answers(address),
    patienceMs: 15_000,
  };
}

/** The superuser's address of a database; only the launcher knows it. */
export const adminUrl = ({ host, port, password }: PostgresAddress, database = 'postgres'): string =>
  `postgres://postgres:${encodeURIComponent(password)}@${host}:${port}/${database}`;

/** True when the server answers a query right now. */
export async function answers(address: PostgresAddress): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl(address), connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await Promise.race([client.end().catch(() => undefined), sleep(500)]);
  }
}
