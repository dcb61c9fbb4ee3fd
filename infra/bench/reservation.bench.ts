import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { reservationReleased } from '@mh-os/contracts';
import { migrate, openDb, provision, type Tx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// What reserving costs beside the least that could promise a piece: the use case itself (idempotency key, sorted locks, lines,
// event, audit row) against one conditional UPDATE and its commit, and against the same UPDATE as the least use case of the house
// (row security, key, event, audit row); on one hot SKU and on many. Needs built services.
// Arguments: reservations a round, rounds.

const COUNT = Number(process.argv[2] ?? 200);
const ROUNDS = Number(process.argv[3] ?? 5);
const LANES = 8;
const MANY = 200;
const service = 'catalog-pricing';
const database = `mh_bench_reservation_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Reserving {
  reserve(ctx: Ctx, input: object): Promise<unknown>;
}
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/catalog-pricing/dist', path)).href);
const { ReservingService } = (await built('reservations/reserving.service.js')) as {
  ReservingService: new (db: unknown, clock: { now(): Date }) => Reserving;
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
const admin = new pg.Pool({ connectionString: url.href, options: '-c search_path=catalog_pricing', max: LANES });

const brandId = randomUUID();
const actor = { kind: 'person', id: 'bench', name: 'Bench Person' } as const;
const ctxOf = () => new Ctx({ brandId, actor, permissions: ['*'], requestId: randomUUID() });
const stamp = 'version, created_at, updated_at';
const product = randomUUID();
const place = randomUUID();
await admin.query(
  `INSERT INTO stock_location (brand_id, id, ${stamp}, code, name) VALUES ($1, $2, 1, now(), now(), 'main', 'Main')`,
  [brandId, place],
);
const columns = async (of: string): Promise<string[]> =>
  (
    await admin.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'catalog_pricing' AND table_name = $1
       AND is_nullable = 'NO' AND column_default IS NULL ORDER BY ordinal_position`,
      [of],
    )
  ).rows.map(({ name }) => name);
/** A row with what the table asks for: the catalogue's own columns change more often than this bench. */
async function fill(of: string, known: Readonly<Record<string, unknown>>): Promise<void> {
  const types = await admin.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'catalog_pricing' AND table_name = $1`,
    [of],
  );
  const usual: Readonly<Record<string, unknown>> = {
    ...{ uuid: randomUUID(), integer: 1, text: randomUUID(), boolean: true, jsonb: '[]', ARRAY: [] },
    'timestamp with time zone': new Date(),
  };
  const names = await columns(of);
  const values = names.map((name) => known[name] ?? usual[types.rows.find((row) => row.name === name)?.type ?? '']);
  const places = names.map((_name, i) => `$${i + 1}`).join(', ');
  await admin.query(`INSERT INTO ${of} (${names.join(', ')}) VALUES (${places})`, values);
}
await fill('product', { brand_id: brandId, id: product, status: 'ACTIVE' });
const variants = Array.from({ length: MANY + 1 }, () => randomUUID());
for (const id of variants) {
  await fill('product_variant', { brand_id: brandId, id, product_id: product, vat_class: 'STANDARD' });
  await fill('stock_item', {
    brand_id: brandId,
    id: randomUUID(),
    variant_id: id,
    location_id: place,
    on_hand: 2_000_000_000,
  });
}
await admin.query('CREATE TABLE bare AS SELECT * FROM stock_item');
await admin.query('ALTER TABLE bare ADD PRIMARY KEY (brand_id, variant_id, location_id)');

const [hot = '', ...others] = variants;
let turn = 0;
const next = (): string => others[turn++ % others.length] ?? hot;
const reserving = new ReservingService(db, { now: () => new Date() });
const reserve = (variantId: string) =>
  reserving.reserve(ctxOf(), {
    lines: [{ variantId, quantity: 1 }],
    ...{ partial: false, reference: 'bench', expiresInMinutes: 30, idempotencyKey: randomUUID() },
  });
const update = (variantId: string) =>
  admin.query({
    name: 'bare',
    text: `UPDATE bare SET reserved = reserved + 1 WHERE brand_id = $1 AND variant_id = $2 AND on_hand - reserved >= 1`,
    values: [brandId, variantId],
  });

const facts = { label: 'bench', reference: 'bench', channelId: null, lines: [], changes: [], reason: '' };
const HELD = `UPDATE stock_item SET reserved = reserved + 1, version = version + 1 WHERE variant_id = $1 AND on_hand - reserved >= 1`;
/** The least use case of the house that does the same UPDATE. */
const house = (variantId: string) => {
  const ctx = ctxOf();
  return db.tx(ctx, (tx: Tx) =>
    tx.idempotent('bench', ctx.requestId, {}, async () => {
      await tx.query('bench_hold', HELD, [variantId]);
      tx.emit(reservationReleased, facts, { aggregateId: randomUUID(), aggregateVersion: 1 });
      return {};
    }),
  );
};

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let done = 0;
  const lane = async (): Promise<void> => {
    while (done++ < COUNT) await work();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return COUNT / ((performance.now() - began) / 1000);
}
await reserve(hot);

const rates = await interleave(
  {
    bareHot: () => perSecond(() => update(hot)),
    houseHot: () => perSecond(() => house(hot)),
    hot: () => perSecond(() => reserve(hot)),
    bareMany: () => perSecond(() => update(next())),
    houseMany: () => perSecond(() => house(next())),
    many: () => perSecond(() => reserve(next())),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
const against = (name: string, base: string): number[] => ratios(of(name), of(base));
const [hotRatio, manyRatio] = [against('hot', 'houseHot'), against('many', 'houseMany')];
print(
  '## Reservations',
  `${COUNT} reservations of one line a round, ${ROUNDS} rounds, ${LANES} at once, a commit for each.`,
  table(
    ['promising a piece', 'per second', 'against the bare UPDATE'],
    [
      ['conditional UPDATE, one row', spread(of('bareHot'), 0), spread(against('bareHot', 'bareHot'))],
      ['the same as the least use case', spread(of('houseHot'), 0), spread(against('houseHot', 'bareHot'))],
      ['reservation, one hot SKU', spread(of('hot'), 0), spread(against('hot', 'bareHot'))],
      ['conditional UPDATE, 200 rows', spread(of('bareMany'), 0), spread(against('bareMany', 'bareMany'))],
      ['the same as the least use case', spread(of('houseMany'), 0), spread(against('houseMany', 'bareMany'))],
      ['reservation, 200 SKUs', spread(of('many'), 0), spread(against('many', 'bareMany'))],
    ],
  ),
);
for (const [name, ratio, rate] of [
  ['one hot SKU', hotRatio, of('hot')],
  ['many SKUs', manyRatio, of('many')],
] as const)
  find({
    ...{ measure: `Reservation against the least use case, ${name}`, goal: '≥ 0.3' },
    ...{ measured: `${spread(ratio)}, ${median(rate).toFixed(0)} reservations/s`, met: median(ratio) >= 0.3 },
  });

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
