import { type Ctx, Money, UnitPrice } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { OrdersService, type RowResult } from '../src/orders/orders.service.ts';
import { booked, FakeCrm, returnsOf, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger } from './ledger.builders.ts';
import { countryCode, haveRetail, retailDocuments, retailRows } from './retail-files.ts';

let service: TestService;
let crm: FakeCrm;
beforeAll(async () => {
  if (!haveRetail) return;
  service = await startTestService(AppModule);
  crm = new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const inBatches = async <T>(
  all: readonly T[],
  act: (batch: readonly T[]) => Promise<RowResult[]>,
): Promise<Record<string, number>> => {
  const outcomes: Record<string, number> = {};
  for (let from = 0; from < all.length; from += 200)
    for (const { outcome, error } of await act(all.slice(from, from + 200))) {
      const key = error ? `${outcome} ${error.code}` : outcome;
      outcomes[key] = (outcomes[key] ?? 0) + 1;
    }
  return outcomes;
};

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
  it('become orders, invoices and credit notes whose revenue is that of the file to the cent, once however often they are sent', async () => {
    const ctx: Ctx = await aLedger(service, service.brand(), { country: 'GB', currency: 'GBP' });
    await service.admin.query(`UPDATE ledger_setting SET time_zone = 'Europe/London' WHERE brand_id = $1`, [
      ctx.brandId,
    ]);
    const rows = retailRows();
    const { orders, returns, corrections } = retailDocuments(rows);
    expect([rows.length, orders.length, returns.length, corrections]).toEqual([77_628, 2_749, 586, 166]);
    crm.away = 1;
    const take = async () => ({
      orders: await inBatches(orders, async (batch) => {
        const results = await service.app.get(OrdersService).recordAll(ctx, batch);
        // What the database does by itself within a minute: two months come within seconds here.
        if (batch[0] === orders[200] || batch[0] === orders[1_000]) await service.admin.query('ANALYZE');
        return results;
      }),
      matched: await booked(service, ctx, 150_000),
      returns: await inBatches(returns, (batch) => returnsOf(service).recordAll(ctx, batch)),
    });
    expect(await take()).toMatchObject({ orders: { CREATED: 2_749 }, returns: { CREATED: 586 } });

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
    expect(await take()).toMatchObject({ orders: { UNCHANGED: 2_749 }, returns: { UNCHANGED: 586 } });
    expect(await rowsOf(service, COUNTS, [ctx.brandId])).toEqual(before);
  }, 300_000);
});
