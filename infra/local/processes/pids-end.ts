import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, listPids, removePid, signal } from './pids.ts';
import type { PidRecord } from './pids.ts';
import { stopWaves } from '../plan/plan.ts';

/** How to ask a process to end: PostgreSQL's fast shutdown is SIGINT, its SIGTERM waits for every client. */
export const endSignal = (name: string): NodeJS.Signals => (name === 'postgres' ? 'SIGINT' : 'SIGTERM');

/** Asks a process to end, waits, and kills it with its group when it does not; a frozen one is woken so that it can obey. */
export async function end(record: PidRecord, patienceMs: number): Promise<void> {
  if (!isAlive(record)) return;
  signal(record.pid, endSignal(record.name));
  signal(record.pid, 'SIGCONT');
  if (await gone(record, patienceMs)) return;
  for (const target of [-record.pid, record.pid]) signal(target, 'SIGKILL');
  await gone(record, 5000);
}

async function gone(record: PidRecord, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (isAlive(record)) {
    if (Date.now() > until) return false;
    await sleep(25);
  }
  return true;
}

/** Ends what an earlier launcher left behind (it was killed, or the machine went down) in the usual order; returns the names. */
export async function endLeftovers(run: string, patienceMs = 15_000): Promise<string[]> {
  const records = listPids(run).filter((record) => record.name !== 'launcher');
  const alive = records.filter((record) => isAlive(record));
  for (const wave of stopWaves(alive.map((record) => record.name))) {
    await Promise.all(alive.filter((record) => wave.includes(record.name)).map((record) => end(record, patienceMs)));
  }
  for (const record of records) removePid(run, record.name);
  return alive.map((record) => record.name);
}
