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

// What posting costs beside the least that could keep an entry: balance, period, number, chain and lines of a sale (three
// lines) against bare inserts of the same rows into tables without rules, a commit for each; one brand, whose journal is one
// line, and eight. Needs built services. Arguments: entries a round, rounds.

const COUNT = Number(process.argv[2] ?? 400);
const ROUNDS = Number(process.argv[3] ?? 5);
const LANES = 8;
const service = 'finance';
const database = `mh_bench_journal_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/finance/dist', path)).href);
const { postJournal } = (await built('journal/posting.js')) as {
  postJournal: (tx: Tx, posting: object) => Promise<unknown>;
};
const { openLedger } = (await built('ledger/open-ledger.js')) as {
  openLedger: (tx: Tx, start: object) => Promise<void>;
};
const { migrations } = (await built('migrations/index.js')) as Pick<Parameters<typeof migrate>[0], 'migrations'>;
const { entities } = (await built('entities.js')) as { entities: Parameters<typeof openDb>[0]['entities'] };

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations });
const db = await openDb({ service, entities, config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Pool({ connectionString: url.href, options: '-c search_path=finance', max: LANES });

const actor = { kind: 'person', id: 'bench', name: 'Bench Person' } as const;
const ctxOf = (brandId: string) => new Ctx({ brandId, actor, permissions: ['*'], requestId: randomUUID() });
const brands = Array.from({ length: LANES }, () => randomUUID());
for (const brandId of brands)
  await db.tx(ctxOf(brandId), (tx) => openLedger(tx, { currency: 'EUR', country: 'DE', now: new Date() }));

const lines = [
  { accountRole: 'RECEIVABLES', debitMinor: 11_900n, currency: 'EUR' },
  { accountRole: 'REVENUE', creditMinor: 10_000n, currency: 'EUR', vat: { key: '19', rate: '19' } },
  { accountRole: 'VAT_OUTPUT', creditMinor: 1_900n, currency: 'EUR', vat: { key: '19', rate: '19' } },
];
const post = (brandId: string) =>
  db.tx(ctxOf(brandId), (tx) =>
    postJournal(tx, {
      ...{ date: new Date(), kind: 'BENCH', source: { type: 'bench', id: randomUUID() }, description: 'Bench', lines },
    }),
  );
await post(brands[0]!);
for (const name of ['entry', 'line'])
  await admin.query(`CREATE TABLE bare_${name} AS SELECT * FROM journal_${name} WHERE false`);
await admin.query('ALTER TABLE bare_entry ADD PRIMARY KEY (brand_id, id)');
await admin.query('ALTER TABLE bare_line ADD PRIMARY KEY (brand_id, id)');
const BARE = `WITH e AS (INSERT INTO bare_entry SELECT (jsonb_populate_record(x, jsonb_build_object('id', $1::uuid))).* FROM journal_entry x
    WHERE brand_id = $2 AND seq = 1)
  INSERT INTO bare_line SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'entry_id', $1::uuid))).*
  FROM journal_line l WHERE l.brand_id = $2 AND l.seq = 1`;
const bare = () => admin.query({ name: 'bare', text: BARE, values: [randomUUID(), brands[0]] });

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let done = 0;
  const lane = async (): Promise<void> => {
    while (done++ < COUNT) await work();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return COUNT / ((performance.now() - began) / 1000);
}

let turn = 0;
const rates = await interleave(
  {
    bare: () => perSecond(bare),
    one: () => perSecond(() => post(brands[0]!)),
    eight: () => perSecond(() => post(brands[turn++ % LANES]!)),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
const against = (name: string): number[] => ratios(of(name), of('bare'));
print(
  '## Journal',
  `${COUNT} entries of three lines a round, ${ROUNDS} rounds, ${LANES} at once, a commit for each.`,
  table(
    ['an entry', 'per second', 'against bare inserts'],
    [
      ['bare inserts of the same rows', spread(of('bare'), 0), spread(against('bare'))],
      ['posted, one brand: one line of numbers', spread(of('one'), 0), spread(against('one'))],
      ['posted, eight brands', spread(of('eight'), 0), spread(against('eight'))],
    ],
  ),
);
for (const [name, key] of [
  ['one brand', 'one'],
  ['eight brands', 'eight'],
] as const)
  find({
    ...{ measure: `Posting against bare inserts, ${name}`, goal: '≥ 0.2' },
    ...{
      measured: `${spread(against(key))}, ${median(of(key)).toFixed(0)} entries/s`,
      met: median(against(key)) >= 0.2,
    },
  });

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
