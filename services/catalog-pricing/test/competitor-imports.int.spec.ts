import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask, channelsOf, run } from './builders.ts';
import { aCompetitor, alerts, aListing, aPricedVariant, positions } from './competitor-builders.ts';
import { upload } from './import-builders.ts';

const JUICE = join(import.meta.dirname, '../../../../shared/data/09-price-demand/orange_juice_store_weeks.csv.gz');
const withJuice = existsSync(JUICE) ? it : it.skip;

interface ImportAnswer {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
  readonly recorded: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly failure: string | null;
  readonly faults: { row: number; code: string }[];
}
const FIELDS = 'id status rows recorded unchanged failed failure faults { row code }';

let service: TestService;
let ctx: Ctx;
let channelId: string;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
  channelId = (await channelsOf(service, ctx))['own-shop']!;
});

const start = async (file: string, over: object = {}) =>
  run<{ import: ImportAnswer | null }>(
    service,
    ctx,
    'startCompetitorPriceImport',
    'StartCompetitorPriceImportInput',
    { fileId: await upload(service, ctx, file, 'prices.csv'), idempotencyKey: newId(), ...over },
    `import { ${FIELDS} }`,
  );
const imported = async (file: string, over: object = {}): Promise<ImportAnswer> => {
  const started = await start(file, over);
  if (!started.import) throw new Error(JSON.stringify(started.userErrors));
  for (;;) {
    const answer = await ask<ImportAnswer>(
      service,
      ctx,
      `query ($id: ID!) { competitorPriceImport(id: $id) { ${FIELDS} } }`,
      {
        id: started.import.id,
      },
    );
    if (answer.status === 'SUCCEEDED' || answer.status === 'FAILED') return answer;
    await sleep(50);
  }
};

/** The last year of weeks of one brand in one store, and the place of a column by its name. */
const weeksOfJuice = () => {
  const [head, ...lines] = gunzipSync(readFileSync(JUICE)).toString('utf8').trim().split('\n');
  const at = (name: string): number => head!.split(',').indexOf(name);
  const weeks = lines
    .map((line) => line.split(','))
    .filter((row) => row[at('store')] === '2' && row[at('brand')] === '1')
    .sort((a, b) => Number(a[at('week')]) - Number(b[at('week')]))
    .slice(-52);
  return { at, weeks };
};

const seriesOf = (variantId: string) => {
  const query = `query ($v: ID!, $c: ID!) { competitorPriceSeries(variantId: $v, channelId: $c, days: 400) {
      unit own { at } competitors { competitor points { unitPrice { decimal } } } } }`;
  return ask<{ unit: string; own: unknown[]; competitors: { points: unknown[] }[] }>(service, ctx, query, {
    v: variantId,
    c: channelId,
  });
};

describe('files of competitors prices', () => {
  it('P18: are imported row by row; what cannot be is told with its row, and twice is once', async () => {
    const { variantId, sku } = await aPricedVariant(service, ctx, channelId, '20.00');
    const competitorId = await aCompetitor(service, ctx, { code: 'dan' });
    await aListing(service, ctx, competitorId, variantId, { externalRef: 'A1' });
    const file = [
      'Competitor;Reference;Price;Captured at;SKU;Pack amount;Pack unit',
      'dan;A1;"12,95 €";2026-01-01;;;',
      'dan;A2;"24,00";2026-01-01;' + sku + ';200;ml',
      'dan;A3;1,00;2026-01-01;;;',
      'dan;A1;umsonst;2026-01-02;;;',
      'dan;A1;12,95;2026-01-01;;;',
      'dan;A1;11,00;2026-01-01;;;',
    ].join('\n');
    const answer = await imported(file, { mapUnknown: true });
    expect(answer).toMatchObject({ status: 'SUCCEEDED', rows: 6, recorded: 2, unchanged: 1, failed: 3 });
    expect(answer.faults).toEqual([
      { row: 4, code: 'LISTING_UNKNOWN' },
      { row: 5, code: 'IMPORT_VALUE_INVALID' },
      { row: 7, code: 'CAPTURE_CONFLICT' },
    ]);
    expect(await imported(file)).toMatchObject({ recorded: 0, unchanged: 3, failed: 3 });
    const finished = (await service.events('catalog-pricing.competitor-import.finished')).filter(
      (event) => event.brandId === ctx.brandId,
    );
    expect(finished.map((event) => (event.data as { recorded: number }).recorded)).toEqual([2, 0]);
  });

  it('are refused before any row where their columns do not fit', async () => {
    expect(await imported('competitor,price\ndan,1\n')).toMatchObject({ status: 'FAILED', rows: 0 });
    const unknown = await imported('competitor,reference,price,captured_at,colour\nd,r,1,2026-01-01,red\n');
    expect(unknown).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('colour') });
  });

  withJuice(
    'P18: eleven real orange juices over a year of weeks: position, staleness and alerts as a naive count has them',
    async () => {
      const { at, weeks } = weeksOfJuice();
      const last = Number(weeks.at(-1)![at('week')]);
      // Every second brand sells 96 ounces a pack, the others 64: only unit prices can be compared.
      const ounces = (brand: number): number => (brand % 2 === 0 ? 96 : 64);
      const ml = (brand: number): string => (ounces(brand) * 29.573_53).toFixed(3);
      const cents = (row: string[], brand: number): number =>
        Math.round(Number(row[at(`price${brand}`)]) * ounces(brand) * 100);
      const brands = Array.from({ length: 11 }, (_unused, index) => index + 1);
      const own = 5;
      const newest = weeks.at(-1)!;
      const { variantId, sku } = await aPricedVariant(service, ctx, channelId, (cents(newest, own) / 100).toFixed(2), {
        pack: { amount: ml(own), unit: 'ml' },
      });
      for (const brand of brands)
        if (brand !== own) await aCompetitor(service, ctx, { code: `brand-${brand}`, name: `Brand ${brand}` });
      const week = 7 * 86_400_000;
      const base = Date.now() - 3_600_000;
      const rows = weeks.flatMap((row) =>
        brands
          .filter((brand) => brand !== own)
          .map((brand) => {
            const day = new Date(base - (last - Number(row[at('week')])) * week).toISOString();
            return [`brand-${brand}`, 'oj', (cents(row, brand) / 100).toFixed(2), day, sku, ml(brand), 'ml'].join(',');
          }),
      );
      const file = ['competitor,reference,price,captured_at,sku,pack_amount,pack_unit', ...rows].join('\n');
      expect(await imported(file, { mapUnknown: true, locale: 'en-US' })).toMatchObject({
        ...{ status: 'SUCCEEDED', rows: rows.length, recorded: rows.length, failed: 0 },
      });
      const unit = (brand: number): number => cents(newest, brand) / Number(ml(brand));
      const others = brands.filter((brand) => brand !== own);
      const cheaper = others.filter((brand) => unit(brand) < unit(own)).length;
      const cheapest = others.reduce((a, b) => (unit(b) < unit(a) ? b : a));
      const [position] = await positions(service, ctx, { variantId: { eq: variantId } });
      expect(position).toMatchObject({
        rank: cheaper + 1,
        ranked: 11,
        staleCount: 0,
        cheapest: { competitor: `Brand ${cheapest}` },
      });
      const open = (await alerts(service, ctx, variantId)).filter((one) => one.status === 'OPEN');
      const count = (direction: string): number => open.filter((one) => one.direction === direction).length;
      expect(count('BELOW')).toBe(others.filter((brand) => unit(brand) <= unit(own) * 0.95).length);
      expect(count('ABOVE')).toBe(others.filter((brand) => unit(brand) >= unit(own) * 1.15).length);
      const series = await seriesOf(variantId);
      expect(series).toMatchObject({ unit: 'l', own: [expect.anything()] });
      expect(series.competitors.map((line) => line.points.length)).toEqual(others.map(() => weeks.length));
    },
  );
});
