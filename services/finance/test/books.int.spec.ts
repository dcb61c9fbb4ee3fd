import { newId, type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Broker, ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { eventSubject } from '@mh-os/contracts';
import fc from 'fast-check';
import { AppModule } from '../src/app.module.ts';
import { BudgetsService } from '../src/budgets/budgets.service.ts';
import { ExportsService } from '../src/exports/exports.service.ts';
import { JournalService } from '../src/journal/journal.service.ts';
import type { PostingLine } from '../src/journal/posting.ts';
import { KpisService } from '../src/kpis/kpis.service.ts';
import { LedgerService } from '../src/ledger/ledger.service.ts';
import { ManualEntriesService } from '../src/manual-entries/manual-entries.service.ts';
import { ReportsService } from '../src/reports/reports.service.ts';
import { aLedger, aPosting, balanceOf, saleLines, thisYear } from './ledger.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const year = { from: thisYear('01-01'), until: thisYear('12-31') };
const reports = () => service.app.get(ReportsService);
const manual = () => service.app.get(ManualEntriesService);
const colleague = (ctx: Ctx): Ctx => ctxFor(ctx.brandId);
const lines = (amount: string, debit = '4600', credit = '1200') => [
  { accountCode: debit, debit: amount },
  { accountCode: credit, credit: amount },
];
const draft = (ctx: Ctx, amount: string) =>
  manual().create(ctx, {
    idempotencyKey: newId(),
    effectiveOn: thisYear('06-15'),
    description: 'Ads',
    lines: lines(amount),
  });

const roles = ['BANK', 'COGS', 'REVENUE', 'MARKETING', 'POINTS_LIABILITY', 'EQUITY'] as const;
interface Step {
  readonly kind: string;
  readonly day: string;
  readonly invoice: number;
  readonly amount: bigint;
}

/** One operation of a random sequence. */
async function apply(ctx: Ctx, one: Step, invoices: readonly string[], posted: string[]): Promise<void> {
  const invoiceId = invoices[one.invoice % 3]!;
  const currency = 'EUR';
  if (one.kind === 'reverse') {
    const id = posted[one.invoice % Math.max(1, posted.length)];
    const input = { idempotencyKey: newId(), id: id ?? newId(), reason: 'Undo' };
    await service.app
      .get(JournalService)
      .reverse(ctx, input)
      .catch((error: { code: string }) => {
        if (!['FINANCE_ALREADY_REVERSED', 'NOT_FOUND'].includes(error.code)) throw error;
      });
    return;
  }
  const of: Record<string, PostingLine[]> = {
    sale: saleLines(one.amount + one.amount / 5n + 1n, one.amount).map((line) => ({ ...line, invoiceId })),
    pay: [
      { accountRole: 'BANK', debitMinor: one.amount, currency },
      { accountRole: 'RECEIVABLES', creditMinor: one.amount, currency, invoiceId },
    ],
    move: [
      { accountRole: roles[one.invoice]!, debitMinor: one.amount, currency },
      { accountRole: roles[(one.invoice + 1) % 6]!, creditMinor: one.amount, currency },
    ],
  };
  posted.push((await aPosting(service, ctx, { date: one.day, lines: of[one.kind]! })).id);
}

describe('the books', () => {
  it('F5: after any sequence of operations the trial balance is zero, the sheet has equal sides, receivables equal their parts', async () => {
    const ctx = await aLedger(service, service.brand());
    const invoices = Array.from({ length: 3 }, () => newId());
    const day = fc.integer({ min: 1, max: 28 }).map((n) => thisYear(`0${(n % 9) + 1}-${String(n).padStart(2, '0')}`));
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('sale' as const),
        day,
        invoice: fc.nat(2),
        amount: fc.bigInt({ min: 1n, max: 10n ** 9n }),
      }),
      fc.record({
        kind: fc.constant('pay' as const),
        day,
        invoice: fc.nat(2),
        amount: fc.bigInt({ min: 1n, max: 10n ** 9n }),
      }),
      fc.record({
        kind: fc.constant('move' as const),
        day,
        invoice: fc.nat(5),
        amount: fc.bigInt({ min: 1n, max: 10n ** 9n }),
      }),
      fc.record({ kind: fc.constant('reverse' as const), day, invoice: fc.nat(20), amount: fc.constant(0n) }),
    );
    const posted: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const one of steps) await apply(ctx, one, invoices, posted);
        const trial = await reports().trialBalance(ctx, year);
        expect(trial.balanced).toBe(true);
        expect(trial.rows.reduce((sum, { closing }) => sum + closing.minorUnits, 0n)).toBe(0n);
        const sheet = await reports().balanceSheet(ctx, { on: year.until });
        expect(sheet.totalAssets).toEqual(sheet.totalClaims);
        expect((await reports().profitAndLoss(ctx, year)).result).toEqual(sheet.result);
        const { rows } = await service.admin.query<{ n: string }>(
          `SELECT sum(l.base_debit_minor - l.base_credit_minor)::text AS n FROM journal_line l
           WHERE l.brand_id = $1 AND l.invoice_id = ANY ($2) AND EXISTS (SELECT 1 FROM account a
             WHERE a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES')`,
          [ctx.brandId, invoices],
        );
        expect(BigInt(rows[0]!.n ?? '0')).toBe(await balanceOf(service, ctx, '1400'));
      }),
      { numRuns: 8 },
    );
    expect(await service.app.get(JournalService).check(ctx)).toMatchObject({ intact: true });
  });

  it('F6: a report of then stays what it was, whatever is dated back later', async () => {
    const ctx = await aLedger(service, service.brand());
    const { id } = await aPosting(service, ctx, { date: thisYear('03-10') });
    const [entry] = (await service.app.get(JournalService).byIds(ctx, [id])).values();
    const then = { ...year, until: thisYear('03-31'), recordedAt: entry!.recordedAt };
    const before = await reports().trialBalance(ctx, then);
    await aPosting(service, ctx, { date: thisYear('03-05') });
    expect(await reports().trialBalance(ctx, then)).toEqual(before);
    const now = await reports().trialBalance(ctx, { ...then, recordedAt: null });
    expect(now.debit.minorUnits).toBe(2n * before.debit.minorUnits);
    // Before the first entry was recorded nothing was known.
    expect((await reports().trialBalance(ctx, { ...then, recordedAt: new Date(0) })).rows).toEqual([]);
  });

  it('F16: key figures are what the reports and the lines behind them say, at the same cut-off', async () => {
    const ctx = await aLedger(service, service.brand());
    const channelId = newId();
    const person = newId();
    const sold = (orderId: string, personId: string) => ({
      lines: saleLines().map((line) => ({ ...line, orderId, personId, channelId })),
    });
    await aPosting(service, ctx, { date: thisYear('02-02'), kind: 'INVOICE', ...sold(newId(), person) });
    await aPosting(service, ctx, { date: thisYear('04-02'), kind: 'INVOICE', ...sold(newId(), person) });
    await aPosting(service, ctx, { date: thisYear('04-03'), kind: 'INVOICE', ...sold(newId(), newId()) });
    const spend: PostingLine[] = [
      { accountRole: 'MARKETING', debitMinor: 3001n, currency: 'EUR', channelId },
      { accountRole: 'BANK', creditMinor: 3001n, currency: 'EUR' },
    ];
    await aPosting(service, ctx, { date: thisYear('04-04'), lines: spend });
    const kpis = service.app.get(KpisService);
    const quarter = { from: thisYear('04-01'), until: thisYear('06-30') };
    const values = new Map((await kpis.values(ctx, quarter)).map((one) => [one.key, one]));
    const pnl = await reports().profitAndLoss(ctx, quarter);
    expect(values.get('REVENUE')!.amount).toEqual(pnl.revenue);
    expect(values.get('GROSS_MARGIN')!.amount).toEqual(pnl.grossProfit);
    expect(values.get('RESULT')!.amount).toEqual(pnl.result);
    const trial = await reports().trialBalance(ctx, quarter);
    const closing = (code: string) => trial.rows.find(({ account }) => account.code === code)?.closing.minorUnits;
    expect(values.get('RECEIVABLES')!.amount!.minorUnits).toBe(closing('1400'));
    expect(values.get('CASH')!.amount!.minorUnits).toBe(closing('1200'));
    expect([values.get('ORDERS')!.number, values.get('REPEAT_RATE')!.number]).toEqual(['2', '50.0']);
    expect(values.get('CUSTOMER_ACQUISITION_COST')!.amount!.minorUnits).toBe(3001n);
    for (const key of ['REVENUE', 'CONTRIBUTION', 'RECEIVABLES'] as const) {
      const all = { key, ...quarter };
      const page = await kpis.lines(ctx, { ...all, first: 100 });
      const sum = page.nodes.reduce((total, { balance }) => total + balance.minorUnits, 0n);
      expect(key === 'RECEIVABLES' ? sum : -sum).toBe(values.get(key)!.amount!.minorUnits);
      expect(await kpis.countLines(ctx, all)).toBe(page.nodes.length);
      const months = await kpis.series(ctx, all);
      const shown =
        key === 'RECEIVABLES'
          ? months.at(-1)!.amount!.minorUnits
          : months.reduce((total, { amount }) => total + amount!.minorUnits, 0n);
      expect(shown).toBe(values.get(key)!.amount!.minorUnits);
      const daily = await kpis.days(ctx, all);
      const byDay = daily.map(({ amount }) => amount!.minorUnits);
      expect([daily[0]!.key, daily.at(-1)!.key]).toEqual([quarter.from, quarter.until]);
      expect(key === 'RECEIVABLES' ? byDay.at(-1) : byDay.reduce((total, one) => total + one, 0n)).toBe(shown);
    }
    expect(() => kpis.days(ctx, { key: 'ORDERS', ...quarter })).toThrow(/no sum of accounts/);
    expect(values.get('AVERAGE_ORDER')!.amount!.minorUnits * 2n).toBe(values.get('REVENUE')!.amount!.minorUnits);
    const channels = await kpis.byChannel(ctx, { key: 'CONTRIBUTION', ...quarter });
    expect(channels).toMatchObject([
      { key: channelId, amount: { minorUnits: values.get('CONTRIBUTION')!.amount!.minorUnits } },
    ]);
  });

  it('manual entries: up to the limit at once, above it by a second person, twenty approvals at a time post once', async () => {
    const ctx = await aLedger(service, service.brand());
    const small = await draft(ctx, '1000.00');
    expect(small).toMatchObject({ status: 'DRAFT', needsApproval: false });
    const posted = await manual().submit(ctx, { id: small.id, expectedVersion: 1 });
    expect(posted).toMatchObject({ status: 'POSTED', entryId: expect.any(String) });
    const large = await draft(ctx, '1000.01');
    const waiting = await manual().submit(ctx, { id: large.id, expectedVersion: 1 });
    expect(waiting).toMatchObject({ status: 'SUBMITTED', entryId: null });
    const step = { id: large.id, expectedVersion: waiting.version };
    await expect(manual().approve(ctx, step)).rejects.toMatchObject({ code: 'FINANCE_AUTHOR_APPROVES' });
    expect(await balanceOf(service, ctx, '4600')).toBe(100_000n);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => manual().approve(colleague(ctx), step)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await balanceOf(service, ctx, '4600')).toBe(200_001n);
    await expect(
      manual().create(ctx, {
        idempotencyKey: newId(),
        effectiveOn: thisYear('06-15'),
        description: 'x',
        lines: [...lines('5').slice(0, 1), { accountCode: '1200', credit: '4' }],
      }),
    ).rejects.toMatchObject({ code: 'FINANCE_JOURNAL_UNBALANCED' });
    const refused = await manual().submit(ctx, { id: (await draft(ctx, '5000')).id, expectedVersion: 1 });
    const reject = { id: refused.id, expectedVersion: refused.version };
    await expect(manual().reject(colleague(ctx), reject)).rejects.toMatchObject({ code: 'FINANCE_REASON_REQUIRED' });
    expect(await manual().reject(colleague(ctx), { ...reject, note: 'Not ours' })).toMatchObject({
      status: 'REJECTED',
    });
  });

  it('the chart can be changed until something is posted', async () => {
    const ctx = await aLedger(service, service.brand());
    const ledger = service.app.get(LedgerService);
    expect(await ledger.choose(ctx, { chart: 'SKR04', expectedVersion: 1 })).toMatchObject({
      chart: 'SKR04',
      inUse: false,
    });
    await aPosting(service, ctx);
    expect(await balanceOf(service, ctx, '1200')).toBe(11900n);
    await expect(ledger.choose(ctx, { chart: 'PLAIN', expectedVersion: 2 })).rejects.toMatchObject({
      code: 'FINANCE_CHART_IN_USE',
    });
  });

  it('L12: points that loyalty values are in the books once, however often it is told, and the sides stay equal', async () => {
    const ctx = await aLedger(service, service.brand());
    const broker = await Broker.connect();
    const tell = async (aggregateId: string, minorUnits: string, times: number) => {
      const value = { minorUnits, currency: 'EUR' };
      const data = {
        label: 'P-1',
        programId: newId(),
        memberId: newId(),
        kind: 'EARNED',
        points: 1,
        value,
        occurredAt: new Date().toISOString(),
        orderId: null,
      };
      const event = {
        type: 'loyalty.points.valued',
        version: 1,
        brandId: ctx.brandId,
        actor: ctx.actor,
        occurredAt: data.occurredAt,
        correlationId: newId(),
      };
      for (let time = 0; time < times; time += 1)
        await broker.publish(eventSubject(ctx.brandId, event.type), {
          ...event,
          id: newId(),
          aggregateId,
          aggregateVersion: 1,
          data,
        });
    };
    try {
      await broker.followedBy('finance');
      await tell(newId(), '500', 2);
      await tell(newId(), '-200', 1);
      await broker.settled('finance');
    } finally {
      await broker.close();
    }
    expect(await balanceOf(service, ctx, '0971')).toBe(-300n);
    expect(await balanceOf(service, ctx, '8701')).toBe(300n);
  }, 30_000);

  it('budgets are held against the books, by channel and as a whole; a stale one is refused', async () => {
    const ctx = await aLedger(service, service.brand());
    const budgets = service.app.get(BudgetsService);
    const { rows } = await service.admin.query<{ id: string }>(
      `SELECT id FROM account WHERE brand_id = $1 AND code = '8400'`,
      [ctx.brandId],
    );
    const [accountId, channelId, month] = [rows[0]!.id, newId(), thisYear('05')];
    const plan = (amount: string | null, more: object = {}) =>
      budgets.set(ctx, { idempotencyKey: newId(), budgets: [{ accountId, month, amount, ...more }] });
    await plan('150.00');
    await plan('50.00', { channelId });
    await aPosting(service, ctx, {
      date: thisYear('05-05'),
      lines: saleLines().map((line) => ({ ...line, channelId })),
    });
    await aPosting(service, ctx, { date: thisYear('05-06') });
    const [whole, ofChannel] = await budgets.list(ctx, Number(month.slice(0, 4)));
    expect(whole).toMatchObject({
      channelId: null,
      plan: { minorUnits: 15000n },
      actual: { minorUnits: 20000n },
      reached: '133.3',
    });
    expect(ofChannel).toMatchObject({ channelId, plan: { minorUnits: 5000n }, actual: { minorUnits: 10000n } });
    expect(whole!.months[4]).toMatchObject({ month, version: 1 });
    await plan('160.00', { expectedVersion: 1 });
    await expect(plan('170.00', { expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const parallel = await Promise.allSettled(Array.from({ length: 20 }, () => plan('1', { month: thisYear('08') })));
    expect(parallel.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await plan(null, { expectedVersion: 2 });
    expect((await budgets.list(ctx, Number(month.slice(0, 4))))[0]!.months[4]!.plan).toBeNull();
  });

  it('files hold what the reports say: a batch for tax advisers, comma-separated text, a sheet', async () => {
    const ctx = await aLedger(service, service.brand());
    await aPosting(service, ctx, { date: thisYear('03-10'), description: 'Rechnung' });
    const exports = service.app.get(ExportsService);
    const fetched = async (kind: 'JOURNAL' | 'TRIAL_BALANCE', format: 'CSV' | 'XLSX' | 'DATEV') => {
      const { head } = await exports.start(ctx, { idempotencyKey: newId(), kind, format, ...year });
      for (let tries = 0; tries < 100 && !(await exports.get(ctx, head.id)).head.complete; tries += 1)
        await new Promise((done) => setTimeout(done, 100));
      const { bytes } = await exports.file(ctx, head.id);
      const parts: Buffer[] = [];
      for await (const part of bytes) parts.push(part);
      return Buffer.concat(parts);
    };
    const csv = (await fetched('TRIAL_BALANCE', 'CSV')).toString();
    expect(csv).toContain('1400,Forderungen aus Lieferungen und Leistungen,0.00,119.00,0.00,119.00');
    const batch = (await fetched('JOURNAL', 'DATEV')).toString('latin1').trimEnd().split('\r\n');
    expect(batch.slice(2).map((row) => row.split(';').slice(0, 9).join(';'))).toEqual([
      '100,00;"S";"EUR";;;"";1400;8400;40',
      '19,00;"S";"EUR";;;"";1400;1776;',
    ]);
    expect((await fetched('JOURNAL', 'XLSX')).subarray(0, 2).toString()).toBe('PK');
    const url = `${service.url.replace(/\/graphql$/, '')}/exports/${newId()}`;
    expect((await fetch(url)).status).toBe(401);
  }, 30_000);

  it('VAT: rows by rate and the boxes of the German return', async () => {
    const ctx = await aLedger(service, service.brand());
    await aPosting(service, ctx, { date: thisYear('03-10') });
    const report = await reports().vat(ctx, year);
    expect(report.rows).toMatchObject([
      { key: '19', rate: '19', net: { minorUnits: 10000n }, output: { minorUnits: 1900n } },
    ]);
    expect(report.boxes.map(({ box, amount }) => [box, amount.minorUnits])).toEqual([
      ['81', 10000n],
      ['83', 1900n],
    ]);
    const plain = await aLedger(service, service.brand(), { country: 'FR' });
    expect((await reports().vat(plain, year)).boxes).toEqual([]);
    await expect(reports().vatLines(plain, { ...year, box: '83' })).rejects.toMatchObject({
      code: 'FINANCE_VAT_BOX_UNKNOWN',
    });
  });

  it('F16: behind a row or box of the VAT report stand exactly its lines, as they were known then, page by page', async () => {
    const ctx = await aLedger(service, service.brand());
    await aPosting(service, ctx, { date: thisYear('03-10') });
    const lines = async (wish: object) => {
      const args = { ...year, first: 1, ...wish };
      const first = await reports().vatLines(ctx, args);
      const more = await reports().vatLines(ctx, { ...args, after: first.cursors.at(-1)!, first: 50 });
      const nodes = [...first.nodes, ...more.nodes];
      expect(await reports().countVatLines(ctx, args)).toBe(nodes.length);
      return nodes.map(({ against: [code], balance }) => [code, -balance.minorUnits]);
    };
    const { recordedAt } = (await reports().vatLines(ctx, { ...year, key: '19', rate: '19' })).nodes[0]!;
    await aPosting(service, ctx, { date: thisYear('03-11'), lines: saleLines(5950n, 5000n) });
    await aPosting(service, ctx, {
      date: thisYear('03-12'),
      lines: saleLines(10700n, 10000n).map(({ vat, ...line }) => ({
        ...line,
        ...(vat && { vat: { key: '7', rate: '7' } }),
      })),
    });
    const row = { key: '19', rate: '19' };
    expect(await lines(row)).toEqual([
      ...[
        ['1776', 950n],
        ['8400', 5000n],
      ],
      ...[
        ['1776', 1900n],
        ['8400', 10000n],
      ],
    ]);
    expect(await lines({ ...row, recordedAt })).toEqual([
      ['1776', 1900n],
      ['8400', 10000n],
    ]);
    expect(await lines({ ...row, part: 'NET' })).toEqual([
      ['8400', 5000n],
      ['8400', 10000n],
    ]);
    expect(await lines({ box: '83' })).toEqual([
      ['1771', 700n],
      ['1776', 950n],
      ['1776', 1900n],
    ]);
    await expect(reports().vatLines(ctx, { ...year, box: '99' })).rejects.toMatchObject({
      code: 'FINANCE_VAT_BOX_UNKNOWN',
    });
  });

  it('G8: reports of a brand hold nothing of another, and a brand without books is told so', async () => {
    const ctx = await aLedger(service, service.brand());
    await aPosting(service, ctx);
    const other = await aLedger(service, service.brand());
    expect((await reports().trialBalance(other, year)).rows).toEqual([]);
    await expect(reports().trialBalance(service.brand(), year)).rejects.toMatchObject({
      code: 'FINANCE_LEDGER_MISSING',
    });
    await expect(
      service.app.get(Db).tx(service.brand(), () => aPosting(service, service.brand())),
    ).rejects.toBeDefined();
  });

  it('the account sheet pages with its running balance', async () => {
    const ctx = await aLedger(service, service.brand());
    for (const day of ['01-03', '02-03', '03-03']) await aPosting(service, ctx, { date: thisYear(day) });
    const { rows } = await service.admin.query<{ id: string }>(
      `SELECT id FROM account WHERE brand_id = $1 AND code = '1400'`,
      [ctx.brandId],
    );
    const args = { accountId: rows[0]!.id, from: thisYear('02-01'), until: year.until, first: 1 };
    const first = await reports().sheet(ctx, args);
    const second = await reports().sheet(ctx, { ...args, after: first.cursors[0]! });
    expect([...first.nodes, ...second.nodes].map(({ balance, against }) => [balance.minorUnits, against])).toEqual([
      [23800n, ['1776', '8400']],
      [35700n, ['1776', '8400']],
    ]);
    expect(await reports().countSheet(ctx, args)).toBe(2);
  });
});
