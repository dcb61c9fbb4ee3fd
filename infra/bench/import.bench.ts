import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { mintFileContext } from '@mh-os/auth/plain';
import pg from 'pg';
import { find, print, table } from './measure/report.ts';
import { median, ratios, spread } from './measure/stats.ts';
import { memoryOf } from './start/memory.ts';
import { addBrand } from './subgraph/catalogue.ts';
import { ask, contextsFor, personOf, startService } from './subgraph/service.ts';

// The service's import (reading, checking, writing products, variants, prices in four channels, words, events) against COPY of
// the same rows into one plain table; then one large file (`npm run bench -- import --rows 100000`), against COPY of it too,
// during which the service's memory is watched.

const { values: asked } = parseArgs({ options: { rows: { type: 'string' } } });
const ROWS = Number(process.env['MH_BENCH_ROWS'] ?? 5_000);
const LARGE = Number(asked.rows ?? 20_000);
const ROUNDS = 3;
/** Beyond those that every brand of a bench has. */
const MORE_CHANNELS = ['MARKETPLACE', 'SALON'];
const CHANNELS = ['own_shop', 'dealer', 'marketplace', 'salon'];
const HEAD = `product_key,name,status,category,tags,sku,variant,${CHANNELS.map((code) => `price:${code}`).join(',')},currency`;

const lineOf = (_: unknown, i: number): string => {
  const prices = CHANNELS.map((_code, at) => `${10 + (i % 40) + at}.90`).join(',');
  return `p-${i},Pomade ${i},ACTIVE,Styling > Pomade,hair;hold,PO-${i},50 ml,${prices},EUR`;
};
const START = `mutation Start($input: StartProductImportInput!) { startProductImport(input: $input) {
  import { id } userErrors { code message } } }`;
const STATE = `query State($id: ID!) { productImport(id: $id) { status created failed
  job { status error } errors(first: 1) { nodes { message } } } }`;

const CHANNEL = `INSERT INTO channel (brand_id, id, version, created_at, updated_at, code, name, kind, currency, price_display, country,
    active, position) VALUES ($1, uuidv7(), 1, now(), now(), $2, $2, 'OWN_SHOP', 'EUR', 'GROSS', 'DE', true, $3)`;
const PRICES = `SELECT count(*)::int AS n FROM product_price WHERE brand_id = $1`;

interface Started {
  readonly data: { readonly startProductImport: { readonly import: { readonly id: string } | null } };
}
interface State {
  readonly data: { readonly productImport: { readonly status: string; readonly failed: number } };
}

const service = await startService();
const admin = new pg.Client({ connectionString: service.stack.adminUrl() });
await admin.connect();
const folder = mkdtempSync(join(tmpdir(), 'mh-bench-copy-'));
// PostgreSQL reads the file itself and may run under another account.
chmodSync(folder, 0o755);

const send = (brandId: string, query: string, variables: object): Promise<unknown> => {
  const body = JSON.stringify({ query, variables });
  return ask(service.port, body, contextsFor(service.key, brandId, body)());
};

async function upload(brandId: string, csv: string): Promise<string> {
  const path = '/imports?name=bench.csv';
  const context = mintFileContext(service.key, {
    ctx: personOf(brandId),
    audience: 'catalog-pricing',
    method: 'POST',
    path,
  });
  const headers = { 'content-type': 'text/csv', 'x-mh-context': context };
  const answer = await fetch(`http://127.0.0.1:${service.port}${path}`, { method: 'POST', headers, body: csv });
  return ((await answer.json()) as { fileId: string }).fileId;
}

/** Rows a second from the upload's begin to the job's end. */
async function imported(rows: number, onWait: () => void = () => undefined): Promise<number> {
  const brandId = randomUUID();
  await addBrand(admin, brandId);
  for (const [at, code] of MORE_CHANNELS.entries()) await admin.query(CHANNEL, [brandId, code, CHANNELS.length - at]);
  await admin.query('UPDATE channel SET code = lower(code) WHERE brand_id = $1', [brandId]);
  const csv = [HEAD, ...Array.from({ length: rows }, lineOf)].join('\n');
  const began = performance.now();
  const fileId = await upload(brandId, csv);
  const input = { fileId, preset: 'MH_OS', idempotencyKey: randomUUID() };
  const started = (await send(brandId, START, { input })) as Started;
  const id = started.data.startProductImport.import?.id;
  if (!id) throw new Error(JSON.stringify(started));
  for (;;) {
    const state = (await send(brandId, STATE, { id })) as State;
    const { status, failed } = state.data.productImport;
    if (status === 'FAILED' || failed > 0) throw new Error(JSON.stringify(state));
    if (status === 'SUCCEEDED') {
      const rate = rows / ((performance.now() - began) / 1000);
      const { rows: counted } = await admin.query<{ n: number }>(PRICES, [brandId]);
      if (counted[0]?.n !== rows * CHANNELS.length) throw new Error(`${counted[0]?.n} prices of ${rows} rows`);
      return rate;
    }
    onWait();
    await sleep(100);
  }
}

async function copied(rows: number): Promise<number> {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, [HEAD, ...Array.from({ length: rows }, lineOf)].join('\n'), { mode: 0o644 });
  const columns = HEAD.split(',').map((column) => `"${column}" text`);
  await admin.query(`CREATE TABLE public.copied (${columns.join(', ')})`);
  const began = performance.now();
  await admin.query(`COPY public.copied FROM '${file}' (FORMAT csv, HEADER)`);
  const rate = rows / ((performance.now() - began) / 1000);
  await admin.query('DROP TABLE public.copied');
  return rate;
}

/** The most that the process has ever held, as the kernel counts it; where it does not, what was seen. */
function peakOf(pid: number, seen: number): number {
  const kib = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  return Math.max(seen, kib / 1024);
}

async function large(): Promise<string[]> {
  const pid = service.stack.pids['catalog-pricing'] ?? 0;
  const before = memoryOf(pid, false);
  let seen = before;
  const rate = await imported(LARGE, () => (seen = Math.max(seen, memoryOf(pid, false))));
  const peak = peakOf(pid, seen);
  find({
    measure: `Peak memory of the service during a file of ${LARGE.toLocaleString('en')} rows`,
    ...{ goal: 'bounded: ≤ 400 MiB', measured: `${peak.toFixed(0)} MiB`, met: peak <= 400 },
  });
  const plain = await copied(LARGE);
  const measured = `${(rate / plain).toFixed(4)}, ${rate.toFixed(0)} products/s`;
  find({
    measure: `Import of ${LARGE.toLocaleString('en')} products × 4 channels against COPY`,
    goal: 'none, stated',
    measured,
  });
  const shown = [rate.toFixed(0), plain.toFixed(0), (rate / plain).toFixed(4), before.toFixed(0), peak.toFixed(0)];
  return [String(LARGE), ...shown];
}

try {
  const rates: { imported: number[]; copied: number[] } = { imported: [], copied: [] };
  await imported(1_000);
  for (let round = 0; round < ROUNDS; round++) {
    rates.imported.push(await imported(ROWS));
    rates.copied.push(await copied(ROWS));
  }
  const ratio = ratios(rates.imported, rates.copied);
  print(
    '## Import',
    'The large file once: `npm run bench -- import --rows 100000`. Each row is a product with one variant and a price in each channel.',
    table(
      ['products × 4 channels', 'import, products/s', 'COPY into a plain table, rows/s', 'ratio'],
      [[String(ROWS), spread(rates.imported, 0), spread(rates.copied, 0), spread(ratio, 4)]],
    ),
    table(
      ['products × 4 channels, once', 'import, products/s', 'COPY, rows/s', 'ratio', 'MiB before', 'MiB at most'],
      [await large()],
    ),
  );
  const measured = `${median(ratio).toFixed(4)}, ${median(rates.imported).toFixed(0)} products/s in four channels`;
  find({ measure: 'Import against COPY of the same rows', goal: 'none, stated', measured });
} finally {
  await admin.end();
  rmSync(folder, { recursive: true, force: true });
  await service.stack.destroy();
}
