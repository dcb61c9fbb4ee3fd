import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import { PaymentsService } from '../src/payments/payments.service.ts';
import { aBookedOrder, aReturn, FakeCrm, returnsOf, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger, balanceOf } from './ledger.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const brand = (): Promise<Ctx> => aLedger(service, service.brand());
const payments = (): PaymentsService => service.app.get(PaymentsService);
const money = (decimal: string) => ({ decimal, currency: 'EUR' });

async function anInvoice(ctx: Ctx, placedAt = new Date(), number: string = newId()): Promise<string> {
  const orderId = await aBookedOrder(service, ctx, { placedAt, number });
  return (await rowsOf<{ id: string }>(service, 'SELECT id FROM invoice WHERE order_id = $1', [orderId]))[0]!.id;
}
const openOf = async (ctx: Ctx, id: string) => (await service.app.get(InvoicesService).byIds(ctx, [id])).get(id)!.open;
const pay = (ctx: Ctx, amount: string, invoiceIds: string[], more: object = {}) =>
  payments().record(ctx, { amount: money(amount), method: 'bank', invoiceIds, idempotencyKey: newId(), ...more });

describe('payments', () => {
  it('F8, F9: of 30 payments of 10.00 at once no more is put against an invoice of 119.00 than it charges', async () => {
    const ctx = await brand();
    const id = await anInvoice(ctx);
    const paid = await Promise.all(Array.from({ length: 30 }, () => pay(ctx, '10.00', [id])));
    expect(await openOf(ctx, id)).toBe(0n);
    expect(paid.reduce((sum, one) => sum + one.allocated, 0n)).toBe(11_900n);
    expect(await balanceOf(service, ctx, '1400')).toBe(11_900n - 30_000n);
    expect(await trialBalance(service, ctx)).toBe('0');
  });

  it('F9: splits one payment over several invoices and keeps the rest on account, to be used later', async () => {
    const ctx = await brand();
    const [first, second] = [await anInvoice(ctx), await anInvoice(ctx)];
    const half = await pay(ctx, '119.01', [first, second], { split: 'PROPORTIONAL' });
    expect(half.allocated).toBe(11_901n);
    expect([await openOf(ctx, first), await openOf(ctx, second)].sort()).toEqual([5949n, 5950n]);
    const onAccount = await pay(ctx, '200.00', []);
    const used = await payments().allocate(ctx, {
      id: onAccount.id,
      invoiceIds: [first, second],
      idempotencyKey: 'use',
    });
    expect([used.allocated, await openOf(ctx, first), await openOf(ctx, second)]).toEqual([11_899n, 0n, 0n]);
    const nothing = payments().allocate(ctx, { id: onAccount.id, invoiceIds: [first], idempotencyKey: 'more' });
    await expect(nothing).rejects.toMatchObject({ code: 'FINANCE_ALLOCATION_TOO_MUCH' });
  });

  it('pays back at most what a credit note owes, in a race of 20', async () => {
    const ctx = await brand();
    const invoice = await anInvoice(ctx, new Date(), 'P-1');
    await pay(ctx, '119.00', [invoice]);
    await returnsOf(service).record(ctx, aReturn('P-1'));
    const [credit] = await rowsOf<{ id: string }>(service, `SELECT id FROM invoice WHERE corrects_id = $1`, [invoice]);
    const refund = () =>
      payments().refund(ctx, {
        creditNoteId: credit!.id,
        amount: money('20.00'),
        method: 'bank',
        idempotencyKey: newId(),
      });
    const results = await Promise.allSettled(Array.from({ length: 20 }, refund));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(2);
    expect(await openOf(ctx, credit!.id)).toBe(1950n);
    expect(await balanceOf(service, ctx, '1400')).toBe(-1950n);
  });

  it('tells how late what is open is', async () => {
    const ctx = await brand();
    await anInvoice(ctx, new Date(Date.now() - 60 * 86_400_000));
    await anInvoice(ctx);
    expect((await payments().ageing(ctx)).map(({ bucket, amount }) => [bucket, amount])).toEqual([
      ['DAYS_31_60', '11900'],
      ['NOT_DUE', '11900'],
    ]);
  });

  it('G5: a payment of a provider is booked once', async () => {
    const ctx = await brand();
    const id = await anInvoice(ctx);
    await pay(ctx, '19.00', [id], { externalId: 'pi_1', method: 'card' });
    await expect(pay(ctx, '19.00', [id], { externalId: 'pi_1', method: 'card' })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    expect(await openOf(ctx, id)).toBe(10_000n);
  });
});
