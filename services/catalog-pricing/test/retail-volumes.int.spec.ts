import { type Ctx, Money } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask } from './builders.ts';
import { counts, ended, start, upload } from './import-builders.ts';
import { exportRecords, importRecords } from './record-builders.ts';

const FILE = join(
  import.meta.dirname,
  '../../../../shared/data/01-retail-transactions/online_retail_2010-12_2011-01.csv.gz',
);
const withFile = existsSync(FILE) ? it : it.skip;
if (!existsSync(FILE)) process.stdout.write(`Skipped: ${FILE} is not there.\n`);

/** An invoice line that was a sale; money in pence. */
interface Sale {
  readonly code: string;
  readonly name: string;
  readonly day: string;
  readonly units: number;
  readonly price: number;
}

const pence = (decimal: string): number => Number(Money.parse(decimal, 'GBP').minorUnits);
const pounds = (minor: number): string => (minor / 100).toFixed(2);

/** Cancellations, gifts and corrections left out. Letter case does not tell stock codes apart, as with SKUs. */
function readSales(): Sale[] {
  const rows = parse(gunzipSync(readFileSync(FILE)), { columns: true }) as Record<string, string>[];
  return rows
    .map((row) => ({
      ...{ code: row['StockCode']!.toLowerCase(), name: row['Description']!, day: row['InvoiceDate']!.slice(0, 10) },
      ...{ units: Number(row['Quantity']), price: pence(row['UnitPrice']!), invoice: row['InvoiceNo']! },
    }))
    .filter(({ units, price, invoice }) => units > 0 && price > 0 && !invoice.startsWith('C'));
}

/** What an analyst would add up from the invoice lines, without products, days or files between. */
function sumsOf(sales: readonly Sale[]) {
  const units = sales.reduce((sum, one) => sum + one.units, 0);
  return { units, revenue: sales.reduce((sum, one) => sum + one.units * one.price, 0) };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""').trim()}"`;

describe('two months of a real web shop, end to end', () => {
  let service: TestService;
  let ctx: Ctx;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    ctx = await aBrand(service, 'GBP', 'GB');
  }, 60_000);
  afterAll(() => service?.stop());

  const whatIf = (draftId: string, days: number) =>
    ask<{
      from: string;
      to: string;
      linesWithElasticity: number;
      linesWithoutVolume: number;
      totals: {
        lines: number;
        unitsBefore: string;
        unitsAfter: { expected: string };
        revenueBefore: { decimal: string };
        revenueAfter: { expected: { decimal: string } };
      }[];
    }>(
      service,
      ctx,
      `query ($id: ID!, $days: Int!) { priceDraftWhatIf(id: $id, days: $days) { from to linesWithElasticity linesWithoutVolume
        totals { lines unitsBefore unitsAfter { expected } revenueBefore { decimal } revenueAfter { expected { decimal } } } } }`,
      { id: draftId, days },
    );

  withFile(
    'G1, A10: stock codes as products, invoice lines as volumes, a draft over all of them: sums are those of the invoices',
    async () => {
      const sales = readSales();
      const prices = new Map(sales.map((one) => [one.code, one.price]));
      const names = new Map(sales.map((one) => [one.code, one.name || one.code]));
      const products = ['product_key,name,sku', ...[...names].map(([code, name]) => `${code},${quoted(name)},${code}`)];
      const begun = await start(service, ctx, await upload(service, ctx, products.join('\n')));
      const made = await ended(service, ctx, begun.import.id, 240);
      expect(counts(made)).toBe(`${names.size}/0/0/0 of ${names.size}`);

      const first = ['sku,channel,net', ...[...prices].map(([code, price]) => `${code},dealer,${pounds(price)}`)];
      expect((await importRecords(service, ctx, 'prices', first.join('\n'))).createdCount).toBe(prices.size);

      const days = new Map<string, { units: number; revenue: number }>();
      for (const { code, day, units, price } of sales) {
        const known = days.get(`${code},dealer,${day}`) ?? { units: 0, revenue: 0 };
        days.set(`${code},dealer,${day}`, { units: known.units + units, revenue: known.revenue + units * price });
      }
      const volumes = [...days].map(([key, one]) => `${key},${one.units},${pounds(one.revenue)}`);
      const file = ['sku,channel,day,units,net_revenue', ...volumes].join('\n');
      const recorded = await importRecords(service, ctx, 'sales-volumes', file);
      expect(recorded).toMatchObject({ status: 'SUCCEEDED', createdCount: days.size, failedCount: 0 });

      const whole = sumsOf(sales);
      const kept = await service.admin.query<{ units: string; revenue: string }>(
        'SELECT sum(units)::bigint::text AS units, sum(net_revenue_minor)::text AS revenue FROM sales_volume WHERE brand_id = $1',
        [ctx.brandId],
      );
      expect(kept.rows).toEqual([{ units: String(whole.units), revenue: String(whole.revenue) }]);
      const out = parse(await exportRecords(service, ctx, 'sales-volumes'), { columns: true, bom: true }) as Record<
        string,
        string
      >[];
      expect(out.reduce((sum, row) => sum + pence(row['net_revenue']!), 0)).toBe(whole.revenue);

      const raised = ['sku,channel,net', ...[...prices].map(([code, price]) => `${code},dealer,${pounds(price + 10)}`)];
      const proposal = await importRecords(service, ctx, 'prices', raised.join('\n'));
      expect(proposal).toMatchObject({ updatedCount: prices.size, failedCount: 0 });
      for (const period of [28, 62]) {
        const answer = await whatIf(proposal.id, period);
        expect(answer.to).toBe(sales.reduce((last, one) => (one.day > last ? one.day : last), ''));
        const within = sales.filter((one) => one.day >= answer.from && one.day <= answer.to);
        const sold = new Set(within.map((one) => one.code));
        const { units } = sumsOf(within);
        // At the prices in force and at ten pence more; two months show no elasticity, so units stay.
        const at = (more: number) => within.reduce((sum, one) => sum + one.units * (prices.get(one.code)! + more), 0);
        expect(answer).toMatchObject({ linesWithElasticity: 0, linesWithoutVolume: prices.size - sold.size });
        expect(answer.totals).toEqual([
          {
            lines: sold.size,
            unitsBefore: `${units}.000`,
            unitsAfter: { expected: `${units}.000` },
            revenueBefore: { decimal: pounds(at(0)) },
            revenueAfter: { expected: { decimal: pounds(at(10)) } },
          },
        ]);
      }
    },
    600_000,
  );
});
