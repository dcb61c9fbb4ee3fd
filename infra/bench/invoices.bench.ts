import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { type Db, migrate, openDb, provision, type Tx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// What finalising costs beside the least that could keep an invoice: its number without a gap, its VAT, its open item and its
// posting, against bare inserts of the same rows into tables without rules, a commit for each; one at a time and eight at once,
// all of one brand, whose numbers are one line. Needs built services. Arguments: invoices a round, rounds.

const COUNT = Number(process.argv[2] ?? 240);
const ROUNDS = Number(process.argv[3] ?? 5);
const LANES = 8;
const service = 'finance';
const database = `mh_bench_invoices_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Draft {
  readonly id: string;
  readonly version: number;
}
interface Drafts {
  create(ctx: Ctx, input: object): Promise<Draft>;
  finalise(ctx: Ctx, input: { id: string; expectedVersion: number }): Promise<{ id: string }>;
}

const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/finance/dist', path)).href);
const { DraftsService } = (await built('invoices/drafts.service.js')) as {
  DraftsService: new (db: Db, clock: { now(): Date }) => Drafts;
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
const brandId = randomUUID();
const ctx = new Ctx({ brandId, actor, permissions: ['*'], requestId: randomUUID() });
await db.tx(ctx, (tx) => openLedger(tx, { currency: 'EUR', country: 'DE', now: new Date() }));

const drafts = new DraftsService(db, { now: () => new Date() });
const customer = { companyName: 'Byron GmbH', address: { line1: 'Weg 1', city: 'Berlin', country: 'DE' } };
const lines = Array.from({ length: 3 }, (_, at) => ({
  ...{ sku: `S-${at}`, description: 'Shampoo', quantity: 2, unitPrice: '19.90', vatRate: at === 0 ? '7' : '19' },
}));
const draft = (): Promise<Draft> =>
  drafts.create(ctx, { idempotencyKey: randomUUID(), currency: 'EUR', customer, lines });
const finalise = ({ id, version }: Draft) => drafts.finalise(ctx, { id, expectedVersion: version });

/** What a finalisation writes: the document with its lines, its VAT, its open item, its entry, its event. */
const WRITES: readonly (readonly [table: string, of: string])[] = [
  ['invoice', 'x.id = $3'],
  ['invoice_line', 'x.invoice_id = $3'],
  ['invoice_vat', 'x.invoice_id = $3'],
  ['open_item', 'x.id = $3'],
  ['journal_entry', `x.source_id = $3::text`],
  ['journal_line', `x.entry_id IN (SELECT e.id FROM journal_entry e WHERE e.brand_id = $2 AND e.source_id = $3::text)`],
];
const model = (await finalise(await draft())).id;
for (const [name] of WRITES) {
  await admin.query(`CREATE TABLE bare_${name} AS SELECT * FROM ${name} WHERE false`);
  await admin.query(`ALTER TABLE bare_${name} ADD COLUMN bare_id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY`);
}
const counted = await admin.query<{ n: number }>(
  `SELECT count(*)::int AS n FROM journal_line x WHERE x.brand_id = $2 AND ${WRITES[5]![1]} AND $1::uuid IS NOT NULL`,
  [randomUUID(), brandId, model],
);
if (counted.rows[0]!.n === 0)
  throw new Error('The bare rows would miss the entry: look how entries name their source.');
const BARE = `WITH ${WRITES.map(
  ([name, of]) =>
    `w_${name} AS (INSERT INTO bare_${name} SELECT x.*, gen_random_uuid() FROM ${name} x WHERE x.brand_id = $2 AND ${of})`,
).join(', ')} SELECT $1::uuid`;
const bare = () => admin.query({ name: 'bare', text: BARE, values: [randomUUID(), brandId, model] });

/** Drafts are written before the clock runs. */
async function perSecond(lanes: number, work: (given: Draft | undefined) => Promise<unknown>, drafted: boolean) {
  const waiting: Draft[] = [];
  if (drafted) for (let n = 0; n < COUNT; n += 1) waiting.push(await draft());
  const began = performance.now();
  let done = 0;
  const lane = async (): Promise<void> => {
    while (done++ < COUNT) await work(waiting.pop());
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return COUNT / ((performance.now() - began) / 1000);
}

const rates = await interleave(
  {
    bareOne: () => perSecond(1, bare, false),
    one: () => perSecond(1, (given) => finalise(given!), true),
    bareEight: () => perSecond(LANES, bare, false),
    eight: () => perSecond(LANES, (given) => finalise(given!), true),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
const against = { one: ratios(of('one'), of('bareOne')), eight: ratios(of('eight'), of('bareEight')) };
print(
  '## Invoices',
  `${COUNT} invoices of three lines a round, ${ROUNDS} rounds, a commit for each; all of one brand and one series of numbers.`,
  table(
    ['an invoice', 'per second', 'against bare inserts'],
    [
      ['bare inserts of the same rows, one at a time', spread(of('bareOne'), 0), ''],
      ['finalised, one at a time', spread(of('one'), 0), spread(against.one)],
      ['bare inserts of the same rows, eight at once', spread(of('bareEight'), 0), ''],
      ['finalised, eight at once', spread(of('eight'), 0), spread(against.eight)],
    ],
  ),
);
for (const [name, key] of [
  ['one at a time', 'one'],
  ['eight at once', 'eight'],
] as const)
  find({
    ...{ measure: `Finalising invoices against bare inserts, ${name}`, goal: '≥ 0.1' },
    ...{
      measured: `${spread(against[key])}, ${median(of(key)).toFixed(0)} invoices/s`,
      met: median(against[key]) >= 0.1,
    },
  });

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
