import type { Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { FinanceSummaryService } from '../src/summary/summary.service.ts';
import { OrdersService } from '../src/orders/orders.service.ts';
import {
  aBookedOrder,
  anOrder,
  aReturn,
  booked,
  FakeCrm,
  recorded,
  returnsOf,
  rowsOf,
  trialBalance,
} from './document.builders.ts';
import { aLedger, balanceOf } from './ledger.builders.ts';

let service: TestService;
let crm: FakeCrm;
beforeAll(async () => {
  service = await startTestService(AppModule);
  crm = new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const brand = (): Promise<Ctx> => aLedger(service, service.brand());
const orders = (): OrdersService => service.app.get(OrdersService);
const eventsOf = async (ctx: Ctx, type: string) =>
  (await service.events(type)).filter((event) => event.brandId === ctx.brandId);
const one = async <T extends object>(sql: string, id: string): Promise<T> => (await rowsOf<T>(service, sql, [id]))[0]!;
const invoicesOf = (orderId: string) =>
  rowsOf<{ kind: string; number: string; gross: string; open: string }>(
    service,
    `SELECT i.kind, i.number, i.gross_minor::text AS gross, x.open_minor::text AS open FROM invoice i JOIN open_item x USING (brand_id, id)
     WHERE i.order_id = $1 ORDER BY i.kind DESC, i.number`,
    [orderId],
  );

describe('orders', () => {
  it('books an order with its buyer, invoice, payment and event, and posts it', async () => {
    const ctx = await brand();
    const payments = [{ method: 'card', amount: '100.00', paidAt: new Date(), reference: 'ch_1' }];
    const id = await aBookedOrder(service, ctx, { payments, campaignCode: 'SPRING' });
    const order = (await orders().byIds(ctx, [id])).get(id)!;
    expect(order).toMatchObject({ status: 'MATCHED', net: 10000n, vat: 1900n, gross: 11900n });
    expect(order.personId).not.toBeNull();
    expect(await invoicesOf(id)).toEqual([
      { kind: 'INVOICE', number: expect.stringMatching(/-00001$/) as string, gross: '11900', open: '1900' },
    ]);
    const [event] = await eventsOf(ctx, 'finance.order.recorded');
    expect(event!.data).toMatchObject({
      orderId: id,
      campaignCode: 'SPRING',
      gross: { minorUnits: '11900' },
      personId: order.personId,
    });
    expect(JSON.stringify(event)).not.toMatch(/Ada|Byron|example\.com/);
    expect([await balanceOf(service, ctx, '1400'), await trialBalance(service, ctx)]).toEqual([1900n, '0']);
  });

  it('G5, G6: an order that is sent 30 times at once is there once; with other content it is refused', async () => {
    const ctx = await brand();
    const order = anOrder({ number: '1001' });
    const results = await Promise.all(Array.from({ length: 30 }, () => orders().recordAll(ctx, [order, order])));
    const outcomes = results.flat().map((row) => row.outcome);
    expect(outcomes.filter((outcome) => outcome === 'REFUSED')).toEqual([]);
    expect(new Set(results.flat().map((row) => row.id)).size).toBe(1);
    await booked(service, ctx);
    const [changed] = await recorded(service, ctx, { ...order, campaignCode: 'OTHER' });
    expect(changed!.error).toMatchObject({ code: 'FINANCE_ORDER_CHANGED' });
    expect(await eventsOf(ctx, 'finance.order.recorded')).toHaveLength(1);
    expect(await invoicesOf(results[0]![0]!.id!)).toHaveLength(1);
  });

  it('takes the good rows of a batch and tells what is wrong with the others', async () => {
    const ctx = await brand();
    const input = {
      orders: [
        {
          source: 's',
          number: '1',
          placedAt: '2026-03-01T10:00:00Z',
          currency: 'EUR',
          lines: [{ sku: 'A', quantity: 1, unitPrice: '10.00', vatRate: '19' }],
        },
        {
          ...{
            source: 's',
            number: '2',
            placedAt: '2026-03-01T10:00:00Z',
            currency: 'EUR',
            totals: { gross: '11.00' },
          },
          lines: [{ sku: 'A', quantity: 1, unitPrice: '10.00', vatRate: '19' }],
        },
      ],
    };
    const mutation = `mutation ($input: RecordFinanceOrdersInput!) { recordFinanceOrders(input: $input) {
      results { index outcome code path } userErrors { code } } }`;
    const { data } = await service.graphql(ctx, mutation, { input });
    expect(data).toMatchObject({
      recordFinanceOrders: {
        userErrors: [],
        results: [
          { outcome: 'CREATED' },
          { outcome: 'REFUSED', code: 'FINANCE_ORDER_TOTALS_DIFFER', path: ['totals', 'gross'] },
        ],
      },
    });
    await booked(service, ctx);
  });

  it('waits while crm is away, and loses nothing', async () => {
    const ctx = await brand();
    crm.away = 2;
    const id = await aBookedOrder(service, ctx);
    expect(crm.away).toBe(0);
    expect(await invoicesOf(id)).toHaveLength(1);
  });

  it('matches an order of nobody without asking anybody', async () => {
    const ctx = await brand();
    const before = crm.asked;
    const id = await aBookedOrder(service, ctx, { buyer: null });
    expect([crm.asked, (await orders().byIds(ctx, [id])).get(id)!.personId]).toEqual([before, null]);
  });
});

describe('returns', () => {
  it('credits what comes back, pays it back, and tells it; the same return again changes nothing', async () => {
    const ctx = await brand();
    const payments = [{ method: 'paypal', amount: '119.00', paidAt: new Date() }];
    const id = await aBookedOrder(service, ctx, { number: 'R-1', payments });
    const given = aReturn('R-1', { refundMethod: 'paypal', reason: 'Too sweet' });
    const first = await returnsOf(service).record(ctx, given);
    expect(await returnsOf(service).record(ctx, given)).toBe(first);
    expect(await invoicesOf(id)).toMatchObject([
      { kind: 'INVOICE', open: '0' },
      { kind: 'CREDIT_NOTE', gross: '5950', open: '0' },
    ]);
    const [event] = await eventsOf(ctx, 'finance.order.returned');
    expect(event!.data).toMatchObject({
      orderId: id,
      cancelled: false,
      gross: { minorUnits: '5950' },
      lines: [{ sku: 'A-1', quantity: 1 }],
    });
    expect(await one('SELECT status FROM sales_order WHERE id = $1', id)).toEqual({ status: 'PARTLY_RETURNED' });
    expect([await balanceOf(service, ctx, '1400'), await trialBalance(service, ctx)]).toEqual([0n, '0']);
  });

  it('takes a credit off an invoice that is not paid', async () => {
    const ctx = await brand();
    const id = await aBookedOrder(service, ctx, { number: 'R-2' });
    await returnsOf(service).record(ctx, aReturn('R-2'));
    expect(await invoicesOf(id)).toMatchObject([{ open: '5950' }, { kind: 'CREDIT_NOTE', open: '0' }]);
  });

  it('of 20 returns of one piece of two at once, two are taken', async () => {
    const ctx = await brand();
    const id = await aBookedOrder(service, ctx, { number: 'R-3' });
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => returnsOf(service).record(ctx, aReturn('R-3'))),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(2);
    const refusals = results
      .filter((result) => result.status === 'rejected')
      .map((result) => (result.reason as { code: string }).code);
    expect(new Set(refusals)).toEqual(new Set(['FINANCE_RETURN_TOO_MUCH']));
    expect(await one('SELECT status, returned_gross_minor::text AS back FROM sales_order WHERE id = $1', id)).toEqual({
      status: 'RETURNED',
      back: '11900',
    });
    expect(await trialBalance(service, ctx)).toBe('0');
  });

  it('books what came back before the buyer was known together with the order', async () => {
    const ctx = await brand();
    crm.away = 2;
    await orders().recordAll(ctx, [anOrder({ number: 'R-4' })]);
    await returnsOf(service).record(ctx, aReturn('R-4'));
    await booked(service, ctx);
    const types = (await service.events()).filter((event) => event.brandId === ctx.brandId).map((event) => event.type);
    expect(types.filter((type) => /order\.(recorded|returned)$/.test(type))).toEqual([
      'finance.order.recorded',
      'finance.order.returned',
    ]);
    expect(await balanceOf(service, ctx, '1400')).toBe(5950n);
  });

  it("finds the order of a buyer's return, and credits by itself what no order has", async () => {
    const ctx = await brand();
    const id = await aBookedOrder(service, ctx, { number: 'R-5' });
    const lines = [{ sku: 'A-1', quantity: 3, unitPrice: '59.50', vatRate: '19' }];
    const { orderNumber: _, ...given } = aReturn('', { lines, buyerReference: '4711', country: 'DE' });
    await returnsOf(service).record(ctx, given);
    expect(await one('SELECT status FROM sales_order WHERE id = $1', id)).toEqual({ status: 'RETURNED' });
    expect(await eventsOf(ctx, 'finance.order.returned')).toHaveLength(1);
    const [alone] = await eventsOf(ctx, 'finance.order.credited');
    expect(alone!.data).toMatchObject({ gross: { minorUnits: '5950' }, country: 'DE' });
    expect(await balanceOf(service, ctx, '1400')).toBe(-5950n);
  });

  it('cancels what is left of an order, once', async () => {
    const ctx = await brand();
    const id = await aBookedOrder(service, ctx, { number: 'R-6' });
    const cancel = `mutation ($input: CancelFinanceOrderInput!) { cancelFinanceOrder(input: $input) {
      order { status version returned { decimal } } userErrors { code } } }`;
    const { data } = await service.graphql(ctx, cancel, { input: { id, expectedVersion: 2, reason: 'Never sent' } });
    expect(data).toMatchObject({
      cancelFinanceOrder: { order: { status: 'CANCELLED', version: 3, returned: { decimal: '119.00' } } },
    });
    const again = await service.graphql(ctx, cancel, { input: { id, expectedVersion: 3, reason: 'Never sent' } });
    expect(again.data).toMatchObject({ cancelFinanceOrder: { userErrors: [{ code: 'FINANCE_RETURN_EMPTY' }] } });
    expect((await eventsOf(ctx, 'finance.order.returned'))[0]!.data).toMatchObject({ cancelled: true });
    expect(await balanceOf(service, ctx, '1400')).toBe(0n);
  });

  it('F16: what was sold is counted by the days of the books, with what came back, the best first', async () => {
    const ctx = await brand();
    const line = (sku: string, quantity: number) => ({
      ...{ sku, quantity, unitPrice: '11.90', vatRate: '19', description: `Name of ${sku}` },
    });
    // Half past midnight of 2 March in Berlin is still the first of March elsewhere.
    const placedAt = new Date('2026-03-01T23:30:00Z');
    await recorded(
      ...([service, ctx] as const),
      anOrder({ number: 'S-1', placedAt, lines: [line('A-1', 3), line('B-1', 5)] }),
      anOrder({ number: 'S-2', placedAt: new Date('2026-02-27T12:00:00Z'), lines: [line('A-1', 1)] }),
    );
    await returnsOf(service).record(
      ctx,
      aReturn('S-1', { returnedAt: placedAt, lines: [{ sku: 'A-1', quantity: 2 }] }),
    );
    const summary = service.app.get(FinanceSummaryService);
    expect(await summary.ofPeriod(ctx, { from: '2026-03-02', until: '2026-03-04' })).toMatchObject({
      ...{ now: { orders: 1, units: 8, returned: 2 }, before: { orders: 1, units: 1, returned: 0 } },
      top: [
        { sku: 'B-1', name: 'Name of B-1', units: 5, net: { decimal: '50.00', currency: 'EUR' } },
        { sku: 'A-1', units: 3, net: { decimal: '30.00' } },
      ],
      // Both invoices were due long ago; what came back is credited.
      ...{ overdueInvoices: 2, overdue: [{ decimal: '83.30', currency: 'EUR' }] },
    });
    const other = await summary.ofPeriod(await brand(), { from: '2026-03-02', until: '2026-03-04' });
    expect(other).toMatchObject({ now: { orders: 0 }, top: [], overdue: [], overdueInvoices: 0 });
  });
});
