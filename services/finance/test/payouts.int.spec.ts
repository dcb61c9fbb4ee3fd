import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import fc from 'fast-check';
import { AppModule } from '../src/app.module.ts';
import { InvoicingSettingsService } from '../src/invoices/settings.service.ts';
import { LedgerService } from '../src/ledger/ledger.service.ts';
import { PayablesService } from '../src/payouts/payables.service.ts';
import { PayeesService } from '../src/payouts/payees.service.ts';
import { PayoutsConsumer } from '../src/payouts/payouts.consumer.ts';
import { PaymentReportService } from '../src/payouts/payment-report.service.ts';
import { PayoutsService } from '../src/payouts/payouts.service.ts';
import { rowsOf, trialBalance } from './document.builders.ts';
import { aLedger, balanceOf, thisYear } from './ledger.builders.ts';
import { aReport, type Report } from './payment-report.builders.ts';
import { schemaFaults } from './xml-schema.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const payouts = (): PayoutsService => service.app.get(PayoutsService);
const payables = (): PayablesService => service.app.get(PayablesService);
const payees = (): PayeesService => service.app.get(PayeesService);
const colleague = (ctx: Ctx): Ctx => ctxFor(ctx.brandId);
const IBAN = 'DE89370400440532013000';
const [OWED, CLEARING, BANK, EXPENSE] = ['1700', '1360', '1200', '4760'] as const;

/** A brand with books and an account to pay from. */
async function brand(): Promise<Ctx> {
  const ctx = await aLedger(service, service.brand());
  const seller = { name: 'Brand GmbH', iban: IBAN, bic: 'COBADEFFXXX', country: 'DE' };
  await service.app.get(InvoicingSettingsService).update(ctx, { expectedVersion: 0, seller });
  return ctx;
}
async function aPayee(ctx: Ctx, iban: string | null = 'DE02120300000000202051'): Promise<string> {
  const refId = newId();
  await payees().save(ctx, { kind: 'PARTNER', refId, name: 'Salon Größe', iban });
  return refId;
}
const consumed = (ctx: Ctx, what: 'accrued' | 'reversed', data: object): Promise<void> =>
  service.app.get(Db).tx(ctx, (tx) => service.app.get(PayoutsConsumer)[what]({ data } as never, tx));
const accrual = (payeeId: string, minorUnits: string, id: string = newId(), currency = 'EUR') => ({
  ...{
    label: `Commission ${id}`,
    source: { type: 'commission', id },
    payeeKind: 'PARTNER',
    payeeId,
    reason: 'COMMISSION',
  },
  ...{ amount: { minorUnits, currency }, accruedAt: new Date().toISOString(), dueOn: null, orderId: null },
});
async function owe(ctx: Ctx, payeeId: string, minorUnits: string, id: string = newId()): Promise<string> {
  await consumed(ctx, 'accrued', accrual(payeeId, minorUnits, id));
  return id;
}
const takeBack = (ctx: Ctx, id: string, minorUnits: string | null, by: string = newId()) =>
  consumed(ctx, 'reversed', {
    ...{ label: 'Return', source: { type: 'commission', id }, reversal: { type: 'return', id: by } },
    ...{ amount: minorUnits === null ? null : { minorUnits, currency: 'EUR' }, reversedAt: new Date().toISOString() },
  });
const draft = async (ctx: Ctx, more: object = {}) =>
  (await payouts().draft(ctx, { idempotencyKey: newId(), ...more })).payout;
const at = (payout: { id: string; version: number }) => ({ id: payout.id, expectedVersion: payout.version });
const approved = async (ctx: Ctx) => payouts().approve(colleague(ctx), at(await draft(ctx)));
const sent = async (ctx: Ctx) => payouts().send(ctx, at(await approved(ctx)));
const itemsOf = async (ctx: Ctx, id: string) => (await payouts().itemsOf(ctx, [id])).get(id)!;
async function balances(ctx: Ctx): Promise<bigint[]> {
  const found: bigint[] = [];
  for (const code of [OWED, CLEARING, BANK, EXPENSE]) found.push(await balanceOf(service, ctx, code));
  return found;
}

/** What is owed by the rows, as the control account has it. */
async function subledger(ctx: Ctx): Promise<bigint> {
  const sql = `SELECT coalesce(sum(amount_minor), 0)::text AS n FROM payable WHERE brand_id = $1 AND status IN ('OPEN', 'IN_PAYOUT')`;
  return BigInt((await rowsOf<{ n: string }>(service, sql, [ctx.brandId]))[0]!.n);
}

describe('payouts', () => {
  it('F11, F12: pays each accrual once: owed, drafted, approved by a second person, sent, settled; posted at each step', async () => {
    const ctx = await brand();
    const [ann, ben] = [await aPayee(ctx), await aPayee(ctx)];
    const first = await owe(ctx, ann, '10000');
    await consumed(ctx, 'accrued', accrual(ann, '10000', first));
    await owe(ctx, ben, '5000');
    await expect(consumed(ctx, 'accrued', accrual(ann, '10001', first))).rejects.toMatchObject({
      code: 'FINANCE_PAYABLE_CHANGED',
    });
    await takeBack(ctx, first, '2500', 'r-1');
    await takeBack(ctx, first, '2500', 'r-1');
    expect(await balances(ctx)).toEqual([-12_500n, 0n, 0n, 12_500n]);
    const payout = await draft(ctx);
    expect([payout.total.minorUnits, payout.itemCount, payout.status]).toEqual([12_500n, 2, 'DRAFT']);
    await expect(payouts().approve(ctx, at(payout))).rejects.toMatchObject({ code: 'FINANCE_PAYOUT_OWN' });
    await expect(payouts().send(ctx, at(payout))).rejects.toThrow('allowed now: UPDATE, APPROVE, CANCEL');
    await expect(payouts().file(ctx, payout.id, 'pain.001.001.09')).rejects.toMatchObject({
      code: 'FINANCE_PAYOUT_NOT_APPROVED',
    });
    const ok = await payouts().approve(colleague(ctx), at(payout));
    await expect(payouts().update(ctx, { ...at(ok), executionOn: '2027-01-04' })).rejects.toThrow(
      'allowed now: SEND, CANCEL',
    );
    const files = [
      await payouts().file(ctx, payout.id, 'pain.001.001.09'),
      await payouts().file(ctx, payout.id, 'pain.001.001.09'),
    ];
    expect(files[0]).toEqual(files[1]);
    expect(files[0]!.content).toContain('<CtrlSum>125.00</CtrlSum>');
    for (const format of ['pain.001.001.09', 'pain.001.001.03'] as const)
      expect(schemaFaults(format, (await payouts().file(ctx, payout.id, format)).content)).toEqual([]);
    expect(files[0]!.content).toContain('<Nm>Salon Groesse</Nm>');
    expect((await payouts().byIds(ctx, [payout.id])).get(payout.id)!.status).toBe('APPROVED');
    const under = await payouts().send(ctx, at(ok));
    expect(await balances(ctx)).toEqual([0n, -12_500n, 0n, 12_500n]);
    await expect(payouts().send(ctx, at(under))).rejects.toThrow('allowed now: SETTLE, FAIL');
    await payouts().settle(ctx, { id: payout.id });
    expect(await balances(ctx)).toEqual([0n, 0n, -12_500n, 12_500n]);
    await expect(draft(ctx)).rejects.toMatchObject({ code: 'FINANCE_PAYOUT_NOTHING' });
    expect((await payouts().file(ctx, payout.id, 'pain.001.001.09')).content).toBe(files[0]!.content);
    const kinds = (await service.events('finance.payout.changed'))
      .filter((event) => event.brandId === ctx.brandId)
      .map((event) => (event.data as { status: string }).status);
    expect(kinds).toEqual(['DRAFT', 'APPROVED', 'SENT', 'SETTLED']);
    expect((await payouts().entriesOf(ctx, [payout.id])).get(payout.id)).toHaveLength(2);
  });

  it('F11: told twenty times at once an accrual is booked once, taken back once per return, and never beyond what it was', async () => {
    const ctx = await brand();
    const ann = await aPayee(ctx);
    const id = newId();
    const told = await Promise.allSettled(Array.from({ length: 20 }, () => owe(ctx, ann, '1000', id)));
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await balances(ctx)).toEqual([-1000n, 0n, 0n, 1000n]);
    await Promise.all(Array.from({ length: 20 }, () => takeBack(ctx, id, '300', 'return-1')));
    expect(await balances(ctx)).toEqual([-700n, 0n, 0n, 700n]);
    const backs = Array.from({ length: 20 }, (_, at) => takeBack(ctx, id, '200', `return-${at + 2}`));
    const done = await Promise.allSettled(backs);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect([await balances(ctx), await subledger(ctx)]).toEqual([[-100n, 0n, 0n, 100n], 100n]);
  });

  it('F12: of 20 payouts drafted at once, and sent and failed at once, each accrual is in one, and none is paid twice', async () => {
    const ctx = await brand();
    const refs = await Promise.all(Array.from({ length: 5 }, () => aPayee(ctx)));
    for (const [index, refId] of refs.entries()) await owe(ctx, refId, String(1000 + index));
    const runs = await Promise.allSettled(Array.from({ length: 20 }, () => draft(ctx)));
    const made = runs.flatMap((run) => (run.status === 'fulfilled' ? [run.value] : []));
    expect(made.reduce((sum, payout) => sum + payout.total.minorUnits, 0n)).toBe(5010n);
    for (const run of runs)
      if (run.status === 'rejected') expect(run.reason).toMatchObject({ code: 'FINANCE_PAYOUT_NOTHING' });
    const claims = `SELECT payable_id, count(*)::int AS n FROM payout_line WHERE brand_id = $1 AND active GROUP BY 1`;
    expect((await rowsOf<{ n: number }>(service, claims, [ctx.brandId])).map(({ n }) => n)).toEqual([1, 1, 1, 1, 1]);
    const [payout] = made;
    const ok = await payouts().approve(colleague(ctx), at(payout!));
    const sends = await Promise.allSettled(Array.from({ length: 10 }, () => payouts().send(ctx, at(ok))));
    expect(sends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const ends = Array.from({ length: 10 }, (_, index) =>
      index % 2 === 0 ? payouts().settle(ctx, { id: ok.id }) : payouts().fail(ctx, { id: ok.id, reason: 'No cover' }),
    );
    expect((await Promise.allSettled(ends)).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await trialBalance(service, ctx), await balanceOf(service, ctx, CLEARING)]).toEqual(['0', 0n]);
    expect(await balanceOf(service, ctx, OWED)).toBe(-(await subledger(ctx)));
    const line = `INSERT INTO payout_line (brand_id, id, created_at, payout_id, item_id, payable_id, amount_minor, active)
      SELECT brand_id, $1, now(), payout_id, item_id, payable_id, amount_minor, true FROM payout_line WHERE brand_id = $2 LIMIT 1`;
    await service.admin.query(`UPDATE payout_line SET active = true WHERE brand_id = $1`, [ctx.brandId]);
    await expect(service.admin.query(line, [newId(), ctx.brandId])).rejects.toThrow('payout_line_claim');
    await expect(
      service.admin.query(`UPDATE payout_item SET iban = 'DE02120300000000202051' || '1' WHERE brand_id = $1`, [
        ctx.brandId,
      ]),
    ).rejects.toThrow('not changed');
    await expect(
      service.admin.query(`UPDATE payout SET status = 'DRAFT' WHERE brand_id = $1`, [ctx.brandId]),
    ).rejects.toThrow('does not go from');
  });

  it('F12: one payment that the bank refuses, or that comes back, is owed again and touches no other; a failed payout gives all back', async () => {
    const ctx = await brand();
    const refs = [await aPayee(ctx), await aPayee(ctx), await aPayee(ctx)];
    for (const refId of refs) await owe(ctx, refId, '1000');
    const { id } = await sent(ctx);
    const [first, second, third] = await itemsOf(ctx, id);
    await payouts().fail(ctx, { id, itemId: first!.id, reason: 'AC04' });
    await expect(payouts().fail(ctx, { id, itemId: first!.id, reason: 'AC04' })).rejects.toMatchObject({
      ...{ code: 'FINANCE_PAYOUT_ITEM_STATUS', details: { status: 'FAILED' } },
    });
    expect(await balances(ctx)).toEqual([-1000n, -2000n, 0n, 3000n]);
    expect((await payouts().settle(ctx, { id, itemId: second!.id })).status).toBe('SENT');
    expect((await payouts().settle(ctx, { id })).status).toBe('SETTLED');
    const back = await payouts().fail(ctx, { id, itemId: third!.id, reason: 'Account closed' });
    expect([back.status, ...(await itemsOf(ctx, id)).map(({ status }) => status)]).toEqual([
      'SETTLED',
      'FAILED',
      'SETTLED',
      'RETURNED',
    ]);
    expect(await balances(ctx)).toEqual([-2000n, 0n, -1000n, 3000n]);
    const again = await sent(ctx);
    expect([again.itemCount, again.total.minorUnits]).toEqual([2, 2000n]);
    expect((await payouts().fail(ctx, { id: again.id, reason: 'File refused' })).status).toBe('FAILED');
    expect(await balances(ctx)).toEqual([-2000n, 0n, -1000n, 3000n]);
    const cancelled = await payouts().cancel(ctx, at(await approved(ctx)));
    expect([cancelled.status, await subledger(ctx)]).toEqual(['CANCELLED', 2000n]);
    expect((await draft(ctx)).total.minorUnits).toBe(2000n);
  });

  it("F12: the bank's report settles and gives back each payment once, however often and at once it is read", async () => {
    const ctx = await brand();
    for (const amount of ['1000', '2000', '4000']) await owe(ctx, await aPayee(ctx), amount);
    const { id } = await sent(ctx);
    const [first, second] = await itemsOf(ctx, id);
    const originalMessageId = /<MsgId>(.*)<\/MsgId>/.exec(
      (await payouts().file(ctx, id, 'pain.001.001.09')).content,
    )![1]!;
    const read = (report: Omit<Report, 'originalMessageId'>, more: object = {}) =>
      service.app.get(PaymentReportService).import(ctx, {
        ...{ content: aReport({ originalMessageId, ...report }), dryRun: false, idempotencyKey: newId(), ...more },
      });
    const outcomes = async (answer: ReturnType<typeof read>) => (await answer).rows.map(({ outcome }) => outcome);
    const partly = {
      payments: [
        { endToEndId: first!.endToEndId, status: 'RJCT', reason: 'AC04' },
        { endToEndId: second!.endToEndId, status: 'ACSC' },
        { endToEndId: 'NOT-OURS', status: 'ACSC' },
      ],
    };
    const before = await balances(ctx);
    expect(await outcomes(read(partly, { dryRun: true }))).toEqual(['FAILED', 'SETTLED', 'UNKNOWN']);
    expect(await balances(ctx)).toEqual(before);
    const all = await Promise.all(Array.from({ length: 20 }, () => outcomes(read(partly))));
    expect(all.filter((one) => one.join() === 'FAILED,SETTLED,UNKNOWN')).toHaveLength(1);
    expect(all.filter((one) => one.join() === 'KNOWN,KNOWN,UNKNOWN')).toHaveLength(19);
    expect(await balances(ctx)).toEqual([-1000n, -4000n, -2000n, 7000n]);
    expect((await itemsOf(ctx, id)).map(({ status, reason }) => [status, reason])).toEqual([
      ['FAILED', 'AC04: the account is closed'],
      ['SETTLED', ''],
      ['SENT', ''],
    ]);
    const answer = await read({ status: 'ACSC' }, { payoutId: id });
    expect(answer.rows.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'KNOWN', 'SETTLED']);
    expect([answer.payout?.status, await balances(ctx)]).toEqual(['SETTLED', [-1000n, 0n, -6000n, 7000n]]);
    const other = service.app.get(PaymentReportService).import(service.brand(), {
      ...{ content: aReport({ originalMessageId, status: 'RJCT' }), dryRun: false, idempotencyKey: newId() },
    });
    expect(await outcomes(other)).toEqual(['UNKNOWN']);
    await expect(read({ status: 'RJCT' }, { payoutId: newId() })).rejects.toMatchObject({
      code: 'FINANCE_PAYMENT_REPORT_INVALID',
    });
    expect((await draft(ctx)).total.minorUnits).toBe(1000n);
  });

  it('nets what was taken back after it was paid, and never pays below zero; closes what was never paid', async () => {
    const ctx = await brand();
    const ann = await aPayee(ctx);
    const paid = await owe(ctx, ann, '3000');
    await payouts().settle(ctx, { id: (await sent(ctx)).id });
    await takeBack(ctx, paid, null);
    await takeBack(ctx, paid, null);
    await expect(takeBack(ctx, paid, '1')).rejects.toMatchObject({ code: 'FINANCE_PAYABLE_TOO_MUCH' });
    await expect(takeBack(ctx, 'not told yet', null)).rejects.toMatchObject({ code: 'FINANCE_PAYABLE_UNKNOWN' });
    await owe(ctx, ann, '2000');
    await expect(draft(ctx)).rejects.toMatchObject({ code: 'FINANCE_PAYOUT_NOTHING' });
    await owe(ctx, ann, '1500');
    const [item] = await itemsOf(ctx, (await draft(ctx)).id);
    expect([item!.amount.minorUnits, (await payouts().payablesOf(ctx, [item!.id])).get(item!.id)]).toMatchObject([
      500n,
      { length: 3 },
    ]);
    const never = await owe(ctx, await aPayee(ctx), '700');
    await takeBack(ctx, never, '300');
    await takeBack(ctx, never, null);
    const closed = `SELECT status FROM payable WHERE brand_id = $1 AND (source_id = $2 OR amount_minor IN (-300, -400))`;
    const rows = await rowsOf<{ status: string }>(service, closed, [ctx.brandId, never]);
    expect(rows.map(({ status }) => status)).toEqual(['CLOSED', 'CLOSED', 'CLOSED']);
    expect(await balanceOf(service, ctx, OWED)).toBe(-(await subledger(ctx)));
  });

  it('four eyes on amounts by hand and on accounts; accounts are masked, and checked', async () => {
    const ctx = await brand();
    const payeeRefId = await aPayee(ctx, null);
    const base = {
      payeeKind: 'PARTNER' as const,
      payeeRefId,
      reason: 'BONUS' as const,
      sourceType: 'bonus',
      description: 'Goal',
    };
    const record = (decimal: string, sourceId: string, key = sourceId) =>
      payables().record(ctx, { ...base, sourceId, amount: { decimal, currency: 'EUR' }, idempotencyKey: key });
    expect([(await record('1000.00', 'a')).status, (await record('1000.00', 'a', 'other')).status]).toEqual([
      'OPEN',
      'OPEN',
    ]);
    const big = await record('1000.01', 'b');
    expect([big.status, await balanceOf(service, ctx, OWED)]).toEqual(['PROPOSED', -100_000n]);
    const decision = { id: big.id, expectedVersion: big.version };
    await expect(payables().approve(ctx, decision)).rejects.toMatchObject({ code: 'FINANCE_AUTHOR_APPROVES' });
    expect((await payables().approve(colleague(ctx), decision)).status).toBe('OPEN');
    const { warnings } = await payouts()
      .draft(ctx, { idempotencyKey: 'x' })
      .catch((error: { details: { leftOut: object[] } }) => ({ warnings: error.details.leftOut }));
    expect(warnings).toMatchObject([{ reason: 'ACCOUNT_MISSING', amount: '2000.01' }]);
    const writer = colleague(ctx);
    const asked = { kind: 'PARTNER' as const, refId: payeeRefId, name: 'Salon', expectedVersion: 2 };
    await expect(payees().save(writer, { ...asked, iban: 'DE00370400440532013000' })).rejects.toMatchObject({
      code: 'FINANCE_IBAN_INVALID',
    });
    await payees().save(writer, { ...asked, iban: IBAN });
    const payout = await draft(ctx);
    await expect(payouts().approve(writer, at(payout))).rejects.toMatchObject({ code: 'FINANCE_PAYOUT_OWN' });
    const reader = ctxFor(ctx.brandId, ['finance.payout.read']);
    expect((await itemsOf(reader, payout.id))[0]!.iban).toBe('DE•• •••• 3000');
    await payees().save(writer, { ...asked, expectedVersion: 3, iban: 'FR1420041010050500013M02606' });
    await expect(payouts().approve(colleague(ctx), at(payout))).rejects.toMatchObject({
      code: 'FINANCE_PAYOUT_ACCOUNT_CHANGED',
    });
    const told = (await service.events('finance.payee.changed')).filter((event) => event.brandId === ctx.brandId);
    expect(JSON.stringify(told)).not.toMatch(/Salon|44053201/);
  });

  it('F13: pays another currency at its rate of the day, and posts the exact difference; no SEPA file for it', async () => {
    const ctx = await brand();
    const rate = (value: string, day: string) =>
      service.app.get(LedgerService).setRate(ctx, { currency: 'USD', onDate: day, rate: value, source: 'ECB' });
    await rate('0.90', thisYear('01-01'));
    await consumed(ctx, 'accrued', accrual(await aPayee(ctx), '10001', newId(), 'USD'));
    expect(await balanceOf(service, ctx, OWED)).toBe(-9001n);
    await rate('0.95', new Date().toISOString().slice(0, 10));
    const payout = await draft(ctx, { currency: 'USD' });
    const ok = await payouts().approve(colleague(ctx), at(payout));
    await expect(payouts().file(ctx, payout.id, 'pain.001.001.09')).rejects.toMatchObject({
      code: 'FINANCE_SEPA_EURO',
    });
    await payouts().send(ctx, at(ok));
    expect([await balanceOf(service, ctx, OWED), await balanceOf(service, ctx, '2150')]).toEqual([0n, 500n]);
    await rate('0.80', new Date().toISOString().slice(0, 10));
    await payouts().settle(ctx, { id: payout.id });
    expect([await balanceOf(service, ctx, CLEARING), await balanceOf(service, ctx, BANK)]).toEqual([0n, -8001n]);
    expect(await balanceOf(service, ctx, '2660')).toBe(-1500n);
  });

  it('F5: what is owed by its rows is what the books owe, after any sequence', async () => {
    const step = fc.record({
      what: fc.constantFrom('owe', 'back', 'pay', 'item', 'end', 'cancel'),
      pick: fc.nat(99),
      amount: fc.integer({ min: 1, max: 900 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const ctx = await brand();
        const refs = [await aPayee(ctx), await aPayee(ctx)];
        const told: string[] = [];
        const under: string[] = [];
        const expected = [
          'FINANCE_PAYABLE_TOO_MUCH',
          'FINANCE_PAYOUT_NOTHING',
          'FINANCE_PAYOUT_ITEM_STATUS',
          'ILLEGAL_TRANSITION',
        ];
        const act: Record<string, (pick: number, amount: number) => Promise<unknown>> = {
          owe: async (pick, amount) => told.push(await owe(ctx, refs[pick % 2]!, String(amount))),
          back: async (pick, amount) =>
            told.length > 0 && (await takeBack(ctx, told[pick % told.length]!, String(amount))),
          pay: async () => under.push((await sent(ctx)).id),
          item: async (pick) => {
            const id = under[pick % under.length];
            const items = id === undefined ? [] : await itemsOf(ctx, id);
            if (items.length > 0)
              await payouts().fail(ctx, { id: id!, itemId: items[pick % items.length]!.id, reason: 'X' });
          },
          end: async (pick) => {
            const id = under[pick % under.length];
            if (id !== undefined)
              await (pick % 2 ? payouts().settle(ctx, { id }) : payouts().fail(ctx, { id, reason: 'X' }));
          },
          cancel: async () => payouts().cancel(ctx, at(await draft(ctx))),
        };
        for (const { what, pick, amount } of steps)
          await act[what]!(pick, amount).catch((error: { code: string }) => {
            if (!expected.includes(error.code)) throw error;
          });
        expect([await trialBalance(service, ctx), await balanceOf(service, ctx, OWED)]).toEqual([
          '0',
          -(await subledger(ctx)),
        ]);
        const way = `SELECT coalesce(sum(amount_minor), 0)::text AS n FROM payout_item WHERE brand_id = $1 AND status = 'SENT'`;
        const [moving] = await rowsOf<{ n: string }>(service, way, [ctx.brandId]);
        expect(await balanceOf(service, ctx, CLEARING)).toBe(-BigInt(moving!.n));
      }),
      { numRuns: 6 },
    );
  });
});
