import { type Clock, type Ctx, uuids } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { assertMedia } from './media.rules.ts';
import { missingCombinations } from './option.rules.ts';
import { ProductEntity } from './product.entity.ts';
import type { ProductType } from './product.type.ts';
import type { GenerateVariantsInput, ProductMediaType, SetProductMediaInput } from './product-details.inputs.ts';
import { finish } from './product-editing.ts';
import { ProductMediaEntity } from './product-media.entity.ts';
import type { Blocker } from './product-status.rules.ts';
import { ProductVariantEntity } from './product-variant.entity.ts';
import { readProducts } from './products.read-model.ts';
import { addVariants } from './products.service.ts';
import { readBlockers } from './readiness.read-model.ts';
import { derivedSku } from './sku.rules.ts';

const READ = 'catalog-pricing.product.read';
const WRITE = 'catalog-pricing.product.write';
const MEDIA = `SELECT id, product_id AS "productId", kind, url, alt, variant_id AS "variantId", position FROM product_media
  WHERE product_id = ANY ($1::uuid[]) ORDER BY product_id, position`;
const CLEAR_MEDIA = `DELETE FROM product_media WHERE product_id = $1`;

/** Media, matrix of variants, and what a product lacks to be sold. */
@Injectable()
export class ProductDetails {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async mediaOf(ctx: Ctx, productIds: readonly string[]): Promise<Map<string, ProductMediaType[]>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.query<ProductMediaType>('media', MEDIA, [uuids(productIds)]));
    return new Map(productIds.map((id) => [id, rows.filter((row) => row.productId === id)]));
  }

  blockers(ctx: Ctx, product: { readonly id: string; readonly name: string }): Promise<Blocker[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readBlockers(tx, product));
  }

  setMedia(ctx: Ctx, input: SetProductMediaInput): Promise<ProductType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, input.productId);
      const variants = await tx.find(ProductVariantEntity, { productId: product.id });
      assertMedia(input.media, new Set(variants.map((one) => one.id)));
      const before = await tx.find(ProductMediaEntity, { productId: product.id }, { order: { position: 'ASC' } });
      await tx.update(product, {}, input.expectedVersion);
      await tx.query('media_clear', CLEAR_MEDIA, [product.id]);
      const rows = input.media.map(({ kind, url, alt, variantId }, position) => ({
        ...{ productId: product.id, kind, url, position, variantId: variantId ?? null },
        alt: alt.map((one) => ({ locale: one.locale, text: one.text.trim() })),
      }));
      await tx.insert<ProductMediaEntity>(ProductMediaEntity, rows);
      const told = (list: readonly { url: string }[]): string | null => list.map((one) => one.url).join(' ') || null;
      const change = { field: 'media', before: told(before), after: told(rows) };
      await finish(tx, product, change.before === change.after ? [] : [change]);
      return (await readProducts(tx, [product.id])).get(product.id)!;
    });
  }

  /** Adds a variant for each combination that is missing; those that are there stay as they are. */
  generate(ctx: Ctx, input: GenerateVariantsInput): Promise<ProductType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const product = await tx.lock(ProductEntity, input.productId);
      const variants = await tx.find(ProductVariantEntity, { productId: product.id });
      const missing = missingCombinations(
        input.options,
        variants.map((one) => one.options),
      );
      await tx.update(product, {}, input.expectedVersion);
      const inputs = missing.map((options) => ({
        sku: derivedSku(
          input.skuPrefix,
          options.map((one) => one.value),
        ),
        ...{ name: '', options, vatClass: variants[0]?.vatClass ?? ('STANDARD' as const) },
      }));
      const added = await addVariants(tx, product.id, inputs, variants.length, this.clock.now());
      await finish(
        tx,
        product,
        added.map((one) => ({ field: 'variant', before: null, after: one.sku })),
      );
      return (await readProducts(tx, [product.id])).get(product.id)!;
    });
  }
}
