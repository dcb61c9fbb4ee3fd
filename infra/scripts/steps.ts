import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './workspace.ts';

/** What one step of a gate found: how many checks passed and failed, one line of note, and everything to read on failure. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
  readonly output?: string;
  /** Worth reading although nothing failed in the end; told in full. */
  readonly remarks?: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome> | Outcome;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

const bin = join(home, 'node_modules/.bin');
const logs = join(home, '.mh/logs/test');
const running = new Set<import('node:child_process').ChildProcess>();

const releases: (() => Promise<unknown>)[] = [];

/** Registers what must be ended when the run is interrupted. */
export const onInterrupt = (release: () => Promise<unknown>): void => void releases.push(release);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    void Promise.allSettled(releases.map((release) => release())).then(() => process.exit(130));
  });
}

/** Runs a command of the repository and collects all it says; never throws for an exit code. */
export function sh(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    NO_COLOR: '1',
    NX_DAEMON: 'false',
    ...options.env,
  };
  // Its mere presence turns colours on in some tools, whatever its value.
  delete env['FORCE_COLOR'];
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: options.cwd ?? home, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (code: number, extra = ''): void => {
      running.delete(child);
      done({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
    };
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.on('close', (code, signal) => end(code ?? 1, signal === null ? '' : `ended by ${signal}\n`));
  });
}

/** A step that is one command: passes when the command does. */
export function commandStep(
  name: string,
  command: string,
  args: readonly string[],
  options: { cwd?: string } = {},
): Step {
  return {
    name,
    run: async () => {
      const ran = await sh(command, args, options);
      return ran.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: ran.output };
    },
  };
}

/** A step whose findings are sentences: none of them is a pass. */
export function findingsStep(name: string, find: () => Promise<string[]> | string[], note?: () => string): Step {
  return {
    name,
    run: async () => {
      const findings = await find();
      const said = note === undefined ? {} : { note: note() };
      if (findings.length === 0) return { passed: 1, failed: 0, ...said };
      return { passed: 0, failed: 1, ...said, output: findings.map((finding) => `  ${finding}`).join('\n') };
    },
  };
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;

interface Total {
  passed: number;
  failed: number;
}

/** Lanes run side by side, the steps of a lane one after another: most steps use one core, some wait a lot. */
export interface Group {
  readonly lanes: readonly (readonly Step[])[];
}
export type Plan = readonly (Step | Group)[];

/** Runs the steps one after another, lanes side by side; one line each, failures in full, a log per step in .mh/logs/test. */
export async function runSteps(plan: Plan): Promise<Total> {
  mkdirSync(logs, { recursive: true });
  const total: Total = { passed: 0, failed: 0 };
  for (const part of plan) {
    const inOrder = async (lane: readonly Step[]): Promise<void> => {
      for (const step of lane) await tell(step, total);
    };
    await Promise.all(('run' in part ? [[part]] : part.lanes).map(inOrder));
  }
  return total;
}

async function tell(step: Step, total: Total): Promise<void> {
  const start = performance.now();
  const outcome = await attempt(step);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const mark = outcome.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${seconds(start)}  ${step.name}${outcome.note === undefined ? '' : `  (${outcome.note})`}`);
  const log = `${step.name.replace(/[^a-z0-9]+/gi, '-')}.log`;
  writeFileSync(join(logs, log), outcome.output ?? outcome.note ?? 'passed\n');
  if (outcome.remarks) console.log(`${outcome.remarks.trimEnd()}\n`);
  if (outcome.failed > 0 && outcome.output !== undefined) console.log(`${outcome.output.trimEnd()}\n`);
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Prints the closing line and sets the exit code. */
export function close(total: { passed: number; failed: number }): void {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}
