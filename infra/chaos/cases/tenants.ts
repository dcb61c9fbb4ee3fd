/** T1 and T7: many brands over few connections, with errors and dying backends: nobody ever sees a row of another. */
import { setTimeout as sleep } from 'node:timers/promises';
import { brandsFor, finding, type Case } from '../kit/arena.ts';
import { rowsOf } from '../kit/checks.ts';
import { newProduct, type Goods, type TestBrand } from '../kit/brands.ts';
import type { Answer } from '../kit/client.ts';
import type { Target } from '../kit/target.ts';

const figures = { short: { brands: 4, requests: 1_500 }, full: { brands: 12, requests: 60_000 } };

interface Tenant {
  readonly brand: TestBrand;
  readonly goods: Goods;
  /** Stands in the name of everything that the brand has. */
  readonly mark: string;
}

const READS = [
  '{ products(first: 5) { totalCount nodes { id name variants { sku } } } }',
  '{ viewer { brand { id name } } channels { id } }',
  'query ($search: String) { products(first: 5, where: { search: $search }) { totalCount nodes { name } } }',
  '{ activity(first: 5) { nodes { summary entity { label } } } }',
] as const;
const ONE = 'query ($id: ID!) { product(id: $id) { id name variants { sku } } }';

/** One request of a tenant, picked by its number: reads, foreign ids, writes and refused writes. */
function ask(tenants: readonly Tenant[], n: number): Promise<Answer> {
  const { brand, goods, mark } = tenants[n % tenants.length] as Tenant;
  const other = tenants[(n * 7 + 1) % tenants.length] as Tenant;
  const { owner } = brand;
  const patient = { patient: false };
  const kind = (n * 31) % 20;
  if (kind < 12) return owner.ask(READS[kind % READS.length] ?? '', { search: 'Marked' }, patient);
  if (kind < 15) return owner.ask(ONE, { id: goods.productId }, patient);
  if (kind < 18) return owner.ask(ONE, { id: other.goods.productId }, patient);
  const version = kind === 18 ? 1 : 999;
  const input = { id: other.goods.productId, expectedVersion: version, name: `Marked ${mark} ${n}` };
  const update =
    'mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { product { name } userErrors { code message } } }';
  return owner.ask(update, { input }, patient);
}

async function killBackends(target: Target, stopped: AbortSignal): Promise<number> {
  const sql = `SELECT count(pg_terminate_backend(pid))::int AS n FROM (SELECT pid FROM pg_stat_activity
    WHERE application_name LIKE '%:app' ORDER BY random() LIMIT 2) victims`;
  let killed = 0;
  while (!stopped.aborted) {
    const [row] = await rowsOf<{ n: number }>(target, sql);
    killed += row?.n ?? 0;
    await sleep(1_000);
  }
  return killed;
}

export const t1: Case = {
  id: 'T1',
  title: 'many brands, five connections per service, dying backends',
  run: async (arena, scale) => {
    const { brands: count, requests } = figures[scale];
    const tenants: Tenant[] = [];
    for (const brand of await brandsFor(arena, count, 'Tenant')) {
      const mark = `m${brand.id.slice(0, 8)}${brand.id.slice(-6)}m`;
      tenants.push({ brand, mark, goods: await newProduct(brand.owner, `Marked ${mark}`, { sku: mark }) });
    }
    const ending = new AbortController();
    const killing = killBackends(arena.target, ending.signal);
    const seen = { foreign: 0, answered: 0, failed: 0 };
    let next = 0;
    const began = Date.now();
    const caller = async (): Promise<void> => {
      // Access tokens live five minutes.
      while (next < requests && Date.now() - began < 270_000) {
        const n = next;
        next += 1;
        const answer = await ask(tenants, n);
        const own = tenants[n % tenants.length] as Tenant;
        const foreign = tenants.filter((tenant) => tenant !== own && answer.text.includes(tenant.mark));
        if (foreign.length > 0) seen.foreign += 1;
        if (answer.status === 200 && answer.errors.length === 0) seen.answered += 1;
        else seen.failed += 1;
      }
    };
    await Promise.all(Array.from({ length: 24 }, caller));
    ending.abort();
    const killed = await killing;
    const total = seen.answered + seen.failed;
    const measured = `${seen.foreign} in ${total} requests of ${count} brands, ${seen.failed} failed, ${killed} backends killed`;
    return [
      finding(
        'T1',
        `0 foreign rows in ${requests} requests`,
        measured,
        seen.foreign === 0 && seen.answered > requests / 2,
      ),
      finding(
        'T7',
        '>= 6,000 mixed requests, pool of 5, backends killed',
        `${total} requests, ${killed} killed`,
        killed > 0 && (scale === 'short' || total >= 6_000),
      ),
    ];
  },
};
