import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import fc from 'fast-check';
import { AppModule } from '../src/app.module.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import { LedgerService } from '../src/ledger/ledger.service.ts';
import { reversePayments } from '../src/payments/payment-reversal.ts';
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

describe('payments in another currency', () => {
  const usd = (decimal: string) => ({ decimal, currency: 'USD' });
  const [RECEIVABLES, GAIN, LOSS] = ['1400', '2660', '2150'] as const;
  const rate = (ctx: Ctx, value: string) =>
    service.app.get(LedgerService).setRate(ctx, {
      ...{ currency: 'USD', onDate: new Date().toISOString().slice(0, 10), rate: value, source: 'ECB' },
    });
  async function aSale(ctx: Ctx): Promise<{ id: string; number: string }> {
    const number = newId();
    const orderId = await aBookedOrder(service, ctx, { currency: 'USD', number });
    const [row] = await rowsOf<{ id: string }>(service, `SELECT id FROM invoice WHERE order_id = $1`, [orderId]);
    return { id: row!.id, number };
  }
  const onAccount = (ctx: Ctx, amount: string) =>
    payments().record(ctx, { amount: usd(amount), method: 'bank', idempotencyKey: newId() });
  const allocate = (ctx: Ctx, id: string, invoiceIds: string[]) =>
    payments().allocate(ctx, { id, invoiceIds, idempotencyKey: newId() });
  const takeBack = (ctx: Ctx, id: string) =>
    service.app.get(Db).tx(ctx, (tx) => reversePayments(tx, [id], 'Wrong buyer', new Date()));
  const sums = async (ctx: Ctx) => {
    const found: bigint[] = [];
    for (const code of [RECEIVABLES, '1200', GAIN, LOSS]) found.push(await balanceOf(service, ctx, code));
    return found;
  };

  /** What is settled has nothing left in receivables, what is open all of it; money on account likewise. */
  async function assertCleared(ctx: Ctx): Promise<void> {
    const left = `SELECT o.id, (CASE o.kind WHEN 'INVOICE' THEN o.open_minor ELSE -o.open_minor END)::text AS open,
        sum(l.debit_minor - l.credit_minor)::text AS amount, sum(l.base_debit_minor - l.base_credit_minor)::text AS base
      FROM open_item o JOIN journal_line l ON l.brand_id = o.brand_id AND l.invoice_id = o.id
        JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
      WHERE o.brand_id = $1 GROUP BY o.brand_id, o.id`;
    type Left = Record<'id' | 'open' | 'amount' | 'base', string>;
    for (const row of await rowsOf<Left>(service, left, [ctx.brandId])) {
      expect(row.amount).toBe(row.open);
      if (row.open === '0') expect(row.base).toBe('0');
    }
    const money = `SELECT (SELECT coalesce(sum(amount_minor - allocated_minor), 0)::text FROM payment WHERE brand_id = $1 AND reversed_at IS NULL) AS rest,
        coalesce(sum(l.credit_minor - l.debit_minor), 0)::text AS amount, coalesce(sum(l.base_credit_minor - l.base_debit_minor), 0)::text AS base
      FROM journal_line l JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
      WHERE l.brand_id = $1 AND l.invoice_id IS NULL`;
    const [over] = await rowsOf<Record<'rest' | 'amount' | 'base', string>>(service, money, [ctx.brandId]);
    expect(over!.amount).toBe(over!.rest);
    if (over!.rest === '0') expect(over!.base).toBe('0');
    expect(await trialBalance(service, ctx)).toBe('0');
  }

  it('F13: what is put against an invoice later clears what each was booked with; the difference is realised, and taken back with it', async () => {
    const ctx = await brand();
    await rate(ctx, '0.9');
    const { id } = await aSale(ctx);
    await rate(ctx, '0.95');
    const paid = await onAccount(ctx, '119.00');
    expect(await sums(ctx)).toEqual([10_710n - 11_305n, 11_305n, 0n, 0n]);
    await rate(ctx, '0.7');
    await allocate(ctx, paid.id, [id]);
    expect(await sums(ctx)).toEqual([0n, 11_305n, -595n, 0n]);
    const [entry] = await rowsOf<{ source: string }>(
      service,
      `SELECT l.rate_source AS source FROM journal_entry e JOIN journal_line l ON l.entry_id = e.id
        WHERE e.brand_id = $1 AND e.kind = 'ALLOCATION' AND l.rate_at IS NOT NULL AND l.rate IS NOT NULL LIMIT 1`,
      [ctx.brandId],
    );
    expect(entry).toEqual({ source: 'ECB' });
    await takeBack(ctx, paid.id);
    expect(await sums(ctx)).toEqual([10_710n, 0n, 0n, 0n]);
    const part = await onAccount(ctx, '40.00');
    await allocate(ctx, part.id, [id]);
    // 40.00 of 119.00 booked at 107.10 are 36.00; they came in as 28.00.
    expect(await sums(ctx)).toEqual([10_710n - 3600n, 2800n, 0n, 800n]);
  });

  it('F13: a credit note that is taken off its invoice at another rate clears both, and the difference is realised', async () => {
    const ctx = await brand();
    await rate(ctx, '0.9');
    const { id, number } = await aSale(ctx);
    await rate(ctx, '1.0');
    await returnsOf(service).record(ctx, aReturn(number, { currency: 'USD' }));
    // 59.50 credited at 1.0 is taken off a claim that was booked at 0.9: 53.55 in place of 59.50 are given up.
    expect(await sums(ctx)).toEqual([5355n, 0n, -595n, 0n]);
    await payments().record(ctx, {
      ...{ amount: usd('59.50'), method: 'bank', invoiceIds: [id], idempotencyKey: newId() },
    });
    expect(await sums(ctx)).toEqual([0n, 5950n, -1190n, 0n]);
  });

  it('F13: after any sequence nothing is left in receivables of what is settled, in either currency, and trial balance is zero', async () => {
    const step = fc.record({
      what: fc.constantFrom('sell', 'pay', 'account', 'use', 'back', 'return'),
      pick: fc.nat(99),
      amount: fc.integer({ min: 1, max: 11_900 }),
      rate: fc.integer({ min: 50, max: 150 }),
    });
    const refusals = [
      'FINANCE_ALLOCATION_TOO_MUCH',
      'FINANCE_ALREADY_REVERSED',
      'FINANCE_RETURN_TOO_MUCH',
      'NOT_FOUND',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
        const ctx = await brand();
        await rate(ctx, '1');
        const sales = [await aSale(ctx)];
        const paid: string[] = [];
        const decimal = (minor: number) => (minor / 100).toFixed(2);
        const act: Record<string, (pick: number, amount: number) => Promise<unknown>> = {
          sell: async () => sales.push(await aSale(ctx)),
          pay: async (pick, amount) => {
            const invoiceIds = [sales[pick % sales.length]!.id];
            const wish = { amount: usd(decimal(amount)), method: 'bank', invoiceIds, idempotencyKey: newId() };
            paid.push((await payments().record(ctx, wish)).id);
          },
          account: async (_pick, amount) => paid.push((await onAccount(ctx, decimal(amount))).id),
          use: async (pick) =>
            paid.length > 0 && allocate(ctx, paid[pick % paid.length]!, [sales[pick % sales.length]!.id]),
          back: async (pick) => paid.length > 0 && takeBack(ctx, paid[pick % paid.length]!),
          return: async (pick) => {
            const { number } = sales[pick % sales.length]!;
            await returnsOf(service).record(ctx, aReturn(number, { currency: 'USD' }));
          },
        };
        for (const one of steps) {
          await rate(ctx, decimal(one.rate));
          await act[one.what]!(one.pick, one.amount).catch((error: { code: string }) => {
            if (!refusals.includes(error.code)) throw error;
          });
        }
        await assertCleared(ctx);
      }),
      { numRuns: 6 },
    );
  });
});
