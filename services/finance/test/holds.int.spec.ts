import { type Ctx, newId } from '@mh-os/kernel';
import { CLOCK } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule } from '../src/app.module.ts';
import { CreditsService } from '../src/holds/credits.service.ts';
import { HoldsService } from '../src/holds/holds.service.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import { LedgerService } from '../src/ledger/ledger.service.ts';
import { PaymentsService } from '../src/payments/payments.service.ts';
import { RatesService } from '../src/rates/rates.service.ts';
import { aBookedOrder, aReturn, FakeCrm, returnsOf, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger, balanceOf } from './ledger.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const holds = (): HoldsService => service.app.get(HoldsService);
const brand = (): Promise<Ctx> => aLedger(service, service.brand());
const money = (decimal: string, currency = 'EUR') => ({ decimal, currency });
const [RECEIVABLES, CREDIT] = ['1400', '1710'] as const;

async function anInvoice(ctx: Ctx, number: string = newId()) {
  const orderId = await aBookedOrder(service, ctx, { number });
  const sql = 'SELECT id, person_id AS "personId" FROM invoice WHERE order_id = $1';
  return (await rowsOf<{ id: string; personId: string }>(service, sql, [orderId]))[0]!;
}
const pay = (ctx: Ctx, amount: string, more: object = {}) =>
  service.app
    .get(PaymentsService)
    .record(ctx, { amount: money(amount), method: 'bank', idempotencyKey: newId(), ...more });
const openOf = async (ctx: Ctx, id: string) => (await service.app.get(InvoicesService).byIds(ctx, [id])).get(id)!.open;
const add = (ctx: Ctx, input: object) =>
  service.app.get(CreditsService).add(ctx, { idempotencyKey: newId(), ...input });
const hold = (ctx: Ctx, personId: string, amount: string, more: object = {}) =>
  holds().hold(ctx, {
    personId,
    amount: money(amount),
    reference: 'W-1',
    seconds: 60,
    idempotencyKey: newId(),
    ...more,
  });
const post = (ctx: Ctx, id: string, invoiceIds: string[], more: object = {}) =>
  holds().post(ctx, { id, invoiceIds, idempotencyKey: newId(), ...more });
const giveBack = (ctx: Ctx, id: string) => holds().void(ctx, { id, reason: 'Cancelled', idempotencyKey: newId() });
const creditOf = async (ctx: Ctx) => (await holds().list(ctx, {})).nodes[0]!;
const sums = async (ctx: Ctx) => {
  const { balance, held } = await creditOf(ctx);
  return [balance.minorUnits, held.minorUnits];
};

/** The service's clock stands at another time while something is done. */
async function at<T>(time: number, work: () => Promise<T>): Promise<T> {
  const clock = service.app.get<{ now(): Date }>(CLOCK);
  const before = clock.now;
  clock.now = () => new Date(time);
  try {
    return await work();
  } finally {
    clock.now = before;
  }
}

/** A customer with 100.00 of credit from a payment. */
async function aCustomer(): Promise<{ ctx: Ctx; personId: string; invoice: string }> {
  const ctx = await brand();
  const { id, personId } = await anInvoice(ctx);
  const { id: paymentId } = await pay(ctx, '100.00', { personId });
  await add(ctx, { paymentId });
  return { ctx, personId, invoice: id };
}

describe('credit of customers', () => {
  it('comes from what is overpaid and from credit notes, once, and moves from receivables to what is owed', async () => {
    const ctx = await brand();
    const { id, personId } = await anInvoice(ctx, 'C-1');
    const { id: paymentId } = await pay(ctx, '150.00', { invoiceIds: [id] });
    const key = newId();
    await Promise.all(Array.from({ length: 5 }, () => add(ctx, { paymentId, idempotencyKey: key })));
    await expect(add(ctx, { paymentId })).rejects.toMatchObject({ code: 'FINANCE_CREDIT_NOTHING' });
    expect([await sums(ctx), await balanceOf(service, ctx, CREDIT)]).toEqual([[3100n, 0n], -3100n]);
    await returnsOf(service).record(ctx, aReturn('C-1'));
    const [note] = await rowsOf<{ id: string }>(service, `SELECT id FROM invoice WHERE corrects_id = $1`, [id]);
    await add(ctx, { creditNoteId: note!.id });
    await expect(add(ctx, { creditNoteId: note!.id })).rejects.toMatchObject({ code: 'FINANCE_CREDIT_NOTHING' });
    expect([await sums(ctx), await balanceOf(service, ctx, CREDIT)]).toEqual([[9050n, 0n], -9050n]);
    expect([await balanceOf(service, ctx, RECEIVABLES), await trialBalance(service, ctx)]).toEqual([0n, '0']);
    const nobody = await pay(ctx, '5.00');
    await expect(add(ctx, { paymentId: nobody.id })).rejects.toMatchObject({ code: 'FINANCE_CREDIT_NOBODY' });
    expect((await creditOf(ctx)).person.id).toBe(personId);
  });

  it('is listed page by page', async () => {
    const { ctx } = await aCustomer();
    const { id: paymentId } = await pay(ctx, '10.00', { personId: newId() });
    await add(ctx, { paymentId });
    const first = await holds().list(ctx, { first: 1 });
    const rest = await holds().list(ctx, { first: 1, after: first.cursors[0]! });
    expect([first.hasNextPage, rest.hasNextPage]).toEqual([true, false]);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(2);
  });

  it('F14: of 30 holds at once no more is held than there is; the same key holds once', async () => {
    const { ctx, personId } = await aCustomer();
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => hold(ctx, personId, '9.00')));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'FINANCE_CREDIT_INSUFFICIENT' });
    expect(await sums(ctx)).toEqual([10_000n, 9900n]);
    const twice = await Promise.all([1, 2].map(() => hold(ctx, personId, '1.00', { idempotencyKey: 'k' })));
    expect([twice[0]!.id === twice[1]!.id, await sums(ctx)]).toEqual([true, [10_000n, 10_000n]]);
    const beyond = `UPDATE customer_credit SET held_minor = balance_minor + 1 WHERE brand_id = $1`;
    await expect(service.admin.query(beyond, [ctx.brandId])).rejects.toThrow('customer_credit_bounds_check');
  });

  it('F14: a part that is posted pays invoices and gives back the rest; a second end is told the state', async () => {
    const { ctx, personId, invoice } = await aCustomer();
    const { id } = await hold(ctx, personId, '80.00');
    await expect(post(ctx, id, [invoice], { amount: money('80.01') })).rejects.toMatchObject({
      code: 'FINANCE_HOLD_TOO_MUCH',
    });
    const ends = await Promise.allSettled(
      Array.from({ length: 10 }, () => post(ctx, id, [invoice], { amount: money('30.00') })),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends)
      if (end.status === 'rejected')
        expect(end.reason).toMatchObject({ code: 'FINANCE_HOLD_ENDED', details: { state: 'POSTED' } });
    await expect(giveBack(ctx, id)).rejects.toMatchObject({ code: 'FINANCE_HOLD_ENDED', details: { state: 'POSTED' } });
    expect([await sums(ctx), await openOf(ctx, invoice)]).toEqual([[7000n, 0n], 8900n]);
    expect([await balanceOf(service, ctx, CREDIT), await balanceOf(service, ctx, RECEIVABLES)]).toEqual([
      -7000n,
      8900n,
    ]);
    const other = await hold(ctx, personId, '70.00');
    await giveBack(ctx, other.id);
    await expect(post(ctx, other.id, [invoice])).rejects.toMatchObject({ details: { state: 'VOIDED' } });
    const [{ kind }] = (await rowsOf<{ kind: string }>(
      service,
      `SELECT kind FROM credit_entry WHERE brand_id = $1 AND amount_minor < 0`,
      [ctx.brandId],
    )) as [{ kind: string }];
    expect([kind, await sums(ctx)]).toEqual(['USED', [7000n, 0n]]);
    await expect(
      service.admin.query(`UPDATE credit_entry SET amount_minor = 1 WHERE brand_id = $1`, [ctx.brandId]),
    ).rejects.toThrow('never changed');
    const more = await hold(ctx, personId, '70.00');
    const { id: last } = await anInvoice(ctx);
    await pay(ctx, '100.00', { invoiceIds: [last] });
    await expect(post(ctx, more.id, [last])).rejects.toMatchObject({ code: 'FINANCE_HOLD_TOO_MUCH' });
    expect(await sums(ctx)).toEqual([7000n, 7000n]);
  });

  it('F14: is given back by its job from its last millisecond on, whoever else comes at that moment', async () => {
    const { ctx, personId, invoice } = await aCustomer();
    const [one, two] = [await hold(ctx, personId, '40.00'), await hold(ctx, personId, '40.00')];
    const end = one.expiresAt.getTime();
    const expire = (id: string) => holds().expire({ input: { holdId: id } }, ctx);
    expect(await at(end - 1, () => expire(one.id))).toEqual({ state: 'HELD' });
    await at(end - 1, () => post(ctx, one.id, [invoice], { amount: money('1.00') }));
    await expect(at(two.expiresAt.getTime(), () => post(ctx, two.id, [invoice]))).rejects.toMatchObject({
      details: { state: 'EXPIRED' },
    });
    expect(await sums(ctx)).toEqual([9900n, 4000n]);
    const states = await at(two.expiresAt.getTime(), () =>
      Promise.all(Array.from({ length: 5 }, () => expire(two.id))),
    );
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['EXPIRED']));
    expect(await sums(ctx)).toEqual([9900n, 0n]);
    const events = (await service.events('finance.credit-hold.changed')).filter(
      (event) => event.brandId === ctx.brandId,
    );
    expect(events.map((event) => (event.data as { changes: { after: string }[] }).changes[0]!.after)).toEqual([
      'HELD',
      'HELD',
      'POSTED',
      'EXPIRED',
    ]);
    const jobs = `SELECT count(*)::int AS n FROM job WHERE brand_id = $1 AND kind = 'finance-hold-timeout'`;
    expect((await rowsOf<{ n: number }>(service, jobs, [ctx.brandId]))[0]!.n).toBe(3);
  });
});

describe('exchange rates', () => {
  it('F13: money in another currency clears what its invoice was booked with, and the exact difference is gain or loss', async () => {
    const ctx = await brand();
    const today = new Date().toISOString().slice(0, 10);
    const rate = (value: string) =>
      service.app.get(LedgerService).setRate(ctx, { currency: 'USD', onDate: today, rate: value, source: 'ECB' });
    await rate('0.9');
    const orderId = await aBookedOrder(service, ctx, { currency: 'USD' });
    const [invoice] = await rowsOf<{ id: string }>(service, 'SELECT id FROM invoice WHERE order_id = $1', [orderId]);
    expect(await balanceOf(service, ctx, RECEIVABLES)).toBe(10_710n);
    await rate('0.95');
    await pay(ctx, '33.33', { amount: money('33.33', 'USD'), invoiceIds: [invoice!.id] });
    expect([await balanceOf(service, ctx, RECEIVABLES), await balanceOf(service, ctx, '1200')]).toEqual([7710n, 3166n]);
    expect(await balanceOf(service, ctx, '2660')).toBe(-166n);
    await rate('0.8');
    await pay(ctx, '100.00', { amount: money('100.00', 'USD'), invoiceIds: [invoice!.id] });
    // 85.67 clear the invoice's last 77.10; 14.33 stay on account at the rate of the day.
    expect(await balanceOf(service, ctx, RECEIVABLES)).toBe(-1146n);
    expect([await balanceOf(service, ctx, '1200'), await balanceOf(service, ctx, '2150')]).toEqual([
      3166n + 8000n,
      856n,
    ]);
    expect(await trialBalance(service, ctx)).toBe('0');
  });

  it('reads the real table of the ECB in parts, once, and tells its faults', async () => {
    const file = join(import.meta.dirname, '../../../../shared/data/06-geo-tax-fx/ecb_eur_rates_1999_2009.csv');
    if (!existsSync(file)) return;
    const ctx = await brand();
    const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
    const rates = service.app.get(RatesService);
    const part = (from: number, key = newId()) =>
      rates.import(ctx, {
        csv: [head, ...lines.slice(from, from + 500)].join('\n'),
        source: 'ECB',
        idempotencyKey: key,
      });
    const first = await part(0);
    expect([first.days, first.faultCount, first.known]).toEqual([500, 1, 0]);
    expect(first.faults[0]).toMatchObject({ column: 'ISK', value: '0' });
    expect(await part(0)).toMatchObject({ written: 0, known: first.written });
    const page = await rates.list(ctx, { first: 1, currency: 'USD', until: '2009-11-26' });
    expect(page.nodes[0]).toMatchObject({ onDate: '2009-11-26', rate: '0.663525977042', source: 'ECB' });
    expect(await rates.count(ctx, { currency: 'USD' })).toBe(500);
  });
});
