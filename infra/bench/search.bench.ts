import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { migrate, openDb, provision, type ReadTx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';
import { fillCatalogue } from './subgraph/catalogue.ts';

// Search in a brand's catalogue through the service's own read models, in a transaction under row-level security, against the
// bare query that an index answers, as a superuser. Needs built services. Arguments: products, rounds, repeats a round.

const PRODUCTS = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const REPEATS = Number(process.argv[4] ?? 40);
const service = 'catalog-pricing';
const database = `mh_bench_search_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Page {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}
type ReadPage = (tx: ReadTx, args: object) => Promise<Page>;
type Load = (tx: ReadTx, products: Page['nodes'], ahead: object) => Promise<void>;
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/catalog-pricing/dist', path)).href);
const { readProductPage } = (await built('products/product-list.read-model.js')) as { readProductPage: ReadPage };
const { loadAhead } = (await built('prices/ahead.js')) as { loadAhead: Load };
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
const admin = new pg.Client({ connectionString: url.href });
await admin.connect();

const brandId = randomUUID();
await fillCatalogue(admin, { brandId, products: PRODUCTS });
// Two more channels, so that each variant has four prices; what typed words are corrected to; and half of the search's stems.
const MORE = [
  `INSERT INTO channel SELECT (jsonb_populate_record(c, jsonb_build_object('id', uuidv7(), 'code', c.code || '-2', 'position', c.position + 2))).*
   FROM channel c WHERE c.brand_id = $1`,
  `INSERT INTO product_price SELECT (jsonb_populate_record(p, jsonb_build_object('id', uuidv7(), 'channel_id', n.id))).*
   FROM product_price p JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id
     JOIN channel n ON n.brand_id = c.brand_id AND n.code = c.code || '-2' WHERE p.brand_id = $1`,
  `INSERT INTO search_gram (brand_id, gram, word) SELECT DISTINCT $1::uuid, substr('  ' || w || ' ', n, 3), w
   FROM (SELECT 'pomade' AS w UNION SELECT 'hair' UNION SELECT 'styling' UNION SELECT translate(md5(i::text), '0123456789', 'ghijklmnop')
     FROM generate_series(1, 20000) i) t, generate_series(1, length(w) + 1) n ON CONFLICT DO NOTHING`,
  `INSERT INTO search_part (brand_id, part, word) SELECT DISTINCT $1::uuid, substr(w, n), w
   FROM (SELECT 'pomade' AS w UNION SELECT 'hair' UNION SELECT 'styling' UNION SELECT 'bergamot' UNION
     SELECT translate(md5(i::text), '0123456789', 'ghijklmnop') FROM generate_series(1, 20000) i) t, generate_series(3, length(w) - 1) n
   ON CONFLICT DO NOTHING`,
  `INSERT INTO product_word (brand_id, word, product_id, weight)
   SELECT $1::uuid, '=pomad', p.id, 2 FROM product p WHERE p.brand_id = $1`,
  `INSERT INTO product_word (brand_id, word, product_id, weight)
   SELECT $1::uuid, 'bergamot', p.id, 2 FROM product p WHERE p.brand_id = $1 AND p.name = 'Pomade 0000500'`,
];
await admin.query('SET session_replication_role = replica');
for (const sql of MORE) await admin.query(sql, [brandId]);
await admin.query('SET session_replication_role = origin');
for (const name of ['product_price', 'product_word', 'search_gram', 'search_part', 'channel'])
  await admin.query(`VACUUM ANALYZE ${name}`);

const actor = { kind: 'person', id: 'bench', name: 'Bench Person' } as const;
const ctx = new Ctx({ brandId, actor, requestId: randomUUID() });
const code = 'bergamot';

async function millis(work: () => Promise<Page>, least: number): Promise<number> {
  const began = performance.now();
  for (let n = 0; n < REPEATS; n += 1) {
    const { nodes } = await work();
    if (nodes.length < least) throw new Error(`only ${nodes.length} of ${least} rows`);
  }
  return (performance.now() - began) / REPEATS;
}

const page = (args: object, least: number) => () =>
  millis(() => db.read(ctx, (tx) => readProductPage(tx, args)), least);
const bare = (name: string, text: string, values: unknown[], least: number) => () =>
  millis(async () => ({ nodes: (await admin.query<Page['nodes'][number]>({ name, text, values })).rows }), least);

const BY_NAME = 'SELECT id, name, status FROM product WHERE brand_id = $1 ORDER BY name, id LIMIT $2';
const BY_WORD = `SELECT p.id, p.name, p.status FROM product_word w JOIN product p ON p.brand_id = w.brand_id AND p.id = w.product_id
  WHERE w.brand_id = $1 AND w.word = $2 ORDER BY p.name LIMIT 20`;
const VARIANTS = `SELECT id, product_id, sku FROM product_variant WHERE brand_id = $1 AND product_id = ANY ($2::uuid[]) ORDER BY product_id, position`;
const PRICES = `SELECT p.id, p.variant_id, p.net_minor, p.gross_minor FROM product_price p WHERE p.brand_id = $1 AND p.variant_id = ANY ($2::uuid[])`;

async function bareFifty(): Promise<Page> {
  const { rows } = await admin.query<Page['nodes'][number]>({ name: 'fifty', text: BY_NAME, values: [brandId, 50] });
  const variants = await admin.query<{ id: string }>({
    name: 'v',
    text: VARIANTS,
    values: [brandId, rows.map((row) => row.id)],
  });
  await admin.query({ name: 'p', text: PRICES, values: [brandId, variants.rows.map((row) => row.id)] });
  return { nodes: rows };
}
const fifty = (): Promise<Page> =>
  db.read(ctx, async (tx) => {
    const found = await readProductPage(tx, { first: 50 });
    await loadAhead(tx, found.nodes, { variants: true, prices: true });
    return found;
  });

const cases = {
  'bare by name': bare('by_name', BY_NAME, [brandId, 20], 20),
  'bare by word': bare('by_word', BY_WORD, [brandId, code], 1),
  'bare fifty': () => millis(bareFifty, 50),
  'a word of one product, ranked': page({ first: 20, where: { search: code } }, 1),
  'a word of all products': page({ first: 20, where: { search: 'pomade' } }, 20),
  'a form of a word of all': page({ first: 20, where: { search: 'pomaden' } }, 20),
  'a mistyped word of all': page({ first: 20, where: { search: 'pomdae' } }, 20),
  'the end of a word of one product': page({ first: 20, where: { search: 'gamot' } }, 1),
  'the end of a word of all': page({ first: 20, where: { search: 'made' } }, 20),
  'a word of all and one of one': page({ first: 20, where: { search: `pomade ${code}` } }, 1),
  '50 products × 4 channels': () => millis(fifty, 50),
};
const samples = await interleave(cases, ROUNDS);
const of = (name: string): number[] => samples[name] ?? [];
const baseOf = (name: string): string =>
  name.includes('×') ? 'bare fifty' : name.includes('one') ? 'bare by word' : 'bare by name';
const names = Object.keys(cases);
print(
  '## Search',
  `${PRODUCTS.toLocaleString('en')} products of one brand with two variants, ${ROUNDS} rounds of ${REPEATS}, one at a time.`,
  table(
    ['page', 'ms', 'against the bare query'],
    names.map((name) => [
      name,
      spread(of(name)),
      name.startsWith('bare') ? '1' : spread(ratios(of(name), of(baseOf(name)))),
    ]),
  ),
);
const slowest = Math.max(...names.slice(3, -1).map((name) => median(of(name))));
find({
  ...{ measure: `Slowest search page over ${PRODUCTS.toLocaleString('en')} products`, goal: '≤ 50 ms' },
  ...{ measured: `${slowest.toFixed(1)} ms`, met: slowest <= 50 },
});
const pages = ratios(of('50 products × 4 channels'), of('bare fifty'));
find({
  ...{ measure: '50 products × 4 channels against bare indexed queries', goal: '≤ 3' },
  ...{ measured: spread(pages), met: median(pages) <= 3 },
});

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
