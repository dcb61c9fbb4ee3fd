import { productUpdated } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ProductEntity } from '../products/product.entity.ts';
import type { ProductType } from '../products/product.type.ts';
import { readProducts } from '../products/products.read-model.ts';
import { writeValues } from './attribute-writing.ts';
import type { SetAttributeValuesInput } from './attributes.inputs.ts';

/** What attributes say of a product and its variants. */
@Injectable()
export class AttributeValues {
  constructor(private readonly db: Db) {}

  set(ctx: Ctx, input: SetAttributeValuesInput): Promise<ProductType> {
    ctx.require('catalog-pricing.product.write');
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, input.productId);
      const changes = await writeValues(tx, product, input.values);
      await tx.update(product, {}, input.expectedVersion);
      const target = { aggregateId: product.id, aggregateVersion: product.version };
      if (changes.length > 0) tx.emit(productUpdated, { label: product.name, changes }, target);
      return (await readProducts(tx, [product.id])).get(product.id)!;
    });
  }
}
