import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aGtin, aPrice, aProduct, ask, channelsOf, colleague, provision, run } from './builders.ts';

let service: TestService;
let owner: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
  owner = await aBrand(service);
}, 60_000);
afterAll(() => service.stop());

describe('provisioning', () => {
  it('gives a German brand four channels, its VAT rates and a warehouse; a second event changes nothing', async () => {
    const ctx = await aBrand(service);
    await provision(service, ctx);
    const channels = await ask<object[]>(
      service,
      ctx,
      '{ channels { code kind currency priceDisplay country active } }',
    );
    expect(channels.map((one) => Object.values(one).join(' '))).toEqual([
      'own-shop OWN_SHOP EUR GROSS DE true',
      'stand STAND EUR GROSS DE true',
      'dealer DEALER EUR NET DE true',
      'marketplace MARKETPLACE EUR GROSS DE true',
    ]);
    const rates = await ask<{ vatClass: string; percent: string }[]>(service, ctx, '{ vatRates { vatClass percent } }');
    expect(rates.filter((rate) => rate.vatClass === 'REDUCED').map((rate) => rate.percent)).toEqual([
      '7.00',
      '5.00',
      '7.00',
    ]);
    expect(await ask<object[]>(service, ctx, '{ pricingGuardrails { id } }')).toEqual([]);
  });
});

describe('products', () => {
  it('are added with variants, options, content and cost, and found again by any word', async () => {
    const gtin = aGtin();
    const input = {
      name: 'Bartöl Zeder',
      description: 'Für den Bart',
      category: 'Bart',
      tags: ['öl'],
      translations: [{ locale: 'en', name: 'Beard Oil Cedar', description: 'For the beard' }],
      variants: [
        {
          sku: 'HT-OIL-30',
          gtin,
          options: [{ name: 'Size', value: '30 ml' }],
          netContent: { amount: '30', unit: 'ml' },
          inci: 'Argania Spinosa Kernel Oil',
          cost: { decimal: '3.1234', currency: 'EUR' },
        },
        { sku: 'HT-OIL-50', options: [{ name: 'Size', value: '50 ml' }] },
      ],
      idempotencyKey: newId(),
    };
    const fields = `product { id name version translations { locale name } variants { sku name gtin vatClass netContent { amount unit } cost { decimal currency } } }`;
    const first = await run<{ product: { id: string } }>(
      service,
      owner,
      'createProduct',
      'CreateProductInput',
      input,
      fields,
    );
    expect(first).toMatchObject({
      userErrors: [],
      product: {
        version: 1,
        variants: [
          {
            sku: 'HT-OIL-30',
            name: '30 ml',
            gtin,
            vatClass: 'STANDARD',
            netContent: { amount: '30', unit: 'ml' },
            cost: { decimal: '3.1234', currency: 'EUR' },
          },
          { sku: 'HT-OIL-50', name: '50 ml', gtin: null, netContent: null, cost: null },
        ],
      },
    });
    const again = await run<{ product: { id: string } }>(
      service,
      owner,
      'createProduct',
      'CreateProductInput',
      input,
      fields,
    );
    expect(again.product.id).toBe(first.product.id);
  });

  it('are found by words of any of their texts, and by nothing else', async () => {
    const gtin = aGtin();
    const { productId } = await aProduct(service, owner, { sku: 'ZK-OIL-50', name: 'Zwirbelöl Kräuter', gtin });
    for (const search of ['zwirbelöl', 'ZWIRBELOL kra', 'zk-oil', 'zk 50', gtin]) {
      const found = await ask<{ nodes: { id: string }[]; totalCount: number }>(
        service,
        owner,
        'query ($s: String) { products(where: { search: $s }) { totalCount nodes { id } } }',
        { s: search },
      );
      expect([search, found.totalCount, found.nodes[0]?.id]).toEqual([search, 1, productId]);
    }
    for (const search of ['zwirbelöl shampoo', '%', '_', "' or 1=1 --"]) {
      const found = await ask<{ totalCount: number }>(
        service,
        owner,
        'query ($s: String) { products(where: { search: $s }) { totalCount } }',
        { s: search },
      );
      expect([search, found.totalCount]).toEqual([search, 0]);
    }
  });

  it('G5: the same key with other input is refused', async () => {
    const input = { name: 'One', idempotencyKey: newId() };
    await run(service, owner, 'createProduct', 'CreateProductInput', input, 'product { id }');
    const other = await run(
      service,
      owner,
      'createProduct',
      'CreateProductInput',
      { ...input, name: 'Two' },
      'product { id }',
    );
    expect(other.userErrors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('T12, W9: a SKU or GTIN is taken in its own brand only', async () => {
    const [gtin, sku] = [aGtin(), `T-${newId()}`];
    await aProduct(service, owner, { sku, gtin });
    await expect(aProduct(service, owner, { sku: sku.toLowerCase() })).rejects.toThrow('SKU_TAKEN');
    await expect(aProduct(service, owner, { gtin })).rejects.toThrow('GTIN_TAKEN');
    await aProduct(service, await aBrand(service), { sku, gtin });
  });

  it('G7: are changed only in the version that was seen; the event tells what changed', async () => {
    const { productId, variantId, sku } = await aProduct(service, owner);
    const change = (name: string, expectedVersion: number) =>
      run<{ product: { version: number } }>(
        service,
        owner,
        'updateProduct',
        'UpdateProductInput',
        { id: productId, expectedVersion, name },
        'product { version }',
      );
    expect(await change('New name', 1)).toMatchObject({ product: { version: 2 }, userErrors: [] });
    expect((await change('Late', 1)).userErrors[0]).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
    const variant = { id: variantId, expectedVersion: 1, inci: 'Aqua' };
    const changed = await run(
      service,
      owner,
      'updateProductVariant',
      'UpdateProductVariantInput',
      variant,
      'variant { version inci }',
    );
    expect(changed).toMatchObject({ variant: { version: 2, inci: 'Aqua' } });
    const events = (await service.events('catalog-pricing.product.updated')).filter(
      (one) => one.aggregateId === productId,
    );
    expect(
      events.map((one) => [
        one.aggregateVersion,
        (one.data as { changes: { field: string }[] }).changes.map((each) => each.field),
      ]),
    ).toEqual([
      [2, ['name']],
      [3, [`${sku}.inci`]],
    ]);
  });

  it('are paged by keyset, each once, with variants and prices loaded ahead', async () => {
    const ctx = await aBrand(service);
    const channels = await channelsOf(service, ctx);
    for (const name of ['C', 'A', 'B', 'A', 'D']) {
      const { variantId } = await aProduct(service, ctx, { name });
      await aPrice(service, ctx, { variantId, channelId: channels['own-shop']!, gross: '11.90' });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query: string = `query ($after: String) { products(first: 2, after: $after, orderBy: { field: NAME, direction: DESC }) {
        pageInfo { hasNextPage endCursor } edges { node { id name variants { stockOnHand prices { net { decimal } gross { decimal } vatRate channel { code } } } } } } }`;
      const page: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { name: string; variants: object[] } }[];
      } = await ask<{
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { name: string; variants: object[] } }[];
      }>(service, ctx, query, { after });
      for (const { node } of page.edges) {
        seen.push(node.name);
        expect(node.variants).toEqual([
          {
            stockOnHand: 0,
            prices: [
              {
                net: { decimal: '10.00' },
                gross: { decimal: '11.90' },
                vatRate: '19.00',
                channel: { code: 'own-shop' },
              },
            ],
          },
        ]);
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['D', 'C', 'B', 'A', 'A']);
  });

  it('hide costs and margins from those who may not see them', async () => {
    const { productId, variantId } = await aProduct(service, owner, { cost: '4' });
    const channels = await channelsOf(service, owner);
    await aPrice(service, owner, { variantId, channelId: channels['dealer']!, net: '10' });
    const query = `query ($id: ID!) { product(id: $id) { variants { sku cost { decimal } prices { margin } } } }`;
    const reader = colleague(owner, ['catalog-pricing.product.read', 'catalog-pricing.price.read']);
    const refused = await service.graphql(reader, query, { id: productId });
    expect(refused.codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const seen = await ask(service, owner, query, { id: productId });
    expect(seen).toMatchObject({ variants: [{ cost: { decimal: '4.0000' }, prices: [{ margin: '60.00' }] }] });
  });

  it('T19: SQL and pattern characters in every text are only text', async () => {
    const evil = `'; DROP TABLE product; -- %_\\"\u0001`;
    const { productId } = await aProduct(service, owner, { name: evil });
    const named = await ask<{ nodes: { id: string }[] }>(
      service,
      owner,
      'query ($n: String) { products(where: { name: { contains: $n } }) { nodes { id } } }',
      { n: evil.slice(0, 20) },
    );
    expect(named.nodes.map((one) => one.id)).toEqual([productId]);
  });
});
