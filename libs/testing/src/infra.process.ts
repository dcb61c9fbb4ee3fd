import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server that was started for the tests. */
export interface Started {
  readonly url: string;
  stop(): Promise<void>;
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Waits until a server accepts connections; fails at once when it has ended. */
export async function waitForPort(port: number, child: ChildProcess, name: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode} while starting.`);
    if (await accepts(port)) return;
  }
  throw new Error(`${name} did not listen on port ${port} within 30 s.`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket.destroy() !== null));
    socket.once('error', () => done(false));
  });
}

/** Ends a child and waits for it. */
export async function stopChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(patience);
}

/** Ends servers whose test run was killed before it could stop them; their folders are named after its process id. */
export function sweepOrphans(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^mh-test-(?:pg|nats)-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || alive(Number(owner))) continue;
    const home = join(tmpdir(), name);
    for (const file of ['data/postmaster.pid', 'nats.pid']) end(join(home, file));
    rmSync(home, { recursive: true, force: true });
  }
}

function end(pidFile: string): void {
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  } catch {
    // It has no such file or the process is gone: nothing to end.
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
