/** Ways to hurt a process: death without warning, and standing still. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { signal } from '../../local/processes/pids.ts';
import type { Target } from './target.ts';

/** Pids of a process and of all that it began: PostgreSQL's backends go on when only their parent is stopped. */
function family(pid: number): number[] {
  const parents = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(entry);
    if (parent !== undefined) parents.set(parent, [...(parents.get(parent) ?? []), Number(entry)]);
  }
  const found = [pid];
  for (const one of found) found.push(...(parents.get(one) ?? []));
  return found;
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Stops a process with its children; the function that comes back lets them go on. */
export function freeze(target: Target, name: string): () => void {
  const pid = target.pidOf(name);
  const stopped = pid === undefined ? [] : family(pid);
  for (const one of stopped) signal(one, 'SIGSTOP');
  return () => {
    for (const one of stopped) signal(one, 'SIGCONT');
  };
}

/** Freezes for so long. */
export async function freezeFor(target: Target, name: string, forMs: number): Promise<void> {
  const thaw = freeze(target, name);
  await sleep(forMs);
  thaw();
}

export interface FaultCount {
  readonly kills: number;
  readonly freezes: number;
  readonly of: Readonly<Record<string, number>>;
}

/** One fault after the other, at equal distances, in turn over the processes: four kills to one freeze of 1.5 s. */
export async function faultsOver(
  target: Target,
  names: readonly string[],
  count: number,
  forMs: number,
): Promise<FaultCount> {
  const of: Record<string, number> = {};
  let kills = 0;
  let freezes = 0;
  const thawing: Promise<void>[] = [];
  const began = Date.now();
  for (let turn = 0; turn < count; turn += 1) {
    await sleep(Math.max(0, began + (turn * forMs) / count - Date.now()));
    const name = names[turn % names.length] ?? '';
    if (turn % 5 === 2) {
      thawing.push(freezeFor(target, name, 1_500));
      freezes += 1;
    } else if (target.signal(name, 'SIGKILL')) kills += 1;
    else continue;
    of[name] = (of[name] ?? 0) + 1;
  }
  await Promise.all(thawing);
  return { kills, freezes, of };
}
