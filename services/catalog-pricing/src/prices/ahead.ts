import type { ReadTx } from '@mh-os/persistence';
import type { ProductType } from '../products/product.type.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariantsOf } from '../products/products.read-model.ts';
import type { ProductPriceType } from './product-price.type.ts';
import { readPricesOfProducts } from './prices.read-model.ts';

/** Which levels below a list of products the caller selects. */
export interface Ahead {
  readonly variants: boolean;
  readonly prices: boolean;
}

/** A variant with its prices, loaded with the list. */
export type PricedVariant = ProductVariantType & { loadedPrices?: ProductPriceType[] };

/** Loads variants and prices of a page of products: one statement for each level, both sent at once. */
export async function loadAhead(tx: ReadTx, products: readonly ProductType[], ahead: Ahead): Promise<void> {
  if (!ahead.variants || products.length === 0) return;
  const ids = products.map((product) => product.id);
  const [byProduct, byVariant] = await Promise.all([
    readVariantsOf(tx, ids),
    ahead.prices ? readPricesOfProducts(tx, ids) : undefined,
  ]);
  for (const product of products) {
    const variants: PricedVariant[] = byProduct.get(product.id) ?? [];
    product.loadedVariants = variants;
    if (byVariant) for (const variant of variants) variant.loadedPrices = byVariant.get(variant.id) ?? [];
  }
}
