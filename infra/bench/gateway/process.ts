import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export interface Running {
  readonly port: number;
  /** Seconds of CPU so far, user and system. */
  cpu(): number;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Seconds of CPU that a process has used so far, user and system. */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => (child.exitCode !== null ? resolve() : child.once('exit', () => resolve())));
}

/** Starts a script with a port of its own and waits until it says that it serves. */
export async function start(
  script: string,
  env: Readonly<Record<string, string>>,
  ready = /ready|serves/,
): Promise<Running> {
  const port = await freePort();
  const own = { PORT: String(port), MH_PORT: String(port), NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH ?? '', ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (ready.test(said)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${said}`)));
  });
  child.stdout?.resume();
  return {
    port,
    cpu: () => cpuOf(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}
