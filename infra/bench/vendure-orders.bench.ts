import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startStack } from '../local/stack.ts';
import { start } from './gateway/process.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';
import { openShop } from './story/open-shop.ts';
import { vendureShop } from './vendure/clients.ts';
import { installVendure } from './vendure/install.ts';

// A paid order of one line, from the buyer's first call until it stands. In Vendure: cart, customer, address, shipping, payment
// authorised. In MH-OS: one call takes it in with its payment; it counts once the buyer is found in crm, the invoice finalised,
// the payment allocated and both posted to the journal. Each by HTTP, on one machine. Arguments: orders a round, rounds.

const ORDERS = Number(process.argv[2] ?? 60);
const ROUNDS = Number(process.argv[3] ?? 3);
const LANES = 8;
const home = mkdtempSync(join(tmpdir(), 'mh-bench-'));
const stack = await startStack({ home, env: { MH_RATE: '0' } });
const mine = await openShop(stack);

const database = 'vendure_bench';
const server = new pg.Client({ connectionString: stack.adminUrl('postgres') });
await server.connect();
await server.query(`CREATE DATABASE ${database}`);
await server.end();
const folder = installVendure(join(import.meta.dirname, '../..'));
const peer = { PEER_DB: stack.adminUrl(database), PEER_PRODUCTS: '10', PEER_FOLDER: folder };
const running = await start(join(folder, 'shop.mjs'), { ...peer, VENDURE_DISABLE_TELEMETRY: 'true' }, /READY/);
const theirs = vendureShop(`http://127.0.0.1:${running.port}/shop-api`);
const reader = new pg.Client({ connectionString: stack.adminUrl(database) });
await reader.connect();
const { rows } = await reader.query<{ id: number }>(`SELECT id FROM product_variant WHERE sku = 'PO-1-0'`);
await reader.end();
const variant = String(rows[0]!.id);

/** Does so many things with a few callers at once. */
async function all(work: () => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next++ < ORDERS) await work();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return ORDERS / ((performance.now() - began) / 1_000);
}

async function buy(): Promise<void> {
  const sold = await (await theirs.buyer(variant))();
  if (!sold) throw new Error('Vendure sold nothing.');
}

async function book(): Promise<void> {
  await all(() => mine.orderPaid());
  while ((await mine.waiting()) > 0) await sleep(25);
}

try {
  const rates = await interleave({ ours: () => perSecond(book), theirs: () => perSecond(() => all(buy)) }, ROUNDS);
  const [ours, vendure] = [rates['ours'] ?? [], rates['theirs'] ?? []];
  const times = ratios(ours, vendure);
  print(
    '## Orders beside Vendure',
    `${ORDERS} paid orders of one line a round, ${ROUNDS} rounds, ${LANES} buyers at once.`,
    table(
      ['a paid order', 'orders/s', 'times'],
      [
        ['Vendure: six calls, payment authorised', spread(vendure), '1'],
        ['MH-OS: one call; invoiced, paid and posted', spread(ours), spread(times)],
      ],
    ),
  );
  find({ measure: `Paid orders: times Vendure's rate`, goal: '≥ 1', measured: spread(times), met: median(times) >= 1 });
} finally {
  await running.stop();
  await stack.stop();
  rmSync(home, { recursive: true, force: true });
}
