import { type Ctx, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { Ahead } from '../prices/ahead.ts';
import { loadAhead } from '../prices/ahead.ts';
import { requireFilter } from '../search/product-conditions.ts';
import { countProducts, readProductPage } from './product-list.read-model.ts';
import type { ProductType } from './product.type.ts';
import type { ProductVariantType } from './product-variant.type.ts';
import type { ProductsArgs } from './products.filter.ts';
import { readProducts, readVariants, readVariantsOf } from './products.read-model.ts';

const READ = 'catalog-pricing.product.read';

/** Reading products and variants. */
@Injectable()
export class ProductReads {
  constructor(private readonly db: Db) {}

  /** One page, with the levels below it that the caller selects: a fixed number of statements, whatever the page's size. */
  page(ctx: Ctx, args: ProductsArgs, ahead: Ahead): Promise<Page<ProductType>> {
    ctx.require(READ);
    requireFilter(ctx, args.where);
    if (ahead.prices) ctx.require('catalog-pricing.price.read');
    return this.db.read(ctx, async (tx) => {
      const page = await readProductPage(tx, args);
      await loadAhead(tx, page.nodes, ahead);
      return page;
    });
  }

  count(ctx: Ctx, args: ProductsArgs): Promise<number> {
    ctx.require(READ);
    requireFilter(ctx, args.where);
    return this.db.read(ctx, (tx) => countProducts(tx, args));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ProductType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readProducts(tx, ids));
  }

  variantsByIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ProductVariantType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readVariants(tx, ids));
  }

  variantsOf(ctx: Ctx, productIds: readonly string[]): Promise<Map<string, ProductVariantType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readVariantsOf(tx, productIds));
  }
}
