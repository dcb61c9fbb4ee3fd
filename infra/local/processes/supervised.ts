import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Halt } from '../halt.ts';
import { lastWords } from './log-lines.ts';
import { end } from './pids-end.ts';
import { isAlive, removePid, signal, writePid } from './pids.ts';
import type { PidRecord } from './pids.ts';
import type { Account } from '../servers/reach.ts';

/** How to run one process. */
export interface ProcessSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly account?: Account;
  /** How long it may take to end before it is killed. */
  readonly patienceMs: number;
  /** Runs before each start. */
  before?(): void;
  /** True when it answers; asked after each start until it does. */
  check(): Promise<boolean>;
}

export type State = 'starting' | 'up' | 'waiting' | 'stopping' | 'stopped' | 'failed';

/** The pause before the nth restart in a row: 0.2 s doubling up to 10 s. */
export const backoffMs = (attempt: number): number => Math.min(10_000, 200 * 2 ** attempt);

/** A process that has run this long starts its next restart without a pause again. */
const steadyMs = 20_000;
/** Ends in a row before it was ever ready: then it is a fault to report, not one to wait out. */
const triesToStart = 4;
const largestLog = 10 * 1024 ** 2;

/** One supervised process: own log, own pid file, restarted whenever it ends without having been asked to. */
export class Supervised {
  readonly spec: ProcessSpec;
  state: State = 'stopped';
  restarts = 0;
  record: PidRecord | undefined;
  #folders: { readonly logs: string; readonly run: string };
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #inRow = 0;
  #startedAt = 0;
  #onChange: () => void;

  constructor(spec: ProcessSpec, folders: { readonly logs: string; readonly run: string }, onChange: () => void) {
    this.spec = spec;
    this.#folders = folders;
    this.#onChange = onChange;
  }

  get log(): string {
    return join(this.#folders.logs, `${this.spec.name}.log`);
  }

  start(): void {
    const { command, args, cwd, env, account, name } = this.spec;
    this.spec.before?.();
    const log = openLog(this.log);
    this.state = 'starting';
    this.#startedAt = Date.now();
    const child = spawn(command, args, { cwd, env, ...account, detached: true, stdio: ['ignore', log, log] });
    this.#child = child;
    child.once('error', (error) => {
      writeSync(log, `${name} could not be run: ${error.message}\n`);
      this.#ended(child, log);
    });
    child.once('exit', (code, by) => {
      if (this.state !== 'stopping') writeSync(log, `${name} ended (${by ?? `code ${code}`})\n`);
      this.#ended(child, log);
    });
    if (child.pid !== undefined) this.record = writePid(this.#folders.run, name, child.pid);
    this.#onChange();
    void this.#watch(child);
  }

  /** Resolves when it answers; a process that keeps ending or stays silent ends the start with a sentence. */
  async whenUp(timeoutMs: number): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (this.state !== 'up') {
      if (this.state === 'failed') throw new Halt(this.#complaint('ended again and again'));
      if (this.state === 'stopping' || this.state === 'stopped') throw new Halt(`${this.spec.name} was stopped.`);
      if (Date.now() > until) throw new Halt(this.#complaint(`was not ready within ${Math.round(timeoutMs / 1000)} s`));
      await sleep(50);
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const { record } = this;
    const was = this.state;
    this.state = 'stopping';
    if (record && was !== 'stopped') await end(record, this.spec.patienceMs);
    removePid(this.#folders.run, this.spec.name);
    this.state = 'stopped';
    this.#onChange();
  }

  /** Ends it and everything in its group at once, without waiting: the last resort when the launcher itself must go. */
  killNow(): void {
    clearTimeout(this.#timer);
    this.state = 'stopping';
    if (!this.record || !isAlive(this.record)) return;
    for (const pid of [-this.record.pid, this.record.pid]) signal(pid, 'SIGKILL');
  }

  async #watch(child: ChildProcess): Promise<void> {
    while (this.#child === child && this.state === 'starting') {
      if (await this.spec.check()) {
        if (this.#child === child && this.state === 'starting') this.state = 'up';
        this.#onChange();
      } else await sleep(100);
    }
  }

  #complaint(what: string): string {
    return `${this.spec.name} ${what} (${lastWords(this.log)}): read ${this.log}, then run the command again.`;
  }

  #ended(child: ChildProcess, log: number): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    closeSync(log);
    removePid(this.#folders.run, this.spec.name);
    if (this.state === 'stopping' || this.state === 'stopped') return;
    const wasReady = this.state === 'up';
    if (wasReady && Date.now() - this.#startedAt > steadyMs) this.#inRow = 0;
    if (!wasReady && this.restarts === 0 && this.#inRow + 1 >= triesToStart) this.state = 'failed';
    else this.#restartLater();
    this.#onChange();
  }

  #restartLater(): void {
    if (this.state === 'up') this.restarts += 1;
    this.state = 'waiting';
    this.#timer = setTimeout(() => this.start(), backoffMs(this.#inRow));
    this.#inRow += 1;
  }
}

/** Appends to the log; one that has grown large is put aside first. */
function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.1`);
  return openSync(path, 'a');
}
