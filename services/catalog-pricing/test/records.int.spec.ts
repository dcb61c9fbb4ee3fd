import { newId, type Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { recordKinds } from '../src/records/kinds/index.ts';
import { aBrand, aPrice, aProduct, ask, channelsOf, netPrice } from './builders.ts';
import { fileRequest } from './import-builders.ts';
import { exportRecords, importRecords, oneOfEachRecord, undoRecords } from './record-builders.ts';

describe('records as files', () => {
  let service: TestService;
  let ctx: Ctx;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service.stop());
  beforeEach(async () => {
    ctx = await aBrand(service);
  });

  const costOf = async (variantId: string): Promise<string | null> => {
    const query = 'query ($id: ID!) { productVariant(id: $id) { cost { decimal } } }';
    const found = await ask<{ cost: { decimal: string } | null }>(service, ctx, query, { id: variantId });
    return found.cost?.decimal ?? null;
  };

  it('imports costs, tells each row apart, and takes back what is still as it left it', async () => {
    const known = await aProduct(service, ctx, { sku: 'A-1', cost: '4' });
    const later = await aProduct(service, ctx, { sku: 'A-2', cost: '5' });
    const fresh = await aProduct(service, ctx, { sku: 'A-3' });
    await aProduct(service, ctx, { sku: 'A-4', cost: '2' });
    const file =
      'sku,cost,currency\na-1,"4,50",EUR\nA-2,6,eur\nA-3,7.1234,EUR\nA-4,2,EUR\nA-5,1,EUR\nA-1,9,EUR\nA-2x,-1,EUR\n';
    const one = await importRecords(service, ctx, 'costs', file);
    expect(one).toMatchObject({
      status: 'SUCCEEDED',
      rowCount: 7,
      createdCount: 1,
      updatedCount: 2,
      unchangedCount: 1,
      failedCount: 3,
    });
    expect(one.errors.nodes.map(({ row, code }) => [row, code])).toEqual([
      [6, 'SKU_UNKNOWN'],
      [7, 'IMPORT_ROW_TWICE'],
      [8, 'SKU_UNKNOWN'],
    ]);
    expect(await costOf(known.variantId)).toBe('4.5000');
    await importRecords(service, ctx, 'costs', 'sku,cost,currency\nA-2,8,EUR\n');

    const undone = await undoRecords(service, ctx, one);
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 1 });
    const told = undone.errors.nodes.filter(({ code }) => code.startsWith('IMPORT_UNDO'));
    expect(told.map(({ row, code }) => [row, code])).toEqual([
      [3, 'IMPORT_UNDO_CHANGED'],
      [4, 'IMPORT_UNDO_IMPOSSIBLE'],
    ]);
    expect(await costOf(known.variantId)).toBe('4.0000');
    expect(await costOf(later.variantId)).toBe('8.0000');
    expect(await costOf(fresh.variantId)).toBe('7.1234');
    await expect(undoRecords(service, ctx, undone)).rejects.toThrow();
  });

  it('a trial tells what would come of it and changes nothing, and cannot be taken back', async () => {
    const { variantId } = await aProduct(service, ctx, { sku: 'T-1', cost: '4' });
    const trial = await importRecords(service, ctx, 'costs', 'sku,cost,currency\nT-1,5,EUR\nT-9,5,EUR\n', true);
    expect(trial).toMatchObject({ status: 'SUCCEEDED', updatedCount: 1, failedCount: 1 });
    expect(await costOf(variantId)).toBe('4.0000');
    await expect(undoRecords(service, ctx, trial)).rejects.toThrow('IMPORT_WAS_TRIAL');
  });

  it('P8: prices that differ go into one draft, first ones come into force, blocked ones are faults', async () => {
    const channels = await channelsOf(service, ctx);
    const first = await aProduct(service, ctx, { sku: 'P-1', cost: '1' });
    const priced = await aProduct(service, ctx, { sku: 'P-2', cost: '1' });
    await aPrice(service, ctx, { variantId: priced.variantId, channelId: channels['own-shop']!, gross: '19.90' });
    const file = 'sku,channel,gross\nP-1,own-shop,9.90\nP-2,own-shop,17.90\nP-1,nowhere,3\nP-2,dealer,\n';
    const one = await importRecords(service, ctx, 'prices', file);
    expect(one).toMatchObject({ createdCount: 1, updatedCount: 1, failedCount: 2 });
    expect(one.errors.nodes.map(({ column, code }) => [column, code])).toEqual([
      ['channel', 'CHANNEL_UNKNOWN'],
      ['net', 'PRICE_SIDE'],
    ]);
    expect(await netPrice(service, ctx, first.variantId, channels['own-shop']!)).toBe('8.32');
    expect(await netPrice(service, ctx, priced.variantId, channels['own-shop']!)).toBe('16.72');
    const draft = () =>
      ask<{ status: string; lineCount: number }>(service, ctx, `{ priceDraft(id: "${one.id}") { status lineCount } }`);
    expect(await draft()).toEqual({ status: 'DRAFT', lineCount: 1 });
    const undone = await undoRecords(service, ctx, one);
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 1 });
    expect(await draft()).toMatchObject({ status: 'WITHDRAWN' });
    const steps = `{ priceDraft(id: "${one.id}") { history { step } } }`;
    const { history } = await ask<{ history: { step: string }[] }>(service, ctx, steps);
    expect(history.map(({ step }) => step)).toEqual(['CREATED', 'WITHDRAWN']);
  });

  it('a rate that is in force is not rewritten, a later one is added and taken back', async () => {
    const file =
      'country,vat_class,percent,valid_from\nDE,standard,21,2025-01-01\nDE,standard,20,2099-01-01\nXX1,zero,0,2020-01-01\n';
    const one = await importRecords(service, ctx, 'vat-rates', file);
    expect(one).toMatchObject({ createdCount: 1, failedCount: 2 });
    const percents = async (): Promise<string[]> =>
      (await ask<{ percent: string; validFrom: string }[]>(service, ctx, '{ vatRates { percent validFrom } }'))
        .filter((rate) => rate.validFrom.startsWith('2099'))
        .map((rate) => rate.percent);
    expect(await percents()).toEqual(['20.00']);
    await undoRecords(service, ctx, one);
    expect(await percents()).toEqual([]);
  });

  it.each(recordKinds.filter((kind) => kind.importing && kind.exporting).map((kind) => kind.key))(
    '%s: what was exported changes nothing when it is imported again, in both formats',
    async (kind) => {
      const channels = await channelsOf(service, ctx);
      for (const sku of ['R-1', '=R-2', 'R,"3"']) {
        const { variantId } = await aProduct(service, ctx, { sku, cost: '3.14' });
        await aPrice(service, ctx, { variantId, channelId: channels['own-shop']!, gross: '19.90' });
        await aPrice(service, ctx, { variantId, channelId: channels['dealer']!, net: '9.95' });
      }
      await oneOfEachRecord(service, ctx);
      for (const format of ['CSV', 'JSON_LINES']) {
        const file = await exportRecords(service, ctx, kind, { format });
        const again = await importRecords(service, ctx, kind, file);
        expect(again).toMatchObject({ status: 'SUCCEEDED', createdCount: 0, updatedCount: 0, failedCount: 0 });
        expect(again.unchangedCount).toBeGreaterThan(0);
      }
    },
  );

  it('exports only what the filter of products matches, and to nobody of another brand', async () => {
    await aProduct(service, ctx, { sku: 'F-1', cost: '1', name: 'Beard oil' });
    await aProduct(service, ctx, { sku: 'F-2', cost: '2', name: 'Hair wax' });
    const file = await exportRecords(service, ctx, 'costs', { where: { search: 'beard' } });
    expect(file.split('\n').filter((line) => line.startsWith('F-'))).toEqual(['F-1,1.0000,EUR']);
    const other = await aBrand(service);
    const exported = await ask<{ id: string }[]>(service, ctx, '{ recordExports { id } }');
    expect((await fileRequest(service, other, 'GET', `/record-exports/${exported[0]!.id}`)).status).toBe(404);
    await expect(exportRecords(service, ctx, 'vat-rates', { where: { search: 'x' } })).rejects.toThrow(
      'RECORD_FILTER_USELESS',
    );
  });

  it('A4: needs the permission of the records, not only that to import', async () => {
    const clerk = ctx.with({ permissions: ['catalog-pricing.import.run', 'catalog-pricing.export.run'] });
    await expect(importRecords(service, clerk, 'costs', 'sku,cost,currency\n')).rejects.toThrow('FORBIDDEN');
    await expect(exportRecords(service, clerk, 'costs')).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['no header that it knows', 'sku,price\nA,1\n', 'IMPORT_COLUMN_UNKNOWN'],
    ['a column missing', 'sku,cost\nA,1\n', 'IMPORT_COLUMN_MISSING'],
    ['nothing but a header', 'sku,cost,currency\n', 'IMPORT_FILE_EMPTY'],
    ['broken JSON', '{"sku":"A","cost":1,"currency":"EUR"}\n{"sku":', 'IMPORT_FILE_UNREADABLE'],
  ])('a file with %s fails as a whole and says why', async (_name, file, code) => {
    const one = await importRecords(service, ctx, 'costs', file);
    expect(one).toMatchObject({ status: 'FAILED', failure: { code } });
  });

  it('G6: the same key starts one import', async () => {
    const key = newId();
    const ids = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const query = `mutation ($input: StartRecordExportInput!) { startRecordExport(input: $input) { export { id } } }`;
        const input = { kind: 'costs', idempotencyKey: key };
        const { export: one } = await ask<{ export: { id: string } }>(service, ctx, query, { input });
        return one.id;
      }),
    );
    expect(new Set(ids).size).toBe(1);
  });
});
