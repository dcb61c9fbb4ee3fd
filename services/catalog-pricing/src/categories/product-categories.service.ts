import { productUpdated } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ProductEntity } from '../products/product.entity.ts';
import type { ProductType } from '../products/product.type.ts';
import { indexProducts } from '../products/product-words.ts';
import { readProducts } from '../products/products.read-model.ts';
import type { SetProductCategoriesInput } from './category.type.ts';
import { readCategoriesById, readCategoriesOf } from './categories.read-model.ts';
import { tellPlaces } from './product-places.ts';

const CLEAR = `DELETE FROM product_category WHERE product_id = $1`;
const WRITE = `INSERT INTO product_category (brand_id, category_id, product_id, main)
  SELECT $1, t.id, $2, t.id = $4 FROM unnest($3::uuid[]) AS t (id)`;

/** Which categories a product lies in. */
@Injectable()
export class ProductCategoriesService {
  constructor(private readonly db: Db) {}

  set(ctx: Ctx, input: SetProductCategoriesInput): Promise<ProductType> {
    ctx.require('catalog-pricing.product.write');
    const { productId, mainCategoryId: main = null } = input;
    const ids = [...new Set([...(main ? [main] : []), ...input.furtherCategoryIds])];
    if (main === null && ids.length > 0)
      throw new DomainError('CATEGORY_UNKNOWN', 'A product in categories has a main one.', {
        path: ['mainCategoryId'],
      });
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, productId);
      const known = await readCategoriesById(tx, ids);
      const missing = ids.find((id) => !known.has(id));
      if (missing) throw new DomainError('CATEGORY_UNKNOWN', `The brand has no category ${missing.slice(0, 40)}.`);
      const before = ((await readCategoriesOf(tx, [productId])).get(productId) ?? []).map((one) => one.category.label);
      const after = ids.map((id) => known.get(id)!.label);
      await tx.update(product, { category: main ? known.get(main)!.label : null }, input.expectedVersion);
      await tx.query('product_categories_clear', CLEAR, [productId]);
      if (ids.length > 0) await tx.query('product_categories_write', WRITE, [ctx.brandId, productId, ids, main]);
      await indexProducts(tx, [productId]);
      const change = { field: 'categories', before: before.join(', ') || null, after: after.join(', ') || null };
      const target = { aggregateId: product.id, aggregateVersion: product.version };
      if (change.before !== change.after) tx.emit(productUpdated, { label: product.name, changes: [change] }, target);
      await tellPlaces(tx, [productId]);
      return (await readProducts(tx, [productId])).get(productId)!;
    });
  }
}
