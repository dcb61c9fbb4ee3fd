import { type Ctx, Money, UnitPrice } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { OrderFilesService, type OrderImport } from '../src/order-files/order-files.service.ts';
import { UploadsService } from '../src/uploads/uploads.service.ts';
import { booked, FakeCrm, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger } from './ledger.builders.ts';
import { countryCode, haveRetail, retailBytes, retailRows } from './retail-files.ts';

let service: TestService;
let crm: FakeCrm;
beforeAll(async () => {
  if (!haveRetail) return;
  service = await startTestService(AppModule);
  crm = new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

/** The whole file as a shop's owner would take it in; gives what came of it. */
async function takeIn(ctx: Ctx): Promise<OrderImport['head']> {
  const { fileId } = await service.app
    .get(UploadsService)
    .upload(ctx, 'order-files', 'retail.csv', Readable.from([retailBytes()]));
  const files = service.app.get(OrderFilesService);
  const how = { source: 'retail', currency: 'GBP', timeZone: 'Europe/London', decimalComma: false };
  const { head } = await files.start(ctx, { ...how, idempotencyKey: fileId, fileId, trial: false });
  for (const end = Date.now() + 200_000; Date.now() < end; await sleep(250)) {
    const { head: now, job } = await files.get(ctx, head.id);
    if (now.complete) return now;
    if (job.status === 'failed') throw new Error(JSON.stringify(job.error));
  }
  throw new Error('The file was not taken in.');
}

/** Cuts every connection of the service to its database, as a database does that goes away. */
const cut = () =>
  service.admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND usename <> current_user AND pid <> pg_backend_pid()`);

/** Revenue by country and month, as the journal has it. */
const REVENUE = `SELECT l.country || ' ' || to_char(l.effective_on, 'YYYY-MM') AS key, sum(l.credit_minor - l.debit_minor)::text AS revenue
  FROM journal_line l JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id
  WHERE l.brand_id = $1 AND a.role = 'REVENUE' GROUP BY 1 HAVING sum(l.credit_minor - l.debit_minor) <> 0`;
const COUNTS = `SELECT (SELECT count(*) FROM sales_order WHERE brand_id = $1)::int AS orders, (SELECT count(*) FROM invoice WHERE brand_id = $1)::int AS documents,
  (SELECT count(*) FROM journal_entry WHERE brand_id = $1)::int AS entries, (SELECT count(*) FROM order_return WHERE brand_id = $1)::int AS returns,
  (SELECT count(*) FROM outbox WHERE brand_id = $1 AND type <> 'finance.order.received')::int AS events`;
const OPEN = `SELECT (SELECT sum(CASE kind WHEN 'INVOICE' THEN open_minor ELSE -open_minor END) FROM open_item WHERE brand_id = $1)::text AS items,
  (SELECT sum(l.debit_minor - l.credit_minor) FROM journal_line l JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id
   WHERE l.brand_id = $1 AND a.role = 'RECEIVABLES')::text AS ledger`;

(haveRetail ? describe : describe.skip)('two months of a shop', () => {
  it('become orders, invoices and credit notes whose revenue is that of the file to the cent, once however often they come in, though the database goes away meanwhile', async () => {
    const ctx: Ctx = await aLedger(service, service.brand(), { country: 'GB', currency: 'GBP' });
    await service.admin.query(`UPDATE ledger_setting SET time_zone = 'Europe/London' WHERE brand_id = $1`, [
      ctx.brandId,
    ]);
    const rows = retailRows();
    expect(rows).toHaveLength(77_628);
    crm.away = 1;
    // What the database does by itself within a minute: two months come within seconds here.
    const analysing = sleep(4_000).then(() => service.admin.query('ANALYZE'));
    const chaos = (async () => {
      for (const pause of [3_000, 6_000]) {
        await sleep(pause);
        await cut();
      }
    })();
    const first = await takeIn(ctx);
    await Promise.all([analysing, chaos]);
    expect(first.faults).toEqual([]);
    // A part that was kept just before its connection was cut is found again and counted as known.
    const { ordersCreated, ordersKnown, returnsCreated, returnsKnown, ...rest } = first.counts;
    expect([ordersCreated + ordersKnown, returnsCreated + returnsKnown, rest]).toEqual([
      2_749,
      586,
      { refused: 0, skippedRows: 166 },
    ]);
    await booked(service, ctx, 150_000);

    const expected = new Map<string, bigint>();
    for (const row of rows) {
      const key = `${countryCode(row.Country)} ${row.InvoiceDate.slice(0, 7)}`;
      const amount: Money = UnitPrice.parse(row.UnitPrice, 'GBP').times(BigInt(row.Quantity));
      expected.set(key, (expected.get(key) ?? 0n) + amount.minorUnits);
    }
    const revenue = await rowsOf<{ key: string; revenue: string }>(service, REVENUE, [ctx.brandId]);
    expect(Object.fromEntries(revenue.map((row) => [row.key, row.revenue]))).toEqual(
      Object.fromEntries([...expected].filter(([, sum]) => sum !== 0n).map(([key, sum]) => [key, sum.toString()])),
    );
    expect(await trialBalance(service, ctx)).toBe('0');
    const [open] = await rowsOf<{ items: string; ledger: string }>(service, OPEN, [ctx.brandId]);
    expect(open!.items).toBe(open!.ledger);

    const before = await rowsOf(service, COUNTS, [ctx.brandId]);
    expect((await takeIn(ctx)).counts).toMatchObject({ ordersKnown: 2_749, returnsKnown: 586, ordersCreated: 0 });
    expect(await rowsOf(service, COUNTS, [ctx.brandId])).toEqual(before);
  }, 300_000);
});
