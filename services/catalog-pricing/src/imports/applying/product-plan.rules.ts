import { changesOf, newId } from '@mh-os/kernel';
import type { ProductEntity } from '../../products/product.entity.ts';
import { skuKey } from '../../products/sku.rules.ts';
import type { ImportRow, ProductFacts, RowError } from '../import.types.ts';
import type { ImportFrame, Known } from './known.types.ts';
import type { ProductFields, ProductPlan, VariantPlan } from './product-plan.types.ts';
import { planVariant, type VariantRow } from './variant-plan.rules.ts';

/** A row of a product as it was staged: `failed` where it has faults already. */
export interface StagedRow {
  readonly data: ImportRow;
  /** Whether its variant is to be imported: not for rows about the product alone. */
  readonly hasVariant: boolean;
  readonly failed: boolean;
}

/** What all rows of a product say about it; the first that says something counts. */
function factsOf(rows: readonly StagedRow[]): ProductFacts {
  return rows.reduceRight<ProductFacts>((facts, row) => ({ ...facts, ...row.data.product }), {});
}

/** Rows by variant: further rows of a SKU add prices in other currencies; anything else is a SKU given twice. */
function mergeRows(rows: readonly StagedRow[]): { rows: VariantRow[]; errors: RowError[] } {
  const bySku = new Map<string, VariantRow>();
  const errors: RowError[] = [];
  for (const { data, failed, hasVariant } of rows) {
    if (failed || !hasVariant || !data.variant) continue;
    const key = skuKey(data.variant.sku);
    const first = bySku.get(key);
    if (!first) bySku.set(key, { ...data, variant: data.variant });
    else if (addsPrices(first, data)) {
      const prices = [...first.variant.prices, ...data.variant.prices];
      bySku.set(key, { ...first, variant: { ...first.variant, prices } });
    } else errors.push(twice(data, first.row));
  }
  return { rows: [...bySku.values()], errors };
}

function addsPrices(first: VariantRow, next: ImportRow): boolean {
  const prices = next.variant?.prices ?? [];
  const known = new Set(first.variant.prices.map((price) => `${price.currency} ${price.region ?? ''}`));
  return prices.length > 0 && prices.every((price) => !known.has(`${price.currency} ${price.region ?? ''}`));
}

function twice({ row, columns, variant }: ImportRow, first: number): RowError {
  const sku = variant?.sku ?? '';
  const column = columns.VARIANT_SKU ?? null;
  return { row, column, code: 'IMPORT_SKU_TWICE', value: sku, message: `SKU ${sku} stands in row ${first} already.` };
}

/** The product that the rows are about: the one of this reference, else the one that has one of their SKUs. */
function productOf(key: string, rows: readonly VariantRow[], known: Known): ProductEntity | null {
  const referred = known.productByRef.get(key);
  if (referred) return referred;
  for (const row of rows) {
    const owner = known.variantBySku.get(skuKey(row.variant.sku));
    if (owner) return known.productById.get(owner.entity.productId) ?? null;
  }
  return null;
}

function newFields(key: string, facts: ProductFacts): ProductFields {
  return {
    name: facts.name ?? '',
    description: facts.description ?? '',
    translations: facts.translations ?? [],
    status: facts.status ?? 'DRAFT',
    category: facts.category ?? null,
    brandName: facts.brandName ?? null,
    tags: facts.tags ?? [],
    externalRef: key,
  };
}

/** A fault of the product itself; the rows beside the faulty one are refused with it. */
function productFaults(rows: readonly StagedRow[], facts: ProductFacts, product: ProductEntity | null): RowError[] {
  const faulty = rows.find((row) => row.data.productFault);
  const first = rows[0]!.data;
  const own: RowError[] = [];
  if (!faulty && !product && facts.name === undefined) {
    const message = 'A new product needs a name.';
    own.push({
      row: first.row,
      column: first.columns.PRODUCT_NAME ?? null,
      code: 'IMPORT_VALUE_MISSING',
      value: null,
      message,
    });
  }
  const cause = faulty?.data.row ?? own[0]?.row;
  if (cause === undefined) return [];
  const message = `Row ${cause} of the same product has a fault that stops the whole product.`;
  const others = rows.filter((row) => !row.failed && row.data.row !== cause);
  return [
    ...own,
    ...others.map(({ data }) => ({
      row: data.row,
      column: null,
      code: 'IMPORT_PRODUCT_INVALID',
      value: null,
      message,
    })),
  ];
}

const NOTHING = { action: null, fields: {}, changes: [], variants: [], skippedCurrencies: [], stockLeft: 0 } as const;
const NO_ROWS = { created: 0, updated: 0, unchanged: 0 };

/** Decides what becomes of one product of a file and all its rows. Values in, values out. */
export function planProduct(key: string, rows: readonly StagedRow[], known: Known, frame: ImportFrame): ProductPlan {
  const merged = mergeRows(rows);
  const product = productOf(key, merged.rows, known);
  const facts = factsOf(rows);
  const faults = productFaults(rows, facts, product);
  if (faults.length > 0) return { ...NOTHING, id: '', errors: faults, outcomes: NO_ROWS };
  const planned = merged.rows.map((row) => planVariant(row, product?.id ?? null, known, frame));
  refuseTakenOptions(planned, merged.rows, product ? known.optionsOf.get(product.id) : undefined);
  const variants = planned.flatMap((one) => (one.plan ? [one.plan] : []));
  const errors = [...merged.errors, ...planned.flatMap((one) => one.errors)];
  const failed = new Set([
    ...errors.map((one) => one.row),
    ...rows.filter((row) => row.failed).map((row) => row.data.row),
  ]);
  const good = rows.filter((row) => !failed.has(row.data.row));
  if (good.length === 0) return { ...NOTHING, id: '', errors, outcomes: NO_ROWS };
  const fields = product ? facts : newFields(key, facts);
  const changes = product ? changesOf(product, facts) : [];
  return {
    id: product?.id ?? newId(),
    action: !product ? 'CREATE' : changes.length > 0 || variants.some(touched) ? 'UPDATE' : 'KEEP',
    fields,
    changes,
    variants,
    errors,
    outcomes: countRows(good, variants, !product, changes.length > 0),
    skippedCurrencies: [...new Set(variants.flatMap((one) => one.prices.skipped))],
    stockLeft: merged.rows.filter(
      ({ variant }) => variant.stock && known.variantBySku.get(skuKey(variant.sku))?.stocked,
    ).length,
  };
}

type Planned = ReturnType<typeof planVariant>;

/** Refuses the rows whose combination of options another variant of the product has; the first of a file keeps it. */
function refuseTakenOptions(
  planned: readonly Planned[],
  rows: readonly VariantRow[],
  existing: ReadonlyMap<string, string> | undefined,
): void {
  const leaving = new Set(planned.flatMap(({ plan }) => (plan ? [plan.values.skuKey] : [])));
  // A known variant of the file has the options that the file gives it, no longer those it had.
  const owners = new Map([...(existing ?? [])].filter(([, sku]) => !leaving.has(sku)));
  for (const [index, one] of planned.entries()) {
    const key = one.plan?.values.optionKey;
    if (!one.plan || !key) continue;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, one.plan.values.skuKey);
    else {
      const row = rows[index]!;
      const message = `SKU ${owner} of the same product has these options already.`;
      const value = row.variant.options.map((option) => option.value).join(' / ');
      one.errors.push({ row: row.row, column: null, code: 'OPTIONS_TAKEN', value, message });
      one.plan = null;
    }
  }
}

/** Whether anything of a variant changes now; a price proposed for a draft is no change yet. */
function touched(variant: VariantPlan): boolean {
  const { known, cost, prices, stock } = variant;
  return !known || known.changes.length > 0 || cost !== null || prices.first.length > 0 || stock !== null;
}

function countRows(good: readonly StagedRow[], variants: readonly VariantPlan[], isNew: boolean, changed: boolean) {
  const byRow = new Map(variants.map((variant) => [variant.row, variant]));
  const bySku = new Map(variants.map((variant) => [variant.values.skuKey, variant]));
  const counts = { created: 0, updated: 0, unchanged: 0 };
  good.forEach(({ data, hasVariant }, index) => {
    const variant =
      byRow.get(data.row) ?? (hasVariant && data.variant ? bySku.get(skuKey(data.variant.sku)) : undefined);
    if (isNew || (variant && !variant.known)) counts.created += 1;
    else if ((variant && (touched(variant) || variant.prices.proposed.length > 0)) || (changed && index === 0))
      counts.updated += 1;
    else counts.unchanged += 1;
  });
  return counts;
}
