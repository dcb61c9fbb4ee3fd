import { buildCommand } from './build.ts';
import { doctor } from './doctor.ts';
import { logs } from './logs.ts';
import { migrateCommand, seedCommand } from './data.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { stop } from './stop.ts';

/** A command takes its arguments and answers with its exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

export const commands: Record<string, Command> = {
  start,
  stop,
  status,
  logs,
  doctor,
  build: buildCommand,
  migrate: migrateCommand,
  seed: seedCommand,
};
