import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aSubmittedDraft, ask, channelsOf, colleague, netPrice, run, step } from './builders.ts';
import { counts, ended, faults, fileRequest, importFile, start, upload } from './import-builders.ts';

let service: TestService;
let ctx: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
});

const HEAD = 'product_key,name,sku,gtin,cost,price,price:dealer,stock\n';
const file = (price: string, cost = '4') =>
  `${HEAD}p1,Pomade,S1,4006381333931,${cost},${price},9.00,5\np1,,S2,,4,${price},9.00,\np2,Wax,S3,,,19.90,,7\n`;
const variantId = async (sku: string) => {
  const list = await ask<{ nodes: { variants: { id: string; sku: string }[] }[] }>(
    service,
    ctx,
    '{ products { nodes { variants { id sku } } } }',
  );
  return list.nodes.flatMap((one) => one.variants).find((one) => one.sku === sku)!.id;
};

describe('our own template', () => {
  it('brings costs, prices of several channels and opening stock; a second run changes nothing', async () => {
    const first = await importFile(service, ctx, file('19.90'));
    expect([first.preset, counts(first), first.job.status]).toEqual(['MH_OS', '3/0/0/0 of 3', 'SUCCEEDED']);
    const fields = `{ products(where: { search: "S1" }) { nodes { externalRef variants { sku gtin stockOnHand cost { decimal } prices { net { decimal } gross { decimal } channel { code } } } } } }`;
    expect(await ask(service, ctx, fields)).toMatchObject({
      nodes: [
        {
          externalRef: 'p1',
          variants: [
            {
              ...{ sku: 'S1', gtin: '4006381333931', stockOnHand: 5, cost: { decimal: '4.0000' } },
              prices: [
                { gross: { decimal: '19.90' }, channel: { code: 'own-shop' } },
                { gross: { decimal: '9.00' }, channel: { code: 'dealer' } },
              ],
            },
            { sku: 'S2', gtin: null, stockOnHand: 0 },
          ],
        },
      ],
    });
    expect(counts(await importFile(service, ctx, file('19.90')))).toBe('0/0/3/0 of 3');
    const created = (await service.events('catalog-pricing.product.created')).filter(
      (one) => one.brandId === ctx.brandId,
    );
    const told = (await service.events()).filter(
      (one) => one.brandId === ctx.brandId && /price|cost|stock/.test(one.type),
    );
    expect([created.length, told.length]).toEqual([2, 0]);
  });

  it('writes one price draft for other prices, and does not write it again while that one is open', async () => {
    await importFile(service, ctx, file('19.90'));
    const changed = await importFile(service, ctx, file('24.90'));
    expect([counts(changed), changed.draft]).toEqual([
      '0/2/1/0 of 3',
      { id: expect.any(String), lineCount: 2, source: 'IMPORT' },
    ]);
    const shop = (await channelsOf(service, ctx))['own-shop']!;
    expect(await netPrice(service, ctx, await variantId('S1'), shop)).toBe('16.72');
    expect(counts(await importFile(service, ctx, file('24.90')))).toBe('0/0/3/0 of 3');
    const draft = await ask<{ id: string; version: number }>(
      service,
      ctx,
      'query ($id: ID!) { priceDraft(id: $id) { id version } }',
      { id: changed.draft!.id },
    );
    const submitted = (await step(service, ctx, 'submit', draft)).draft;
    expect((await step(service, ctx, 'approve', submitted)).codes).toEqual(['DRAFT_AUTHOR_APPROVES']);
    expect((await step(service, colleague(ctx), 'approve', submitted)).codes).toEqual([]);
    expect(await netPrice(service, ctx, await variantId('S1'), shop)).toBe('20.92');
  });

  const setMargin = (policy: string) =>
    run<{ guardrail: { id: string } }>(
      service,
      ctx,
      'setPricingGuardrail',
      'SetPricingGuardrailInput',
      { policy, minimumMarginPercent: '60' },
      'guardrail { id }',
    );

  it('P7: a first price that a guardrail blocks is a fault of its row', async () => {
    await setMargin('BLOCK');
    const blocked = await importFile(service, ctx, file('19.90'));
    expect([counts(blocked), faults(blocked)]).toEqual([
      '0/0/0/3 of 3',
      [
        [2, 'price:dealer', 'GUARDRAIL_BLOCKED', '9.00'],
        [3, 'price:dealer', 'GUARDRAIL_BLOCKED', '9.00'],
        [4, 'price', 'GUARDRAIL_BLOCKED', '19.90'],
      ],
    ]);
  });

  it('P7: a first price that needs approval goes into the draft', async () => {
    await setMargin('REQUIRE_APPROVAL');
    const asked = await importFile(service, ctx, file('19.90'));
    expect([counts(asked), asked.draft?.lineCount]).toEqual(['3/0/0/0 of 3', 3]);
    const dealer = (await channelsOf(service, ctx))['dealer']!;
    expect(await netPrice(service, ctx, await variantId('S1'), dealer)).toBeNull();
  });

  it('all or nothing: one fault and nothing is imported; without it everything is', async () => {
    const options = { errorPolicy: 'ALL_OR_NOTHING' };
    const bad = await importFile(service, ctx, `${file('19.90')}p3,Gel,S4,123,,1,,\n`, { options });
    expect([bad.status, bad.failure?.code, faults(bad)]).toEqual([
      'FAILED',
      'IMPORT_HAS_ERRORS',
      [[5, 'gtin', 'GTIN_INVALID', '123']],
    ]);
    expect(await ask(service, ctx, '{ products { totalCount } }')).toEqual({ totalCount: 0 });
    expect(counts(await importFile(service, ctx, file('19.90'), { options }))).toBe('3/0/0/0 of 3');
  });

  it('skips faulty rows, and the whole product where the fault is its own', async () => {
    const text = `${HEAD}a,Good,A1,,,1,,\na,,A2,,,x,,\nb,${'n'.repeat(201)},B1,,,1,,\nb,,B2,,,1,,\nc,,C1,,,1,,\nd,Dup,a1,,,1,,\ne,Gtin,E1,4006381333931,,,,\nf,Gtin,F1,04006381333931,,,,\n`;
    const done = await importFile(service, ctx, text);
    expect(faults(done)).toEqual([
      [3, 'price', 'IMPORT_VALUE_INVALID', 'x'],
      [4, 'name', 'NAME_TOO_LONG', 'n'.repeat(200)],
      [5, null, 'IMPORT_PRODUCT_INVALID', null],
      [6, 'name', 'IMPORT_VALUE_MISSING', null],
      [7, 'sku', 'IMPORT_SKU_TWICE', 'a1'],
      [9, 'gtin', 'IMPORT_GTIN_TWICE', '04006381333931'],
    ]);
    expect(counts(done)).toBe('2/0/0/6 of 8');
    const again = await importFile(service, ctx, `${HEAD}x,Other,A1,,,,,\ny,Other,Y1,4006381333931,,,,\n`);
    expect(faults(again).map((one) => one.slice(1, 3))).toEqual([['gtin', 'GTIN_TAKEN']]);
  });
});

describe('mapping by hand', () => {
  it('looks at a file, guesses, and takes what the person says', async () => {
    const text = 'Bezeichnung;Artikelnummer;VK brutto;EK\nBartöl;HT-1;12,50;3,1234\n';
    const fileId = await upload(service, ctx, text, 'liste.csv');
    const seen = await ask(
      service,
      ctx,
      'query ($id: ID!) { importFile(id: $id) { name format delimiter suggestedPreset sampleRows columns { column field samples } } }',
      { id: fileId },
    );
    expect(seen).toEqual({
      ...{
        name: 'liste.csv',
        format: 'CSV',
        delimiter: ';',
        suggestedPreset: null,
        sampleRows: [['Bartöl', 'HT-1', '12,50', '3,1234']],
      },
      columns: [
        { column: 'Bezeichnung', field: 'PRODUCT_NAME', samples: ['Bartöl'] },
        { column: 'Artikelnummer', field: 'VARIANT_SKU', samples: ['HT-1'] },
        { column: 'VK brutto', field: 'IGNORE', samples: ['12,50'] },
        { column: 'EK', field: 'COST', samples: ['3,1234'] },
      ],
    });
    const mapping = [{ column: 'VK brutto', field: 'PRICE' }];
    const started = await start(service, ctx, fileId, {
      preset: 'CUSTOM',
      mapping,
      options: { channelCode: 'dealer', priceIncludesVat: true },
    });
    expect(counts(await ended(service, ctx, started.import.id))).toBe('1/0/0/0 of 1');
    const prices = await ask(
      service,
      ctx,
      '{ products { nodes { variants { cost { decimal } prices { basis gross { decimal } channel { code } } } } } }',
    );
    expect(prices).toEqual({
      nodes: [
        {
          variants: [
            {
              cost: { decimal: '3.1234' },
              prices: [{ basis: 'GROSS', gross: { decimal: '12.50' }, channel: { code: 'dealer' } }],
            },
          ],
        },
      ],
    });
  });

  it('who may not set costs or stock cannot bring them by a file', async () => {
    const importer = colleague(ctx, ['catalog-pricing.import.run', 'catalog-pricing.product.write']);
    const fileId = await upload(service, importer, file('1'));
    const query = 'mutation ($input: StartProductImportInput!) { startProductImport(input: $input) { import { id } } }';
    const refused = await service.graphql(importer, query, { input: { fileId, idempotencyKey: newId() } });
    expect([refused.codes, refused.errors[0]?.message]).toEqual([['FORBIDDEN'], expect.stringContaining('cost.write')]);
  });

  it('G5: one key starts one import', async () => {
    const fileId = await upload(service, ctx, file('1'));
    const key = { idempotencyKey: newId() };
    const ids = await Promise.all(Array.from({ length: 10 }, () => start(service, ctx, fileId, key)));
    expect(new Set(ids.map((one) => one.import.id)).size).toBe(1);
    await ended(service, ctx, ids[0]!.import.id);
    expect(await ask(service, ctx, '{ productImports { totalCount } }')).toEqual({ totalCount: 1 });
  });
});

describe('files beside the graph', () => {
  it('A2, T14: need a signed context for this method and path, used once, and the brand of the file', async () => {
    const bare = await fetch(`${service.url}/imports?name=x`, { method: 'POST', body: 'a' });
    expect(bare.status).toBe(401);
    const reader = await fileRequest(
      service,
      colleague(ctx, ['catalog-pricing.product.read']),
      'POST',
      '/imports?name=x',
      Buffer.from('a'),
    );
    expect(reader.status).toBe(403);
    const done = await importFile(service, ctx, `${HEAD}a,=1+1,A1,,,x,,\n`);
    const path = `/imports/${done.id}/errors.csv`;
    const own = await fileRequest(service, ctx, 'GET', path);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(await own.text()).toBe(
      'row,column,code,value,message\n2,price,IMPORT_VALUE_INVALID,x,"""x"" is not a number such as 12.50."\n',
    );
    expect((await fileRequest(service, await aBrand(service), 'GET', path)).status).toBe(404);
    expect((await fileRequest(service, ctx, 'GET', '/imports/nonsense/errors.csv')).status).toBe(404);
  });

  it('an empty or unreadable file is refused with what to do', async () => {
    expect((await fileRequest(service, ctx, 'POST', '/imports?name=x', Buffer.alloc(0))).status).toBe(422);
    const latin = await start(service, ctx, await upload(service, ctx, Buffer.from('name;sku\nBartöl;1', 'latin1')), {
      preset: 'CUSTOM',
    });
    expect(latin.userErrors[0]).toMatchObject({
      code: 'IMPORT_FILE_UNREADABLE',
      message: expect.stringContaining('UTF-8'),
    });
    const cut = await importFile(service, ctx, `${file('1')}z,"cut off`);
    expect([cut.status, cut.failure?.code]).toEqual(['FAILED', 'IMPORT_FILE_UNREADABLE']);
    expect(await ask(service, ctx, '{ products { totalCount } }')).toEqual({ totalCount: 0 });
  });
});

describe('an import and a draft at once', () => {
  it('G11: neither blocks the other for ever, and prices keep their history', async () => {
    await importFile(service, ctx, file('19.90'));
    const shop = (await channelsOf(service, ctx))['own-shop']!;
    const draft = await aSubmittedDraft(service, ctx, [
      { variantId: await variantId('S1'), channelId: shop, gross: '21.90' },
    ]);
    const [done, answer] = await Promise.all([
      importFile(service, ctx, file('24.90')),
      step(service, colleague(ctx), 'approve', draft),
    ]);
    expect([done.status, answer.codes]).toEqual(['SUCCEEDED', []]);
  });
});
