import { newId, type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { JournalService } from '../src/journal/journal.service.ts';
import { postJournal } from '../src/journal/posting.ts';
import { LedgerService } from '../src/ledger/ledger.service.ts';
import { PeriodsService } from '../src/periods/periods.service.ts';
import { aLedger, aPosting, balanceOf, saleLines, thisYear } from './ledger.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const journal = () => service.app.get(JournalService);
const periods = () => service.app.get(PeriodsService);
const fulfilled = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length;
const reverse = (ctx: Ctx, id: string, date?: string) =>
  journal().reverse(ctx, { idempotencyKey: newId(), id, reason: 'Wrong', date: date ?? null });

/** Runs SQL as the service's own login inside of a transaction of the brand, as no code of ours would. */
async function asApp(brandId: string, sql: string, params: unknown[] = []): Promise<string> {
  await service.admin.query('BEGIN');
  try {
    await service.admin.query(`SET LOCAL ROLE mh_finance_app`);
    await service.admin.query(`SELECT set_config('app.brand_id', $1, true)`, [brandId]);
    await service.admin.query(sql, params);
    await service.admin.query('COMMIT');
    return 'done';
  } catch (error) {
    await service.admin.query('ROLLBACK');
    const { constraint, code } = error as { constraint?: string; code?: string };
    return constraint ?? code ?? 'error';
  }
}

const LINE = `INSERT INTO journal_line (brand_id, id, created_at, entry_id, position, account_id, effective_on, seq, currency, debit_minor,
    credit_minor, base_debit_minor, base_credit_minor)
  SELECT brand_id, gen_random_uuid(), created_at, entry_id, $2, account_id, effective_on, seq, currency, $3, $4, $3, $4
  FROM journal_line WHERE entry_id = $1 AND position = 1`;

describe('the journal', () => {
  it('F1, F2, F3: the database itself refuses lines that do not fit, come later, change or go', async () => {
    const ctx = await aLedger(service, service.brand());
    const { id } = await aPosting(service, ctx);
    const brand = ctx.brandId!;
    // Alone, and even in balance, nothing is added to an entry that was written with three lines.
    expect(await asApp(brand, LINE, [id, 4, 5, 0])).toBe('journal_entry_complete');
    expect(await asApp(brand, LINE, [id, 4, 5, 5])).toBe('journal_line_side_check');
    expect(await asApp(brand, LINE, [id, 4, -5, 0])).toBe('journal_line_side_check');
    const both = `WITH x AS (${LINE.replaceAll('$2', '4').replaceAll('$3', '5').replaceAll('$4', '0')})
      ${LINE.replaceAll('$2', '5').replaceAll('$3', '0').replaceAll('$4', '5')}`;
    expect(await asApp(brand, both, [id])).toBe('journal_entry_complete');
    const copy = `INSERT INTO journal_entry SELECT (jsonb_populate_record(e, '{"id":"${newId()}","seq":999,"number":999,
      "source_id":"other","line_count":2}')).* FROM journal_entry e WHERE id = $1`;
    expect(await asApp(brand, copy, [id])).toBe('journal_entry_complete');
    for (const table of ['journal_entry', 'journal_line']) {
      expect(await asApp(brand, `UPDATE ${table} SET created_at = now()`)).toBe('42501');
      expect(await asApp(brand, `DELETE FROM ${table}`)).toBe('42501');
      await expect(service.admin.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '2F002' });
    }
    expect(await journal().check(ctx)).toMatchObject({ intact: true, checked: 1 });
  });

  it('F1: an entry out of balance does not commit, whoever writes it', async () => {
    const ctx = await aLedger(service, service.brand());
    const { id } = await aPosting(service, ctx);
    const other = newId();
    const entry = `INSERT INTO journal_entry SELECT (jsonb_populate_record(e, '{"id":"${other}","seq":999,"number":999,
      "source_id":"other","line_count":2}')).* FROM journal_entry e WHERE id = $1`;
    const line = (position: number, debit: number, credit: number) => `INSERT INTO journal_line
      SELECT (jsonb_populate_record(l, '{"id":"${newId()}","entry_id":"${other}","position":${position},"debit_minor":${debit},
        "credit_minor":${credit},"base_debit_minor":${debit},"base_credit_minor":${credit}}')).* FROM journal_line l
      WHERE l.entry_id = $1 AND l.position = 1`;
    const write = (debit: number, credit: number) =>
      asApp(
        ctx.brandId!,
        `WITH e AS (${entry} RETURNING 1), l AS (${line(1, debit, 0)} RETURNING 1) ${line(2, 0, credit)}`,
        [id],
      );
    expect(await write(100, 99)).toBe('journal_entry_balanced');
    expect(await write(100, 100)).toBe('done');
    // It balances, but it was not written by the books: the chain says so.
    expect(await journal().check(ctx)).toMatchObject({ intact: false, firstBreak: { fault: 'MISSING', seq: '2' } });
  });

  it('G5, L12: the same source and kind is posted once, also by fifty at a time', async () => {
    const ctx = await aLedger(service, service.brand());
    const source = { type: 'invoice', id: 'A-1' };
    const all = await Promise.all(
      Array.from({ length: 50 }, () => aPosting(service, ctx, { source, kind: 'INVOICE' })),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await balanceOf(service, ctx, '1400')).toBe(11900n);
    expect((await aPosting(service, ctx, { source, kind: 'PAYMENT' })).isNew).toBe(true);
  });

  it('F7, F15: forty parallel postings, some of them failing, are numbered without gaps and chained in one line', async () => {
    const ctx = await aLedger(service, service.brand());
    const one = (index: number) =>
      service.app.get(Db).tx(ctx, async (tx) => {
        const source = { type: 'race', id: String(index) };
        const posted = await postJournal(tx, {
          date: new Date(),
          kind: 'RACE',
          source,
          description: 'x',
          lines: saleLines(),
        });
        if (index % 4 === 0) throw new Error('changed my mind');
        return posted;
      });
    const results = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => one(index)));
    expect(fulfilled(results)).toBe(30);
    const { rows } = await service.admin.query<{ number: number }>(
      'SELECT number FROM journal_entry WHERE brand_id = $1 ORDER BY number',
      [ctx.brandId],
    );
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await journal().check(ctx)).toMatchObject({ intact: true, checked: 30 });
  });

  it('F3: twenty reversals at a time reverse once; the reversal can be reversed by a new entry', async () => {
    const ctx = await aLedger(service, service.brand());
    const { id } = await aPosting(service, ctx);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => reverse(ctx, id)));
    expect(fulfilled(results)).toBe(1);
    const refused = results.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'FINANCE_ALREADY_REVERSED' });
    expect(await balanceOf(service, ctx, '1400')).toBe(0n);
    const reversal = (results.find((one) => one.status === 'fulfilled') as PromiseFulfilledResult<{ id: string }>)
      .value;
    const again = await reverse(ctx, reversal.id);
    expect(again.reverses).toMatchObject({ id: reversal.id });
    expect(await balanceOf(service, ctx, '1400')).toBe(11900n);
    expect(await balanceOf(service, ctx, '1776')).toBe(-1900n);
  });

  it('F4: nothing is posted into a closed period; what lies in it is reversed in the next open one', async () => {
    const ctx = await aLedger(service, service.brand());
    const { id } = await aPosting(service, ctx, { date: thisYear('02-10') });
    const year = new Date().getUTCFullYear();
    const months = (await periods().list(ctx, year)).filter(({ number }) => number === 2 || number === 3);
    for (const { id: periodId, version } of months)
      await periods().change(ctx, { id: periodId, action: 'CLOSE', expectedVersion: version });
    await expect(aPosting(service, ctx, { date: thisYear('02-11') })).rejects.toMatchObject({
      code: 'FINANCE_PERIOD_CLOSED',
    });
    await expect(reverse(ctx, id, thisYear('03-11'))).rejects.toMatchObject({ code: 'FINANCE_PERIOD_CLOSED' });
    expect((await reverse(ctx, id)).effectiveOn).toBe(thisYear('04-01'));
    const february = (await periods().list(ctx, year)).find(({ number }) => number === 2)!;
    await expect(
      periods().change(ctx, { id: february.id, action: 'LOCK', expectedVersion: february.version }),
    ).rejects.toMatchObject({ code: 'FINANCE_PERIOD_EARLIER_OPEN' });
    // Where every year is closed to its end, the next one is opened for what has to come.
    await service.admin.query(`UPDATE fiscal_period SET status = 'CLOSED' WHERE brand_id = $1`, [ctx.brandId]);
    const { rows } = await service.admin.query<{ id: string }>(
      `SELECT id FROM journal_entry WHERE brand_id = $1 AND reverses_id IS NOT NULL`,
      [ctx.brandId],
    );
    expect((await reverse(ctx, rows[0]!.id)).effectiveOn).toBe(`${year + 1}-01-01`);
  });

  it('F4: a close and postings at a time: what came in before it counts, nothing comes in after', async () => {
    const ctx = await aLedger(service, service.brand());
    const march = (await periods().list(ctx, new Date().getUTCFullYear())).find(({ number }) => number === 3)!;
    const date = thisYear('03-15');
    const postings = Array.from({ length: 20 }, () => aPosting(service, ctx, { date }));
    const close = periods().change(ctx, { id: march.id, action: 'CLOSE', expectedVersion: march.version });
    const results = await Promise.allSettled(postings);
    await close;
    const refused = results
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as { code: string }).code);
    expect(refused.filter((code) => code !== 'FINANCE_PERIOD_CLOSED')).toEqual([]);
    const [{ entries } = { entries: -1 }] = (await periods().list(ctx, null)).filter(({ id }) => id === march.id);
    expect(entries).toBe(fulfilled(results));
    await expect(aPosting(service, ctx, { date })).rejects.toMatchObject({ code: 'FINANCE_PERIOD_CLOSED' });
    expect(await journal().check(ctx)).toMatchObject({ intact: true, checked: entries });
  });

  it('F15: a changed byte, a changed description and a missing entry are each told with their place', async () => {
    const ctx = await aLedger(service, service.brand());
    const posted = [];
    for (let index = 0; index < 4; index += 1) posted.push(await aPosting(service, ctx));
    const forge = async (sql: string, params: unknown[]) => {
      await service.admin.query(`SET session_replication_role = replica`);
      await service.admin.query(sql, params);
      await service.admin.query(`SET session_replication_role = origin`);
    };
    const change =
      'UPDATE journal_line SET debit_minor = debit_minor + $2, base_debit_minor = base_debit_minor + $2 WHERE entry_id = $1 AND position = 1';
    await forge(change, [posted[2]!.id, 1]);
    expect((await journal().check(ctx)).firstBreak).toEqual({ entryId: posted[2]!.id, seq: '3', fault: 'CONTENT' });
    await forge(change, [posted[2]!.id, -1]);
    await forge('UPDATE journal_entry SET description = $2 WHERE id = $1', [posted[1]!.id, 'Another story']);
    expect((await journal().check(ctx)).firstBreak).toEqual({ entryId: posted[1]!.id, seq: '2', fault: 'TEXT' });
    // Words that were erased by law are told apart.
    await forge('UPDATE journal_entry SET description = $2 WHERE id = $1', [posted[1]!.id, 'Paid by Erased person']);
    expect(await journal().check(ctx)).toMatchObject({ intact: true, erased: 1, checked: 4 });
    await forge('DELETE FROM journal_line WHERE entry_id = $1', [posted[3]!.id]);
    await forge('DELETE FROM journal_entry WHERE id = $1', [posted[3]!.id]);
    expect((await journal().check(ctx)).firstBreak).toEqual({ entryId: null, seq: '4', fault: 'MISSING' });
  });

  it('F13: foreign lines keep rate, source and time; a new rate changes nothing that is posted', async () => {
    const ctx = await aLedger(service, service.brand());
    const ledger = service.app.get(LedgerService);
    const set = (rate: string) =>
      ledger.setRate(ctx, { currency: 'USD', onDate: thisYear('01-01'), rate, source: 'ECB' });
    await expect(aPosting(service, ctx, { lines: saleLines(11900n, 10000n, 'USD') })).rejects.toMatchObject({
      code: 'FINANCE_RATE_MISSING',
    });
    await set('0.9');
    const { id } = await aPosting(service, ctx, { lines: saleLines(11900n, 10000n, 'USD'), date: thisYear('05-05') });
    await set('0.8');
    const lines = (await journal().linesOf(ctx, [id])).get(id)!;
    expect(lines.map(({ base }) => base.minorUnits)).toEqual([10710n, -9000n, -1710n]);
    expect(lines[0]).toMatchObject({ rate: '0.9', rateSource: 'ECB', rateAt: expect.any(Date) });
    expect(await journal().check(ctx)).toMatchObject({ intact: true });
  });

  it('G8: another brand sees none of it', async () => {
    const ctx = await aLedger(service, service.brand());
    const { id } = await aPosting(service, ctx);
    const other = await aLedger(service, service.brand());
    expect((await journal().byIds(other, [id])).size).toBe(0);
    await expect(reverse(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await aPosting(service, other)).number).toBe(1);
  });
});
