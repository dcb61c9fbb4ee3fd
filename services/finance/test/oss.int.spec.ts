import type { Ctx } from '@mh-os/kernel';
import { newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExportsService } from '../src/exports/exports.service.ts';
import { InvoicingSettingsService } from '../src/invoices/settings.service.ts';
import { JournalService } from '../src/journal/journal.service.ts';
import { ManualEntriesService } from '../src/manual-entries/manual-entries.service.ts';
import { ReportsService } from '../src/reports/reports.service.ts';
import { aBookedOrder, aReturn, booked, FakeCrm, returnsOf, rowsOf } from './document.builders.ts';
import { aLedger, aPosting, balanceOf, saleLines, thisYear } from './ledger.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const year = { from: thisYear('01-01'), until: thisYear('12-31') };
const reports = () => service.app.get(ReportsService);
const sale = (ctx: Ctx, country: string | null, vatRate: string, unitPrice: string, number = newId()) =>
  aBookedOrder(service, ctx, { country, number, lines: [{ sku: 'A-1', quantity: 2, unitPrice, vatRate }] });
const minor = <T extends object>(rows: readonly T[]) =>
  rows.map((row) =>
    Object.values(row).map((one: unknown) =>
      one !== null && typeof one === 'object' ? (one as { minorUnits: bigint }).minorUnits : one,
    ),
  );
const boxesOf = async (ctx: Ctx) =>
  Object.fromEntries((await reports().vat(ctx, year)).boxes.map(({ box, amount }) => [box, amount.minorUnits]));

/** Net and tax by country and rate, counted from the documents themselves: sold less credited. */
async function recount(ctx: Ctx): Promise<unknown[]> {
  const sql = `SELECT i.country, trim_scale(v.rate)::text AS rate,
      sum(CASE i.kind WHEN 'INVOICE' THEN v.net_minor ELSE -v.net_minor END)::text AS net,
      sum(CASE i.kind WHEN 'INVOICE' THEN v.vat_minor ELSE -v.vat_minor END)::text AS tax
    FROM invoice i JOIN invoice_vat v ON v.brand_id = i.brand_id AND v.invoice_id = i.id
    WHERE i.brand_id = $1 AND i.country <> 'DE' GROUP BY 1, 2 ORDER BY 1, 2`;
  const rows = await rowsOf<Record<'country' | 'rate' | 'net' | 'tax', string>>(service, sql, [ctx.brandId]);
  return rows.map(({ country, rate, net, tax }) => [country, rate, BigInt(net), BigInt(tax)]);
}

describe('VAT by the country that taxes', () => {
  it('F16: sales taxed in Cyprus at 19 % and in Malta at 7 % are told in the OSS return, never in the German boxes', async () => {
    const ctx = await aLedger(service, service.brand());
    await sale(ctx, 'DE', '19', '59.50');
    await sale(ctx, 'DE', '7', '53.50');
    const number = newId();
    await sale(ctx, 'CY', '19', '119.00', number);
    await sale(ctx, 'CY', '7', '10.70');
    await sale(ctx, 'MT', '7', '21.40');
    await sale(ctx, 'AT', '20', '12.00');
    await returnsOf(service).recordAll(ctx, [aReturn(number)]);
    await booked(service, ctx);

    expect(await boxesOf(ctx)).toEqual({ 81: 10000n, 86: 10000n, 45: 10000n + 2000n + 4000n + 2000n, 83: 2600n });
    const { oss, rows } = await reports().vat(ctx, year);
    expect(minor(oss)).toEqual([
      ['AT', '20', 2000n, 400n],
      ['CY', '19', 10000n, 1900n],
      ['CY', '7', 2000n, 140n],
      ['MT', '7', 4000n, 280n],
    ]);
    expect(minor(oss)).toEqual(await recount(ctx));
    expect(minor(rows).map((row) => row.slice(0, 4))).toEqual([
      ['19', '19', 10000n, 1900n],
      ['7', '7', 10000n, 700n],
      ['OSS', '19', 10000n, 1900n],
      ['OSS', '20', 2000n, 400n],
      ['OSS', '7', 6000n, 420n],
    ]);
    expect([await balanceOf(service, ctx, '8400'), await balanceOf(service, ctx, '8320')]).toEqual([-10000n, -18000n]);

    const lines = async (wish: object) =>
      (await reports().vatLines(ctx, { ...year, key: 'OSS', ...wish })).nodes.map(({ against: [code], balance }) => [
        ...[code, -balance.minorUnits],
      ]);
    expect(await lines({ rate: '7', country: 'CY' })).toEqual([
      ['1767', 140n],
      ['8320', 2000n],
    ]);
    expect((await lines({ rate: '19', country: 'CY' })).reduce((sum, [, one]) => sum + (one as bigint), 0n)).toBe(
      11900n,
    );
    expect(await lines({ rate: '7', country: 'AT' })).toEqual([]);
    expect(await service.app.get(JournalService).check(ctx)).toMatchObject({ intact: true });

    const exports = service.app.get(ExportsService);
    const period = { idempotencyKey: newId(), kind: 'JOURNAL' as const, format: 'DATEV' as const, ...year };
    const { head } = await exports.start(ctx, period);
    for (let tries = 0; tries < 100 && !(await exports.get(ctx, head.id)).head.complete; tries += 1) await sleep(100);
    const parts: Buffer[] = [];
    for await (const part of (await exports.file(ctx, head.id)).bytes) parts.push(part);
    const batch = Buffer.concat(parts).toString('latin1').trimEnd().split('\r\n').slice(2);
    const sold = batch.map((row) => row.split(';')).filter(([, , , , , , , to]) => to === '8320' || to === '8400');
    expect(sold.map((row) => [row[0], row[7], row[8], ...row.slice(39)]).sort()).toEqual([
      ['100,00', '8400', '40', '""', ''],
      ['20,00', '8320', '', '"AT"', '20'],
      ['20,00', '8320', '', '"CY"', '7'],
      ['200,00', '8320', '', '"CY"', '19'],
      ['40,00', '8320', '', '"MT"', '7'],
    ]);
  });

  it('below the threshold sales abroad stay at home; a brand of another country never calls its own rate OSS', async () => {
    const small = await aLedger(service, service.brand());
    const settings = service.app.get(InvoicingSettingsService);
    expect((await settings.update(small, { expectedVersion: 0, vatAbroad: 'HOME' })).vatAbroad).toBe('HOME');
    const number = newId();
    await sale(small, 'CY', '19', '59.50', number);
    expect(await boxesOf(small)).toEqual({ 81: 10000n, 83: 1900n });
    // It grew: what comes back of what was sold before is taken back where it was taxed.
    await settings.update(small, { expectedVersion: 1, vatAbroad: 'DESTINATION' });
    await returnsOf(service).recordAll(small, [aReturn(number)]);
    await booked(service, small);
    expect(await boxesOf(small)).toEqual({ 81: 5000n, 83: 950n });
    expect((await reports().vat(small, year)).oss).toEqual([]);
    await sale(small, 'CY', '19', '11.90');
    expect(minor((await reports().vat(small, year)).oss)).toEqual([['CY', '19', 2000n, 380n]]);

    const french = await aLedger(service, service.brand(), { country: 'FR' });
    await sale(french, 'FR', '20', '12.00');
    await sale(french, null, '5.5', '10.55');
    await sale(french, 'CY', '19', '59.50');
    const { oss, rows, boxes } = await reports().vat(french, year);
    expect(boxes).toEqual([]);
    expect(minor(oss)).toEqual([['CY', '19', 10000n, 1900n]]);
    expect(rows.map(({ key }) => key)).toEqual(['20', '5.5', 'OSS']);
  });

  it('lines from before the country was kept are counted where they were sold to, and a reversal takes its own back', async () => {
    const ctx = await aLedger(service, service.brand());
    const old = saleLines().map(({ vat, ...line }) => ({
      ...line,
      ...(vat && { vat: { key: 'OSS', rate: '19' }, country: 'CY' }),
    }));
    await aPosting(service, ctx, { lines: old });
    expect(minor((await reports().vat(ctx, year)).oss)).toEqual([['CY', '19', 10000n, 1900n]]);

    const manual = service.app.get(ManualEntriesService);
    const entry = await manual.create(ctx, {
      ...{ idempotencyKey: newId(), effectiveOn: thisYear('03-10'), description: 'To where it is taxed' },
      lines: [
        { accountCode: '8400', debit: '50.00', vatKey: '19', vatRate: '19' },
        { accountCode: '8320', credit: '50.00', vatKey: 'OSS', vatRate: '19', vatCountry: 'CY' },
      ],
    });
    const posted = await manual.submit(ctx, { id: entry.id, expectedVersion: entry.version });
    expect(minor((await reports().vat(ctx, year)).oss)).toEqual([['CY', '19', 15000n, 1900n]]);
    await service.app
      .get(JournalService)
      .reverse(ctx, { idempotencyKey: newId(), id: posted.entryId!, reason: 'Undo' });
    expect(minor((await reports().vat(ctx, year)).oss)).toEqual([['CY', '19', 10000n, 1900n]]);
    expect(await service.app.get(JournalService).check(ctx)).toMatchObject({ intact: true });
  });
});
