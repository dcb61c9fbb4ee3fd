import { productPlacesRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { skuKey } from '../products/sku.rules.ts';
import { readNodes } from './categories.read-model.ts';
import { lineage } from './category.rules.ts';
import { productsHaving, readPlaces } from './product-places.ts';

/** Tells services where products lie that they have heard nothing of yet. */
@Injectable()
export class ProductPlacesRpc {
  constructor(private readonly db: Db) {}

  @OnRpc(productPlacesRpc)
  places(
    { variantIds, skus }: z.infer<typeof productPlacesRpc.request>,
    ctx: Ctx,
  ): Promise<z.infer<typeof productPlacesRpc.reply>> {
    ctx.require('catalog-pricing.product.read');
    return this.db.read(ctx, async (tx) => {
      const found = await readPlaces(tx, await productsHaving(tx, variantIds, skus.map(skuKey)));
      const nodes = await readNodes(tx);
      const products = found.map(({ productId, version, variants, categoryIds }) => ({
        ...{ productId, version, variants: [...variants], categoryIds: [...categoryIds] },
      }));
      const above = new Map(
        products.flatMap(({ categoryIds }) =>
          categoryIds.flatMap((id) => lineage(nodes, id).map((node) => [node.id, nodes.get(node.id)!] as const)),
        ),
      );
      const categories = [...above.values()].map(({ id, parentId, version }) => ({ id, parentId, version }));
      return { products, categories };
    });
  }
}
