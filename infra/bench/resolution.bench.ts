import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { type Db, migrate, openDb, provision } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// What a second can price: the service's own resolution (facts in one statement, then rules) of a basket of 50 lines and of a
// page of 50 products in 4 channels, with promotions too, against a bare indexed read of as many price rows. Needs built services. Arguments:
// baskets a round, rounds.

const COUNT = Number(process.argv[2] ?? 200);
const ROUNDS = Number(process.argv[3] ?? 5);
const VARIANTS = 5_000;
const LINES = 50;
const LANES = 4;
const PROMOTIONS = 20;
const service = 'catalog-pricing';
const database = `mh_bench_resolution_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Resolution {
  resolve(
    ctx: Ctx,
    request: object,
  ): Promise<{
    lines: { answer: { outcome: string; level?: string } }[];
    promoted: { answer: { trace: { reason: string }[] } } | null;
  }>;
}
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/catalog-pricing/dist', path)).href);
const { ResolutionService } = (await built('resolution/resolution.service.js')) as {
  ResolutionService: new (db: Db, clock: { now(): Date }) => Resolution;
};
const { migrations } = (await built('migrations/index.js')) as Pick<Parameters<typeof migrate>[0], 'migrations'>;
const { entities } = (await built('entities.js')) as Pick<Parameters<typeof openDb>[0], 'entities'>;

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations });
const db = await openDb({ service, entities, config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Pool({
  connectionString: url.href,
  options: '-c search_path=catalog_pricing,"catalog-pricing"',
  max: LANES,
});

const brandId = randomUUID();
const channels = Array.from({ length: 4 }, () => randomUUID());
const [product, segment] = [randomUUID(), randomUUID()];
const head = `'${brandId}', gen_random_uuid(), 1, now(), now()`;
const list = (
  code: string,
  extra: string,
): string => `INSERT INTO price_list (brand_id, id, version, created_at, updated_at, code, name,
    status, type, currency, basis, priority, activated_at, rising_bands, channel_id, segment_id, customer_id)
  VALUES (${head}, '${code}', '${code}', 'ACTIVE', ${extra})`;
const on = `'EUR', 'GROSS', 0, now() - interval '9 days', false`;
const fill = [
  ...channels.map(
    (
      id,
      at,
    ) => `INSERT INTO channel (brand_id, id, version, created_at, updated_at, code, name, kind, currency, price_display, country, active, position)
      VALUES ('${brandId}', '${id}', 1, now(), now(), 'c${at}', 'c${at}', 'OWN_SHOP', 'EUR', 'GROSS', 'DE', true, ${at})`,
  ),
  `INSERT INTO vat_rate (brand_id, id, version, created_at, updated_at, country, vat_class, percent, valid_from)
    VALUES (${head}, 'DE', 'STANDARD', 19, '2007-01-01')`,
  `INSERT INTO product (brand_id, id, version, created_at, updated_at, name, description, translations, status, tags)
    VALUES ('${brandId}', '${product}', 1, now(), now(), 'Bench', '', '{}', 'ACTIVE', '{}')`,
  `INSERT INTO product_variant (brand_id, id, version, created_at, updated_at, product_id, position, sku, sku_key, name, options, vat_class)
    SELECT ${head}, '${product}', n, 'B-' || n, 'b-' || n, '', '[]', 'STANDARD' FROM generate_series(1, ${VARIANTS}) n`,
  ...channels.map(
    (
      id,
    ) => `INSERT INTO price_record (brand_id, id, created_at, variant_id, channel_id, price_version, net_minor, gross_minor, currency,
        basis, vat_percent, valid_from, set_by)
      SELECT '${brandId}', gen_random_uuid(), now(), v.id, '${id}', k, 1000 + k, 1190 + k, 'EUR', 'GROSS', 19, now() - k * interval '20 days', '{}'
      FROM product_variant v, generate_series(1, 3) k`,
  ),
  `INSERT INTO customer_segment (brand_id, id, version, created_at, updated_at, code, name) VALUES ('${brandId}', '${segment}', 1, now(), now(), 'gold', 'Gold')`,
  `INSERT INTO customer_segment_member (brand_id, segment_id, customer_id, added_at) VALUES ('${brandId}', '${segment}', 'bob', now())`,
  list('base', `'STANDARD', ${on}, NULL, NULL, NULL`),
  list('sale', `'SALE', ${on}, '${channels[0]}', NULL, NULL`),
  list('gold', `'STANDARD', ${on}, NULL, '${segment}', NULL`),
  list('bob', `'STANDARD', ${on}, NULL, NULL, 'bob'`),
  `INSERT INTO list_price (brand_id, id, version, created_at, updated_at, list_id, variant_id, min_quantity, unit_price, valid_from,
      price_version, computed, set_by)
    SELECT ${head}, l.id, v.id, q, 11 - q / 10.0, now() - interval '9 days', 1, false, '{}'
    FROM price_list l, product_variant v, unnest(ARRAY[1, 10]) q`,
  `INSERT INTO promotion (brand_id, id, version, created_at, updated_at, name, status, kind, combination, priority, currency, reward, scope,
      channel_ids, segment_ids, first_order_only, needs_code, used_count, used_minor, author)
    SELECT ${head}, 'P' || n, 'ACTIVE', 'PERCENTAGE', CASE WHEN n % 2 = 0 THEN 'STACKABLE' ELSE 'BEST_OF' END, n, 'EUR', '{"percent":"1.00"}',
      '{"variantIds":[],"productIds":[],"categoryIds":[]}', '{}', '{}', false, false, 0, 0, '{}' FROM generate_series(1, ${PROMOTIONS}) n`,
  'ANALYZE',
];
for (const sql of fill) await admin.query(sql);
const { rows: found } = await admin.query<{ id: string }>('SELECT id FROM product_variant');
const ids = found.map((row) => row.id);

const ctx = new Ctx({
  ...{ brandId, actor: { kind: 'person', id: 'bench' }, requestId: randomUUID() },
  permissions: ['catalog-pricing.*'],
});
const resolution = new ResolutionService(db, { now: () => new Date() });
const pick = (): string[] => Array.from({ length: LINES }, () => ids[Math.floor(Math.random() * ids.length)]!);

async function basket(): Promise<void> {
  const lines = pick().map((variantId, at) => ({ variantId, quantity: 1 + (at % 12) }));
  const { lines: answers } = await resolution.resolve(ctx, { lines, channelId: channels[0], customerId: 'bob' });
  if (answers.some(({ answer }) => answer.level !== 'CUSTOMER'))
    throw new Error('A line has not the price of its customer.');
}
async function promoted(): Promise<void> {
  const lines = pick().map((variantId, at) => ({ variantId, quantity: 1 + (at % 12) }));
  const request = { lines, channelId: channels[0], customerId: 'bob', promotions: true };
  const { promoted: found } = await resolution.resolve(ctx, request);
  const applied = found?.answer.trace.filter((one) => one.reason === 'APPLIED').length ?? 0;
  if (applied !== PROMOTIONS / 2 + 1) throw new Error(`${applied} promotions applied.`);
}
async function page(): Promise<void> {
  const lines = pick().map((variantId) => ({ variantId, quantity: 1 }));
  await Promise.all(channels.map((channelId) => resolution.resolve(ctx, { lines, channelId })));
}
const bareSql = 'SELECT * FROM list_price WHERE brand_id = $1 AND variant_id = ANY ($2::uuid[])';
const bare = (): Promise<unknown> => admin.query({ name: 'bare', text: bareSql, values: [brandId, pick()] });

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next++ < count) await work();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return count / ((performance.now() - began) / 1000);
}
const rates = await interleave(
  {
    bare: () => perSecond(COUNT, bare),
    basket: () => perSecond(COUNT, basket),
    promoted: () => perSecond(COUNT, promoted),
    page: () => perSecond(Math.ceil(COUNT / 4), page),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
const ratio = ratios(of('basket'), of('bare'));
print(
  '## Price resolution',
  `${VARIANTS} variants, 4 channels with 3 standard prices each in history, 4 lists with 2 bands; ${LANES} at once, ${ROUNDS} rounds; \`npm run bench -- resolution\`.`,
  table(
    ['what', 'per second', 'ratio to the bare read'],
    [
      ['bare indexed read of the 400 list prices of 50 variants', spread(of('bare'), 0), '1'],
      ['basket of 50 lines for a customer, facts, decision and trace', spread(of('basket'), 0), spread(ratio)],
      [
        `the same with ${PROMOTIONS} promotions in force`,
        spread(of('promoted'), 0),
        spread(ratios(of('promoted'), of('bare'))),
      ],
      ['page of 50 products × 4 channels', spread(of('page'), 0), spread(ratios(of('page'), of('bare')))],
    ],
  ),
);
find({
  ...{ measure: 'A 50-line basket against a bare indexed read of its list prices', goal: '≥ 0.15' },
  ...{ measured: `${spread(ratio)}, ${median(of('basket')).toFixed(0)} baskets/s`, met: median(ratio) >= 0.15 },
});
const after = ratios(of('promoted'), of('basket'));
find({
  ...{
    measure: `A 50-line basket with ${PROMOTIONS} promotions in force against the same without`,
    goal: 'none, stated',
  },
  measured: `${spread(after)}, ${median(of('promoted')).toFixed(0)} baskets/s`,
});

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
