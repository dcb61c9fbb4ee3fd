/** O5 and O9: the database or the message server dies or stands still. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { brandsFor, finding, ms, seconds, type Arena, type Case, type Finding } from '../kit/arena.ts';
import { drained, effectFinding, effectsOf, invariants } from '../kit/checks.ts';
import { freeze } from '../kit/faults.ts';
import { clean, load, type Sample } from '../kit/load.ts';
import { writeSteadily } from '../kit/writes.ts';

const READ = '{ viewer { user { id } } channels { id } }';

/** Longest time from `since` until something succeeded again. */
function gapAfter(moments: readonly number[], since: number): number {
  return Math.min(...moments.filter((moment) => moment > since + 200)) - since;
}

async function killedUnderLoad(arena: Arena, writeMs: number): Promise<Finding[]> {
  const { target } = arena;
  const brands = await brandsFor(arena, 2, 'Crash');
  const reading = load(brands[0]!.owner, READ, 4);
  const writing = writeSteadily(brands, { perSecond: 25, forMs: writeMs, patienceMs: 30_000, label: 'crash' });
  await sleep(2_000);
  const since = performance.now();
  const at = Date.now();
  target.signal('postgres', 'SIGKILL');
  const { writes } = await writing;
  const samples = await reading.stop();
  const failedUntil = Math.max(
    since,
    ...samples.filter((sample) => !clean(sample)).map(({ at: begun, tookMs }) => begun + tookMs),
  );
  const wrote = gapAfter(
    writes.flatMap(({ ackedAt, startedAt }) => (ackedAt && startedAt > at ? [ackedAt] : [])),
    at,
  );
  await drained(
    target,
    brands.map(({ id }) => id),
    30_000,
  );
  return [
    finding('O5', 'kill -9: reads back <= 10 s', seconds(failedUntil - since), failedUntil - since <= 10_000),
    finding('O5', 'kill -9: writes back <= 10 s', seconds(wrote), wrote <= 10_000),
    effectFinding('O5', await effectsOf(target, writes)),
    await invariants(target),
  ];
}

/** Resident memory of a process in megabytes. */
function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function frozenUnderLoad(arena: Arena, frozenMs: number): Promise<Finding[]> {
  const { target } = arena;
  const [brand] = await brandsFor(arena, 1, 'Frozen');
  const reading = load(brand!.owner, READ, 20, {}, 50);
  await sleep(2_000);
  const names = [...target.services, 'gateway'];
  const before = names.map((name) => memoryOf(target.pidOf(name)));
  const since = performance.now();
  const thaw = freeze(target, 'postgres');
  await sleep(frozenMs);
  const grown = Math.max(...names.map((name, index) => memoryOf(target.pidOf(name)) - (before[index] ?? 0)));
  const until = performance.now();
  thaw();
  await sleep(5_000);
  const samples = await reading.stop();
  const during = samples.filter(({ at }: Sample) => at >= since && at < until);
  const slow = Math.max(0, ...during.map(({ tookMs }) => tookMs));
  const late = samples.filter(({ at }) => at > until + 3_000);
  return [
    finding(
      'O5',
      `frozen ${seconds(frozenMs)}: every request fails <= 5 s`,
      `slowest of ${during.length}: ${ms(slow)}`,
      during.length > 0 && slow <= 5_200,
    ),
    finding('O5', 'frozen: memory <= +100 MB', `+${Math.round(grown)} MB`, grown <= 100),
    finding(
      'O5',
      'thawed: reads whole again after 3 s',
      `${late.filter(clean).length} of ${late.length}`,
      late.length > 0 && late.every(clean),
    ),
  ];
}

export const o5: Case = {
  id: 'O5',
  title: 'the database dies, and stands still',
  run: async (arena, scale) => [
    ...(await killedUnderLoad(arena, scale === 'full' ? 20_000 : 12_000)),
    ...(await frozenUnderLoad(arena, scale === 'full' ? 30_000 : 8_000)),
  ],
};

const statusOf = async (url: string): Promise<number> =>
  (await fetch(url, { signal: AbortSignal.timeout(2_500) }).catch(() => undefined))?.status ?? 0;

async function until(want: (status: number) => boolean, url: string, limitMs: number): Promise<number> {
  const began = Date.now();
  while (!want(await statusOf(url)) && Date.now() - began < limitMs) await sleep(50);
  return Date.now() - began;
}

async function readiness(arena: Arena, server: string): Promise<Finding[]> {
  const { target } = arena;
  const found: Finding[] = [];
  const lost: number[] = [];
  const back: number[] = [];
  const lived: number[] = [];
  const urls = target.services.map((name) => target.urls[name] ?? '');
  const thaw = freeze(target, server);
  await Promise.all(
    urls.map(async (url) => {
      lost.push(await until((status) => status === 503, `${url}/readyz`, 20_000));
      lived.push(await statusOf(`${url}/livez`));
    }),
  );
  thaw();
  await Promise.all(
    urls.map(async (url) => back.push(await until((status) => status === 200, `${url}/readyz`, 30_000))),
  );
  found.push(
    finding('O9', `${server} frozen: not ready <= 3 s`, lost.map(ms).join(', '), Math.max(...lost) <= 3_000),
    finding('O9', `${server} back: ready <= 5 s`, back.map(ms).join(', '), Math.max(...back) <= 5_000),
    finding(
      'O9',
      `${server} frozen: alive all the while`,
      lived.join(', '),
      lived.every((status) => status === 200),
    ),
  );
  return found;
}

export const o9: Case = {
  id: 'O9',
  title: 'readiness follows database and message server, liveness does not',
  run: async (arena) => [...(await readiness(arena, 'postgres')), ...(await readiness(arena, 'nats'))],
};
