import { Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aPrice, aProduct, ask, channelsOf, colleague, run } from './builders.ts';

let service: TestService;
let owner: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
  owner = await aBrand(service);
}, 60_000);
afterAll(() => service.stop());

const product = <T>(id: string, fields: string): Promise<T> =>
  ask<T>(service, owner, `query ($id: ID!) { product(id: $id) { ${fields} } }`, { id });
const act = (name: string, type: string, input: Record<string, unknown>, by: Ctx = owner) =>
  run<{ product: { id: string; version: number } }>(service, by, name, type, input, 'product { id version }');

async function anAttribute(over: Record<string, unknown> = {}): Promise<{ id: string; version: number }> {
  const input = { code: `a-${newId()}`, kind: 'NUMBER', label: 'Hold', unit: '%', idempotencyKey: newId(), ...over };
  const made = await run<{ attribute: { id: string; version: number } }>(
    service,
    owner,
    'createAttribute',
    'CreateAttributeInput',
    input,
    'attribute { id version }',
  );
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
  return made.attribute;
}

describe('attributes', () => {
  it('have values of their kind; kind and options stay while values have them, in the database too', async () => {
    const { productId, variantId } = await aProduct(service, owner);
    const option = (code: string) => ({ code, label: code });
    const number = await anAttribute();
    const select = await anAttribute({
      kind: 'SELECT',
      unit: null,
      level: 'VARIANT',
      options: ['dry', 'oily'].map(option),
    });
    const set = (expectedVersion: number, values: object[]) =>
      act('setAttributeValues', 'SetAttributeValuesInput', { productId, expectedVersion, values });
    const wrong = await set(1, [{ attributeId: number.id, value: 'strong' }]);
    expect(wrong.userErrors[0]).toMatchObject({ code: 'ATTRIBUTE_VALUE_INVALID', details: { kind: 'NUMBER' } });
    expect((await set(1, [{ attributeId: select.id, value: 'dry' }])).userErrors[0]?.code).toBe('ATTRIBUTE_LEVEL');
    const done = await set(1, [
      { attributeId: number.id, value: '80.50' },
      { attributeId: select.id, variantId, options: ['oily'] },
    ]);
    expect(done).toMatchObject({ product: { version: 2 }, userErrors: [] });
    expect(
      await product(productId, 'attributeValues { value } variants { attributeValues { value options } }'),
    ).toEqual({
      attributeValues: [{ value: '80.5' }],
      variants: [{ attributeValues: [{ value: 'oily', options: ['oily'] }] }],
    });
    const change = (one: { id: string; version: number }, patch: object) =>
      run(
        service,
        owner,
        'updateAttribute',
        'UpdateAttributeInput',
        { id: one.id, expectedVersion: one.version, ...patch },
        'attribute { id }',
      );
    expect((await change(number, { kind: 'TEXT', unit: null })).userErrors[0]?.code).toBe('ATTRIBUTE_KIND_FIXED');
    expect((await change(select, { options: [option('dry')] })).userErrors[0]?.code).toBe('ATTRIBUTE_OPTION_USED');
    const remove = { id: number.id, expectedVersion: number.version };
    const kept = await run(service, owner, 'deleteAttribute', 'DeleteAttributeInput', remove, 'attribute { id }');
    expect(kept.userErrors[0]?.code).toBe('ATTRIBUTE_USED');
    const sql = (text: string) => service.app.get(Db).tx(owner, (tx) => tx.query('test_attribute', text, [number.id]));
    for (const text of [
      `UPDATE attribute SET kind = 'TEXT', unit = NULL WHERE id = $1`,
      `DELETE FROM attribute WHERE id = $1`,
      `UPDATE attribute_value SET text_value = 'x' WHERE attribute_id = $1`,
    ])
      await expect(sql(text)).rejects.toMatchObject({ code: /REFERENCE_INVALID|CONSTRAINT_VIOLATED/ });
  });

  it('G7: of parallel changes based on one version one is kept', async () => {
    const { productId } = await aProduct(service, owner);
    const { id } = await anAttribute();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_one, n) =>
        act('setAttributeValues', 'SetAttributeValuesInput', {
          ...{ productId, expectedVersion: 1 },
          values: [{ attributeId: id, value: String(n) }],
        }),
      ),
    );
    expect(answers.filter((one) => one.userErrors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap((one) => one.userErrors.map((error) => error.code)))).toEqual(new Set(['CONFLICT']));
  });
});

describe('variants', () => {
  it('are generated as a matrix, without those that exist, each combination once even in a race', async () => {
    const { productId } = await aProduct(service, owner, { sku: `M-${newId().slice(-6)}` });
    const options = [
      { name: 'Size', values: ['100 ml', '200 ml'] },
      { name: 'Scent', values: ['Cedar', 'Mint'] },
    ];
    const skuPrefix = `GEN${newId().slice(-6)}`;
    const generate = (expectedVersion: number) =>
      act('generateVariants', 'GenerateVariantsInput', { productId, expectedVersion, options, skuPrefix });
    const answers = await Promise.all(Array.from({ length: 20 }, () => generate(1)));
    expect(answers.filter((one) => one.userErrors.length === 0)).toHaveLength(1);
    expect((await generate(2)).userErrors).toEqual([]);
    const { variants } = await product<{ variants: { sku: string; name: string }[] }>(
      productId,
      'variants { sku name }',
    );
    expect(variants.map((one) => one.name)).toEqual([
      ...['100 ml', '100 ml / Cedar', '100 ml / Mint', '200 ml / Cedar', '200 ml / Mint'],
    ]);
    const twin = {
      sku: `T-${newId()}`,
      options: [
        { name: 'SIZE', value: '200 ML' },
        { name: 'scent', value: 'mint' },
      ],
    };
    const refused = await act('updateProduct', 'UpdateProductInput', {
      ...{ id: productId, expectedVersion: 3, addVariants: [twin] },
    });
    expect(refused.userErrors[0]?.code).toBe('OPTIONS_TAKEN');
  });

  it('tell their ingredients and what is odd in the list', async () => {
    const variant = { sku: `I-${newId()}`, inci: 'Aqua/Water, Glycerin, Water' };
    const input = { name: 'Inci', variants: [variant], idempotencyKey: newId() };
    const { product: made } = await act('createProduct', 'CreateProductInput', input);
    expect(await product(made.id, 'variants { ingredients { key } inciIssues { code } }')).toEqual({
      variants: [
        { ingredients: [{ key: 'AQUA' }, { key: 'GLYCERIN' }, { key: 'AQUA' }], inciIssues: [{ code: 'TWICE' }] },
      ],
    });
  });

  it('show what a litre costs for the price of each channel', async () => {
    const variant = { sku: `U-${newId()}`, netContent: { amount: '250', unit: 'ml' } };
    const { product: made } = await act('createProduct', 'CreateProductInput', {
      ...{ name: 'Litre', variants: [variant], idempotencyKey: newId() },
    });
    const { variants } = await product<{ variants: { id: string }[] }>(made.id, 'variants { id }');
    const channels = await channelsOf(service, owner);
    await aPrice(service, owner, { variantId: variants[0]!.id, channelId: channels['own-shop']!, gross: '11.90' });
    await aPrice(service, owner, { variantId: variants[0]!.id, channelId: channels['dealer']!, net: '5.00' });
    const fields = (args: string) => `unitPrice${args} { price { decimal } quantity unit required }`;
    const shown = await product<{ variants: { prices: object[] }[] }>(
      made.id,
      `variants { prices { ${fields('')} small: ${fields('(basis: HUNDRED)')} } }`,
    );
    const per = (decimal: string, quantity: number, unit: string) => ({
      price: { decimal },
      quantity,
      unit,
      required: true,
    });
    expect(shown.variants[0]!.prices).toEqual([
      { unitPrice: per('47.60', 1, 'l'), small: per('4.76', 100, 'ml') },
      { unitPrice: per('20.00', 1, 'l'), small: per('2.00', 100, 'ml') },
    ]);
  });
});

describe('products', () => {
  it('go on sale only with all they need, and tell what is missing', async () => {
    const attribute = await anAttribute({ required: true, label: 'Strength' });
    const input = { name: 'Draft', variants: [{ sku: `D-${newId()}` }], idempotencyKey: newId() };
    const { product: made } = await act('createProduct', 'CreateProductInput', input);
    const step = (expectedVersion: number, action: string) =>
      act('changeProductStatus', 'ChangeProductStatusInput', { id: made.id, expectedVersion, action });
    const refused = await step(1, 'ACTIVATE');
    expect(refused.userErrors[0]).toMatchObject({ code: 'PRODUCT_NOT_READY' });
    expect(await product(made.id, 'status version activationBlockers { code }')).toEqual({
      ...{ status: 'DRAFT', version: 1, activationBlockers: [{ code: 'PRICE' }, { code: 'ATTRIBUTE' }] },
    });
    const { variants } = await product<{ variants: { id: string }[] }>(made.id, 'variants { id }');
    const channels = await channelsOf(service, owner);
    await aPrice(service, owner, { variantId: variants[0]!.id, channelId: channels['own-shop']!, gross: '9.90' });
    const values = [{ attributeId: attribute.id, value: '3' }];
    await act('setAttributeValues', 'SetAttributeValuesInput', { productId: made.id, expectedVersion: 1, values });
    expect((await step(2, 'ACTIVATE')).userErrors).toEqual([]);
    const gone = [{ attributeId: attribute.id, value: null }];
    const needed = await act('setAttributeValues', 'SetAttributeValuesInput', {
      ...{ productId: made.id, expectedVersion: 3, values: gone },
    });
    expect(needed.userErrors[0]?.code).toBe('ATTRIBUTE_REQUIRED');
    expect((await step(3, 'RESTORE')).userErrors[0]?.code).toBe('ILLEGAL_TRANSITION');
    expect((await step(3, 'ARCHIVE')).userErrors).toEqual([]);
    expect((await step(4, 'RESTORE')).userErrors).toEqual([]);
    const draft = await act('updateProduct', 'UpdateProductInput', {
      id: made.id,
      expectedVersion: 5,
      status: 'DRAFT',
    });
    expect(draft.userErrors[0]?.code).toBe('ILLEGAL_TRANSITION');
    await run(
      service,
      owner,
      'updateAttribute',
      'UpdateAttributeInput',
      { id: attribute.id, expectedVersion: 1, required: false },
      'attribute { id }',
    );
  });

  it('T12: have slugs that are unique in the brand and language, also in a race', async () => {
    const slug = `slug-${newId()}`;
    const create = (locale: string, by = owner) =>
      act(
        'createProduct',
        'CreateProductInput',
        { name: 'S', translations: [{ locale, name: 'S', slug, seoTitle: 'Title' }], idempotencyKey: newId() },
        by,
      );
    const answers = await Promise.all(Array.from({ length: 20 }, () => create('en')));
    expect(answers.filter((one) => one.userErrors.length === 0)).toHaveLength(1);
    expect((await create('en')).userErrors[0]?.code).toBe('SLUG_TAKEN');
    expect((await create('fr')).userErrors).toEqual([]);
    expect((await create('en', await aBrand(service))).userErrors).toEqual([]);
  });

  it('have media by reference only', async () => {
    const { productId, variantId } = await aProduct(service, owner);
    const set = (expectedVersion: number, media: object[]) =>
      act('setProductMedia', 'SetProductMediaInput', { productId, expectedVersion, media });
    expect((await set(1, [{ url: 'http://example.com/a.jpg' }])).userErrors[0]?.code).toBe('MEDIA_INVALID');
    const url = 'https://cdn.example.com/a.jpg';
    const done = await set(1, [
      { url, alt: [{ locale: 'de', text: 'Dose' }] },
      { url: 'object:media/b.webp', variantId },
    ]);
    expect(done.userErrors).toEqual([]);
    expect(await product(productId, 'media { url position variantId alt { text } }')).toEqual({
      media: [
        { url, position: 0, variantId: null, alt: [{ text: 'Dose' }] },
        { url: 'object:media/b.webp', position: 1, variantId, alt: [] },
      ],
    });
  });
});

describe('bundles', () => {
  const setBundle = (variantId: string, expectedVersion: number, components: object[], by = owner) =>
    run<{ variant: { bundle: object | null } | null }>(
      service,
      by,
      'setBundle',
      'SetBundleInput',
      { variantId, expectedVersion, components },
      'variant { bundle { available componentCost { decimal } components { quantity variant { sku } } } }',
    );

  it('are available and cost as their pieces; who may not see costs does not see theirs', async () => {
    const oil = await aProduct(service, owner, { cost: '2' });
    const wax = await aProduct(service, owner, { cost: '1.5' });
    const set = await aProduct(service, owner);
    const stock = (variantId: string, onHand: number) =>
      run(
        service,
        owner,
        'setStock',
        'SetStockInput',
        { variantId, onHand, expectedOnHand: 0, reason: 'Count', idempotencyKey: newId() },
        'stockItem { id }',
      );
    await stock(oil.variantId, 7);
    await stock(wax.variantId, 3);
    const done = await setBundle(set.variantId, 1, [
      { variantId: oil.variantId, quantity: 2 },
      { variantId: wax.variantId, quantity: 1 },
    ]);
    expect(done.variant?.bundle).toEqual({
      available: 3,
      componentCost: { decimal: '5.5000' },
      components: [
        { quantity: 2, variant: { sku: oil.sku } },
        { quantity: 1, variant: { sku: wax.sku } },
      ],
    });
    const reader = colleague(owner, ['catalog-pricing.product.read']);
    const query = 'query ($id: ID!) { productVariant(id: $id) { bundle { available componentCost { decimal } } } }';
    expect((await service.graphql(reader, query, { id: set.variantId })).codes).toEqual(['FORBIDDEN']);
  });

  it('G11: of crossed bundles in parallel none contains itself', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => aProduct(service, owner)));
    const ids = made.map((one) => one.variantId);
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_one, n) =>
        setBundle(ids[n % 4]!, 1, [{ variantId: ids[(n + 1 + (n % 3)) % 4]!, quantity: 1 }]),
      ),
    );
    const codes = new Set(answers.flatMap((one) => one.userErrors.map((error) => error.code)));
    expect([...codes].filter((code) => !['CONFLICT', 'BUNDLE_CYCLE', 'BUNDLE_INVALID'].includes(code))).toEqual([]);
    const rows = await service.app
      .get(Db)
      .read(owner, (tx) =>
        tx.query<{ a: string; b: string }>(
          'test_bundles',
          'SELECT bundle_id AS a, component_id AS b FROM bundle_component WHERE bundle_id = ANY ($1::uuid[])',
          [ids],
        ),
      );
    const next = new Map(rows.map((row) => [row.a, row.b]));
    expect(rows).not.toHaveLength(0);
    for (const id of ids) {
      let [at, steps]: [string | undefined, number] = [id, 0];
      while (at && steps < 8) [at, steps] = [next.get(at), steps + 1];
      expect(at).toBeUndefined();
    }
  });
});

describe('suppliers', () => {
  it('have terms per variant, one preferred; prices are seen and set only with the permission for costs', async () => {
    const { variantId } = await aProduct(service, owner);
    const name = `Barber ${newId()}`;
    const create = () =>
      run<{ supplier: { id: string } }>(
        service,
        owner,
        'createSupplier',
        'CreateSupplierInput',
        { name, leadTimeDays: 14, idempotencyKey: newId() },
        'supplier { id }',
      );
    const { supplier } = await create();
    expect((await create()).userErrors[0]?.code).toBe('SUPPLIER_NAME_TAKEN');
    const buyer = colleague(owner, [
      'catalog-pricing.supplier.write',
      'catalog-pricing.supplier.read',
      'catalog-pricing.product.read',
    ]);
    const terms = { supplierId: supplier.id, supplierSku: 'X1', minimumQuantity: 24, preferred: true };
    const set = (by: Ctx, expectedVersion: number, one: object) =>
      service.graphql(
        by,
        'mutation ($input: SetVariantSuppliersInput!) { setVariantSuppliers(input: $input) { userErrors { code } } }',
        { input: { variantId, expectedVersion, terms: [one] } },
      );
    const price = { decimal: '3.2500', currency: 'EUR' };
    expect((await set(buyer, 1, { ...terms, price })).codes).toEqual(['FORBIDDEN']);
    expect((await set(owner, 1, { ...terms, price })).codes).toEqual([]);
    // Left out, the price of before stays.
    expect((await set(buyer, 2, { ...terms, minimumQuantity: 12 })).codes).toEqual([]);
    const query = `query ($id: ID!) { productVariant(id: $id) { suppliers { supplierSku minimumQuantity preferred supplier { name leadTimeDays } purchasePrice { decimal } } } }`;
    expect(await ask(service, owner, query, { id: variantId })).toEqual({
      suppliers: [
        {
          ...{ supplierSku: 'X1', minimumQuantity: 12, preferred: true, supplier: { name, leadTimeDays: 14 } },
          purchasePrice: { decimal: '3.2500' },
        },
      ],
    });
    expect((await service.graphql(buyer, query, { id: variantId })).codes).toEqual(['FORBIDDEN']);
  });
});
