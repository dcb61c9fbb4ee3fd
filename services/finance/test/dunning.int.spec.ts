import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { DunningClock } from '../src/dunning/dunning-clock.ts';
import { DunningService } from '../src/dunning/dunning.service.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import { InvoicingSettingsService } from '../src/invoices/settings.service.ts';
import { PaymentsService } from '../src/payments/payments.service.ts';
import { aBookedOrder, FakeCrm, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger, balanceOf } from './ledger.builders.ts';
import { pdfPages } from './pdf-text.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const FEES = '2700';
const brand = (): Promise<Ctx> => aLedger(service, service.brand());
const dunning = (): DunningService => service.app.get(DunningService);
const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000);

async function anInvoice(ctx: Ctx, placedAt = daysAgo(60)): Promise<string> {
  const orderId = await aBookedOrder(service, ctx, { placedAt });
  return (await rowsOf<{ id: string }>(service, 'SELECT id FROM invoice WHERE order_id = $1', [orderId]))[0]!.id;
}
const invoiceOf = async (ctx: Ctx, id: string) => (await service.app.get(InvoicesService).byIds(ctx, [id])).get(id)!;
const passDays = (id: string, days: number) =>
  service.admin.query(`UPDATE open_item SET dunned_on = dunned_on - $2::int WHERE id = $1`, [id, days]);
const noticesOf = async (ctx: Ctx, id: string) => (await dunning().list(ctx, { invoiceId: id })).nodes;

describe('reminders', () => {
  it('remind of an invoice once per level, however many run at once; a trial says the same before', async () => {
    const ctx = await brand();
    const ids = await Promise.all(Array.from({ length: 5 }, () => anInvoice(ctx)));
    const fresh = await anInvoice(ctx, new Date());
    const { judged } = await dunning().trial(ctx);
    expect(
      judged
        .filter(({ verdict }) => verdict.remind)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    const runs = await Promise.all(Array.from({ length: 20 }, () => dunning().run(ctx)));
    expect(runs.reduce((sum, one) => sum + one, 0)).toBe(5);
    expect((await invoiceOf(ctx, fresh)).dunningLevel).toBe(0);
    const [{ n }] = (await rowsOf<{ n: number }>(service, `SELECT count(*)::int AS n FROM dunning_notice WHERE brand_id = $1`, [ctx.brandId])) as [{ n: number }]; // prettier-ignore
    expect(n).toBe(5);
    const told = (await service.events('platform.notification.requested')).filter((one) => one.brandId === ctx.brandId);
    expect(told.map((one) => (one.data as { topic: string }).topic)).toContain('finance.dunning');
  });

  it('post their fee, ask for it with what is open, and take it back once where it is waived', async () => {
    const ctx = await brand();
    const id = await anInvoice(ctx);
    await dunning().run(ctx);
    await passDays(id, 7);
    expect(await dunning().run(ctx)).toBe(1);
    expect(await invoiceOf(ctx, id)).toMatchObject({ dunningLevel: 2, fees: 500n, open: 12_400n, gross: 11_900n });
    expect([await balanceOf(service, ctx, FEES), await balanceOf(service, ctx, '1400')]).toEqual([-500n, 12_400n]);
    const [notice] = await noticesOf(ctx, id);
    const [page] = await pdfPages((await dunning().letter(ctx, notice!.id)).bytes);
    expect(page).toContain('124,00 €');
    const waive = () => dunning().waive(ctx, { id: notice!.id, expectedVersion: 1, reason: 'Goodwill' });
    const results = await Promise.allSettled(Array.from({ length: 10 }, waive));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await invoiceOf(ctx, id)).toMatchObject({ fees: 0n, open: 11_900n });
    expect([await balanceOf(service, ctx, FEES), await trialBalance(service, ctx)]).toEqual([0n, '0']);
  });

  it('never remind of what is held up, paid or too small', async () => {
    const ctx = await brand();
    const [held, paid, small] = await Promise.all([anInvoice(ctx), anInvoice(ctx), anInvoice(ctx)]);
    await dunning().hold(ctx, { invoiceId: held, reason: 'disputed' });
    const pay = (invoiceId: string, decimal: string) =>
      service.app.get(PaymentsService).record(ctx, {
        ...{ amount: { decimal, currency: 'EUR' }, method: 'bank', invoiceIds: [invoiceId], idempotencyKey: newId() },
      });
    await pay(paid, '119.00');
    await pay(small, '114.01');
    expect(await dunning().run(ctx)).toBe(0);
    const reasons = (await dunning().trial(ctx)).judged.map(({ verdict }) => verdict.remind || verdict.reason);
    expect(reasons.sort()).toEqual(['HELD', 'TOO_SMALL']);
    await dunning().hold(ctx, { invoiceId: held, reason: null });
    expect(await dunning().run(ctx)).toBe(1);
  });

  it('come by themselves only where the brand asks for it, once a day', async () => {
    const [asks, asksNot] = [await brand(), await brand()];
    const [yes, no] = [await anInvoice(asks), await anInvoice(asksNot)];
    const settings = service.app.get(InvoicingSettingsService);
    await settings.update(asks, { expectedVersion: 0, reminding: { automatic: true } });
    const clock = service.app.get(DunningClock);
    expect(await Promise.all([clock.tick(), clock.tick()])).toContain(1);
    expect([(await invoiceOf(asks, yes)).dunningLevel, (await invoiceOf(asksNot, no)).dunningLevel]).toEqual([1, 0]);
    await passDays(yes, 30);
    expect(await clock.tick()).toBe(0);
  });

  it('a brand sees and waives none of another', async () => {
    const [ours, theirs] = [await brand(), await brand()];
    const id = await anInvoice(ours);
    await dunning().run(ours);
    const [notice] = await noticesOf(ours, id);
    expect(await noticesOf(theirs, id)).toEqual([]);
    await expect(dunning().letter(theirs, notice!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(dunning().hold(theirs, { invoiceId: id, reason: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(dunning().run(theirs, [id])).resolves.toBe(0);
  });
});
