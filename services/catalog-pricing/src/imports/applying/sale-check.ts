import type { Tx } from '@mh-os/persistence';
import type { ProductEntity } from '../../products/product.entity.ts';
import { type Blocker, blockersOf } from '../../products/product-status.rules.ts';
import { readBlockersOf } from '../../products/readiness.read-model.ts';
import type { Known } from './known.types.ts';
import type { ProductPlan } from './product-plan.types.ts';

/** A product of a file that was to be on sale and cannot be yet. */
export interface NotOnSale {
  readonly productId: string;
  readonly name: string;
  readonly blockers: readonly Blocker[];
}

export function wantsSale({ fields }: Pick<ProductPlan, 'fields'>): boolean {
  return fields.status === 'ACTIVE';
}

/** A new product is a draft until all that it needs is written. */
export function draftOf(plan: ProductPlan): { status?: 'DRAFT' } {
  return wantsSale(plan) ? { status: 'DRAFT' } : {};
}

/** In the transaction that wrote them, so that it is one change to everybody else. */
const SELL = `UPDATE product SET status = 'ACTIVE' WHERE id = ANY ($1::uuid[])`;

/** Puts products on sale that have all they need by now; gives back the others, each with what it lacks. */
export async function putOnSale(
  tx: Tx,
  plans: readonly ProductPlan[],
  known: Known,
  products: ReadonlyMap<string, ProductEntity>,
): Promise<NotOnSale[]> {
  const wanted = plans
    .filter((plan) => wantsSale(plan) && !wasOnSale(plan, known))
    .map((plan) => products.get(plan.id)!);
  const blockers = await readBlockersOf(tx, wanted);
  const ready = wanted.filter((product) => blockers.get(product.id)!.length === 0);
  if (ready.length > 0) await tx.query('import_put_on_sale', SELL, [ready.map((product) => product.id)]);
  for (const product of ready) product.status = 'ACTIVE';
  return wanted
    .filter((product) => !ready.includes(product))
    .map(({ id, name }) => ({ productId: id, name, blockers: blockers.get(id)! }));
}

/** `known` was read before anything was written. */
function wasOnSale(plan: ProductPlan, known: Known): boolean {
  return (
    plan.action === 'UPDATE' &&
    !plan.changes.some((change) => change.field === 'status') &&
    known.productById.has(plan.id)
  );
}

/**
 * Plans of which nothing is left but putting a product on sale that cannot be: they change nothing, so that the same file
 * again says so.
 */
export async function withoutVainSales(
  tx: Tx,
  plans: readonly ProductPlan[],
  known: Known,
): Promise<{ plans: ProductPlan[]; kept: NotOnSale[] }> {
  const only = plans.filter(
    (plan) =>
      plan.action === 'UPDATE' &&
      wantsSale(plan) &&
      plan.changes.every((change) => change.field === 'status') &&
      plan.variants.every(
        (one) => one.known?.changes.length === 0 && !one.cost && one.stock === null && one.prices.first.length === 0,
      ),
  );
  const products = only.map((plan) => known.productById.get(plan.id)!);
  const blockers = await readBlockersOf(tx, products);
  const vain = new Set(products.filter(({ id }) => blockers.get(id)!.length > 0).map(({ id }) => id));
  return {
    plans: plans.map((plan) => (vain.has(plan.id) ? unchanged(plan) : plan)),
    kept: products
      .filter(({ id }) => vain.has(id))
      .map(({ id, name }) => ({ productId: id, name, blockers: blockers.get(id)! })),
  };
}

/** For a trial: new products that will not be put on sale for want of a price. Attributes show only for real. */
export function unpricedSales(plans: readonly ProductPlan[]): NotOnSale[] {
  return plans.flatMap((plan) => {
    if (plan.action !== 'CREATE' || !wantsSale(plan)) return [];
    const name = plan.fields.name ?? '';
    const variants = plan.variants.map(({ values, prices }) => ({ sku: values.sku, priced: prices.first.length > 0 }));
    const blockers = blockersOf({ name, variants, missingAttributes: [] });
    return blockers.length > 0 ? [{ productId: plan.id, name, blockers }] : [];
  });
}

function unchanged(plan: ProductPlan): ProductPlan {
  const { created, updated, unchanged: same } = plan.outcomes;
  const proposing = plan.variants.filter((one) => one.prices.proposed.length > 0).length;
  const outcomes = {
    created,
    updated: Math.min(updated, proposing),
    unchanged: same + updated - Math.min(updated, proposing),
  };
  return { ...plan, action: 'KEEP', fields: {}, changes: [], outcomes };
}
