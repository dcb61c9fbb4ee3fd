import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly rss: number;
}

const MIB = 1024;

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

/** Processes that run now, with their resident memory in KiB. */
function processes(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return [{ pid: Number(pid), parent: field(status, 'PPid'), rss: field(status, 'VmRSS') }];
    } catch {
      return [];
    }
  });
}

/** Memory that only this process holds plus its part of what it shares; the kernel may not tell, then the resident. */
function proportional({ pid, rss }: Process): number {
  try {
    return field(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss') || rss;
  } catch {
    return rss;
  }
}

/** MiB of a process; with its children, whose shared pages count once where the kernel says which they are. */
export function memoryOf(pid: number, withChildren: boolean): number {
  const all = processes();
  const self = all.find((each) => each.pid === pid);
  if (!self) return Number.NaN;
  if (!withChildren) return self.rss / MIB;
  const tree = [self, ...all.filter(({ parent }) => parent === pid)];
  return tree.reduce((sum, each) => sum + proportional(each), 0) / MIB;
}
