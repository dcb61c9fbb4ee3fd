/** Products with first prices and stock, made as the brand's people make them. */
import type { SeedChannel } from './brands.ts';
import { channelPrice, internalEan13, skuOf } from './catalogue.ts';
import type { GraphClient } from './graph-client.ts';
import type { SeedProduct, SeedSize } from './product.ts';

const CREATE = `mutation CreateProduct($input: CreateProductInput!) {
  createProduct(input: $input) { product { id status version variants { id sku } } userErrors { code message path } } }`;
const SELL = `mutation SellProduct($input: ChangeProductStatusInput!) {
  changeProductStatus(input: $input) { product { id } userErrors { code message path } } }`;
const ERRORS = '{ userErrors { code message path } }';

interface Created {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly variants: readonly { readonly id: string; readonly sku: string }[];
}

export interface SeededVariant {
  readonly id: string;
  readonly sku: string;
  readonly size: SeedSize;
}

/** Creates one product with its variants, prices in every channel and stock; repeatable. */
export async function seedProduct(
  client: GraphClient,
  product: SeedProduct,
  firstNumber: number,
  channels: readonly SeedChannel[],
): Promise<SeededVariant[]> {
  const input = {
    ...textsOf(product),
    variants: variantsOf(product, firstNumber),
    idempotencyKey: `seed:product:${product.code}`,
  };
  const data = await client.run<{ createProduct: { product: Created } }>(CREATE, {
    input,
  });
  const { id, status, version } = data.createProduct.product;
  const idOf = new Map(data.createProduct.product.variants.map(({ id, sku }) => [sku, id]));
  const variants = product.sizes.map((size) => {
    const sku = skuOf(product, size);
    return { id: idOf.get(sku) ?? '', sku, size };
  });
  for (const variant of variants) await priceAndStock(client, variant, channels);
  // A product goes on sale once it has prices.
  if (status === 'DRAFT') await client.run(SELL, { input: { id, expectedVersion: version, action: 'ACTIVATE' } });
  return variants;
}

function textsOf({ name, nameDe, description, descriptionDe, category, tags }: SeedProduct) {
  return {
    name,
    description,
    translations: [{ locale: 'de', name: nameDe, description: descriptionDe }],
    category,
    tags,
  };
}

function variantsOf(product: SeedProduct, firstNumber: number) {
  return product.sizes.map((size, index) => {
    const [amount, unit] = size.size.split(' ');
    return {
      sku: skuOf(product, size),
      name: size.size,
      gtin: internalEan13(firstNumber + index),
      options: [{ name: 'Size', value: size.size }],
      inci: product.inci || null,
      netContent: { amount, unit },
      vatClass: 'STANDARD',
      cost: { decimal: size.cost, currency: 'EUR' },
    };
  });
}

/** One request for a variant's five commands: they run in order, each with its own key. */
async function priceAndStock(client: GraphClient, { id, sku, size }: SeededVariant, channels: readonly SeedChannel[]) {
  const variables: Record<string, unknown> = {
    stock: {
      variantId: id,
      locationCode: 'main',
      onHand: size.stock,
      expectedOnHand: 0,
      reason: 'Opening count',
      idempotencyKey: `seed:stock:${sku}`,
    },
  };
  const prices = channels.map((channel, index) => {
    variables[`p${index}`] = {
      variantId: id,
      channelId: channel.id,
      ...channelPrice(size, channel.kind),
      idempotencyKey: `seed:price:${sku}:${channel.code}`,
    };
    return `p${index}: setInitialPrice(input: $p${index}) ${ERRORS}`;
  });
  const types = channels.map((_, index) => `$p${index}: SetInitialPriceInput!`).join(', ');
  await client.run(
    `mutation PriceAndStock($stock: SetStockInput!, ${types}) { ${prices.join(' ')} stock: setStock(input: $stock) ${ERRORS} }`,
    variables,
  );
}
