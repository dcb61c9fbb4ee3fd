import { productCreated } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, UnitPrice } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { placeProducts } from '../categories/category-placing.ts';
import { tellPlaces } from '../categories/product-places.ts';
import { writeCost } from '../costs/cost-writer.ts';
import { ProductEntity } from './product.entity.ts';
import { assertProduct } from './product.rules.ts';
import type { ProductType } from './product.type.ts';
import { assertDistinct, variantValues } from './product-variant.rules.ts';
import { writeSlugs } from './product-slugs.ts';
import { indexProducts } from './product-words.ts';
import type { CreateProductInput, ProductVariantInput } from './products.inputs.ts';
import { readProducts } from './products.read-model.ts';
import type { Blocker } from './product-status.rules.ts';
import { readBlockers } from './readiness.read-model.ts';
import { productTranslations } from './translation.rules.ts';
import { insertVariants } from './variant-writer.ts';

/** Adding products; changing them is in ProductEditing. */
@Injectable()
export class ProductsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A product that was to be on sale but lacks something for it begins as a draft, with what it lacks. */
  create(ctx: Ctx, input: CreateProductInput): Promise<{ product: ProductType; lacks: readonly Blocker[] }> {
    ctx.require('catalog-pricing.product.write');
    if (input.variants.some((variant) => variant.cost)) ctx.require('catalog-pricing.cost.write');
    const { idempotencyKey, ...product } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id, lacks = [] } = await tx.idempotent('createProduct', idempotencyKey, product, () =>
        this.insert(tx, product),
      );
      return { product: (await readProducts(tx, [id])).get(id)!, lacks };
    });
  }

  private async insert(
    tx: Tx,
    input: Omit<CreateProductInput, 'idempotencyKey'>,
  ): Promise<{ id: string; lacks?: readonly Blocker[] }> {
    assertProduct(input);
    const { variants, ...fields } = input;
    if (fields.externalRef && (await tx.findOne(ProductEntity, { externalRef: fields.externalRef })))
      throw new DomainError('EXTERNAL_REF_TAKEN', `Another product is called ${fields.externalRef} there.`, {
        path: ['externalRef'],
      });
    const product = await tx.insert(ProductEntity, {
      ...fields,
      status: fields.status === 'ACTIVE' ? 'DRAFT' : fields.status,
      name: fields.name.trim(),
      translations: productTranslations(fields.translations),
      category: fields.category?.trim() || null,
      brandName: fields.brandName?.trim() || null,
      externalRef: fields.externalRef?.trim() || null,
    });
    const added = await addVariants(tx, product.id, variants, 0, this.clock.now());
    await writeSlugs(tx, product.id, product.translations);
    await placeProducts(tx, [product]);
    const lacks = fields.status === 'ACTIVE' ? await readBlockers(tx, product) : [];
    if (fields.status === 'ACTIVE' && lacks.length === 0) await tx.update(product, { status: 'ACTIVE' });
    await indexProducts(tx, [product.id]);
    tx.emit(
      productCreated,
      { label: product.name, status: product.status, variants: added },
      { aggregateId: product.id, aggregateVersion: product.version },
    );
    await tellPlaces(tx, [product.id]);
    return { id: product.id, lacks };
  }
}

/** Adds variants with their costs to a product of this transaction. */
export async function addVariants(
  tx: Tx,
  productId: string,
  inputs: readonly ProductVariantInput[],
  from: number,
  now: Date,
): Promise<{ id: string; sku: string }[]> {
  const values = inputs.map((input, index) => at(['variants', String(index)], () => variantValues(input)));
  assertDistinct(values);
  const variants = await insertVariants(tx, productId, values, from);
  for (const [index, variant] of variants.entries()) {
    const cost = inputs[index]?.cost;
    if (cost) await writeCost(tx, variant, UnitPrice.parse(cost.decimal, cost.currency), now);
  }
  return variants.map(({ id, sku }) => ({ id, sku }));
}

/** Runs a rule and reports its refusal at its place in the input. */
function at<T>(path: string[], rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    throw error instanceof DomainError ? error.at(...path) : error;
  }
}
