import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { defineEvent } from '@mh-os/contracts';
import { Ctx } from '@mh-os/kernel';
import {
  createBrandTable,
  houseMigrations,
  migrate,
  openDb,
  provision,
  RelayAudit,
  RelayDb,
  schemaOf,
  verifyChain,
} from '@mh-os/persistence';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { z } from 'zod';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

/**
 * What the audit chain costs a transaction, of one brand and of many, and how fast a chain is verified. The chain is switched
 * off by a function that does nothing in its place: the statement still travels. The server of benches does not wait for the disk. Arguments: transactions per round, rounds, rows.
 */
const COUNT = Number(process.argv[2] ?? 1_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const ROWS = Number(process.argv[4] ?? 100_000);
const WIDTH = 8;
const service = 'bench-audit';
const schema = schemaOf(service);
const database = `mh_bench_audit_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };
const changed = defineEvent({
  type: 'bench-audit.price.changed',
  version: 1,
  aggregate: 'price',
  description: 'A price changed.',
  schema: z.object({ label: z.string(), from: z.string(), to: z.string() }),
});

class Prices1800000000000 {
  name = 'Prices1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'price', 'amount integer NOT NULL', { kind: 'record' });
  }
  async down(): Promise<void> {}
}

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords, outboxLimit: 10_000_000 };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations: [...houseMigrations, Prices1800000000000] });
const db = await openDb({ service, entities: [], config });
db.outbox.wake = () => undefined;
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href, options: `-c search_path=${schema}` });
await admin.connect();

const ARGUMENTS = 'timestamptz, text, text, text, text, text, text, bytea, bytea, text, text, text';
await admin.query(`ALTER FUNCTION audit_append RENAME TO audit_append_chained`);
/** With the chain, or with a function of the same name that writes nothing. */
async function chained(on: boolean): Promise<void> {
  await admin.query(`CREATE OR REPLACE FUNCTION audit_append(${ARGUMENTS}) RETURNS bigint LANGUAGE sql AS $$
    SELECT ${on ? `${schema}.audit_append_chained($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)` : '0::bigint'} $$`);
  await admin.query(`GRANT EXECUTE ON FUNCTION audit_append, audit_append_chained TO mh_${schema}_app`);
}

const ctxOf = (brandId: string) =>
  new Ctx({ brandId, actor: { kind: 'person', id: 'bench', name: 'Bench Person' }, requestId: randomUUID() });
const brands = Array.from({ length: WIDTH }, () => ctxOf(randomUUID()));
const WRITE = 'INSERT INTO price (brand_id, id, created_at, amount) VALUES ($1, $2, now(), 1)';

/** Transactions with one row and one event a second, in lanes. */
async function perSecond(ctxs: readonly Ctx[], lanes: number, on: boolean): Promise<number> {
  await chained(on);
  const began = performance.now();
  let next = 0;
  const lane = async (at: number): Promise<void> => {
    const ctx = ctxs[at % ctxs.length]!;
    while (next++ < COUNT)
      await db.tx(ctx, async (tx) => {
        const id = randomUUID();
        await tx.query('bench_price', WRITE, [ctx.brandId, id]);
        tx.emit(changed, { label: id, from: '19.90', to: '21.50' }, { aggregateId: id, aggregateVersion: 1 });
      });
  };
  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(at)));
  return COUNT / ((performance.now() - began) / 1000);
}

const cases = {
  'one after another': [brands.slice(0, 1), 1],
  [`${WIDTH} at once, one brand`]: [brands.slice(0, 1), WIDTH],
  [`${WIDTH} at once, ${WIDTH} brands`]: [brands, WIDTH],
} as const;

async function measure(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [name, [ctxs, lanes]] of Object.entries(cases)) {
    const found = await interleave(
      { without: () => perSecond(ctxs, lanes, false), with: () => perSecond(ctxs, lanes, true) },
      ROUNDS,
    );
    const ratio = ratios(found['with']!, found['without']!);
    rows.push([name, spread(found['without']!, 0), spread(found['with']!, 0), spread(ratio)]);
    find({
      measure: `Transactions with the audit chain against without, ${name}`,
      goal: lanes > 1 && ctxs.length === 1 ? '≥ 0.40' : '≥ 0.65',
      measured: spread(ratio),
      met: median(ratio) >= (lanes > 1 && ctxs.length === 1 ? 0.4 : 0.65),
    });
  }
  return rows;
}

const cost = await measure();

/** A chain of so many rows, written by the real function; in steps, for versions of its head pile up within a transaction. */
const STEP = 1_000;
await chained(true);
const long = randomUUID();
await admin.query(`SELECT set_config('app.brand_id', $1, false)`, [long]);
const facts = JSON.stringify({ events: [{ id: randomUUID(), type: changed.type, version: 1, aggregate: 'price' }] });
for (let at = 0; at < ROWS; at += STEP)
  await admin.query(
    `SELECT count(audit_append_chained(now(), 'person', 'bench', $1, 'price', i::text, $2, sha256('salt' || $3::bytea), 'salt',
       $4, 'request', 'correlation')) FROM generate_series(1, $5::int) i`,
    [changed.type, facts, Buffer.from('[]'), '[]', Math.min(STEP, ROWS - at)],
  );
const relay = new RelayDb(service, config);
const source = new RelayAudit(relay, 5_000);
const seconds: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const began = performance.now();
  const { rows, broken } = await verifyChain(source, { schema, brandId: long });
  seconds.push((performance.now() - began) / 1000);
  if (rows !== ROWS || broken) throw new Error(`The chain of the bench is not sound: ${JSON.stringify(broken)}`);
}
const perRow = seconds.map((each) => ROWS / each);

print(
  '## The audit chain',
  `${COUNT} transactions with a row and an event a round, ${ROUNDS} rounds; verification of ${ROWS} rows.`,
  table(['transactions per second', 'without', 'with', 'ratio'], cost),
  table(['verification', 'rows per second', 'seconds'], [['one chain', spread(perRow, 0), spread(seconds)]]),
);
find({
  measure: `Verification of ${ROWS} audit rows`,
  goal: '≤ 10 s',
  measured: `${spread(seconds)} s`,
  met: median(seconds) <= 10,
});

await relay.close();
await db.close();
await admin.end();
const last = new pg.Client({ connectionString: adminUrl });
await last.connect();
await last.query(`DROP DATABASE ${database} WITH (FORCE)`);
await last.end();
await infra.stop();
