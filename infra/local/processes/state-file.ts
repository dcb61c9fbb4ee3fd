import { join } from 'node:path';
import { readJson, writeJson } from '../json-file.ts';
import { isAlive, readPid } from './pids.ts';

/** What a running launcher tells the other commands. */
export interface StackState {
  readonly startedAt: string;
  readonly ready: boolean;
  readonly ports: Readonly<Record<string, number>>;
  readonly urls: Readonly<Record<string, string>>;
  readonly processes: readonly { readonly name: string; readonly state: string; readonly restarts: number }[];
}

const fileOf = (run: string): string => join(run, 'state.json');

export const writeState = (run: string, state: StackState): void => writeJson(fileOf(run), state);

export const readState = (run: string): StackState | undefined => readJson<StackState>(fileOf(run));

/** The launcher that runs this stack right now, if any. */
export function runningLauncher(run: string): { readonly pid: number } | undefined {
  const record = readPid(run, 'launcher');
  return record && isAlive(record) ? record : undefined;
}
