import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Ctx } from '@mh-os/kernel';
import { houseMigrations, migrate, openDb, provision } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { quantile } from './measure/stats.ts';

// What the tenant transaction costs: one prepared SELECT bare, in db.read and in db.tx, in turn, on one connection each.

const CALLS = Number(process.env['MH_BENCH_CALLS'] ?? 4_000);
const service = 'bench-tenancy';
const database = `mh_bench_tenancy_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };
const text = 'SELECT 1 AS amount';

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations: [...houseMigrations] });
const db = await openDb({ service, entities: [], config });
const bare = new pg.Client({ ...config, user: 'mh_bench_tenancy_app', password: passwords.app });
await bare.connect();

const ctx = new Ctx({ brandId: randomUUID(), actor: { kind: 'person', id: 'bench' }, requestId: randomUUID() });
const cases: Record<string, () => Promise<unknown>> = {
  'bare select': () => bare.query({ name: 'bench_one', text, values: [] }),
  'db.read': () => db.read(ctx, (tx) => tx.query('bench_one', text)),
  'db.tx': () => db.tx(ctx, (tx) => tx.query('bench_one', text)),
};
const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
for (let call = -200; call < CALLS; call++)
  for (const [name, run] of Object.entries(cases)) {
    const began = performance.now();
    await run();
    if (call >= 0) times.get(name)?.push(performance.now() - began);
  }

const at = (name: string, q: number): number => quantile(times.get(name) ?? [], q);
const rows = Object.keys(cases).map((name) => {
  const added = at(name, 0.5) - at('bare select', 0.5);
  return [name, ...[0, 0.5, 0.99].map((q) => at(name, q).toFixed(3)), added.toFixed(3)];
});
print('## The tenant transaction', table(['one select', 'min ms', 'p50 ms', 'p99 ms', 'added at p50'], rows));
for (const name of ['db.read', 'db.tx']) {
  const added = at(name, 0.5) - at('bare select', 0.5);
  const measured = `${added.toFixed(3)} ms`;
  find({ measure: `Added by ${name} to a bare select, p50`, goal: '≤ 0.5 ms', measured, met: added <= 0.5 });
}

await bare.end();
await db.close();
const admin = new pg.Client({ connectionString: adminUrl });
await admin.connect();
await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
await admin.end();
await infra.stop();
