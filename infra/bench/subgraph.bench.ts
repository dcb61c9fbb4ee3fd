import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { load } from './gateway/load.ts';
import { cpuOf, start, type Running } from './gateway/process.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';
import { fillCatalogue } from './subgraph/catalogue.ts';
import { ask, contextsFor, startService, type Service } from './subgraph/service.ts';

// Lists and entities of catalog-pricing against a bare handler on the same tables (= 1.0). All of the service is on: limits,
// signed contexts, tenant transaction under row-level security, masking, logs. Then the slope from 1,000 to 100,000 rows.

const ROUNDS = Number(process.env['MH_BENCH_ROUNDS'] ?? 6);
const MS = Number(process.env['MH_BENCH_MS'] ?? 1_500);
/** The service has much more code to be compiled than the bare handler. */
const WARM_MS = 4_000;
const CONNECTIONS = 8;
const SIZES = [1_000, 100_000, ...(process.env['MH_FULL'] === '1' ? [1_000_000] : [])];

const LIST = `query List($first: Int! $after: String $where: ProductFilter) { products(first: $first after: $after where: $where) {
  nodes { id name status variants { id sku prices { id net { decimal currency } gross { decimal } } } } } }`;
const ENTITIES = `query Entities($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Product { id name status variants { id sku } } } }`;
const CURSORS =
  'query Cursors($first: Int!) { products(first: $first orderBy: { field: NAME direction: DESC }) { edges { cursor } } }';

interface Sample {
  readonly rate: number;
  readonly cpuMs: number;
}
interface Target {
  readonly port: number;
  readonly kind?: string;
  cpu(): number;
}

const list = (variables: object = {}): string =>
  JSON.stringify({ query: LIST, variables: { first: 20, ...variables } });

async function sample(target: Target, body: string, fresh: () => string, ms = MS): Promise<Sample> {
  const cpu = target.cpu();
  const headers: Record<string, string> = target.kind ? { 'x-bench': target.kind } : {};
  const { requests, seconds, failures } = await load(target.port, body, {
    connections: CONNECTIONS,
    ms,
    headers,
    fresh,
  });
  if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`);
  return { rate: requests / seconds, cpuMs: ((target.cpu() - cpu) * 1000) / requests };
}

const targetOf = ({ stack, port }: Service): Target => ({ port, cpu: () => cpuOf(stack.pids['catalog-pricing'] ?? 0) });

async function compare(service: Service, bare: Running, brandId: string): Promise<void> {
  const answer = (await ask(service.port, list(), contextsFor(service.key, brandId, list())())) as {
    data: { products: { nodes: { id: string }[] } };
  };
  const representations = answer.data.products.nodes.map(({ id }) => ({ __typename: 'Product', id }));
  const entities = JSON.stringify({ query: ENTITIES, variables: { representations } });
  const rows: string[][] = [];
  for (const [name, body] of [
    ['20 products with prices', list()],
    ['20 entities', entities],
  ] as const) {
    // prettier-ignore
    const fresh = contextsFor(service.key, brandId, body);
    await assertSame(service, bare, body, fresh);
    await sample(targetOf(service), body, fresh, WARM_MS);
    const samples = await interleave(
      {
        service: () => sample(targetOf(service), body, fresh),
        bare: () => sample(bare, body, fresh),
        tenant: () => sample({ port: bare.port, kind: 'tenant', cpu: () => bare.cpu() }, body, fresh),
      },
      ROUNDS,
    );
    rows.push(...reportOf(name, samples));
  }
  print('### Reads', table(['read', 'against', 'throughput', 'CPU per request', 'requests/s', 'CPU ms'], rows));
}

/** All three must tell the same, or the comparison means nothing. */
async function assertSame(service: Service, bare: Running, body: string, fresh: () => string): Promise<void> {
  const texts: string[] = [];
  for (const [port, kind] of [
    [service.port, ''],
    [bare.port, ''],
    [bare.port, 'tenant'],
  ] as const)
    // prettier-ignore
    texts.push(JSON.stringify(await ask(port, body, fresh(), kind)));
  if (new Set(texts).size !== 1)
    throw new Error(`answers differ:\n${texts.map((text) => text.slice(0, 600)).join('\n')}`);
}

function reportOf(name: string, samples: Record<string, Sample[]>): string[][] {
  const of = (key: string, value: keyof Sample): number[] => (samples[key] ?? []).map((each) => each[value]);
  const goals = [
    ['bare', 'a bare handler', '≥ 0.40 (aim 0.60)', 0.4],
    ['tenant', 'the same with tenant transaction and signature', '≥ 0.30', 0.3],
  ] as const;
  return goals.map(([key, against, goal, floor]) => {
    const rate = ratios(of('service', 'rate'), of(key, 'rate'));
    const cpu = ratios(of(key, 'cpuMs'), of('service', 'cpuMs'));
    find({ measure: `${name} against ${against}`, goal, measured: spread(rate), met: median(rate) >= floor });
    const pair = (value: keyof Sample, digits: number): string =>
      ['service', key].map((each) => median(of(each, value)).toFixed(digits)).join(' / ');
    return [name, against, spread(rate), spread(cpu), pair('rate', 0), pair('cpuMs', 2)];
  });
}

/** The cursor from which 20 rows are left. */
async function lastCursor(service: Service, brandId: string): Promise<string> {
  const body = JSON.stringify({ query: CURSORS, variables: { first: 21 } });
  const answer = (await ask(service.port, body, contextsFor(service.key, brandId, body)())) as {
    data: { products: { edges: { cursor: string }[] } };
  };
  return answer.data.products.edges.at(-1)?.cursor ?? '';
}

async function slope(service: Service, brands: ReadonlyMap<number, string>): Promise<void> {
  const cases: Record<string, (size: number) => Promise<object>> = {
    'first page': async () => ({}),
    'last page': async (size) => ({ after: await lastCursor(service, brands.get(size) ?? '') }),
    'a word that every row has': async () => ({ where: { search: 'pomade' } }),
    'a word that one row has': async () => ({ where: { search: '0000777' } }),
    'a condition that every second row meets': async () => ({ where: { status: { eq: 'ACTIVE' } } }),
  };
  const rows: string[][] = [];
  for (const [name, variables] of Object.entries(cases)) {
    const runs: Record<string, () => Promise<Sample>> = {};
    for (const [size, brandId] of brands) {
      const body = list(await variables(size));
      runs[size] = () => sample(targetOf(service), body, contextsFor(service.key, brandId, body), MS / 2);
    }
    const samples = await interleave(runs, 3);
    const rate = (size: number): number[] => (samples[size] ?? []).map((each) => each.rate);
    const [small = 0, ...larger] = brands.keys();
    for (const size of larger) {
      const slower = ratios(rate(small), rate(size));
      rows.push([
        name,
        String(size),
        spread(slower),
        `${median(rate(small)).toFixed(0)} / ${median(rate(size)).toFixed(0)}`,
      ]);
      const measure = `${name} of ${size.toLocaleString('en')} rows costs as many times that of ${small.toLocaleString('en')}`;
      find({ measure, goal: '≤ 1.5', measured: spread(slower), met: median(slower) <= 1.5 });
    }
  }
  print('### Slope', table(['page of 20', 'rows', 'times the cost at 1,000 rows', 'requests/s small / large'], rows));
}

const service = await startService();
const admin = new pg.Client({ connectionString: service.stack.adminUrl() });
await admin.connect();
const running: Running[] = [];
try {
  const brands = new Map<number, string>();
  for (const [at, products] of SIZES.entries()) {
    brands.set(products, randomUUID());
    await fillCatalogue(admin, { brandId: brands.get(products) ?? '', products });
    if (at > 0) continue;
    const env = { ...service.stack.envOf('catalog-pricing'), BENCH_ADMIN: service.stack.adminUrl(), BENCH_BRAND: brands.get(products) ?? '' }; // prettier-ignore
    running.push(await start(join(import.meta.dirname, 'subgraph/bare.ts'), env));
    print('## A subgraph');
    if (running[0]) await compare(service, running[0], brands.get(products) ?? '');
  }
  await slope(service, brands);
} finally {
  await admin.end();
  for (const one of running) await one.stop();
  await service.stack.destroy();
}
