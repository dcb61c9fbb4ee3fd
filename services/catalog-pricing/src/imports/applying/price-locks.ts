import type { Tx } from '@mh-os/persistence';
import { readGuardrailRules } from '../../guardrails/guardrails.read-model.ts';
import { lockForOrder, orderedChannels } from '../../guardrails/price-facts.read-model.ts';
import type { Named } from './known.read-model.ts';

/** Products first, then their variants, as everywhere: two callers never lock the two in opposite order (G11). */
const PRODUCTS = `SELECT id FROM product WHERE external_ref = ANY ($1::text[])
    OR id IN (SELECT product_id FROM product_variant WHERE sku_key = ANY ($2::text[])) ORDER BY id FOR UPDATE`;
const VARIANTS = 'SELECT id FROM product_variant WHERE sku_key = ANY ($1::text[])';

/**
 * Where channels are compared, first prices of a file are decided while nobody else decides prices of these variants: else
 * each of two could be judged by what the other is just changing.
 */
export async function lockForPrices(tx: Tx, { keys, skuKeys }: Named): Promise<void> {
  const rules = await readGuardrailRules(tx);
  if (orderedChannels(rules).length === 0) return;
  await tx.query('import_products_lock', PRODUCTS, [keys, skuKeys]);
  const variants = await tx.query<{ id: string }>('import_variants_known', VARIANTS, [skuKeys]);
  await lockForOrder(
    tx,
    rules,
    variants.map((one) => one.id),
  );
}
