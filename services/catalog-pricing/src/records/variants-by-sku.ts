import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import type { RowError } from '../imports/import.types.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { skuKey } from '../products/sku.rules.ts';
import type { RecordRow } from './record-kind.ts';
import { fault } from './record-reader.ts';

/** A row with the variant that its `sku` names. */
export interface VariantRow extends RecordRow {
  readonly variant: ProductVariantEntity;
}

/** Finds the variants that rows name in one statement; rows of an unknown SKU are faults. */
export async function withVariants(
  tx: ReadTx,
  rows: readonly RecordRow[],
): Promise<{ known: VariantRow[]; faults: RowError[] }> {
  const keyOf = (row: RecordRow): string => skuKey(String(row.cells['sku']));
  const variants = await tx.find(ProductVariantEntity, { skuKey: In(rows.map(keyOf)) });
  const bySku = new Map(variants.map((variant) => [variant.skuKey, variant]));
  const known: VariantRow[] = [];
  const faults: RowError[] = [];
  for (const row of rows) {
    const variant = bySku.get(keyOf(row));
    if (variant) known.push({ ...row, variant });
    else faults.push(fault(row.row, 'sku', 'SKU_UNKNOWN', row.cells['sku'], 'The brand has no variant of this SKU.'));
  }
  return { known, faults };
}

/** The column by which most kinds name a variant. */
export const SKU_COLUMN = {
  name: 'sku',
  type: 'TEXT',
  required: true,
  meaning: 'Article number of the variant.',
} as const;
