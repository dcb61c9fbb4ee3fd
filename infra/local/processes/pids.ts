import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A process as its pid file names it: first line the pid, second the moment it began, since pids are used again. */
export interface PidRecord {
  readonly name: string;
  readonly pid: number;
  readonly birth: string;
}

const boot = existsSync('/proc/sys/kernel/random/boot_id')
  ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  : '';

/** When a process began, as a text that no later process with the same pid shares; undefined when it is gone. */
export function birthOf(pid: number): string | undefined {
  if (boot !== '') return linuxBirth(pid);
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}

function linuxBirth(pid: number): string | undefined {
  try {
    return birthFromStat(readFileSync(`/proc/${pid}/stat`, 'utf8'), boot);
  } catch {
    return undefined;
  }
}

/** Field 22 of /proc/<pid>/stat counts ticks since boot; a zombie (state Z or X) has ended already. */
export function birthFromStat(stat: string, bootId: string): string | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  return state === 'Z' || state === 'X' ? undefined : `${bootId} ${fields[19]}`;
}

/** True while the very process that the record names is alive. */
export const isAlive = (record: PidRecord, birth: (pid: number) => string | undefined = birthOf): boolean =>
  birth(record.pid) === record.birth;

const fileOf = (run: string, name: string): string => join(run, `${name}.pid`);

/** Writes the pid file of a process just started. */
export function writePid(run: string, name: string, pid: number): PidRecord {
  const record = { name, pid, birth: birthOf(pid) ?? 'gone' };
  writeFileSync(fileOf(run, name), `${pid}\n${record.birth}\n`);
  return record;
}

export function readPid(run: string, name: string): PidRecord | undefined {
  try {
    const [pid, birth] = readFileSync(fileOf(run, name), 'utf8').split('\n');
    return pid && birth ? { name, pid: Number(pid), birth } : undefined;
  } catch {
    return undefined;
  }
}

export const removePid = (run: string, name: string): void => rmSync(fileOf(run, name), { force: true });

/** Every pid file of a stack, those of ended processes included. */
export function listPids(run: string): PidRecord[] {
  if (!existsSync(run)) return [];
  return readdirSync(run)
    .filter((file) => file.endsWith('.pid'))
    .map((file) => readPid(run, file.slice(0, -'.pid'.length)))
    .filter((record) => record !== undefined);
}

/** Sends a signal and does not mind when the process has just ended. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
