import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseLogs } from './args.ts';
import { Halt } from '../halt.ts';
import { tail } from '../processes/log-lines.ts';
import { pathsOf } from '../plan/paths.ts';

/** `npm run logs -- <name> [-f]`: the end of a log, and what is added to it. */
export async function logs(args: readonly string[]): Promise<number> {
  const { name, follow } = parseLogs(args);
  const folder = pathsOf().logs;
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.log')) : [];
  const known = names.map((file) => file.slice(0, -'.log'.length)).join(', ');
  if (known === '') throw new Halt('There are no logs yet: npm start.');
  if (!name || !names.includes(`${name}.log`))
    throw new Halt(`Say whose log: npm run logs -- <name> [-f], one of ${known}.`);
  const path = join(folder, `${name}.log`);
  const from = statSync(path).size;
  process.stdout.write(tail(path).split('\n').slice(-201).join('\n'));
  if (follow) await followFrom(path, from);
  return 0;
}

async function followFrom(path: string, start: number): Promise<never> {
  for (let at = start; ; await sleep(200)) {
    const { size } = existsSync(path) ? statSync(path) : { size: 0 };
    // A log that was put aside begins anew.
    if (size < at) at = 0;
    if (size === at) continue;
    for await (const chunk of createReadStream(path, { start: at, end: size - 1 }))
      process.stdout.write(chunk as Buffer);
    at = size;
  }
}
