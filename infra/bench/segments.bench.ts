import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { type Db, migrate, openDb, provision } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, ratios, spread } from './measure/stats.ts';

// How long a segment's live count takes over many people with orders, by the service's own statements and limits under row-level
// security, against counting the people alone, and how long the exact count of a job; whether the one agrees with the other. Needs
// built services. Arguments: --people 1000000, --rounds 5.

const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const PEOPLE = argument('people', 1_000_000);
const ROUNDS = argument('rounds', 3);
/** What a statement may take in a call: also the limit of the connections here. */
const IN_CALL_MS = 1_500;
const service = 'crm';
const database = `mh_bench_segments_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

type Found = {
  count: number;
  of: number;
  exact: boolean;
  low: number | null;
  high: number | null;
  sampled: number | null;
};
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/crm/dist', path)).href);
const { liveCount, fullCount } = (await built('segments/live-count.js')) as {
  liveCount: (db: Db, ctx: Ctx, filter: unknown, now: Date, some: number) => Promise<Found>;
  fullCount: (db: Db, ctx: Ctx, filter: unknown, now: Date) => Promise<Found>;
};
const { migrations } = (await built('migrations/index.js')) as Pick<Parameters<typeof migrate>[0], 'migrations'>;

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations });
const db = await openDb({ service, entities: [], config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href, options: '-c search_path=crm' });
await admin.connect();

const brandId = randomUUID();
const FILL = [
  `INSERT INTO person (brand_id, id, version, created_at, updated_at, number, given_name, display_name, name_key, country, tags, custom, source)
   SELECT $1, gen_random_uuid(), 1, now() - i % 700 * interval '1 day', now(), 'P-' || i, 'Name ' || i % 997, 'Name', 'name',
     (ARRAY['DE', 'AT', 'FR', 'IT', NULL])[1 + i % 5], CASE WHEN i % 10 = 0 THEN '{vip}'::text[] ELSE '{}' END, '{}', 'shop'
   FROM generate_series(1, ${PEOPLE}) i`,
  `INSERT INTO person_order (brand_id, id, created_at, order_id, person_id, number, source, placed_at, net_minor, gross_minor, currency,
     returned_minor, cancelled)
   SELECT $1, gen_random_uuid(), now(), gen_random_uuid(), p.id, 'x', 'shop', now() - (n * 37 + substr(p.number, 3)::int % 300) * interval '1 day',
     1000 + n * 100, 1200, 'EUR', 0, false
   FROM person p, generate_series(1, 5) n WHERE p.brand_id = $1 AND substr(p.number, 3)::int % 6 >= n`,
];
await admin.query('SET session_replication_role = replica');
for (const sql of FILL) await admin.query(sql, [brandId]);
for (const name of ['person', 'person_order']) await admin.query(`VACUUM ANALYZE ${name}`);

const actor = { kind: 'person', id: 'bench', name: 'Bench Person' } as const;
const ctx = new Ctx({ brandId, actor, requestId: randomUUID() });
const now = new Date();
const vip = { field: 'tags', op: 'has', value: 'vip' };
const germany = { field: 'country', op: 'eq', value: 'DE' };
const buyers = { field: 'orders.count', op: 'atLeast', value: 3, withinDays: 365 };
const worth = { field: 'orders.sum', op: 'atLeast', value: 3_000, currency: 'EUR' };
const filters = {
  'one field': germany,
  'three nested': {
    all: [germany, { any: [vip, { not: { field: 'givenName', op: 'startsWith', value: 'Name 1' } }] }],
  },
  'orders in a year': buyers,
  'fields and orders': { all: [germany, buyers, { any: [vip, worth] }] },
};

async function millis(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const everybody = (): Promise<unknown> => admin.query('SELECT count(*) FROM person WHERE brand_id = $1', [brandId]);
const base = 'all people, bare count';
const live = (filter: unknown): Promise<Found> => liveCount(db, ctx, filter, now, 5);
const exactly = (name: string): string => `${name}, counted in a job`;
const cases = {
  [base]: () => millis(everybody),
  ...Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, () => millis(() => live(filter))])),
  ...Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [
      exactly(name),
      () => millis(() => fullCount(db, ctx, filter, now)),
    ]),
  ),
};
const samples = await interleave(cases, ROUNDS);
const of = (name: string): number[] => samples[name] ?? [];
const whole = (value: number): string => value.toLocaleString('en');
const said = ({ count, of: all, exact, low, high, sampled }: Found): string =>
  exact
    ? `${whole(count)} of ${whole(all)}`
    : `about ${whole(count)} of ${whole(all)}, between ${whole(low!)} and ${whole(high!)} (${whole(sampled!)} people drawn)`;
const answers = new Map<string, { told: Found; counted: Found }>();
for (const [name, filter] of Object.entries(filters))
  answers.set(name, { told: await live(filter), counted: await fullCount(db, ctx, filter, now) });
print(
  '## Segments',
  `${whole(PEOPLE)} people with 2.5 orders each on average, ${ROUNDS} rounds, one at a time. A live count is exact where that is quick, else it is ` +
    'told from people drawn by lot, with its 95 % interval; members of a saved segment are always counted through, in a job.',
  table(
    ['count', 'ms', 'against the bare count', 'answer'],
    Object.keys(cases).map((name) => {
      const told = answers.get(name)?.told ?? answers.get(name.replace(', counted in a job', ''))?.counted;
      const ratio = name === base ? '1' : spread(ratios(of(name), of(base)));
      return [name, spread(of(name)), ratio, told ? said(told) : ''];
    }),
  ),
);
const slowest = Math.max(...Object.keys(filters).flatMap((name) => of(name)));
find({
  ...{
    measure: `Slowest live count over ${whole(PEOPLE)} people`,
    goal: `≤ ${whole(IN_CALL_MS)} ms, what a statement may take`,
  },
  ...{ measured: `${slowest.toFixed(0)} ms`, met: slowest <= IN_CALL_MS },
});
await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
