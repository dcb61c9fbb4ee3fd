import { productUpdated } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, type FieldChange } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { placeProducts } from '../categories/category-placing.ts';
import { isAboutPlace, tellPlaces } from '../categories/product-places.ts';
import { ProductEntity } from './product.entity.ts';
import { assertProduct } from './product.rules.ts';
import { writeSlugs } from './product-slugs.ts';
import { actionTo, productLife } from './product-status.rules.ts';
import type { ProductType } from './product.type.ts';
import { ProductVariantEntity } from './product-variant.entity.ts';
import { variantValues } from './product-variant.rules.ts';
import type { ProductVariantType } from './product-variant.type.ts';
import { indexProducts } from './product-words.ts';
import type { ChangeProductStatusInput } from './product-details.inputs.ts';
import type { ArchiveProductInput, UpdateProductInput, UpdateProductVariantInput } from './products.inputs.ts';
import { assertReady } from './readiness.read-model.ts';
import { productTranslations } from './translation.rules.ts';
import { readProducts, readVariants } from './products.read-model.ts';
import { addVariants } from './products.service.ts';
import { assertFree, assertFreeOptions } from './variant-writer.ts';

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
      productLife.next(product.status, 'ARCHIVE');
      await finish(tx, product, await this.change(tx, product, { status: 'ARCHIVED' }, input.expectedVersion));
      return (await readProducts(tx, [input.id])).get(input.id)!;
    });
  }

  /** One step of a product's life. */
  changeStatus(ctx: Ctx, input: ChangeProductStatusInput): Promise<ProductType> {
    ctx.require('catalog-pricing.product.write');
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, input.id);
      const status = productLife.next(product.status, input.action);
      await finish(tx, product, await this.change(tx, product, { status }, input.expectedVersion));
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
      await assertFreeOptions(tx, productId, [values], id);
      const changes = changesOf(variant, { ...values, skuKey: undefined, gtin14: undefined, optionKey: undefined });
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
    const { status, ...given } = defined(patch);
    const wanted = { ...given, ...(given.translations && { translations: productTranslations(given.translations) }) };
    assertProduct({ ...product, ...wanted });
    const changes = changesOf(product, { ...wanted, status });
    const action = status ? actionTo(product.status, status) : null;
    const reached = action ? { status: productLife.next(product.status, action) } : {};
    await tx.update(product, { ...wanted, ...reached }, expectedVersion);
    if (wanted.translations) await writeSlugs(tx, product.id, wanted.translations);
    if (wanted.category !== undefined) await placeProducts(tx, [product]);
    if (action && action !== 'ARCHIVE') await assertReady(tx, product);
    return changes;
  }
}

/** Without what was left out; null stays, it removes. */
function defined<T extends object>(patch: T): T {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as T;
}

/** Makes a changed product findable and tells of its changes. */
export async function finish(tx: Tx, product: ProductEntity, changes: FieldChange[]): Promise<void> {
  await indexProducts(tx, [product.id]);
  if (changes.length === 0) return;
  tx.emit(
    productUpdated,
    { label: product.name, changes },
    { aggregateId: product.id, aggregateVersion: product.version },
  );
  if (changes.some(({ field }) => isAboutPlace(field))) await tellPlaces(tx, [product.id]);
}
