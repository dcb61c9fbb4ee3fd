/** Weighs the scripts that a browser fetches for each route, gzipped, as the build's manifest lists them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
}

const client = fileURLToPath(new URL('../../build/client', import.meta.url));
const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

const weights = new Map<string, number>();

function weigh(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = file.endsWith('.js') ? gzipSync(readFileSync(join(client, file)), { level: 9 }).length : 0;
  weights.set(file, bytes);
  return bytes;
}

/** A chunk and all that it imports at once; what is imported later, on demand, is not in it. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  return seen;
}

const files = (keys: Iterable<string>): Set<string> => new Set([...keys].map((key) => manifest[key]?.file ?? ''));
const sum = (all: Iterable<string>): number => [...all].reduce((total, file) => total + weigh(file), 0);

const find = (part: string): string[] => Object.keys(manifest).filter((key) => key.includes(part));
const always = [...find('entry.client'), ...find('app/root.tsx'), ...find('routes/shell/layout.tsx')];
const base = files(always.flatMap((key) => [...closure(key)]));
// One language is fetched by the entry before anything is shown.
const words = Math.max(...find('i18n/de/index').map((key) => sum(files(closure(key)))), 0);

const pages = find('app/routes/').filter((key) => !/shell\/(layout|palette|cheat)/.test(key));
/** Every route with its own scripts and with all that its first load fetches, in bytes. */
export const weightsOfRoutes = pages.map((key) => {
  const all = files(closure(key));
  const own = sum([...all].filter((file) => !base.has(file)));
  return { route: key.replace(/^app\/routes\/|\?.*$/g, ''), own, first: own + sum(base) + words };
});
