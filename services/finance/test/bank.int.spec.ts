import { type Ctx, newId } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { AppModule } from '../src/app.module.ts';
import { BankAccountsService } from '../src/bank/bank-accounts.service.ts';
import type { PartInput } from '../src/bank/bank-line.inputs.ts';
import { BankRulesService } from '../src/bank/bank-rules.service.ts';
import { BankService } from '../src/bank/bank.service.ts';
import { UploadsService } from '../src/uploads/uploads.service.ts';
import { BankImportService } from '../src/bank/import.service.ts';
import type { BankLineRow } from '../src/bank/lines.read-model.ts';
import { BankMatchService } from '../src/bank/matching/match.service.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import { LedgerService } from '../src/ledger/ledger.service.ts';
import { PaymentsService } from '../src/payments/payments.service.ts';
import { PayoutsService } from '../src/payouts/payouts.service.ts';
import { aBookedOrder, aReturn, FakeCrm, returnsOf, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger, balanceOf } from './ledger.builders.ts';
import { aSentPayout } from './bank.builders.ts';
import { camtOf, type Move } from './camt.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const of = {
  get bank() {
    return service.app.get(BankService);
  },
  get matcher() {
    return service.app.get(BankMatchService);
  },
  get importer() {
    return service.app.get(BankImportService);
  },
};
const today = new Date().toISOString().slice(0, 10);

interface Desk {
  readonly ctx: Ctx;
  readonly accountId: string;
}

async function aDesk(): Promise<Desk> {
  const ctx = await aLedger(service, service.brand());
  const wish = { name: 'Main', iban: 'DE02120300000000202051', currency: 'EUR', idempotencyKey: 'account' };
  return { ctx, accountId: (await service.app.get(BankAccountsService).create(ctx, wish)).id };
}

const read = ({ ctx, accountId }: Desk, moves: readonly Move[], opening = 0n, more: object = {}) =>
  of.importer.import(ctx, {
    bankAccountId: accountId,
    content: camtOf(moves, opening),
    dryRun: false,
    idempotencyKey: newId(),
    ...more,
  });
const linesOf = async ({ ctx }: Desk): Promise<BankLineRow[]> => [...(await of.bank.lines(ctx, { first: 100 })).nodes];
const match = ({ ctx }: Desk, id: string, parts: PartInput[]) =>
  of.matcher.match(ctx, { id, parts, idempotencyKey: newId() });

async function anInvoice(ctx: Ctx, number: string = newId()): Promise<{ id: string; number: string }> {
  const orderId = await aBookedOrder(service, ctx, { number });
  return (
    await rowsOf<{ id: string; number: string }>(service, 'SELECT id, number FROM invoice WHERE order_id = $1', [
      orderId,
    ])
  )[0]!;
}
const openOf = async (ctx: Ctx, id: string) => (await service.app.get(InvoicesService).byIds(ctx, [id])).get(id)!.open;

/** F5: what documents leave open is what the account of receivables says, and the bank's account what was booked of its lines. */
async function assertSubledger({ ctx }: Desk): Promise<void> {
  const [row] = await rowsOf<{ n: string; lines: string }>(
    service,
    `SELECT ((SELECT coalesce(sum(CASE kind WHEN 'INVOICE' THEN open_minor ELSE -open_minor END), 0) FROM open_item WHERE brand_id = $1)
       - (SELECT coalesce(sum(amount_minor - allocated_minor), 0) FROM payment WHERE brand_id = $1 AND direction = 'IN'))::text AS n,
       (SELECT coalesce(sum(amount_minor), 0) FROM bank_line WHERE brand_id = $1 AND status = 'MATCHED')::text AS lines`,
    [ctx.brandId],
  );
  expect(await balanceOf(service, ctx, '1400')).toBe(BigInt(row!.n));
  expect(await balanceOf(service, ctx, '1200')).toBe(BigInt(row!.lines));
  expect(await trialBalance(service, ctx)).toBe('0');
}

describe('statements', () => {
  it('G5: a file is tried, read once however often it comes at once, and overlapping ones bring only what is new', async () => {
    const desk = await aDesk();
    const moves: Move[] = [
      { amount: 11_900n, text: 'a' },
      { amount: -500n, text: 'b' },
      { amount: -500n, text: 'b' },
    ];
    const trial = await read(desk, moves, 1_000n, { dryRun: true });
    expect([trial.created, trial.faults, (await linesOf(desk)).length]).toEqual([3, [], 0]);
    const reports = await Promise.all(Array.from({ length: 20 }, () => read(desk, moves, 1_000n)));
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(3);
    const more = await read(desk, [...moves, { amount: -500n, text: 'b' }], 1_000n);
    expect([more.created, more.known, (await linesOf(desk)).length]).toEqual([1, 3, 4]);
    const gap = await read(desk, [{ amount: 1n, text: 'later' }], 99_999n);
    expect(gap.warnings.map(({ code }) => code)).toEqual(['FINANCE_BANK_GAP']);
    expect(
      (await service.events('finance.bank-statement.imported')).filter(({ brandId }) => brandId === desk.ctx.brandId),
    ).toHaveLength(3);
  });

  it('reads nothing of a file that has a fault, refuses a file that is too large, and never changes what a bank said', async () => {
    const desk = await aDesk();
    const wrong = camtOf([{ amount: 100n, text: 'x' }], 0n).replace('1.00</Amt>', '1.01</Amt>');
    const given = { bankAccountId: desk.accountId, content: wrong, idempotencyKey: newId() };
    expect((await of.importer.import(desk.ctx, { ...given, dryRun: true })).faults[0]!.code).toBe('FINANCE_BANK_SUM');
    await expect(of.importer.import(desk.ctx, { ...given, dryRun: false })).rejects.toMatchObject({
      code: 'FINANCE_BANK_FILE_FAULTS',
    });
    const large = Readable.from([Buffer.alloc(13_000_000), Buffer.alloc(13_000_000)]);
    await expect(service.app.get(UploadsService).upload(desk.ctx, 'bank-files', 'x', large)).rejects.toMatchObject({
      code: 'FINANCE_FILE_TOO_LARGE',
    });
    const { fileId } = await service.app
      .get(UploadsService)
      .upload(desk.ctx, 'bank-files', 'x.xml', Readable.from([Buffer.from(camtOf([{ amount: 100n, text: 'x' }], 0n))]));
    const report = await of.importer.import(desk.ctx, {
      bankAccountId: desk.accountId,
      fileId,
      dryRun: false,
      idempotencyKey: newId(),
    });
    expect(report.created).toBe(1);
    const tamper = service.admin.query('UPDATE bank_line SET amount_minor = 1 WHERE brand_id = $1', [desk.ctx.brandId]);
    await expect(tamper).rejects.toThrow(/never changed/);
  });
});

describe('notifications', () => {
  const fileOf = (name: string) => readFileSync(`services/finance/test/bank-files/${name}`, 'utf8');
  const take = ({ ctx, accountId }: Desk, name: string) =>
    of.importer.import(ctx, {
      bankAccountId: accountId,
      content: fileOf(name),
      dryRun: false,
      idempotencyKey: newId(),
    });
  const [SUMS, DETAILS] = ['sums.camt053.v08.xml', 'details.camt054.v08.xml'];
  const counted = async (desk: Desk) =>
    (await linesOf(desk))
      .filter(({ status }) => status !== 'DETAILED')
      .map(({ amount }) => amount)
      .sort((a, b) => Number(a - b));
  const parts = [-840n, 6_000n, 10_000n, 11_900n];

  it('G5: a statement and the notification of its entries count once, whichever comes first, in a race of 20, and again', async () => {
    const [first, second] = [await aDesk(), await aDesk()];
    await take(first, SUMS);
    expect(await counted(first)).toEqual([-840n, 11_900n, 16_000n]);
    const reports = await Promise.all(Array.from({ length: 20 }, () => take(first, DETAILS)));
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(3);
    expect(reports[0]!.warnings.map(({ code }) => code)).toEqual(['FINANCE_BANK_NOT_BOOKED']);
    await take(second, DETAILS);
    await Promise.all([take(second, SUMS), take(second, SUMS), take(second, DETAILS)]);
    for (const desk of [first, second]) {
      expect(await counted(desk)).toEqual(parts);
      const again = [await take(desk, SUMS), await take(desk, DETAILS)];
      expect(again.map(({ created }) => created)).toEqual([0, 0]);
      const accounts = await service.app.get(BankAccountsService).byIds(desk.ctx, [desk.accountId]);
      expect(accounts.get(desk.accountId)!.bankBalance!.minorUnits).toBe(127_060n);
    }
    const [whole] = (await linesOf(first)).filter(({ amount }) => amount === 16_000n);
    expect(whole).toMatchObject({ status: 'DETAILED', suggestion: null });
    const decide = { id: whole!.id, expectedVersion: whole!.version, reason: 'x' };
    await expect(of.matcher.ignore(first.ctx, decide)).rejects.toMatchObject({ code: 'FINANCE_BANK_MATCHED' });
    await expect(of.matcher.reopen(first.ctx, decide)).rejects.toMatchObject({ code: 'FINANCE_BANK_MATCHED' });
  });

  it('what was decided about stays as it was, and its parts are told as too late', async () => {
    const desk = await aDesk();
    await take(desk, SUMS);
    const whole = (await linesOf(desk)).find(({ amount }) => amount === 16_000n)!;
    await of.matcher.ignore(desk.ctx, { id: whole.id, expectedVersion: whole.version, reason: 'Known' });
    const late = await take(desk, DETAILS);
    expect([late.created, late.known]).toEqual([1, 2]);
    expect(late.warnings.map(({ code }) => code)).toContain('FINANCE_BANK_LATE_DETAILS');
    expect(await counted(desk)).toEqual([-840n, 11_900n, 16_000n]);
  });
});

describe('matching', () => {
  it('suggests the invoice that the text names, books it once in a race of 20, and takes it back once', async () => {
    const desk = await aDesk();
    const invoice = await anInvoice(desk.ctx);
    await read(desk, [
      { amount: 11_900n, text: `Rg ${invoice.number}`, name: 'Ada Byron', iban: 'DE89370400440532013000' },
    ]);
    const [line] = await linesOf(desk);
    expect([line!.status, line!.score, line!.suggestion!.parts[0]!.targetId]).toEqual(['SUGGESTED', 100, invoice.id]);
    expect(await balanceOf(service, desk.ctx, '1200')).toBe(0n);
    const parts: PartInput[] = [{ kind: 'INVOICE', targetId: invoice.id }];
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => match(desk, line!.id, parts)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : [])),
    ).toEqual(Array.from({ length: 19 }, () => 'FINANCE_BANK_MATCHED'));
    expect([await openOf(desk.ctx, invoice.id), await balanceOf(service, desk.ctx, '1200')]).toEqual([0n, 11_900n]);
    await assertSubledger(desk);
    const [booked] = await linesOf(desk);
    const undo = () =>
      of.matcher.reopen(desk.ctx, { id: line!.id, expectedVersion: booked!.version, reason: 'Wrong one' });
    const undone = await Promise.allSettled(Array.from({ length: 10 }, undo));
    expect(undone.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await openOf(desk.ctx, invoice.id), await balanceOf(service, desk.ctx, '1200')]).toEqual([11_900n, 0n]);
    await assertSubledger(desk);
    const [payment] = (await service.app.get(PaymentsService).list(desk.ctx, { first: 10 })).nodes;
    expect([payment!.reversedAt !== null, payment!.amount - payment!.allocated]).toEqual([true, 0n]);
    await match(desk, line!.id, parts);
    expect(await openOf(desk.ctx, invoice.id)).toBe(0n);
  });

  it('splits a line over invoices, an account and what stays; links payments of a provider with its fee; learns accounts and rules', async () => {
    const desk = await aDesk();
    const { ctx } = desk;
    const [a, b] = [await anInvoice(ctx), await anInvoice(ctx)];
    const paid = await service.app.get(PaymentsService).record(ctx, {
      ...{
        amount: { decimal: '80.00', currency: 'EUR' },
        method: 'paypal',
        reference: 'PP-4711',
        idempotencyKey: newId(),
      },
    });
    await service.app
      .get(BankRulesService)
      .create(ctx, { name: 'Fees', text: 'Entgelt', accountCode: '4970', idempotencyKey: newId() });
    await read(desk, [
      { amount: 30_000n, text: 'both', iban: 'DE89370400440532013000' },
      { amount: 7_750n, text: 'PAYPAL' },
      { amount: -840n, text: 'ENTGELT ABSCHLUSS' },
      { amount: 10n, text: 'later', iban: 'DE89370400440532013000' },
    ]);
    const lines = await linesOf(desk);
    const by = (text: string) => lines.find(({ remittance }) => remittance === text)!;
    expect([by('ENTGELT ABSCHLUSS').status, by('ENTGELT ABSCHLUSS').score]).toEqual(['SUGGESTED', 85]);
    await match(desk, by('both').id, [
      { kind: 'INVOICE', targetId: a.id },
      { kind: 'INVOICE', targetId: b.id, amount: '100.00' },
    ]);
    const [account] = await rowsOf<{ id: string }>(
      service,
      `SELECT id FROM account WHERE brand_id = $1 AND code = '4970'`,
      [ctx.brandId],
    );
    await match(desk, by('PAYPAL').id, [
      { kind: 'PAYMENT', targetId: paid.id },
      { kind: 'ACCOUNT', targetId: account!.id },
    ]);
    expect([
      await balanceOf(service, ctx, '1360'),
      await balanceOf(service, ctx, '4970'),
      await openOf(ctx, b.id),
    ]).toEqual([0n, 250n, 1_900n]);
    expect(
      (await of.bank.matchesOf(ctx, [by('both').id]))
        .get(by('both').id)!
        .parts.map(({ kind, amount }) => [kind, amount]),
    ).toEqual([
      ['INVOICE', '11900'],
      ['INVOICE', '10000'],
      ['ON_ACCOUNT', '8100'],
    ]);
    const { candidates } = await of.bank.candidates(ctx, by('later').id);
    expect(candidates).toEqual([]);
    const again = match(desk, by('later').id, [
      { kind: 'PAYMENT', targetId: paid.id },
      { kind: 'ACCOUNT', targetId: account!.id },
    ]);
    await expect(again).rejects.toMatchObject({ code: 'FINANCE_BANK_PARTS' });
    await assertSubledger(desk);
  });

  it('confirms many above a score, each for itself, and only for a person', async () => {
    const desk = await aDesk();
    const { ctx } = desk;
    const invoices = [await anInvoice(ctx), await anInvoice(ctx), await anInvoice(ctx)];
    await read(desk, [
      ...invoices.map(({ number }) => ({ amount: 11_900n, text: number, name: 'Ada Byron' })),
      { amount: 11_900n, text: invoices[0]!.number, name: 'Twice' },
      { amount: 5n, text: '?' },
    ]);
    const robot = ctxFor(ctx.brandId, ['finance.bank.match'], { actor: { kind: 'integration', id: newId() } });
    await expect(of.matcher.confirm(robot, { minScore: 90 })).rejects.toMatchObject({
      code: 'FINANCE_BANK_HUMAN_ONLY',
    });
    const [first, second] = await Promise.all([
      of.matcher.confirm(ctx, { minScore: 90 }),
      of.matcher.confirm(ctx, { minScore: 90 }),
    ]);
    expect([...first, ...second].filter(({ outcome }) => outcome === 'CONFIRMED')).toHaveLength(3);
    expect(await Promise.all(invoices.map(({ id }) => openOf(ctx, id)))).toEqual([0n, 0n, 0n]);
    expect((await linesOf(desk)).filter(({ status }) => status === 'MATCHED')).toHaveLength(3);
    await assertSubledger(desk);
  });

  it('F5: after any sequence of matching, undoing, crediting and allocating the subledger is the control account', async () => {
    const desk = await aDesk();
    const { ctx } = desk;
    const numbers = ['F5-1', 'F5-2', 'F5-3'];
    const invoices = await Promise.all(numbers.map((number) => anInvoice(ctx, number)));
    await read(
      desk,
      Array.from({ length: 9 }, (_, at) => ({ amount: BigInt((at % 4) + 1) * 3_170n, text: `m${at}` })),
    );
    let seed = 20_261_122;
    const next = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let step = 0; step < 30; step += 1) {
      const lines = await linesOf(desk);
      const line = lines[next(lines.length)]!;
      if (line.status === 'MATCHED')
        await of.matcher.reopen(ctx, { id: line.id, expectedVersion: line.version, reason: 'Once more' });
      else if (step % 11 === 10)
        await returnsOf(service)
          .record(ctx, aReturn(numbers[next(3)]!))
          .catch(() => null);
      else await match(desk, line.id, [{ kind: 'INVOICE', targetId: invoices[next(3)]!.id }]).catch(() => null);
      const [payment] = (
        await service.app.get(PaymentsService).list(ctx, { first: 5, where: { isOnAccount: { eq: true } } })
      ).nodes;
      if (payment && step % 4 === 3)
        await service.app
          .get(PaymentsService)
          .allocate(ctx, { id: payment.id, invoiceIds: [invoices[next(3)]!.id], idempotencyKey: newId() })
          .catch(() => null);
    }
    expect((await linesOf(desk)).some(({ status }) => status === 'MATCHED')).toBe(true);
    await assertSubledger(desk);
    const [day] = await of.bank.reconciliation(ctx, { bankAccountId: desk.accountId, from: today, until: today });
    expect([day!.difference.minorUnits, day!.opening.minorUnits, day!.agrees]).toEqual([
      day!.openLines.minorUnits,
      0n,
      true,
    ]);
  });

  it('F12: settles a payout by the movement that names it, in whole or one payment of it, once', async () => {
    const desk = await aDesk();
    const { id, number } = await aSentPayout(service, desk.ctx, ['10000', '5000']);
    const wholeLine = { amount: -15_000n, text: `SEPA ${number}` };
    await read(desk, [wholeLine, { amount: -10_000n, text: 'one' }]);
    const lines = await linesOf(desk);
    const line = lines.find(({ amount }) => amount === -15_000n)!;
    expect([line.status, line.suggestion!.parts[0]]).toMatchObject(['SUGGESTED', { kind: 'PAYOUT', targetId: id }]);
    const settle = () => match(desk, line.id, [{ kind: 'PAYOUT', targetId: id }]);
    const results = await Promise.allSettled(Array.from({ length: 10 }, settle));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await balanceOf(service, desk.ctx, '1360'), await balanceOf(service, desk.ctx, '1200')]).toEqual([
      0n,
      -15_000n,
    ]);
    const again = match(desk, lines.find(({ amount }) => amount === -10_000n)!.id, [{ kind: 'PAYOUT', targetId: id }]);
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const undo = of.matcher.reopen(desk.ctx, { id: line.id, expectedVersion: line.version + 1, reason: 'No' });
    await expect(undo).rejects.toMatchObject({ code: 'FINANCE_BANK_PAYOUT_SETTLED' });
  });

  it('F12: what the bank reported as paid before its statement came is not booked twice by the movement', async () => {
    const desk = await aDesk();
    const { id, number } = await aSentPayout(service, desk.ctx, ['10000', '5000']);
    const payouts = service.app.get(PayoutsService);
    const [first, second] = (await payouts.itemsOf(desk.ctx, [id])).get(id)!;
    await payouts.settle(desk.ctx, { id, itemId: first!.id });
    await read(desk, [{ amount: -15_000n, text: `SEPA ${number}` }]);
    const [line] = await linesOf(desk);
    expect(line!.suggestion!.parts[0]).toMatchObject({ kind: 'PAYOUT', targetId: id });
    const tell = () => match(desk, line!.id, [{ kind: 'PAYOUT', targetId: id }]);
    const results = await Promise.allSettled(Array.from({ length: 10 }, tell));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const items = (await payouts.itemsOf(desk.ctx, [id])).get(id)!;
    expect(items.map(({ status, bankLineId }) => [status, bankLineId])).toEqual([
      ['SETTLED', line!.id],
      ['SETTLED', line!.id],
    ]);
    expect([await balanceOf(service, desk.ctx, '1360'), await balanceOf(service, desk.ctx, '1200')]).toEqual([
      0n,
      -15_000n,
    ]);
    await payouts.fail(desk.ctx, { id, itemId: second!.id, reason: 'Came back' });
    expect(await balanceOf(service, desk.ctx, '1200')).toBe(-10_000n);
  });

  it('F13: what a provider held in another currency is cleared at what it was booked with', async () => {
    const ctx = await aLedger(service, service.brand());
    const rate = (value: string) =>
      service.app.get(LedgerService).setRate(ctx, { currency: 'USD', onDate: today, rate: value, source: 'ECB' });
    await rate('0.9');
    const wish = { name: 'Dollars', iban: 'DE02120300000000202051', currency: 'USD', idempotencyKey: 'account' };
    const desk = { ctx, accountId: (await service.app.get(BankAccountsService).create(ctx, wish)).id };
    const paid = { amount: { decimal: '100.00', currency: 'USD' }, method: 'paypal', idempotencyKey: newId() };
    const { id } = await service.app.get(PaymentsService).record(ctx, paid);
    await rate('0.95');
    const content = camtOf([{ amount: 10_000n, text: 'payout' }], 0n).replace(/EUR/g, 'USD');
    await read(desk, [], 0n, { content });
    const [line] = await linesOf(desk);
    await match(desk, line!.id, [{ kind: 'PAYMENT', targetId: id }]);
    expect([await balanceOf(service, ctx, '1360'), await balanceOf(service, ctx, '2660')]).toEqual([0n, -500n]);
    expect(await trialBalance(service, ctx)).toBe('0');
  });

  it('G8: another brand sees and matches nothing of it', async () => {
    const [desk, other] = [await aDesk(), await aDesk()];
    await read(desk, [{ amount: 100n, text: 'mine' }]);
    const [line] = await linesOf(desk);
    expect(await linesOf(other)).toEqual([]);
    await expect(match(other, line!.id, [{ kind: 'ON_ACCOUNT' }])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read({ ...other, accountId: desk.accountId }, [{ amount: 1n, text: 'x' }])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('shows what somebody may pay whose name alone fits, whatever its spelling, and leaves it to a person', async () => {
    const desk = await aDesk();
    const invoice = await anInvoice(desk.ctx);
    await read(desk, [
      { amount: 4_200n, text: 'thanks', name: 'BYRONN ADA' },
      { amount: 4_300n, text: 'x', name: 'Byron Bob' },
    ]);
    const byName = new Map((await linesOf(desk)).map((line) => [line.name, line]));
    const line = byName.get('BYRONN ADA')!;
    const { candidates } = await of.bank.candidates(desk.ctx, line.id);
    expect(candidates.map(({ parts }) => parts.map(({ targetId, amount }) => [targetId, amount]))).toEqual([
      [[invoice.id, 4_200n]],
    ]);
    expect(candidates[0]!.reasons.map(({ code }) => code)).toContain('NAME_ONLY');
    expect(line.status).toBe('UNMATCHED');
    expect((await of.bank.candidates(desk.ctx, byName.get('Byron Bob')!.id)).candidates).toEqual([]);
  });

  it('tries a preset on a file before it is kept', async () => {
    const { ctx, accountId } = await aDesk();
    const stream = Readable.from([Buffer.from(`Tag;Betrag;Wer\n01.03.2026;-4,50;Bank\n`)]);
    const { fileId } = await service.app.get(UploadsService).upload(ctx, 'bank-files', 'table.csv', stream);
    const columns = { bookedOn: 'Tag', amount: 'Betrag', name: 'Wer', remittance: [] };
    const preset = {
      name: 'Own',
      delimiter: 'SEMICOLON' as const,
      decimalComma: true,
      dateFormat: 'DMY_DOTS' as const,
    };
    const look = (who: Ctx) =>
      of.importer.preview(who, { bankAccountId: accountId, fileId, preset: { ...preset, columns } });
    expect(await look(ctx)).toMatchObject({ header: ['Tag', 'Betrag', 'Wer'], count: 1, lines: [{ amount: '-4.50' }] });
    expect((await service.app.get(BankAccountsService).all(ctx))[0]!.csvPresets).toEqual([]);
    await expect(look((await aDesk()).ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
