/** @own-world It measures the memory of its process. */
import type { Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask } from './builders.ts';
import { counts, ended, start, upload } from './import-builders.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service.stop());

/** A table of our own template: one variant a product, every fifth product with two. */
function table(rows: number): string {
  const lines = ['product_key,name,sku,cost,price,stock'];
  for (let at = 0; at < rows; at += 1) {
    const product = at - (at % 5 === 1 ? 1 : 0);
    lines.push(`p${product},Product ${product},SKU-${at},${1 + (at % 9)}.50,${10 + (at % 50)}.90,${at % 100}`);
  }
  return `${lines.join('\n')}\n`;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are in use after collecting what is not. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** The most that is held until the end. Collecting stops everything else: it may take a tenth of the time. */
async function peakUntil(end: AbortSignal): Promise<number> {
  let peak = 0;
  while (!end.aborted) {
    const began = performance.now();
    peak = Math.max(peak, held());
    await sleep(Math.max(1_000, 9 * (performance.now() - began)), undefined, { signal: end }).catch(() => undefined);
  }
  return peak;
}

const count = async (ctx: Ctx) =>
  (await ask<{ totalCount: number }>(service, ctx, '{ products { totalCount } }')).totalCount;

/** What lies in the database of a brand: each of these once per variant. */
async function rowsOf(ctx: Ctx): Promise<Record<string, number>> {
  const tables = [
    'product',
    'product_variant',
    'variant_cost',
    'product_price',
    'price_record',
    'stock_item',
    'import_row',
  ];
  const entries = tables.map(async (name) => {
    const { rows } = await service.admin.query<{ n: number }>(
      // What the ledger books against has items of its own.
      `SELECT count(*)::int AS n FROM ${name} WHERE brand_id = $1 ${name === 'stock_item' ? "AND location_kind <> 'VIRTUAL'" : ''}`,
      [ctx.brandId],
    );
    return [name, rows[0]!.n] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const whole = (rows: number) => ({
  ...{ product: rows - rows / 5, product_variant: rows, variant_cost: rows, product_price: rows, price_record: rows },
  ...{ stock_item: rows, import_row: 0 },
});

describe('a large import', () => {
  const rows = Number(process.env['MH_TEST_IMPORT_ROWS'] ?? 8_000);

  it(`${rows} rows come in within bounded memory`, async () => {
    const ctx = await aBrand(service);
    const fileId = await upload(service, ctx, table(rows));
    const before = held();
    const end = new AbortController();
    const watching = peakUntil(end.signal);
    const began = performance.now();
    const done = await start(service, ctx, fileId)
      .then((started) => ended(service, ctx, started.import.id, 500))
      .finally(() => end.abort());
    const peak = (await watching) - before;
    const seconds = (performance.now() - began) / 1000;
    expect(counts(done)).toBe(`${rows}/0/0/0 of ${rows}`);
    expect(await rowsOf(ctx)).toEqual(whole(rows));
    process.stdout.write(
      `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, at most ${Math.round(peak / 1e6)} MB more held\n`,
    );
    expect(peak).toBeLessThan(64e6);
  }, 600_000);
});

const main = join(import.meta.dirname, '../dist/main.js');
const built = existsSync(main);
if (!built) process.stdout.write('Skipped: the service is not built, so no process of it can be killed.\n');

(built ? describe : describe.skip)('a process that is killed', () => {
  const children: ChildProcess[] = [];
  afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

  /** The built service on the same database, as another replica. */
  function replica(): ChildProcess {
    const env = { ...process.env, MH_PORT: '0', MH_LOG_LEVEL: 'fatal', NODE_OPTIONS: '' };
    const child = spawn(process.execPath, [main], { env, stdio: 'ignore' });
    children.push(child);
    return child;
  }

  it('kill -9 in the middle: another goes on from the last step, nothing doubled, nothing lost', async () => {
    const ctx = await aBrand(service);
    const fileId = await upload(service, ctx, table(5_000));
    const started = await start(service, ctx, fileId);
    let kills = 0;
    for (let child = replica(); ; child = replica()) {
      await sleep(1_200);
      const [row] = (
        await service.admin.query<{ status: string }>('SELECT status FROM product_import WHERE id = $1', [
          started.import.id,
        ])
      ).rows;
      child.kill('SIGKILL');
      kills += 1;
      // A killed worker's lease would be waited out; the queue is told at once.
      await service.admin.query(`UPDATE job SET lease_until = now() WHERE status = 'running'`);
      if (row?.status === 'SUCCEEDED' || kills > 5) break;
    }
    const done = await ended(service, ctx, started.import.id, 120);
    expect(counts(done)).toBe('5000/0/0/0 of 5000');
    expect(await rowsOf(ctx)).toEqual(whole(5_000));
    expect(await count(ctx)).toBe(4_000);
  }, 240_000);
});
