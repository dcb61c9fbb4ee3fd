import type { Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aPrice, aProduct, ask, channelsOf, run } from './builders.ts';
import { aCompetitor } from './competitor-builders.ts';
import { PriceBook } from './price-book-builders.ts';
import { exportRecords, importRecords, type RecordImportAnswer, undoRecords } from './record-builders.ts';
import { mainOf, reserve, stocked, stockOf } from './stock-builders.ts';

let service: TestService;
let ctx: Ctx;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
});

const faultsOf = (one: RecordImportAnswer) => one.errors.nodes.map(({ row, column, code }) => [row, column, code]);
const counts = (one: RecordImportAnswer): string =>
  `${one.createdCount}/${one.updatedCount}/${one.unchangedCount}/${one.failedCount}`;
const imported = (kind: string, lines: readonly string[], by: Ctx = ctx, trial = false) =>
  importRecords(service, by, kind, `${lines.join('\n')}\n`, trial);

describe('stock levels as files', () => {
  const HEAD = 'sku,location,on_hand,expected_on_hand,force,reason';
  const skuOf = async (id: string): Promise<string> =>
    (await ask<{ sku: string }>(service, ctx, 'query ($id: ID!) { productVariant(id: $id) { sku } }', { id })).sku;

  it('P17: set a level only over the expected quantity, or by force with a reason; P15, S1: the ledger carries it', async () => {
    const main = await mainOf(service, ctx);
    const ids = await stocked(service, ctx, main, [5, 5, 5, 5]);
    const skus = await Promise.all(ids.map(skuOf));
    await reserve(service, ctx, [{ variantId: ids[3], quantity: 4 }]);
    const lines = [
      `${skus[0]},main,9,5,,`,
      `${skus[1]},main,9,4,,`,
      `${skus[2]},main,2,,yes,counted by night`,
      `${skus[3]},main,1,5,,`,
      `${skus[2]},nowhere,2,5,,`,
      `${skus[2]},MAIN,2,5,,`,
    ];
    const trial = await imported('stock-levels', [HEAD, ...lines], ctx, true);
    expect((await stockOf(service, ctx, ids[0]!))[0]!.onHand).toBe(5);
    const one = await imported('stock-levels', [HEAD, ...lines]);
    for (const answer of [trial, one]) {
      expect(counts(answer)).toBe('0/2/0/4');
      expect(faultsOf(answer)).toEqual([
        [3, 'expected_on_hand', 'STOCK_CHANGED'],
        [5, null, 'STOCK_INSUFFICIENT'],
        [6, 'location', 'LOCATION_UNKNOWN'],
        [7, 'sku', 'IMPORT_ROW_TWICE'],
      ]);
    }
    const onHand = () => Promise.all(ids.map(async (id) => (await stockOf(service, ctx, id))[0]!.onHand));
    expect(await onHand()).toEqual([9, 5, 2, 5]);
    const moves = await ask<{ nodes: { reason: string; delta: number }[] }>(
      service,
      ctx,
      'query ($id: ID!) { stockMovements(where: { variantId: { eq: $id } }) { nodes { reason delta } } }',
      { id: ids[2] },
    );
    expect(moves.nodes).toContainEqual({ reason: 'counted by night', delta: -3 });

    await imported('stock-levels', [HEAD, `${skus[0]},main,8,9,,`]);
    const undone = await undoRecords(service, ctx, one);
    expect(undone.undoneCount).toBe(1);
    expect(faultsOf(undone)).toContainEqual([2, 'on_hand', 'IMPORT_UNDO_CHANGED']);
    expect(await onHand()).toEqual([8, 5, 5, 5]);
    const { drifts } = await run<{ drifts: unknown[] }>(
      ...([service, ctx, 'checkStockLedger', 'CheckStockLedgerInput', {}, 'drifts { sku }'] as const),
    );
    expect(drifts).toEqual([]);
  });

  it('A4: force needs its own permission, row by row', async () => {
    const [id] = await stocked(service, ctx, await mainOf(service, ctx), [5]);
    const permissions = ['catalog-pricing.import.run', 'catalog-pricing.stock.write'];
    const one = await imported(
      'stock-levels',
      [HEAD, `${await skuOf(id!)},main,2,,yes,why`],
      ctx.with({ permissions }),
    );
    expect(faultsOf(one)).toEqual([[2, null, 'FORBIDDEN']]);
  });

  it('G12: twenty files over the same expected quantity set it once', async () => {
    const [id] = await stocked(service, ctx, await mainOf(service, ctx), [5]);
    const sku = await skuOf(id!);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_unused, at) => imported('stock-levels', [HEAD, `${sku},main,${10 + at},5,,`])),
    );
    expect(all.filter((one) => one.updatedCount === 1)).toHaveLength(1);
    expect(all.filter((one) => one.failedCount === 1)).toHaveLength(19);
  });
});

describe('prices of lists as files', () => {
  const HEAD = 'list,sku,min_quantity,unit_price,valid_from,valid_to';

  it('P4, P7, P9: go through guardrails and bands, keep their record, and are taken back', async () => {
    const shop = (await channelsOf(service, ctx))['own-shop']!;
    const book = new PriceBook(service, ctx, shop);
    const { code } = await book.aCode({ basis: 'NET' });
    for (const sku of ['L-1', 'L-2', 'L-3']) {
      const { variantId } = await aProduct(service, ctx, { sku, cost: '5' });
      await aPrice(service, ctx, { variantId, channelId: shop, gross: '20.00' });
    }
    await imported('list-prices', [HEAD, `${code},L-1,1,15,,`]);
    const one = await imported('list-prices', [
      HEAD,
      `${code},L-1,1,14.5,,`,
      `${code},L-1,1,13,2099-01-01,`,
      `${code},L-2,1,12,,`,
      `${code},L-2,10,13,,`,
      `${code},L-3,1,11,,2020-01-01`,
      `nothing,L-3,1,11,,`,
      `${code},L-3,5,0,,`,
    ]);
    expect(counts(one)).toBe('0/2/0/5');
    expect(faultsOf(one)).toEqual([
      [4, expect.anything(), 'BAND_RISES'],
      [5, expect.anything(), 'BAND_RISES'],
      [6, 'to', 'PRICE_LIST_WINDOW'],
      [7, 'list', 'NOT_FOUND'],
      [8, 'unit_price', 'PRICE_NOT_POSITIVE'],
    ]);
    const file = await exportRecords(service, ctx, 'list-prices');
    expect(file.split('\n').filter((line) => line.includes('L-1'))).toEqual([
      expect.stringMatching(new RegExp(`^${code},L-1,1,14.5000,EUR,.*,2099-01-01T00:00:00.000Z`)),
      expect.stringMatching(new RegExp(`^${code},L-1,1,13.0000,EUR,2099-01-01T00:00:00.000Z,`)),
    ]);
    expect((await undoRecords(service, ctx, one)).undoneCount).toBe(2);
    const after = await exportRecords(service, ctx, 'list-prices');
    expect(after.split('\n').filter((line) => line.includes('L-1'))[0]).toContain('15.0000');
    expect(after).not.toContain('13.0000');
  });

  it('P7: a price that a guardrail blocks is a fault of its row, and nothing of it is kept', async () => {
    const shop = (await channelsOf(service, ctx))['own-shop']!;
    const { code } = await new PriceBook(service, ctx, shop).aCode({ basis: 'NET' });
    await aProduct(service, ctx, { sku: 'L-9', cost: '5' });
    const guardrail = { kind: 'BELOW_COST', policy: 'BLOCK', active: true };
    const set = ['setPricingGuardrail', 'SetPricingGuardrailInput', guardrail, 'guardrail { id }'] as const;
    expect((await run(service, ctx, ...set)).userErrors).toEqual([]);
    const one = await imported('list-prices', [HEAD, `${code},L-9,1,1,,`]);
    expect(faultsOf(one)).toEqual([[2, 'unit_price', 'GUARDRAIL_BLOCKED']]);
    expect(await exportRecords(service, ctx, 'list-prices')).not.toContain('L-9');
  });

  it('P7, P8: prices that need a second person wait in one draft of the file, which is withdrawn with it', async () => {
    const shop = (await channelsOf(service, ctx))['own-shop']!;
    const { code } = await new PriceBook(service, ctx, shop).aCode({ basis: 'NET' });
    for (const sku of ['L-1', 'L-2', 'L-3']) await aProduct(service, ctx, { sku, cost: '5' });
    const guardrail = { policy: 'REQUIRE_APPROVAL', minimumMarginPercent: '50' };
    const set = ['setPricingGuardrail', 'SetPricingGuardrailInput', guardrail, 'guardrail { id }'] as const;
    expect((await run(service, ctx, ...set)).userErrors).toEqual([]);
    const lines = [HEAD, `${code},L-1,1,9,,`, `${code},L-2,1,20,,`, `${code},L-3,1,8,,`, `${code},L-1,1,8,2099-01-01,`];
    const one = await imported('list-prices', lines);
    expect(counts(one)).toBe('3/0/0/1');
    expect(faultsOf(one)).toEqual([[5, 'unit_price', 'LIST_PRICE_DUPLICATE']]);
    const draft = () =>
      ask<{ status: string; lineCount: number }>(service, ctx, `{ priceDraft(id: "${one.id}") { status lineCount } }`);
    expect(await draft()).toEqual({ status: 'DRAFT', lineCount: 2 });
    const listed = async () =>
      (await exportRecords(service, ctx, 'list-prices')).split('\n').flatMap((line) => /L-\d,1,[^,]*/.exec(line) ?? []);
    expect(await listed()).toEqual(['L-2,1,20.0000']);
    expect((await undoRecords(service, ctx, one)).undoneCount).toBe(3);
    expect(await draft()).toMatchObject({ status: 'WITHDRAWN' });
    expect(await listed()).toEqual([]);

    const clerk = ctx.with({ permissions: ['catalog-pricing.import.run', 'catalog-pricing.price-list.write'] });
    const refused = await imported('list-prices', [HEAD, `${code},L-1,1,9,,`], clerk);
    expect(faultsOf(refused)).toEqual([[2, 'unit_price', 'GUARDRAIL_NEEDS_APPROVAL']]);
  });
});

describe('rates, categories, suppliers, volumes and competitors as files', () => {
  it('a rate of a day is corrected and comes back; G3: a rate is between two currencies', async () => {
    await imported('currency-rates', ['from,to,day,rate,source', 'EUR,USD,2026-01-02,1.08,ECB']);
    const one = await imported('currency-rates', [
      'from,to,day,rate,source',
      'EUR,USD,2026-01-02,1.1,ECB',
      'EUR,USD,2026-01-03,1.2,ECB',
      'EUR,EUR,2026-01-03,1,ECB',
      'EUR,USD,2026-02-30,1,ECB',
      'EUR,GBP,2026-01-03,0,ECB',
    ]);
    expect(counts(one)).toBe('1/1/0/3');
    const rates = async () =>
      (await exportRecords(service, ctx, 'currency-rates'))
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    expect(await rates()).toEqual(['EUR,USD,2026-01-02,1.1000000000,ECB', 'EUR,USD,2026-01-03,1.2000000000,ECB']);
    expect((await undoRecords(service, ctx, one)).undoneCount).toBe(2);
    expect(await rates()).toEqual(['EUR,USD,2026-01-02,1.0800000000,ECB']);
  });

  it('a tree by paths: what is missing above is added, and goes again where nothing lies in it', async () => {
    const one = await imported('categories', [
      'path,position,translations',
      'Hair > Styling > Wax,,en=Wax',
      'Beard,7,',
      'Hair > > Wax,,',
      'hair,3,fr=Cheveux',
    ]);
    expect(counts(one)).toBe('2/1/0/1');
    const paths = async () =>
      (
        await ask<{ path: string; position: number; name: string }[]>(
          service,
          ctx,
          '{ categories { path position name } }',
        )
      ).map(({ path, position, name }) => `${position} ${path} ${name}`);
    expect(await paths()).toEqual(['3 hair hair', '0 hair/styling Styling', '0 hair/styling/wax Wax', '7 beard Beard']);
    const undone = await undoRecords(service, ctx, one);
    // The row that spelled "hair" differently is taken back first, but the category is newer than the row that made it.
    expect(undone.undoneCount).toBe(2);
    expect(faultsOf(undone)).toContainEqual([2, null, 'IMPORT_UNDO_CHANGED']);
  });

  it('suppliers are told apart by their names; one that variants are bought from stays', async () => {
    const one = await imported('suppliers', [
      'name,email,lead_time_days',
      'North  Wind,ann@north.example,5',
      'Bad,no-address,5',
      'Slow,,9999',
    ]);
    expect(counts(one)).toBe('1/0/0/2');
    expect(faultsOf(one)).toEqual([
      [3, 'email', 'SUPPLIER_INVALID'],
      [4, 'lead_time_days', 'SUPPLIER_INVALID'],
    ]);
    const again = await imported('suppliers', ['name,lead_time_days', 'north wind,6']);
    expect(counts(again)).toBe('0/1/0/0');
    const found = async () =>
      (
        await ask<{ nodes: { name: string; leadTimeDays: number; email: string }[] }>(
          service,
          ctx,
          '{ suppliers { nodes { name leadTimeDays email } } }',
        )
      ).nodes;
    expect(await found()).toEqual([{ name: 'north wind', leadTimeDays: 6, email: 'ann@north.example' }]);
    await undoRecords(service, ctx, again);
    expect(await found()).toMatchObject([{ leadTimeDays: 5 }]);
    expect(faultsOf(await undoRecords(service, ctx, one))).toContainEqual([2, null, 'IMPORT_UNDO_CHANGED']);
  });

  it('volumes of a day are replaced and come back', async () => {
    await aProduct(service, ctx, { sku: 'V-1' });
    const head = 'sku,channel,day,units,net_revenue';
    await imported('sales-volumes', [head, 'V-1,dealer,2026-01-02,3,30']);
    const one = await imported('sales-volumes', [
      head,
      'V-1,dealer,2026-01-02,4,"40,50"',
      'V-1,dealer,2026-01-03,1,9',
      'V-1,dealer,2999-01-01,1,9',
      'V-2,dealer,2026-01-03,1,9',
      'V-1,moon,2026-01-03,1,9',
      'V-1,own-shop,2026-01-03,-1,9',
    ]);
    expect(counts(one)).toBe('1/1/0/4');
    expect(faultsOf(one).map(([, column, code]) => `${column} ${code}`)).toEqual([
      'day VOLUME_DAY',
      'sku SKU_UNKNOWN',
      'channel CHANNEL_UNKNOWN',
      'units VOLUME_NEGATIVE',
    ]);
    expect(await exportRecords(service, ctx, 'sales-volumes')).toContain('V-1,dealer,2026-01-02,4.000,40.50');
    await undoRecords(service, ctx, one);
    const left = (await exportRecords(service, ctx, 'sales-volumes')).trim().split('\n').slice(1);
    expect(left).toEqual(['V-1,dealer,2026-01-02,3.000,30.00']);
  });

  it('P18: captures map what is unknown only for who may map, and are never taken back', async () => {
    await aCompetitor(service, ctx, { code: 'rival' });
    await aProduct(service, ctx, { sku: 'C-1' });
    const lines = [
      'competitor,reference,price,captured_at,sku,pack_amount,pack_unit',
      'rival,X,12.95,2026-01-02,C-1,100,ml',
    ];
    const clerk = ctx.with({ permissions: ['catalog-pricing.import.run', 'catalog-pricing.competitor.capture'] });
    expect(faultsOf(await imported('competitor-prices', lines, clerk))).toEqual([[2, 'reference', 'LISTING_UNKNOWN']]);
    const one = await imported('competitor-prices', lines);
    expect(counts(one)).toBe('1/0/0/0');
    const undone = await undoRecords(service, ctx, one);
    expect([undone.undoneCount, faultsOf(undone)]).toEqual([0, [[2, null, 'IMPORT_UNDO_IMPOSSIBLE']]]);
    expect(counts(await imported('competitor-prices', lines))).toBe('0/0/1/0');
  });
});
