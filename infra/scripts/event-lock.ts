import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseCommit, fileAt } from './git.ts';
import { underSourceCondition } from './sources.ts';
import { home } from './workspace.ts';

type Lock = Record<string, unknown>;

const path = 'libs/contracts/events.lock.json';

const parse = (text: string | null): Lock => (text === null ? {} : (JSON.parse(text) as Lock));

/** Compares as text: key order is part of neither side, since both are printed sorted. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** What breaks the promise that a released event never changes. */
export function lockFindings(now: Lock, lock: Lock): string[] {
  const next = (key: string): string => `${key.split('@')[0]}@${Number(key.split('@')[1]) + 1}`;
  return [
    ...Object.keys(now)
      .filter((key) => !(key in lock))
      .map((key) => `${key} is not locked; run: npm run contracts -- --update`),
    ...Object.keys(lock)
      .filter((key) => key in now && !same(now[key], lock[key]))
      .map((key) => `${key} is locked and its schema changed; keep it and add ${next(key)}`),
    ...Object.keys(lock)
      .filter((key) => !(key in now))
      .map((key) => `${key} is locked and gone; consumers still read stored ones, so keep its definition`),
  ];
}

/** The lock with new events added; one that main does not know yet may still change, a released one never. */
export function updated(now: Lock, lock: Lock, released: Lock): Lock {
  const kept = Object.entries(lock).filter(([key]) => key in released);
  const fresh = Object.entries(now).filter(([key]) => !(key in released));
  return sorted(Object.fromEntries([...kept, ...fresh])) as Lock;
}

/** `--unreleased a.b.c@1`: no deployment has ever sent it, so its form may still change although main knows it. */
const namedUnreleased = (): string[] =>
  process.argv.flatMap((arg, index) => (process.argv[index - 1] === '--unreleased' ? [arg] : []));

async function run(): Promise<void> {
  const { allEvents } = await import('@mh-os/contracts');
  const { z } = await import('zod');
  const now = Object.fromEntries(allEvents.map((def) => [`${def.type}@${def.version}`, z.toJSONSchema(def.schema)]));
  const file = join(home, path);
  let lock = parse(existsSync(file) ? readFileSync(file, 'utf8') : null);
  if (process.argv.includes('--update')) {
    const base = await baseCommit();
    const known = parse(base === null ? null : await fileAt(base, path));
    const unreleased = namedUnreleased();
    const released = Object.fromEntries(Object.entries(known).filter(([key]) => !unreleased.includes(key)));
    lock = updated(now, lock, released);
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  }
  const findings = lockFindings(now, lock);
  for (const finding of findings) console.log(finding);
  console.log(`${Object.keys(now).length} event versions, ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (import.meta.main && underSourceCondition()) await run();
