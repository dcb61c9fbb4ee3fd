import type { Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask, run } from './builders.ts';
import { counts, faults, type ImportAnswer, importFile, start, upload } from './import-builders.ts';
import { describePeerFiles, peerFile } from './peer-files.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service.stop());

interface Listed {
  totalCount: number;
  nodes: {
    name: string;
    category: string | null;
    tags: string[];
    variants: {
      sku: string;
      name: string;
      stockOnHand: number;
      options: { name: string; value: string }[];
      prices: { gross: { decimal: string } }[];
    }[];
  }[];
}

const products = (ctx: Ctx) =>
  ask<Listed>(
    service,
    ctx,
    `{ products(first: 100) { totalCount nodes { name category tags variants { sku name stockOnHand options { name value } prices { gross { decimal } } } } } }`,
  );

const bring = (ctx: Ctx, path: string, more: object = {}): Promise<ImportAnswer> =>
  importFile(service, ctx, peerFile(path), more, path.split('/')[1]);

/** A dry run says what will happen and changes nothing; then it happens, and a second time nothing does. */
async function thrice(ctx: Ctx, path: string): Promise<ImportAnswer> {
  const before = (await products(ctx)).totalCount;
  const trial = await bring(ctx, path, { dryRun: true });
  expect((await products(ctx)).totalCount).toBe(before);
  const first = await bring(ctx, path);
  expect([path, counts(trial), faults(trial)]).toEqual([path, counts(first), faults(first)]);
  const again = await bring(ctx, path);
  expect([path, counts(again)]).toEqual([path, `0/0/${first.created}/${first.failed} of ${first.rows}`]);
  expect(again.draft).toBeNull();
  return first;
}

describePeerFiles('files of other shops, as they are', () => {
  it('Vendure: 88 rows of 54 products; a SKU that three products share is taken by the first', async () => {
    const ctx = await aBrand(service, 'USD', 'US');
    const done = await thrice(ctx, 'vendure/products.csv');
    expect([done.preset, counts(done)]).toEqual(['VENDURE', '86/0/0/2 of 88']);
    expect(faults(done).map((fault) => fault.slice(1))).toEqual([
      ['sku', 'IMPORT_SKU_TWICE', '404.038.96'],
      ['sku', 'IMPORT_SKU_TWICE', '404.038.96'],
    ]);
    const list = await products(ctx);
    const laptop = list.nodes.find((one) => one.name === 'Laptop');
    expect(laptop).toMatchObject({ category: 'Electronics > Computers' });
    expect(laptop?.variants.map((one) => [one.sku, one.name, one.prices[0]?.gross.decimal, one.stockOnHand])).toEqual([
      ['L2201308', '13 inch / 8GB', '1299.00', 100],
      ['L2201508', '15 inch / 8GB', '1399.00', 100],
      ['L2201316', '13 inch / 16GB', '2199.00', 100],
      ['L2201516', '15 inch / 16GB', '2299.00', 100],
    ]);
  });

  it('Vendure: the full fixture, options in all spellings, languages', async () => {
    const ctx = await aBrand(service, 'USD', 'US');
    expect(counts(await thrice(ctx, 'vendure/e2e-products-full.csv'))).toBe('34/0/0/0 of 34');
    const other = await aBrand(service, 'USD', 'US');
    expect(counts(await thrice(other, 'vendure/multiple-products-multiple-variants.csv'))).toBe('10/0/0/0 of 10');
    const smock = (await products(other)).nodes.find((one) => one.name === 'Artists Smock');
    expect(smock?.variants[2]).toMatchObject({
      sku: '10114',
      options: [
        { name: 'size', value: 'small' },
        { name: 'colour', value: 'navy' },
      ],
    });
    for (const path of ['vendure/multiple-languages.csv', 'vendure/e2e-product-import-multi-languages.csv']) {
      const brand = await aBrand(service, 'USD', 'US');
      expect(counts(await thrice(brand, path))).toBe('3/0/0/0 of 3');
      const texts = await ask<{ nodes: object[] }>(
        service,
        brand,
        '{ products { nodes { name translations { locale name } } } }',
      );
      expect(texts.nodes[0]).toMatchObject({
        name: expect.stringContaining('Paper Stretcher'),
        translations: [{ locale: 'zh_Hans' }],
      });
    }
  });

  it('Vendure: stock below zero and a variant given twice are refused by row and column; the empty line 8 counts', async () => {
    const ctx = await aBrand(service, 'USD', 'US');
    const done = await thrice(ctx, 'vendure/product-import.csv');
    expect(faults(done)).toEqual([
      [4, 'stockOnHand', 'STOCK_NEGATIVE', '-10'],
      [13, 'sku', 'IMPORT_SKU_TWICE', '10115'],
    ]);
    expect(counts(done)).toBe('9/0/0/2 of 11');
    expect((await products(ctx)).nodes.map((one) => [one.name, one.variants.length])).toEqual([
      ['Artists Smock', 4],
      ['Giotto Mega Pencils', 2],
      ['Mabef M/02 Studio Easel', 1],
      ['Perfect Paper Stretcher', 2],
    ]);
  });

  it.each(['comma', 'semicolon'])(
    'Medusa: the export separated by %s, with SKUs derived where there are none',
    async (kind) => {
      const ctx = await aBrand(service);
      const done = await thrice(ctx, `medusa/exported-products-${kind}.csv`);
      expect([done.preset, counts(done), done.errors.totalCount]).toEqual(['MEDUSA', '3/0/0/0 of 3', 0]);
      expect(done.notices).toContain('Prices in DKK were left out: the channel has another currency.');
      const list = await products(ctx);
      expect(list.nodes[0]).toMatchObject({
        name: 'Base product',
        tags: ['123', '456'],
        variants: [
          {
            sku: 'BASE-PRODUCT-TEST-VARIANT',
            options: [
              { name: 'size', value: 'large' },
              { name: 'color', value: 'green' },
            ],
            prices: [{ gross: { decimal: '45.00' } }],
          },
          { sku: 'BASE-PRODUCT-TEST-VARIANT-2', prices: [{ gross: { decimal: '65.00' } }] },
        ],
      });
    },
  );

  it('Medusa: categories by id are left out, an unrelated column is told of, a wrong one refuses the file', async () => {
    const ctx = await aBrand(service);
    expect(counts(await thrice(ctx, 'medusa/product-with-categories.csv'))).toBe('2/0/0/0 of 2');
    const unrelated = await thrice(ctx, 'medusa/unrelated-column.csv');
    expect([counts(unrelated), unrelated.notices]).toEqual([
      '1/0/0/0 of 1',
      expect.arrayContaining(['Columns that are not read: Some field.']),
    ]);
    const refused = await start(service, ctx, await upload(service, ctx, peerFile('medusa/invalid-column.csv')));
    expect(refused.userErrors[0]).toMatchObject({
      code: 'IMPORT_COLUMN_UNKNOWN',
      details: { columns: ['Product field'], row: 1 },
    });
  });

  it('Medusa: a price for a region that is no channel refuses its rows; with such a channel it is set there', async () => {
    const ctx = await aBrand(service);
    expect(faults(await bring(ctx, 'medusa/invalid-prices.csv'))).toEqual([
      [2, 'Variant Price nonexistent [EUR]', 'IMPORT_REGION_UNKNOWN', '30'],
    ]);
    const dollars = await aBrand(service, 'USD', 'US');
    expect(faults(await bring(dollars, 'medusa/prices-with-region.csv'))).toEqual([
      [2, 'Variant Price Test Region [USD]', 'IMPORT_REGION_UNKNOWN', '45'],
    ]);
    const region = {
      code: 'test-region',
      name: 'Test Region',
      kind: 'OWN_SHOP',
      currency: 'USD',
      priceDisplay: 'GROSS',
      country: 'US',
      idempotencyKey: 'r',
    };
    await run(service, dollars, 'createChannel', 'CreateChannelInput', region, 'channel { id }');
    expect(counts(await thrice(dollars, 'medusa/prices-with-region.csv'))).toBe('1/0/0/0 of 1');
    const prices = await ask(
      service,
      dollars,
      '{ products { nodes { variants { prices { channel { code } gross { decimal } } } } } }',
    );
    expect(prices).toEqual({
      nodes: [
        {
          variants: [
            {
              prices: [
                { channel: { code: 'own-shop' }, gross: { decimal: '100.00' } },
                { channel: { code: 'test-region' }, gross: { decimal: '45.00' } },
              ],
            },
          ],
        },
      ],
    });
  });

  it('Medusa: the template of version 1, whose regional prices refuse exactly their rows', async () => {
    const ctx = await aBrand(service, 'USD', 'US');
    const done = await thrice(ctx, 'medusa/v1-template.csv');
    expect(faults(done)).toEqual([
      [2, 'Price Test region [USD]', 'IMPORT_REGION_UNKNOWN', '1.00'],
      [3, 'Price Test region [USD]', 'IMPORT_REGION_UNKNOWN', '1.00'],
    ]);
    expect(counts(done)).toBe('3/0/0/2 of 5');
    const left = await bring(ctx, 'medusa/v1-template.csv', {
      mapping: [{ column: 'Price Test region [USD]', field: 'IGNORE' }],
    });
    expect(counts(left)).toBe('2/0/3/0 of 5');
  });

  it('Spree: rows about the product, variants, and prices in a second currency further down', async () => {
    const ctx = await aBrand(service);
    const done = await thrice(ctx, 'spree/products.csv');
    expect([done.preset, counts(done), done.errors.totalCount]).toEqual(['SPREE', '211/0/0/0 of 211', 0]);
    const list = await products(ctx);
    expect([list.totalCount, list.nodes.flatMap((one) => one.variants).length]).toEqual([37, 87]);
    const espresso = list.nodes.find((one) => one.name === 'Automatic Espresso Machine');
    expect(espresso).toMatchObject({ category: 'Kitchen > Coffee Machines' });
    expect(espresso?.variants.map((one) => [one.sku, one.prices[0]?.gross.decimal, one.stockOnHand])).toEqual(
      ['MATTE-BLACK', 'SILVER', 'WHITE'].map((colour) => [`AUTOMATIC-ESPRESSO-MACHINE-${colour}`, '819.99', 5000]),
    );
    const other = await aBrand(service, 'USD', 'US');
    expect(counts(await thrice(other, 'spree/products_import.csv'))).toBe('17/0/0/0 of 17');
  });

  it('Spree: files of customers and of translations fit no preset', async () => {
    const ctx = await aBrand(service);
    for (const path of ['spree/customers.csv', 'spree/customers_import.csv', 'spree/product_translations.csv']) {
      const refused = await start(service, ctx, await upload(service, ctx, peerFile(path)));
      expect(refused.userErrors[0]?.code).toBe('IMPORT_PRESET_UNKNOWN');
    }
  });

  it('Saleor: 73 variants of 32 products out of its list of models, prices of the right currency', async () => {
    const ctx = await aBrand(service, 'PLN', 'PL');
    const done = await thrice(ctx, 'saleor/populatedb_data.json');
    expect([done.preset, counts(done), done.errors.totalCount]).toEqual(['SALEOR', '73/0/0/0 of 73', 0]);
    const list = await products(ctx);
    expect(list.totalCount).toBe(new Set(list.nodes.map((one) => one.name)).size);
    expect(list.nodes.flatMap((one) => one.variants).filter((one) => one.prices.length === 1)).toHaveLength(73);
    const headless = list.nodes.flatMap((one) => one.variants).find((one) => one.sku === 'headless-omnichannel-mp3');
    expect(headless).toMatchObject({ name: 'MP3', stockOnHand: 4560, prices: [{ gross: { decimal: '40.00' } }] });
  });
});
