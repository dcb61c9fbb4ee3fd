import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  bodySha256,
  generateSigningJwk,
  importSigningKey,
  mintInternalContext,
  publicJwkOf,
  RequestAuth,
} from '@mh-os/auth';
import { Ctx } from '@mh-os/kernel';
import { createBrandTable, houseMigrations, migrate, openDb, provision } from '@mh-os/persistence';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { quantile } from './measure/stats.ts';

// What a request pays for being somebody's of some brand: the signed context verified, the permission asked for, the query
// in a transaction of the brand; against the same query alone, in turn. Then T18: ids of another brand against unknown ones.

const CALLS = Number(process.env['MH_BENCH_CALLS'] ?? 3_000);
const ROWS = 20_000;
const service = 'bench-authorisation';
const database = `mh_bench_authorisation_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };
const PERMISSION = 'catalog-pricing.product.read';

class Things1800000000000 {
  name = 'Things1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'thing', 'amount integer NOT NULL', { kind: 'record' });
  }
  async down(): Promise<void> {}
}

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations: [...houseMigrations, Things1800000000000] });
const db = await openDb({ service, entities: [], config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href, options: '-c search_path=bench_authorisation' });
await admin.connect();
const [own, foreign] = [randomUUID(), randomUUID()];
const ids: Record<string, string[]> = {};
for (const brandId of [own, foreign]) {
  const sql = `INSERT INTO thing (brand_id, id, created_at, amount)
    SELECT $1, gen_random_uuid(), now(), 1 FROM generate_series(1, $2::int) RETURNING id`;
  ids[brandId] = (await admin.query<{ id: string }>(sql, [brandId, ROWS])).rows.map(({ id }) => id);
}
await admin.query('ANALYZE thing');

const jwk = generateSigningJwk();
const key = importSigningKey(JSON.stringify(jwk));
const auth = new RequestAuth({ audience: service, jwks: { keys: [publicJwkOf(jwk)] } });
const body = Buffer.from(JSON.stringify({ query: '{ thing { amount } }' }));
const actor = { kind: 'person', id: randomUUID(), name: 'Bench' } as const;
const ctx = new Ctx({ brandId: own, actor, permissions: ['platform.*', PERMISSION], requestId: randomUUID() });
const mint = (): string => mintInternalContext(key, { ctx, audience: service, bodySha256: bodySha256(body) });
const verify = (token: string): Promise<Ctx> => auth.graphql({ headers: { 'x-mh-context': token } }, body);
const text = 'SELECT amount FROM thing WHERE brand_id = $1 AND id = $2';
const one = (caller: Ctx, id: string) => db.read(caller, (tx) => tx.query('bench_thing', text, [own, id]));
const some = (brandId: string, call: number): string => ids[brandId]![((call + 300) * 7919) % ROWS] ?? '';

const cases: Record<string, (call: number, token: string) => Promise<unknown>> = {
  'the query alone': (call) => admin.query({ name: 'bench_bare', text, values: [own, some(own, call)] }),
  'in a transaction of the brand': (call) => one(ctx, some(own, call)),
  'with verified context and permission': async (call, token) => {
    const caller = await verify(token);
    caller.require(PERMISSION);
    return one(caller, some(own, call));
  },
  "another brand's id": (call) => one(ctx, some(foreign, call)),
  'an id of nobody': () => one(ctx, randomUUID()),
};
const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
for (let call = -300; call < CALLS; call++)
  for (const [name, run] of Object.entries(cases)) {
    const token = mint();
    const began = performance.now();
    await run(call, token);
    if (call >= 0) times.get(name)?.push(performance.now() - began);
  }

const at = (name: string, q: number): number => quantile(times.get(name) ?? [], q);
const [bare = '', tenant = '', whole = '', theirs = '', nobody = ''] = Object.keys(cases);
const rows = Object.keys(cases).map((name) => [
  name,
  ...[0, 0.5, 0.99].map((q) => at(name, q).toFixed(3)),
  (at(name, 0.5) - at(bare, 0.5)).toFixed(3),
]);
print(
  '## Authorisation',
  `One row by id of ${ROWS} of its brand, ${CALLS} calls of each kind in turn.`,
  table(['one request', 'min ms', 'p50 ms', 'p99 ms', 'added at p50'], rows),
);
const added = (name: string): number => at(name, 0.5) - at(bare, 0.5);
find({
  ...{ measure: 'Added by the transaction of the brand to a query by id, p50', goal: '≤ 0.5 ms' },
  ...{ measured: `${added(tenant).toFixed(3)} ms`, met: added(tenant) <= 0.5 },
});
find({
  ...{ measure: 'Added by context, permission and transaction to a query by id, p50', goal: '≤ 1 ms' },
  ...{ measured: `${added(whole).toFixed(3)} ms`, met: added(whole) <= 1 },
});
const apart = Math.abs(at(theirs, 0.5) - at(nobody, 0.5));
find({
  ...{ measure: "T18: another brand's id against an unknown one, p50 apart", goal: '< 5 ms' },
  ...{ measured: `${apart.toFixed(3)} ms`, met: apart < 5 },
});

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
