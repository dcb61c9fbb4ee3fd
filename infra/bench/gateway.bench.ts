import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { queries, subgraphs } from './gateway/graph.ts';
import { load } from './gateway/load.ts';
import { type Running, start } from './gateway/process.ts';
import { find, print, table } from './measure/report.ts';
import { median, ratios, spread } from './measure/stats.ts';

// Our gateway (limits, authentication, signed contexts, rate limiting, masking: all on) against plain @apollo/gateway
// and against a bare proxy that makes the same subrequests. Rounds alternate between the fronts; ratios within a round.

const ROUNDS = Number(process.env.MH_BENCH_ROUNDS ?? 3);
const STARTS = Number(process.env.MH_BENCH_STARTS ?? 2);
const MS = Number(process.env.MH_BENCH_MS ?? 1_200);
const WARM_MS = 1_500;
const CONNECTIONS = 16;
const root = join(import.meta.dirname, '../..');
const here = join(import.meta.dirname, 'gateway');

interface Sample {
  readonly rate: number;
  readonly cpuMs: number;
}

type Fronts = Readonly<Record<'ours' | 'stock' | 'proxy', Running>>;
type Samples = Record<string, Record<keyof Fronts, Sample[]>>;

function build(): void {
  const libs = ['kernel', 'contracts', 'auth', 'host'].flatMap((name) => ['-w', `@mh-os/${name}`]);
  for (const args of [
    ['run', 'build', ...libs],
    ['run', 'build:server', '-w', '@mh-os/gateway'],
  ]) {
    const ran = spawnSync('npm', [...args, '--silent'], { cwd: root, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`npm ${args.join(' ')}: ${ran.stderr}${ran.stdout}`);
  }
}

function compose(port: number): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `http://127.0.0.1:${port}/${name}`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

async function ask(port: number, query: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

interface Call {
  readonly path: string;
  readonly body: string;
  readonly began: number;
  readonly ended: number;
}

/** What our gateway sends for each query, in waves: a call that begins after all before have ended starts a new one. */
async function record(backend: Running, ours: Running, headers: Readonly<Record<string, string>>): Promise<string> {
  const log = async (): Promise<Call[]> =>
    (await (await fetch(`http://127.0.0.1:${backend.port}/log`)).json()) as Call[];
  const scripts: Record<string, unknown> = {};
  for (const query of Object.values(queries)) {
    await ask(ours.port, query, headers);
    await log();
    const result = await ask(ours.port, query, headers);
    const waves: Call[][] = [];
    let until = -1;
    for (const call of (await log()).sort((a, b) => a.began - b.began)) {
      if (call.began > until) waves.push([]);
      waves.at(-1)?.push(call);
      until = Math.max(until, call.ended);
    }
    scripts[query] = { waves, result };
  }
  return JSON.stringify(scripts);
}

async function sample(
  front: Running,
  query: string,
  ms: number,
  headers: Readonly<Record<string, string>>,
): Promise<Sample> {
  const cpu = front.cpu();
  const { requests, seconds, failures } = await load(front.port, JSON.stringify({ query }), {
    connections: CONNECTIONS,
    ms,
    headers,
  });
  if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`);
  return { rate: requests / seconds, cpuMs: ((front.cpu() - cpu) * 1000) / requests };
}

async function measure(fronts: Fronts, headers: Readonly<Record<string, string>>, into: Samples): Promise<void> {
  const names = Object.keys(fronts) as (keyof Fronts)[];
  for (const [name, query] of Object.entries(queries)) {
    const samples = (into[name] ??= { ours: [], stock: [], proxy: [] });
    for (const front of names) await sample(fronts[front], query, WARM_MS, headers);
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? names : [...names].reverse();
      for (const front of order) samples[front].push(await sample(fronts[front], query, MS, headers));
    }
  }
}

/** One start of every process and all rounds on it. */
async function run(into: Samples): Promise<void> {
  const { generateSigningJwk, importSigningKey, signAccessToken } = await import('@mh-os/auth/plain');
  const platform = importSigningKey(generateSigningJwk('platform'));
  const token = await signAccessToken(platform, { sub: 'bench', sid: 's', brand: 'b', perms: ['*'] });
  const headers = { authorization: `Bearer ${token}` };
  const folder = mkdtempSync(join(tmpdir(), 'mh-bench-'));
  const path = join(folder, 'supergraph.graphql');
  const running: Running[] = [];
  const begin = async (...args: Parameters<typeof start>): Promise<Running> => {
    const one = await start(...args);
    running.push(one);
    return one;
  };
  try {
    const backend = await begin(join(here, 'subgraphs.ts'), {});
    writeFileSync(path, compose(backend.port));
    const ours = await begin(join(root, 'gateway/dist/main.js'), {
      MH_ENV: 'production',
      MH_SUPERGRAPH: path,
      MH_ACCESS_JWKS: JSON.stringify({ keys: [platform.publicJwk] }),
      MH_GATEWAY_PRIVATE_JWK: JSON.stringify(generateSigningJwk('gateway')),
      MH_RATE_ACTOR: '1000000',
      MH_RATE_BRAND: '1000000',
    });
    const stock = await begin(join(here, 'stock.ts'), { MH_SUPERGRAPH: path });
    const SCRIPTS = await record(backend, ours, headers);
    const proxy = await begin(join(here, 'proxy.ts'), { SCRIPTS, SUBGRAPHS: `http://127.0.0.1:${backend.port}` });
    for (const query of Object.values(queries)) {
      const [a, b] = await Promise.all([ask(ours.port, query, headers), ask(stock.port, query, {})]);
      if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error('our gateway and the plain one answer differently');
    }
    await measure({ ours, stock, proxy }, headers, into);
  } finally {
    for (const one of running) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Floor and aim, against plain @apollo/gateway and against the bare proxy. */
const GOALS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  deep: [[4, 5.5], [0.38, 0.6]], // prettier-ignore
  simple: [[4.5, 6], [0.5, 0.65]], // prettier-ignore
  one: [[4.5, 5.5], [0.5, 0.65]], // prettier-ignore
};

function judge(name: string, against: readonly (readonly [string, readonly number[]])[]): void {
  for (const [at, [other, ratio]] of against.entries()) {
    const [floor = 0, aim = 0] = GOALS[name]?.[at] ?? [];
    const goal = `≥ ${floor} (aim ${aim})`;
    find({ measure: `Gateway, ${name}, against ${other}`, goal, measured: spread(ratio), met: median(ratio) >= floor });
  }
}

function report(samples: Samples): void {
  const rows = Object.entries(samples).map(([name, { ours, stock, proxy }]) => {
    const rates = (list: readonly Sample[]): number[] => list.map(({ rate }) => rate);
    const cpus = (list: readonly Sample[]): number[] => list.map(({ cpuMs }) => cpuMs);
    const toStock = ratios(rates(ours), rates(stock));
    const toProxy = ratios(rates(ours), rates(proxy));
    judge(name, [['plain @apollo/gateway', toStock], ['a bare proxy', toProxy]]); // prettier-ignore
    const cpu = spread(ratios(cpus(stock), cpus(ours)));
    return [name, spread(toStock), spread(toProxy), cpu, [ours, stock, proxy].map((list) => median(cpus(list)).toFixed(2)).join(' / ')]; // prettier-ignore
  });
  const head = ['query', 'requests/s to plain @apollo/gateway', 'to a bare proxy', 'CPU per request to plain', 'CPU ms ours / plain / proxy']; // prettier-ignore
  print('## Gateway', table(head, rows));
}

const started = performance.now();
build();
const samples: Samples = {};
for (let i = 0; i < STARTS; i++) await run(samples);
report(samples);
const seconds = Math.round((performance.now() - started) / 1000);
print(
  `Median (min–max) of ${STARTS * ROUNDS} alternating rounds over ${STARTS} starts, ${CONNECTIONS} connections; ${seconds} s in all.`,
);
