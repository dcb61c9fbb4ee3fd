import { changesOf, newId, UnitPrice } from '@mh-os/kernel';
import { optionKey } from '../../products/option.rules.ts';
import { skuKey } from '../../products/sku.rules.ts';
import type { VariantValues } from '../../products/product-variant.rules.ts';
import type { ImportRow, RowError, VariantFacts } from '../import.types.ts';
import type { ImportFrame, Known, KnownVariant } from './known.types.ts';
import { planPrices } from './price-plan.rules.ts';
import type { VariantPlan } from './product-plan.types.ts';

/** A row of a product that has a variant. */
export type VariantRow = ImportRow & { readonly variant: VariantFacts };

/** The variant as it shall be: what the file says, and what was there where the file is silent. */
function valuesOf({ variant }: VariantRow, known: KnownVariant | null): VariantValues {
  const before = known?.entity;
  const options = variant.options.length > 0 ? [...variant.options] : (before?.options ?? []);
  return {
    sku: before?.sku ?? variant.sku,
    skuKey: skuKey(variant.sku),
    name: variant.name || before?.name || '',
    gtin: variant.gtin ?? before?.gtin ?? null,
    gtin14: variant.gtin14 ?? before?.gtin14 ?? null,
    options,
    // What the file does not say stays, also where a sibling has the combination that this one would claim.
    optionKey: variant.options.length > 0 ? optionKey(options) : (before?.optionKey ?? null),
    inci: variant.inci ?? before?.inci ?? null,
    netContentAmount: variant.netContent?.amount ?? before?.netContentAmount ?? null,
    netContentUnit: variant.netContent?.unit ?? before?.netContentUnit ?? null,
    vatClass: variant.vatClass ?? before?.vatClass ?? 'STANDARD',
  };
}

/** Faults of a variant against what the brand has: a SKU of another product, a GTIN of another variant (W9). */
function faultsOf(row: VariantRow, productId: string | null, known: Known): RowError[] {
  const { sku, gtin, gtin14 } = row.variant;
  const owner = known.variantBySku.get(skuKey(sku))?.entity;
  const fault = (field: 'VARIANT_SKU' | 'VARIANT_GTIN', code: string, value: string, message: string): RowError => ({
    ...{ row: row.row, column: row.columns[field] ?? null, code, value, message },
  });
  const faults: RowError[] = [];
  if (owner && owner.productId !== productId)
    faults.push(fault('VARIANT_SKU', 'SKU_TAKEN', sku, `SKU ${sku} belongs to another product.`));
  const gtinOwner = gtin14 ? known.skuByGtin.get(gtin14) : undefined;
  if (gtin14 && gtinOwner !== undefined && gtinOwner !== skuKey(sku))
    faults.push(fault('VARIANT_GTIN', 'GTIN_TAKEN', gtin ?? gtin14, `GTIN ${gtin} belongs to another variant.`));
  return faults;
}

/** Decides what becomes of one variant; faults refuse its row and nothing else. */
export function planVariant(
  row: VariantRow,
  productId: string | null,
  known: Known,
  frame: ImportFrame,
): { plan: VariantPlan | null; errors: RowError[] } {
  const errors = faultsOf(row, productId, known);
  if (errors.length > 0) return { plan: null, errors };
  const before = known.variantBySku.get(skuKey(row.variant.sku)) ?? null;
  const values = valuesOf(row, before);
  const given = row.variant.cost;
  const cost = given ? UnitPrice.parse(given.decimal, given.currency) : null;
  const priced = { row: row.row, vatClass: values.vatClass, cost: cost ?? before?.cost ?? null, known: before };
  const prices = planPrices(priced, row.variant.prices, frame);
  if (prices.errors.length > 0) return { plan: null, errors: [...prices.errors] };
  const compared = { ...values, skuKey: undefined, gtin14: undefined, optionKey: undefined };
  const changes = before
    ? changesOf(before.entity, compared).map((one) => ({ ...one, field: `${values.sku}.${one.field}` }))
    : [];
  const costChanged = cost && (before?.cost?.decimal !== cost.decimal || before.cost.currency !== cost.currency);
  const change = {
    field: `${values.sku}.cost`,
    before: before?.cost?.toString() ?? null,
    after: cost?.toString() ?? null,
  };
  return {
    errors: [],
    plan: {
      ...{ row: row.row, id: before?.entity.id ?? newId(), values, prices },
      known: before && { changes },
      cost: cost && costChanged ? { price: cost, change } : null,
      stock: row.variant.stock && !before?.stocked ? row.variant.stock.onHand : null,
    },
  };
}
