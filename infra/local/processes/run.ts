import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { signal } from './pids.ts';
import type { Account } from '../servers/reach.ts';

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly account?: Account | undefined;
  readonly input?: string;
  /** A log that receives all it says; begun anew unless `append`. */
  readonly log?: string;
  readonly append?: boolean;
  readonly timeoutMs?: number;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

const running = new Set<number>();

/** Runs a short-lived helper (build, migration, seed) in a group of its own; never throws for an exit code. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const { cwd, env = process.env, account, input, log, timeoutMs } = options;
  if (log && !options.append) writeFileSync(log, '');
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, ...account, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => pid && signal(-pid, 'SIGKILL'), timeoutMs);
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      if (log) appendFileSync(log, chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    const end = (code: number, extra = ''): void => {
      clearTimeout(timer);
      if (pid !== undefined) running.delete(pid);
      done({ code, output: output + extra });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Ends every helper still running, with what it started. */
export function endHelpers(): void {
  for (const pid of running) signal(-pid, 'SIGKILL');
}
