import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { birthOf } from './processes/pids.ts';
import { eventually } from './processes/ready.ts';
import { outsideFolder } from './servers/outside.ts';
import { startStack } from './stack.ts';

const service = `
import http from 'node:http';
const server = http.createServer((_, response) => response.end('ok'));
server.listen(Number(process.env.MH_PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;

/** A checkout with one small service, already built. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'mh-stack-'));
  mkdirSync(join(root, 'services/echo/dist'), { recursive: true });
  writeFileSync(join(root, 'services/echo/package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'services/echo/dist/main.js'), service);
  return root;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ answer: unknown }>(sql);
  await client.end();
  return rows[0]?.answer;
}

/** Everything alive whose environment or command line names one of the folders: what a stack would leave behind. */
function processesOf(...folders: string[]): number[] {
  const names = (pid: string): boolean => {
    try {
      const text = ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8')).join();
      return folders.some((folder) => text.includes(folder));
    } catch {
      return false;
    }
  };
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.filter((pid) => Number(pid) !== process.pid && names(pid) && birthOf(Number(pid))).map(Number);
}

describe('a stack of its own', () => {
  const root = checkout();
  const home = join(root, '.mh');
  // As root the data are in a folder that PostgreSQL's account can reach: a temporary one lets nobody in.
  const outside = outsideFolder(home);
  const left = (): number[] => processesOf(root, outside);
  afterAll(() => {
    for (const pid of left()) process.kill(pid, 'SIGKILL');
    for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('O5: brings PostgreSQL, NATS and a service back after SIGKILL, keeps the data and leaves no process behind', async () => {
    const stack = await startStack({ root, home });
    const url = stack.adminUrl('postgres');
    await ask(url, 'create table kept as select 42 as answer');
    const before = { ...stack.pids };
    expect(Object.keys(before).sort()).toEqual(['echo', 'nats', 'postgres']);

    for (const name of ['postgres', 'nats', 'echo']) stack.kill(name);
    const back = (): boolean =>
      Object.entries(before).every(([name, pid]) => stack.restarts[name] === 1 && stack.pids[name] !== pid);
    expect(await eventually(back, 10_000)).toBe(true);
    const answer = (): Promise<boolean> =>
      ask(url, 'select answer from kept').then(
        (value) => value === 42,
        () => false,
      );
    expect(await eventually(answer, 10_000)).toBe(true);
    await stack.restart('echo');
    expect((await fetch(stack.urls['echo'] as string)).status).toBe(200);

    await expect(startStack({ root, home })).rejects.toThrow(/running already/);
    await stack.stop();
    expect(left()).toEqual([]);
  }, 60_000);

  it('SIGTERM ends the launcher and all it started; a killed launcher is cleaned up after', async () => {
    const env = { ...process.env, MH_ROOT: root, MH_HOME: home };
    const cli = join(import.meta.dirname, 'cli.ts');
    const start = async () => {
      const child = spawn(process.execPath, [cli, 'start', '--no-web'], { env: { ...env, NODE_OPTIONS: '' } });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      expect(await eventually(() => said.includes('MH-OS is ready'), 30_000)).toBe(true);
      return child;
    };
    const first = await start();
    expect(left().length).toBeGreaterThan(3);
    first.kill('SIGTERM');
    expect((await once(first, 'exit'))[0]).toBe(0);
    expect(left()).toEqual([]);

    const second = await start();
    second.kill('SIGKILL');
    await once(second, 'exit');
    expect(left().length).toBeGreaterThan(2);
    const third = await start();
    third.kill('SIGKILL');
    await once(third, 'exit');
    const stop = spawn(process.execPath, [cli, 'stop'], { env: { ...env, NODE_OPTIONS: '' } });
    expect((await once(stop, 'exit'))[0]).toBe(0);
    expect(await eventually(() => left().length === 0, 2000)).toBe(true);
  }, 60_000);
});
