import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningJwk, importSigningKey, publicJwkOf, signAccessToken } from '@mh-os/auth/plain';
import pg from 'pg';
import { startStack, type Stack } from '../local/stack.ts';
import { start, type Running } from './gateway/process.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';
import { fillCatalogue } from './subgraph/catalogue.ts';
import { ourShop, vendureShop, type Shop } from './vendure/clients.ts';
import { installVendure } from './vendure/install.ts';

// The same catalogue in MH-OS (gateway and service, signed, under row-level security) and in Vendure, each reached by HTTP on one
// machine: a list with prices and stock, a piece put aside for a buyer, and the last piece wanted by 50 at once.
// Arguments: products, rounds, milliseconds a round.

const PRODUCTS = Number(process.argv[2] ?? 500);
const ROUNDS = Number(process.argv[3] ?? 5);
const MS = Number(process.argv[4] ?? 2_000);
const LANES = 8;
const BUYERS = 50;
/** Signs the buyer's token in place of a platform: the gateway is told to trust it. */
const issuer = generateSigningJwk();
const root = join(import.meta.dirname, '../..');

interface Side {
  readonly shop: Shop;
  /** Variants by SKU. */
  readonly variants: ReadonlyMap<string, string>;
}

async function ours(stack: Stack): Promise<Side> {
  const brandId = randomUUID();
  const admin = new pg.Client({ connectionString: stack.adminUrl() });
  await admin.connect();
  await fillCatalogue(admin, { brandId, products: PRODUCTS });
  const rows = await admin.query<{ id: string; sku: string }>('SELECT id, sku FROM product_variant WHERE brand_id = $1', [brandId]); // prettier-ignore
  const place = randomUUID();
  await admin.query(
    `INSERT INTO stock_location (brand_id, id, version, created_at, updated_at, code, name) VALUES ($1, $2, 1, now(), now(), 'main', 'Main')`,
    [brandId, place],
  );
  await admin.query(
    `INSERT INTO stock_item (brand_id, id, version, created_at, updated_at, variant_id, location_id, on_hand, reserved)
     SELECT $1, uuidv7(), 1, now(), now(), id, $2, CASE WHEN sku LIKE 'PO-' || $3 || '-%' THEN 1 ELSE 1000000 END, 0
     FROM product_variant WHERE brand_id = $1`,
    [brandId, place, PRODUCTS],
  );
  await admin.query('VACUUM ANALYZE stock_item');
  await admin.end();
  const key = importSigningKey(issuer);
  const claims = { sub: randomUUID(), name: 'Bench', brand: brandId, sid: randomUUID(), perms: ['catalog-pricing.*'] };
  let token = await signAccessToken(key, claims);
  setInterval(() => void signAccessToken(key, claims).then((fresh) => (token = fresh)), 60_000).unref();
  const shop = ourShop(`${stack.urls['gateway'] ?? ''}/graphql`, () => token);
  return { shop, variants: new Map(rows.rows.map(({ id, sku }) => [sku, id])) };
}

async function peer(stack: Stack): Promise<[Side, Running]> {
  const database = 'vendure_bench';
  const server = new pg.Client({ connectionString: stack.adminUrl('postgres') });
  await server.connect();
  await server.query(`CREATE DATABASE ${database}`);
  await server.end();
  const folder = installVendure(root);
  const quiet = { VENDURE_DISABLE_TELEMETRY: 'true' };
  const env = { PEER_DB: stack.adminUrl(database), PEER_PRODUCTS: String(PRODUCTS), PEER_FOLDER: folder, ...quiet };
  const running = await start(join(folder, 'shop.mjs'), env, /READY/);
  const admin = new pg.Client({ connectionString: stack.adminUrl(database) });
  await admin.connect();
  const { rows } = await admin.query<{ id: number; sku: string }>('SELECT id, sku FROM product_variant');
  await admin.query('VACUUM ANALYZE');
  await admin.end();
  const shop = vendureShop(`http://127.0.0.1:${running.port}/shop-api`);
  return [{ shop, variants: new Map(rows.map(({ id, sku }) => [sku, String(id)])) }, running];
}

/** Calls per second with so many callers at once. */
async function rate(call: (n: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + MS;
  let calls = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      while (performance.now() < until) await call(calls++);
    }),
  );
  return (calls * 1_000) / (performance.now() - began);
}

/** Of so many buyers of the last piece at once: how many were sold it. */
async function lastPiece({ shop, variants }: Side): Promise<number> {
  const variant = variants.get(`PO-${PRODUCTS}-0`) ?? '';
  const buyers = [];
  for (let i = 0; i < BUYERS; i++) buyers.push(await shop.buyer(variant));
  const sold = await Promise.all(buyers.map((buy) => buy().catch(() => false)));
  return sold.filter(Boolean).length;
}

async function compare(mine: Side, theirs: Side): Promise<void> {
  const skus = [...mine.variants.keys()].filter((sku) => !sku.startsWith(`PO-${PRODUCTS}-`)).sort();
  const hot = skus[0] ?? '';
  const of = ({ variants }: Side, sku: string): string => variants.get(sku) ?? '';
  const cases: Record<string, (side: Side) => (n: number) => Promise<unknown>> = {
    'list of 50 products with prices and stock':
      ({ shop }) =>
      () =>
        shop.list(),
    'a piece of one variant put aside': (side) => () => side.shop.take(of(side, hot)),
    'a piece of many variants put aside': (side) => (n) => side.shop.take(of(side, skus[n % skus.length] ?? hot)),
  };
  const counts = [await mine.shop.list(), await theirs.shop.list()];
  if (counts[0] !== 100 || counts[1] !== 100) throw new Error(`lists differ: ${counts.join(' and ')} variants`);
  const rows: string[][] = [];
  for (const [name, on] of Object.entries(cases)) {
    await rate(on(mine));
    await rate(on(theirs));
    const { mine: here = [], theirs: there = [] } = await interleave(
      { mine: () => rate(on(mine)), theirs: () => rate(on(theirs)) },
      ROUNDS,
    );
    const times = ratios(here, there);
    rows.push([name, spread(times), `${median(here).toFixed(0)} / ${median(there).toFixed(0)}`]);
    find({ measure: `${name}: times Vendure's rate`, goal: '≥ 1', measured: spread(times), met: median(times) >= 1 });
  }
  print('## Beside Vendure', table(['what', 'times its rate', 'calls/s MH-OS / Vendure'], rows));
  const sold = [await lastPiece(mine), await lastPiece(theirs)];
  print(`${BUYERS} buyers want the last piece at once. Sold by MH-OS: ${sold[0]}; by Vendure: ${sold[1]}.`);
  find({ measure: `last piece, ${BUYERS} buyers at once`, goal: '1', measured: String(sold[0]), met: sold[0] === 1 });
}

const stack = await startStack({
  home: mkdtempSync(join(tmpdir(), 'mh-bench-')),
  only: ['platform', 'catalog-pricing'],
  ...{ gateway: true, web: false, seed: false },
  env: { MH_RATE: '0', MH_LIMIT_COST: '2000', MH_ACCESS_JWKS: JSON.stringify({ keys: [publicJwkOf(issuer)] }) },
});
let running: Running | undefined;
try {
  const mine = await ours(stack);
  const [theirs, started] = await peer(stack);
  running = started;
  await compare(mine, theirs);
} finally {
  await running?.stop();
  await stack.destroy();
}
