import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineEvent, type Envelope } from '@mh-os/contracts';
import { Ctx } from '@mh-os/kernel';
import { Messaging, MessagingModule, NatsLink, OnEvent } from '@mh-os/messaging';
import {
  createBrandTable,
  Db,
  houseMigrations,
  migrate,
  PersistenceModule,
  provision,
  type Tx,
} from '@mh-os/persistence';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { z } from 'zod';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { median, quantile, ratios, spread } from './measure/stats.ts';

/**
 * The outbox against a raw windowed JetStream publish, in one run, rounds interleaved. Needs built libs. Arguments: events
 * per round, rounds.
 */
const N = Number(process.argv[2] ?? 5_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const WINDOW = 256;
const service = 'bench-outbox';
const database = `mh_bench_outbox_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };
const brand = randomUUID();
const ctx = new Ctx({ brandId: brand, actor: { kind: 'person', id: 'bench' }, requestId: randomUUID() });
const changed = defineEvent({
  type: 'bench-outbox.price.changed',
  version: 1,
  aggregate: 'price',
  description: 'A price changed.',
  schema: z.object({ sku: z.string(), from: z.string(), to: z.string(), note: z.string(), at: z.number() }),
});
const data = (at: number) => ({ sku: 'SKU-00001', from: '19.90', to: '21.50', note: 'x'.repeat(80), at });

class Effects1800000000000 {
  name = 'Effects1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'effect', 'event_id uuid NOT NULL', { kind: 'record' });
    await createBrandTable(runner, 'price', 'amount integer NOT NULL');
  }
  async down(): Promise<void> {}
}

const latencies: number[] = [];
class Consumer {
  async changed(event: Envelope<{ readonly at: number }>, tx: Tx): Promise<void> {
    if (event.data.at > 0) latencies.push(performance.now() - event.data.at);
    const sql = 'INSERT INTO effect (brand_id, id, created_at, event_id) VALUES ($1, $2, now(), $2)';
    await tx.query('bench_effect', sql, [event.brandId, event.id]);
  }
}
OnEvent(changed)(Consumer.prototype, 'changed', Object.getOwnPropertyDescriptor(Consumer.prototype, 'changed')!);

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const natsUrl = infra.env.MH_TEST_NATS_URL.split(',')[0]!;
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords, outboxLimit: 10_000_000 };
const migrations = [...houseMigrations, Effects1800000000000];
await migrate({ service, config, migrations });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href });
await admin.connect();
await admin.query('SET search_path = bench_outbox');

async function start(providers: (typeof Consumer)[], prefix: string): Promise<INestApplicationContext> {
  const module = {
    module: class Bench {},
    imports: [
      PersistenceModule.forRoot({ service, entities: [], migrations, config }),
      MessagingModule.forRoot({ service, config: { url: natsUrl, prefix } }),
    ],
    providers,
  };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
  const link = app.get(NatsLink);
  await link.ready();
  await link.ensureStream(service);
  while ((await app.get(Messaging).metrics())['mh_outbox_leader'] !== 1) await sleep(50);
  return app;
}

/** Commits `count` waiting events at once, each with an id of its own. */
async function fill(count: number, at = 0): Promise<void> {
  const body = {
    ...{ type: changed.type, version: 1, brandId: brand, actor: ctx.actor, occurredAt: new Date().toISOString() },
    ...{ causationId: ctx.requestId, correlationId: ctx.requestId, aggregateVersion: 1, data: data(at) },
  };
  await admin.query(
    `INSERT INTO outbox (id, brand_id, type, version, aggregate, aggregate_id, aggregate_version, occurred_at, body)
     SELECT id, $1::uuid, $2, 1, 'price', id, 1, now(), (jsonb_build_object('id', id, 'aggregateId', id) || $3::jsonb)::json
     FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $4)) ids`,
    [brand, changed.type, JSON.stringify(body), count],
  );
}

const one = async (sql: string) => Number(Object.values((await admin.query(sql)).rows[0])[0]);
const waiting = () => one('SELECT count(*) FROM (SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT 1) w');
async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return count / ((performance.now() - started) / 1000);
}
async function windowed(count: number, width: number, step: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await step(next++);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

const relayOnly = await start([], `br${process.pid}`);
const relayLink = relayOnly.get(NatsLink);
const db = relayOnly.get(Db);
await fill(1);
const sample: string = (await admin.query('SELECT body::text AS b FROM outbox LIMIT 1')).rows[0].b;
const raw = () =>
  perSecond(N, () =>
    windowed(N, WINDOW, () =>
      relayLink.js.publish(relayLink.subject(brand, changed.type), sample, { msgID: randomUUID() }),
    ),
  );
async function drain(): Promise<number> {
  await admin.query('BEGIN');
  await fill(N);
  await admin.query(`SELECT pg_notify('mh_outbox_bench_outbox', '')`);
  return perSecond(N, async () => {
    await admin.query('COMMIT');
    while ((await waiting()) > 0) await sleep(5);
  });
}

const bump = 'UPDATE price SET amount = amount + 1 WHERE brand_id = $1 AND id = $2';
const products = Array.from({ length: 500 }, () => randomUUID());
const insertPrices = `INSERT INTO price (brand_id, id, version, created_at, updated_at, amount) SELECT $1, id, 1, now(), now(), 1 FROM unnest($2::uuid[]) id`;
await db.tx(ctx, (tx) => tx.query('bench_prices', insertPrices, [brand, products]));
const writes = (emit: boolean, wake?: () => void) => {
  db.outbox.wake = wake;
  const count = Math.ceil(N / 5);
  return perSecond(count, () =>
    windowed(count, 8, (i) => {
      const id = products[i % products.length]!;
      return db.tx(ctx, async (tx) => {
        await tx.query('bench_bump', bump, [brand, id]);
        if (emit) tx.emit(changed, data(0), { aggregateId: id, aggregateVersion: i });
      });
    }),
  );
};

type Case = readonly [name: string, run: () => Promise<number>];
const results = new Map<string, number[]>();
async function rounds(cases: readonly Case[]): Promise<void> {
  for (const [, run] of cases) await run();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of cases) results.set(name, [...(results.get(name) ?? []), await run()]);
}
function row(name: string, against: string): string[] {
  const values = results.get(name)!;
  return [name, spread(values, 0), spread(ratios(values, results.get(against)!))];
}
function judge(name: string, against: string, floor: number, aim: number): void {
  const ratio = ratios(results.get(name)!, results.get(against)!);
  const goal = `≥ ${floor} (aim ${aim})`;
  find({ measure: `${name} against ${against}`, goal, measured: spread(ratio), met: median(ratio) >= floor });
}

/** Ends what is left of the relay's work, so that the next case starts calm. */
const calm = async () => {
  while ((await waiting()) > 0) await sleep(20);
};
const plain = 'transaction without an event';
const withEvent = 'transaction with its outbox row, relay in this process';
const notifying = 'transaction with its outbox row, relay elsewhere';
await rounds([
  ['raw publish, window 256', raw],
  ['relay', drain],
]);
await calm();
await relayOnly.get(Messaging).close();
await rounds([
  [plain, () => writes(false)],
  [withEvent, () => writes(true, () => undefined)],
  [notifying, () => writes(true)],
]);

await admin.query('TRUNCATE outbox');
await relayOnly.close();

const app = await start([Consumer], `bc${process.pid}`);
const effects = () => one('SELECT count(*) FROM effect');
async function chain(): Promise<number> {
  await admin.query('TRUNCATE effect');
  await admin.query('BEGIN');
  await fill(N);
  await admin.query(`SELECT pg_notify('mh_outbox_bench_outbox', '')`);
  return perSecond(N, async () => {
    await admin.query('COMMIT');
    while ((await effects()) < N) await sleep(10);
  });
}
async function chainWithWriters(): Promise<number> {
  const count = Math.ceil(N / 2);
  await admin.query('TRUNCATE effect');
  const source = app.get(Db);
  return perSecond(count, async () => {
    await windowed(count, 8, (i) =>
      source.tx(ctx, async (tx) => tx.emit(changed, data(0), { aggregateId: products[i % 500]!, aggregateVersion: i })),
    );
    while ((await effects()) < count) await sleep(10);
  });
}
await rounds([
  ['chain', chain],
  ['chain with its writers', chainWithWriters],
]);
await calm();
latencies.length = 0;
const source = app.get(Db);
for (let i = 0; i < 500; i++) {
  const emitAt = async (tx: Tx) =>
    tx.emit(changed, data(performance.now()), { aggregateId: products[i]!, aggregateVersion: 1 });
  await source.tx(ctx, emitAt);
  await sleep(5 + Math.random() * 15);
}
await sleep(300);
const calmLatencies = latencies.splice(0);
const pacedStart = performance.now();
for (let i = 0; i < 1_500; i++) {
  void source.tx(ctx, async (tx) =>
    tx.emit(changed, data(performance.now()), { aggregateId: products[i % 500]!, aggregateVersion: 1 }),
  );
  const ahead = (i * 1000) / 300 - (performance.now() - pacedStart);
  if (ahead > 1) await sleep(ahead);
}
await sleep(500);

const raw256 = 'raw publish, window 256';
const chainRate = results.get('chain')!;
print(
  '## Outbox and events',
  `${N} events a round, ${ROUNDS} rounds.`,
  table(
    ['case', 'per second', 'ratio'],
    [
      ...[row(raw256, raw256), row('relay', raw256), row(plain, plain), row(withEvent, plain), row(notifying, plain)],
      ['whole chain, committed outbox row to committed effect', spread(chainRate, 0), ''],
      ['whole chain with the writing transactions', spread(results.get('chain with its writers')!, 0), ''],
    ],
  ),
  table(
    ['commit to consumer', 'p50 ms', 'p99 ms', 'events'],
    Object.entries({ calm: calmLatencies, 'at 300/s': latencies }).map(([name, values]) => [
      name,
      ...[0.5, 0.99].map((q) => quantile(values, q).toFixed(2)),
      String(values.length),
    ]),
  ),
);
judge('relay', raw256, 0.65, 0.8);
judge(withEvent, plain, 0.65, 0.75);
const perSecond3000 = `${spread(chainRate, 0)} events/s`;
find({ measure: 'Whole chain', goal: '≥ 3,000 events/s', measured: perSecond3000, met: median(chainRate) >= 3_000 });
const lags = [
  ['calm, p50', calmLatencies, 0.5, 5],
  ['calm, p99', calmLatencies, 0.99, 50],
  ['at 300/s, p99', latencies, 0.99, 250],
] as const;
for (const [name, values, q, most] of lags) {
  const ms = quantile(values, q);
  find({
    measure: `Commit to consumer, ${name}`,
    goal: `≤ ${most} ms`,
    measured: `${ms.toFixed(1)} ms`,
    met: ms <= most,
  });
}

await app.close();
await admin.end();
const last = new pg.Client({ connectionString: adminUrl });
await last.connect();
await last.query(`DROP DATABASE ${database} WITH (FORCE)`);
await last.end();
await infra.stop();
