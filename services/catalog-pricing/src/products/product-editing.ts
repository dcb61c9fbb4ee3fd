import { productUpdated } from '@mh-os/contracts';
import { type Clock, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { changesOf, type FieldChange } from '../changes.ts';
import { ProductEntity } from './product.entity.ts';
import { assertProduct } from './product.rules.ts';
import type { ProductType } from './product.type.ts';
import { ProductVariantEntity } from './product-variant.entity.ts';
import { variantValues } from './product-variant.rules.ts';
import type { ProductVariantType } from './product-variant.type.ts';
import { indexProducts } from './product-words.ts';
import type { ArchiveProductInput, UpdateProductInput, UpdateProductVariantInput } from './products.inputs.ts';
import { readProducts, readVariants } from './products.read-model.ts';
import { addVariants } from './products.service.ts';
import { assertFree } from './variant-writer.ts';

/** Changing products and variants. */
@Injectable()
export class ProductEditing {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  update(ctx: Ctx, input: UpdateProductInput): Promise<ProductType> {
    ctx.require('catalog-pricing.product.write');
    if (input.addVariants?.some((variant) => variant.cost)) ctx.require('catalog-pricing.cost.write');
    const { id, expectedVersion, addVariants: added = [], ...patch } = input;
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, id);
      const changes = await this.change(tx, product, patch, expectedVersion);
      const from = added.length ? (await tx.find(ProductVariantEntity, { productId: id })).length : 0;
      for (const { sku } of await addVariants(tx, id, added, from, this.clock.now()))
        changes.push({ field: 'variant', before: null, after: sku });
      await finish(tx, product, changes);
      return (await readProducts(tx, [id])).get(id)!;
    });
  }

  archive(ctx: Ctx, input: ArchiveProductInput): Promise<ProductType> {
    ctx.require('catalog-pricing.product.write');
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, input.id);
      await finish(tx, product, await this.change(tx, product, { status: 'ARCHIVED' }, input.expectedVersion));
      return (await readProducts(tx, [input.id])).get(input.id)!;
    });
  }

  updateVariant(ctx: Ctx, input: UpdateProductVariantInput): Promise<ProductVariantType> {
    ctx.require('catalog-pricing.product.write');
    const { id, expectedVersion, ...patch } = input;
    return this.db.tx(ctx, async (tx) => {
      const { productId } = await tx.get(ProductVariantEntity, id);
      // The product first, as everywhere: two callers never lock the two in opposite order.
      const product = await tx.lock(ProductEntity, productId);
      const variant = await tx.lock(ProductVariantEntity, id);
      const { netContentAmount: amount, netContentUnit: unit, ...before } = variant;
      const netContent = amount !== null && unit !== null ? { amount, unit } : null;
      const values = variantValues({ ...before, netContent, ...defined(patch) });
      await assertFree(tx, [values], id);
      const changes = changesOf(variant, { ...values, skuKey: undefined, gtin14: undefined });
      await tx.update(variant, values, expectedVersion);
      await tx.update(product, {});
      await finish(
        tx,
        product,
        changes.map((one) => ({ ...one, field: `${values.sku}.${one.field}` })),
      );
      return (await readVariants(tx, [id])).get(id)!;
    });
  }

  private async change(
    tx: Tx,
    product: ProductEntity,
    patch: Partial<Omit<UpdateProductInput, 'id' | 'expectedVersion' | 'addVariants'>>,
    expectedVersion: number,
  ): Promise<FieldChange[]> {
    const wanted = defined(patch);
    assertProduct({ ...product, ...wanted });
    const changes = changesOf(product, wanted);
    await tx.update(product, wanted, expectedVersion);
    return changes;
  }
}

/** Without what was left out; null stays, it removes. */
function defined<T extends object>(patch: T): T {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as T;
}

async function finish(tx: Tx, product: ProductEntity, changes: FieldChange[]): Promise<void> {
  await indexProducts(tx, [product.id]);
  if (changes.length === 0) return;
  tx.emit(
    productUpdated,
    { label: product.name, changes },
    { aggregateId: product.id, aggregateVersion: product.version },
  );
}
