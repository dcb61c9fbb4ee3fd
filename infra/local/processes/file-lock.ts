import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf } from './pids.ts';

const own = (): string => `${process.pid}\n${birthOf(process.pid)}\n`;

/** True when the lock is ours now; one whose holder has died is taken over. */
export function tryLock(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, own(), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (holderLives(path)) return false;
      rmSync(path, { force: true });
    }
  }
  return false;
}

function holderLives(path: string): boolean {
  try {
    const [pid, birth] = readFileSync(path, 'utf8').split('\n');
    // Between its making and its writing the file is empty; one that stays empty was made on a full disk.
    if (!birth) return Date.now() - statSync(path).mtimeMs < 2000;
    return birthOf(Number(pid)) === birth;
  } catch {
    return false;
  }
}

/** Waits for the lock, works, and gives it back whatever happens. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(path)) await sleep(200);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
