import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { VariantValues } from './product-variant.rules.ts';
import { ProductVariantEntity } from './product-variant.entity.ts';

const TAKEN = `SELECT id, sku_key AS "skuKey", gtin14 FROM product_variant WHERE sku_key = ANY ($1) OR gtin14 = ANY ($2)`;

const OPTIONS = `SELECT id, option_key AS key FROM product_variant WHERE product_id = $1 AND option_key = ANY ($2)`;

interface Taken {
  readonly id: string;
  readonly skuKey: string;
  readonly gtin14: string | null;
}

/** Refuses SKUs and GTINs that other variants of the brand have. */
export async function assertFree(tx: ReadTx, variants: readonly VariantValues[], selfId?: string): Promise<void> {
  const gtins = variants.flatMap((variant) => (variant.gtin14 ? [variant.gtin14] : []));
  const rows = await tx.query<Taken>('variants_taken', TAKEN, [variants.map((variant) => variant.skuKey), gtins]);
  const others = rows.filter((row) => row.id !== selfId);
  variants.forEach((variant, index) => {
    const at = selfId === undefined ? ['variants', String(index)] : [];
    if (others.some((row) => row.skuKey === variant.skuKey))
      throw new DomainError('SKU_TAKEN', `SKU ${variant.sku} belongs to another variant.`, { path: [...at, 'sku'] });
    if (variant.gtin14 && others.some((row) => row.gtin14 === variant.gtin14))
      throw new DomainError('GTIN_TAKEN', `GTIN ${variant.gtin} belongs to another variant.`, {
        path: [...at, 'gtin'],
      });
  });
}

/** Refuses choices that other variants of the product have. */
export async function assertFreeOptions(
  tx: ReadTx,
  productId: string,
  variants: readonly VariantValues[],
  selfId?: string,
): Promise<void> {
  const keys = variants.flatMap((variant) => (variant.optionKey ? [variant.optionKey] : []));
  if (keys.length === 0) return;
  const rows = await tx.query<{ id: string; key: string }>('variant_options_taken', OPTIONS, [productId, keys]);
  const taken = new Set(rows.filter((row) => row.id !== selfId).map((row) => row.key));
  variants.forEach((variant, index) => {
    if (variant.optionKey && taken.has(variant.optionKey))
      throw new DomainError('OPTIONS_TAKEN', `Another variant of the product is ${variant.name} already.`, {
        path: [...(selfId === undefined ? ['variants', String(index)] : []), 'options'],
      });
  });
}

/** Adds variants to a product, after those that it has. */
export async function insertVariants(
  tx: Tx,
  productId: string,
  variants: readonly VariantValues[],
  from = 0,
): Promise<ProductVariantEntity[]> {
  await assertFree(tx, variants);
  await assertFreeOptions(tx, productId, variants);
  return tx.insert<ProductVariantEntity>(
    ProductVariantEntity,
    variants.map((variant, index) => ({ ...variant, productId, position: from + index })),
  );
}
