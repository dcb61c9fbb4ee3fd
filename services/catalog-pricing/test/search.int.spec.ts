import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aGtin, aPrice, ask, channelsOf, colleague, run } from './builders.ts';

let service: TestService;
let owner: Ctx;
let channels: Record<string, string>;
const ids: Record<string, string> = {};
const gtin = aGtin();

async function add(
  name: string,
  over: Record<string, unknown> = {},
  variant: Record<string, unknown> = {},
): Promise<void> {
  const variants = [{ sku: `S-${name.replace(/\W/g, '')}`, ...variant }];
  const made = await run<{ product: { id: string; variants: { id: string }[] } }>(
    service,
    owner,
    'createProduct',
    'CreateProductInput',
    { name, variants, idempotencyKey: newId(), ...over },
    'product { id variants { id } }',
  );
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
  ids[name] = made.product.id;
  // On sale without prices, which no command does: filters are what is tried here.
  await service.admin.query(`UPDATE product SET status = 'ACTIVE' WHERE id = $1`, [made.product.id]);
  ids[`${name} variant`] = made.product.variants[0]!.id;
}

beforeAll(async () => {
  service = await startTestService(AppModule);
  owner = await aBrand(service);
  channels = await channelsOf(service, owner);
  await add(
    'Bartöl Zeder',
    { category: 'Bart > Pflege', tags: ['vegan'] },
    { gtin, cost: { decimal: '4', currency: 'EUR' } },
  );
  await add('Shampoo Minze', { category: 'Haar', description: 'Reinigt kräftige Haare und Bärte.' });
  await add('Pomade Matt', {
    category: 'Haar > Styling',
    translations: [{ locale: 'en', name: 'Strong Styling Waxes' }],
  });
  await add('Kamm', { category: 'Zubehör', tags: ['shampoo'] }, { sku: 'KAMM-7' });
}, 60_000);
afterAll(() => service.stop());

const names = async (where: Record<string, unknown>, ctx = owner): Promise<string[]> => {
  const query = 'query ($w: ProductFilter) { products(where: $w) { totalCount nodes { name } } }';
  const found = await ask<{ totalCount: number; nodes: { name: string }[] }>(service, ctx, query, { w: where });
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map((one) => one.name);
};

describe('search', () => {
  it.each([
    ['a beginning', 'sham', ['Shampoo Minze', 'Kamm']],
    ['a German form', 'haarige', []],
    ['the plural of a word', 'Pomaden', ['Pomade Matt']],
    ['a singular of a plural in a description', 'Haar', ['Pomade Matt', 'Shampoo Minze']],
    ['an English form of a translation', 'wax', ['Pomade Matt']],
    ['an English form, the other way', 'styled', ['Pomade Matt']],
    ['a word without its umlaut', 'bartol', ['Bartöl Zeder']],
    ['swapped letters', 'shmapoo', ['Shampoo Minze', 'Kamm']],
    ['a missing letter', 'pomde', ['Pomade Matt']],
    ['a mistyped beginning', 'schampoo', ['Shampoo Minze', 'Kamm']],
    ['words that say nothing beside one that does', 'die pomade und', ['Pomade Matt']],
    ['two words that never meet', 'pomade zeder', []],
    ['a code that is nearly right', 'KAMM-8', []],
    ['a GTIN as scanned', gtin, ['Bartöl Zeder']],
  ])('finds by %s', async (_how, search, expected) => {
    expect(await names({ search })).toEqual(expected);
  });

  it('a compound is found by its end and its middle, a whole word and a beginning before it', async () => {
    const brand = await aBrand(service);
    const made = async (name: string) => {
      const input = { name, variants: [{ sku: `C-${newId()}` }], idempotencyKey: newId() };
      const { userErrors } = await run(service, brand, 'createProduct', 'CreateProductInput', input, 'product { id }');
      expect(userErrors).toEqual([]);
    };
    for (const name of ['Bartöl Eiche', 'Mentholstift', 'Menthol', 'Aa Bartöle', 'Zz Öl', 'Haarölspray', 'Bartshampoo'])
      await made(name);
    const found = (search: string) => names({ search }, brand);
    expect(await found('Öl')).toEqual(['Zz Öl', 'Aa Bartöle', 'Bartöl Eiche']);
    expect(await found('öl eiche')).toEqual(['Bartöl Eiche']);
    expect(await found('ol')).toEqual(['Zz Öl', 'Aa Bartöle', 'Bartöl Eiche', 'Menthol']);
    expect(await found('ölspray')).toEqual(['Haarölspray']);
    expect(await found('Shampoos')).toEqual(['Bartshampoo']);
    expect(await found('stift')).toEqual(['Mentholstift']);
    expect(await found('der stift')).toEqual(['Mentholstift']);
    expect(await names({ search: 'ölspray' })).toEqual([]);
    const { rows } = await service.admin.query(
      `SELECT part FROM search_part WHERE brand_id = $1 AND word = 'bartol' ORDER BY part COLLATE "C"`,
      [brand.brandId],
    );
    expect(rows.map((row: { part: string }) => row.part)).toEqual(['ol', 'rtol', 'rtöl', 'tol', 'töl', 'öl']);
  });

  it('puts a code before a name, a name before a tag, whatever their names', async () => {
    await add('Zz Kamm-7 compatible');
    await add('Aa Tasche', { tags: ['kamm'] });
    expect(await names({ search: 'kamm-7' })).toEqual(['Kamm', 'Zz Kamm-7 compatible']);
    expect(await names({ search: 'kamm' })).toEqual(['Kamm', 'Zz Kamm-7 compatible', 'Aa Tasche']);
  });

  it('pages by relevance, each product once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query =
        'query ($a: String) { products(first: 1, after: $a, where: { search: "kamm" }) { nodes { name } pageInfo { hasNextPage endCursor } } }';
      const page: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await ask(
        service,
        owner,
        query,
        { a: after },
      );
      seen.push(...page.nodes.map((one) => one.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['Kamm', 'Zz Kamm-7 compatible', 'Aa Tasche']);
  });

  it('marks what it found', async () => {
    const query =
      '{ products(where: { search: "styling wax" }) { nodes { highlights(search: "styling wax") { field parts { text hit } } } } }';
    const { nodes } = await ask<{
      nodes: { highlights: { field: string; parts: { text: string; hit: boolean }[] }[] }[];
    }>(service, owner, query);
    const marked = nodes[0]!.highlights.map((one) => [
      one.field,
      ...one.parts.filter((part) => part.hit).map((part) => part.text),
    ]);
    expect(marked).toEqual([
      ['translations.en.name', 'Styling', 'Waxes'],
      ['category', 'Styling'],
    ]);
  });

  it('ADM-1: finds, corrects and counts nothing of another brand', async () => {
    const other = await aBrand(service);
    expect(await names({ search: 'shmapoo' }, other)).toEqual([]);
    expect(await names({ categoryId: newId() }, other)).toEqual([]);
  });
});

describe('filters', () => {
  it('by category with those below, and by several conditions at once', async () => {
    const tree = await ask<{ id: string; path: string }[]>(service, owner, '{ categories { id path } }');
    const haar = tree.find((one) => one.path === 'haar')!.id;
    expect(await names({ categoryId: haar })).toEqual(['Pomade Matt', 'Shampoo Minze']);
    expect(await names({ categoryId: haar, search: 'minze', status: { eq: 'ACTIVE' } })).toEqual(['Shampoo Minze']);
    expect(await names({ categoryId: haar, status: { eq: 'DRAFT' } })).toEqual([]);
  });

  it('by attributes of each kind, at their bounds', async () => {
    const attribute = async (code: string, kind: string, options: string[] = []): Promise<string> => {
      const made = await run<{ attribute: { id: string } }>(
        service,
        owner,
        'createAttribute',
        'CreateAttributeInput',
        {
          code,
          kind,
          label: code,
          options: options.map((one) => ({ code: one, label: one })),
          idempotencyKey: newId(),
        },
        'attribute { id }',
      );
      return made.attribute.id;
    };
    const hold = await attribute('hold', 'NUMBER');
    const hair = await attribute('hair', 'MULTI_SELECT', ['dry', 'oily', 'fine']);
    const vegan = await attribute('vegan', 'BOOLEAN');
    const set = (name: string, values: object[]) =>
      run(
        service,
        owner,
        'setAttributeValues',
        'SetAttributeValuesInput',
        { productId: ids[name], expectedVersion: 1, values },
        'product { id }',
      );
    await set('Pomade Matt', [
      { attributeId: hold, value: '7.5' },
      { attributeId: hair, options: ['dry', 'fine'] },
    ]);
    await set('Shampoo Minze', [
      { attributeId: hold, value: '10' },
      { attributeId: vegan, value: 'true' },
    ]);
    const by = (one: object) => names({ attributes: [one] });
    expect(await by({ attributeId: hold, gte: '7.5', lte: '9.99' })).toEqual(['Pomade Matt']);
    expect(await by({ attributeId: hold, gte: '7.6' })).toEqual(['Shampoo Minze']);
    expect(await by({ attributeId: hold })).toEqual(['Pomade Matt', 'Shampoo Minze']);
    expect(await by({ attributeId: hair, oneOf: ['oily', 'fine'] })).toEqual(['Pomade Matt']);
    expect(await by({ attributeId: vegan, oneOf: ['true'] })).toEqual(['Shampoo Minze']);
    expect(await by({ attributeId: vegan, oneOf: ['false'] })).toEqual([]);
  });

  it('by price as the channel shows it, by margin for those who see costs, by stock', async () => {
    const [shop, dealer] = [channels['own-shop']!, channels['dealer']!];
    const variantId = ids['Bartöl Zeder variant']!;
    await aPrice(service, owner, { variantId, channelId: shop, gross: '11.90' });
    await aPrice(service, owner, { variantId, channelId: dealer, net: '8.00' });
    const price = (channelId: string, gte: string, lte: string) => names({ price: { channelId, gte, lte } });
    expect(await price(shop, '11.90', '11.90')).toEqual(['Bartöl Zeder']);
    expect(await price(shop, '10.00', '11.89')).toEqual([]);
    expect(await price(dealer, '8', '8')).toEqual(['Bartöl Zeder']);
    expect(await names({ margin: { channelId: shop, gte: '60', lte: '60' } })).toEqual(['Bartöl Zeder']);
    expect(await names({ margin: { channelId: dealer, gte: '50.01' } })).toEqual([]);
    const reader = colleague(owner, ['catalog-pricing.product.read', 'catalog-pricing.price.read']);
    const query = 'query ($w: ProductFilter) { products(where: $w) { totalCount } }';
    for (const w of [{ margin: { channelId: shop, gte: '1' } }, { supplierId: newId() }, { stock: 'IN_STOCK' }])
      expect((await service.graphql(reader, query, { w })).codes[0]).toBe('FORBIDDEN');
    expect(await names({ stock: 'IN_STOCK' })).toEqual([]);
    expect(await names({ stock: 'OUT_OF_STOCK', search: 'bartöl' })).toEqual(['Bartöl Zeder']);
  });

  it('T19: texts of filters are only texts', async () => {
    const evil = `'; DROP TABLE product; --`;
    expect(await names({ search: evil, brandName: { eq: evil } })).toEqual([]);
    const nested = await service.graphql(owner, 'query ($w: ProductFilter) { products(where: $w) { totalCount } }', {
      w: { OR: [{ categoryId: newId() }] },
    });
    expect(nested.codes).toEqual(['WHERE_FIELD_UNKNOWN']);
  });
});

describe('saved views', () => {
  interface View {
    readonly id: string;
    readonly name: string;
    readonly mine: boolean;
    readonly version: number;
    readonly filter: object;
  }
  const views = (ctx: Ctx) => ask<View[]>(service, ctx, '{ savedViews { id name mine version filter } }');
  const act = (ctx: Ctx, name: string, type: string, input: object) =>
    run<{ view: View | null }>(service, ctx, name, type, { ...input }, 'view { id name mine version filter }');

  it('are of a person or of the brand, and only their owner changes them', async () => {
    const save = (name: string, shared: boolean) =>
      act(owner, 'createSavedView', 'CreateSavedViewInput', {
        ...{
          name,
          shared,
          filter: { search: 'wax', status: { eq: 'ACTIVE' } },
          sort: '-updated',
          idempotencyKey: newId(),
        },
      });
    const { view } = await save('For all', true);
    await save('Mine', false);
    expect((await save('mine', false)).userErrors[0]?.code).toBe('SAVED_VIEW_TAKEN');
    const other = colleague(owner, ['catalog-pricing.product.read']);
    expect((await views(owner)).map((one) => [one.name, one.mine])).toEqual([
      ['Mine', true],
      ['For all', true],
    ]);
    expect((await views(other)).map((one) => [one.name, one.mine])).toEqual([['For all', false]]);
    expect(view?.filter).toEqual({ search: 'wax', status: { eq: 'ACTIVE' } });
    const rename = { id: view!.id, expectedVersion: 1, name: 'Ours' };
    const foreign = await act(other, 'updateSavedView', 'UpdateSavedViewInput', rename);
    expect(foreign.userErrors[0]?.code).toBe('SAVED_VIEW_FOREIGN');
    expect((await act(owner, 'updateSavedView', 'UpdateSavedViewInput', rename)).view?.version).toBe(2);
    expect((await act(owner, 'updateSavedView', 'UpdateSavedViewInput', rename)).userErrors[0]?.code).toBe('CONFLICT');
    const gone = { id: view!.id, expectedVersion: 2 };
    expect((await act(owner, 'deleteSavedView', 'DeleteSavedViewInput', gone)).userErrors).toEqual([]);
    expect(await views(other)).toEqual([]);
  });

  it('are refused with a filter that cannot be asked', async () => {
    const bad = { name: 'Bad', filter: { price: { channelId: newId(), gte: '1' } }, idempotencyKey: newId() };
    const refused = await act(owner, 'createSavedView', 'CreateSavedViewInput', bad);
    expect(refused.userErrors[0]?.code).toBe('CHANNEL_UNKNOWN');
  });
});
