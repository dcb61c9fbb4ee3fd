import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { migrate, openDb, provision, type Tx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// What the log takes in a second: the consumer's own handler, a transaction under row security per event, against bare
// inserts of the same rows, one statement and one commit each. Needs built services. Arguments: events a round, rounds.

const COUNT = Number(process.argv[2] ?? 2_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const LANES = 8;
const service = 'platform';
const database = `mh_bench_activity_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Log {
  log(event: object, tx: Tx): Promise<void>;
}
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/platform/dist', path)).href);
const { ActivityConsumer } = (await built('activity/activity.consumer.js')) as {
  ActivityConsumer: new (clock: { now(): Date }) => Log;
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
const admin = new pg.Pool({ connectionString: url.href, options: '-c search_path=platform', max: LANES });
await admin.query('CREATE TABLE bare (LIKE activity_entry INCLUDING INDEXES)');

const consumer = new ActivityConsumer({ now: () => new Date() });
const brandId = randomUUID();
const actor = { kind: 'person', id: 'bench', name: 'Bench Person' } as const;
const ctx = new Ctx({ brandId, actor, requestId: randomUUID() });
const changes = [{ field: 'roles', before: 'support-agent', after: 'finance-approver' }];
const eventOf = () => ({
  ...{ id: randomUUID(), type: 'platform.membership.changed', version: 1, brandId, actor, aggregateVersion: 1 },
  ...{ occurredAt: new Date().toISOString(), correlationId: 'bench', causationId: null, aggregateId: randomUUID() },
  data: { label: 'Somebody', userId: randomUUID(), changes },
});

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next++ < COUNT) await work();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return COUNT / ((performance.now() - began) / 1000);
}
await db.tx(ctx, (tx) => consumer.log(eventOf(), tx));
const { rows } = await admin.query<{ columns: string; places: string }>(
  `SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns,
     string_agg('$' || n, ', ' ORDER BY ordinal_position) AS places
   FROM (SELECT column_name, ordinal_position, row_number() OVER (ORDER BY ordinal_position) AS n
     FROM information_schema.columns WHERE table_schema = 'platform' AND table_name = 'bare') c`,
);
const { columns = '', places = '' } = rows[0] ?? {};
const [entry = {}] = (await admin.query<Record<string, unknown>>('SELECT * FROM activity_entry LIMIT 1')).rows;
const values = columns.split(', ').map((name) => {
  const value = entry[name.replaceAll('"', '')];
  return value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;
});
const idAt = columns.split(', ').indexOf('id');
const insert = () =>
  admin.query({
    name: 'bare',
    text: `INSERT INTO bare (${columns}) VALUES (${places})`,
    values: values.with(idAt, randomUUID()),
  });

const rates = await interleave(
  {
    bare: () => perSecond(insert),
    log: () => perSecond(() => db.tx(ctx, (tx) => consumer.log(eventOf(), tx))),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
const ratio = ratios(of('log'), of('bare'));
print(
  '## Activity',
  `${COUNT} events a round, ${ROUNDS} rounds, ${LANES} at once, a commit for each.`,
  table(
    ['entries in the log', 'per second', 'ratio'],
    [
      ['bare INSERT, same indexes, no row security', spread(of('bare'), 0), spread(ratios(of('bare'), of('bare')))],
      ['ingestion of an event', spread(of('log'), 0), spread(ratio)],
    ],
  ),
);
find({
  ...{ measure: 'Activity ingestion against bare inserts', goal: '≥ 0.4' },
  ...{ measured: `${spread(ratio)}, ${median(of('log')).toFixed(0)} events/s`, met: median(ratio) >= 0.4 },
});

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
