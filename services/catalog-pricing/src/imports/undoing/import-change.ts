import type { Tx } from '@mh-os/persistence';
import type { Known } from '../applying/known.types.ts';
import type { ProductFields, ProductPlan, VariantPlan } from '../applying/product-plan.types.ts';
import type { VariantValues } from '../../products/product-variant.rules.ts';

/** An amount as it is kept in JSON. */
export interface Amount {
  readonly decimal: string;
  readonly currency: string;
}

/** What takes one variant of an import back. */
export interface VariantChange {
  readonly row: number;
  readonly id: string;
  readonly sku: string;
  /** As the import left it. */
  readonly version: number;
  /** Null: the import added it. */
  readonly before: Partial<VariantValues> | null;
  readonly cost: { readonly set: Amount; readonly before: Amount | null } | null;
  /** What history does not give back: first prices and opening stock. */
  readonly stays: boolean;
}

/** What takes one product of an import back. */
export interface ProductChange {
  readonly row: number;
  readonly version: number;
  /** Null: the import made it. */
  readonly before: Partial<ProductFields> | null;
  readonly variants: readonly VariantChange[];
}

const VERSIONS = `SELECT id, version FROM product WHERE id = ANY ($1::uuid[])
  UNION ALL SELECT id, version FROM product_variant WHERE product_id = ANY ($1::uuid[])`;
const KEEP = `INSERT INTO product_import_change (brand_id, import_id, product_id, undo)
  SELECT $1, $2, * FROM unnest($3::uuid[], $4::jsonb[]) ON CONFLICT DO NOTHING`;

/** Keeps what a batch changed, in its transaction. `known` is what there was before. */
export async function keepImportChanges(
  tx: Tx,
  importId: string,
  plans: readonly ProductPlan[],
  known: Known,
): Promise<void> {
  const done = plans.filter((plan) => plan.action === 'CREATE' || plan.action === 'UPDATE');
  if (done.length === 0) return;
  const ids = done.map((plan) => plan.id);
  const rows = await tx.query<{ id: string; version: number }>('import_versions', VERSIONS, [ids]);
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const changes = done.map((plan) => JSON.stringify(changeOf(plan, known, versions)));
  await tx.query('import_changes_keep', KEEP, [tx.ctx.brandId, importId, ids, changes]);
}

function changeOf(plan: ProductPlan, known: Known, versions: ReadonlyMap<string, number>): ProductChange {
  const product = plan.action === 'UPDATE' ? known.productById.get(plan.id) : undefined;
  return {
    row: plan.variants[0]?.row ?? 0,
    version: versions.get(plan.id) ?? 0,
    before: product ? pick(product, Object.keys(plan.fields) as (keyof ProductFields)[]) : null,
    variants: plan.variants
      .filter((one) => !one.known || one.known.changes.length > 0 || one.cost || one.prices.first.length > 0)
      .map((one) => variantChange(one, known, versions)),
  };
}

function variantChange(plan: VariantPlan, known: Known, versions: ReadonlyMap<string, number>): VariantChange {
  const found = known.variantBySku.get(plan.values.skuKey);
  const cost = found?.cost ?? null;
  return {
    ...{ row: plan.row, id: plan.id, sku: plan.values.sku, version: versions.get(plan.id) ?? 0 },
    before: plan.known && found ? pick(found.entity, Object.keys(plan.values) as (keyof VariantValues)[]) : null,
    cost: plan.cost && {
      set: { decimal: plan.cost.price.decimal, currency: plan.cost.price.currency },
      before: cost && { decimal: cost.decimal, currency: cost.currency },
    },
    stays: plan.prices.first.length > 0 || (plan.stock ?? 0) > 0,
  };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
