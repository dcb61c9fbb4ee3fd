import type { Loaders } from '@mh-os/graphql';
import { type Clock, type Ctx, UnitPrice } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariants } from '../products/products.read-model.ts';
import { assertCost, writeCost } from './cost-writer.ts';
import type { SetVariantCostInput } from './costs.inputs.ts';
import { readCosts } from './costs.read-model.ts';

@Injectable()
export class CostsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, UnitPrice>> {
    ctx.require('catalog-pricing.cost.read');
    const costs = await this.db.read(ctx, (tx) => readCosts(tx, variantIds, this.clock.now()));
    return new Map([...costs].map(([id, cost]) => [id, cost.price]));
  }

  /** Costs by variant, read at once for a request. */
  loader(loaders: Loaders) {
    return loaders.for<string, UnitPrice>(this, 'costs', (ctx, ids) => this.of(ctx, ids));
  }

  set(ctx: Ctx, input: SetVariantCostInput): Promise<ProductVariantType> {
    ctx.require('catalog-pricing.cost.write');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('setVariantCost', idempotencyKey, body, async () => {
        const cost = UnitPrice.parse(body.cost.decimal, body.cost.currency);
        assertCost(cost);
        const variant = await tx.lock(ProductVariantEntity, body.variantId);
        await tx.update(variant, {}, body.expectedVersion ?? variant.version);
        await writeCost(tx, variant, cost, this.clock.now());
        return {};
      });
      return (await readVariants(tx, [body.variantId])).get(body.variantId)!;
    });
  }
}
