import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Halt } from '../halt.ts';

const least = 1024 ** 3;

const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(existing(path));
  return bavail * bsize;
}

/** A database that meets a full disk halts in the middle of its work: better not to start it. */
export function checkSpace(path: string): void {
  const free = freeBytes(path);
  if (free >= least) return;
  throw new Halt(
    `Only ${Math.round(free / 1024 ** 2)} MB are free on the disk of ${path}: free at least 1 GB and run the command again.`,
  );
}

export function isWritable(path: string): boolean {
  try {
    accessSync(existing(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Says where one may not write; which error a system gives for that differs. */
export function checkWritable(path: string): void {
  if (isWritable(path)) return;
  throw new Halt(
    `This user may not write ${path}: run the command as the folder's owner, or set MH_HOME to a folder of your own.`,
  );
}
