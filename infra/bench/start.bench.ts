import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Launch } from '../local/launch.ts';
import { makeFolders, pathsOf } from '../local/plan/paths.ts';
import { listPids } from '../local/processes/pids.ts';
import { readState } from '../local/processes/state-file.ts';
import { build } from '../local/sources/build.ts';
import { silent } from '../local/status-view.ts';
import { find, print, table } from './measure/report.ts';
import { memoryOf } from './start/memory.ts';

// The launcher as people run it, on built code: a first start with an empty home, a warm one, each service's own start, and
// what every process holds in memory after a minute at rest.

const REST_MS = Number(process.env['MH_BENCH_REST_MS'] ?? 60_000);
const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'mh-bench-start-'));
const run = pathsOf({ home }).run;

interface Start {
  readonly child: ChildProcess;
  readonly seconds: number;
  /** Seconds from the start of all until a process answered. */
  readonly steps: ReadonlyMap<string, number>;
}

async function start(): Promise<Start> {
  const began = performance.now();
  const env = { ...process.env, MH_HOME: home };
  const child = spawn(process.execPath, [join(root, 'infra/local/cli.ts'), 'start'], { env, stdio: 'ignore' });
  const steps = new Map<string, number>();
  const seconds = (): number => (performance.now() - began) / 1000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}: read ${home}/logs.`);
    const state = readState(run);
    for (const { name, state: now } of state?.processes ?? [])
      if (now === 'up' && !steps.has(name)) steps.set(name, seconds());
    if (state?.ready) return { child, seconds: seconds(), steps };
    await sleep(50);
  }
}

async function stop({ child }: Start): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

function judge(measure: string, goal: string, value: number, most: number, unit: string): void {
  find({ measure, goal, measured: `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`, met: value <= most });
}

/** Ends each process of ours, lets the launcher bring it back, and counts from its first breath to its readiness. */
async function startsOfEach(): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const { name, pid } of listPids(run)) {
    if (['launcher', 'postgres', 'nats'].includes(name)) continue;
    const of = (): string | undefined => readState(run)?.processes.find((each) => each.name === name)?.state;
    process.kill(pid, 'SIGKILL');
    while (of() !== 'starting') await sleep(20);
    const began = performance.now();
    while (of() !== 'up') await sleep(20);
    times.set(name, (performance.now() - began) / 1000);
  }
  return times;
}

function memory(): Map<string, number> {
  return new Map(listPids(run).map(({ name, pid }) => [name, memoryOf(pid, name === 'postgres')]));
}

async function measure(): Promise<void> {
  const cold = await start();
  await sleep(REST_MS);
  const rest = memory();
  await stop(cold);
  const warm = await start();
  const own = await startsOfEach();
  await stop(warm);
  const total = [...rest.values()].reduce((sum, each) => sum + each, 0);
  const rows = [...rest].map(([name, mib]) => {
    const at = (from: ReadonlyMap<string, number>): string => from.get(name)?.toFixed(1) ?? '';
    return [name, at(cold.steps), at(warm.steps), at(own), mib.toFixed(0)];
  });
  rows.push(['all ready', cold.seconds.toFixed(1), warm.seconds.toFixed(1), '', total.toFixed(0)]);
  print('## Start and memory', table(['process', 'cold, s', 'warm, s', 'own start, s', 'MiB at rest'], rows));
  judge('First start with empty home, seeds included', '≤ 60 s', cold.seconds, 60, 's');
  judge('Warm start', '≤ 20 s', warm.seconds, 20, 's');
  for (const [name, seconds] of own) judge(`Start of ${name}`, '≤ 8 s', seconds, 8, 's');
  for (const name of own.keys()) judge(`Memory of ${name} at rest`, '≤ 150 MiB', rest.get(name) ?? 0, 150, 'MiB');
  judge('Memory of all at rest', '≤ 2,560 MiB', total, 2_560, 'MiB');
}

try {
  // A build that somebody's edit made necessary is no part of a start.
  makeFolders(pathsOf({ home }));
  await build(pathsOf({ home }), { web: true });
  await measure();
} finally {
  await new Launch(pathsOf({ home }), {}, silent).destroy();
  rmSync(home, { recursive: true, force: true });
}
