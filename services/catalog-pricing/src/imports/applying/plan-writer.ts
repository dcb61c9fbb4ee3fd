import { productCreated, productUpdated } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { actorOf } from '@mh-os/kernel';

import { placeProducts } from '../../categories/category-placing.ts';
import { isAboutPlace, tellPlaces } from '../../categories/product-places.ts';
import { VariantCostEntity } from '../../costs/variant-cost.entity.ts';
import { writePrices } from '../../prices/price-writer.ts';
import { ProductEntity } from '../../products/product.entity.ts';
import { ProductVariantEntity } from '../../products/product-variant.entity.ts';
import { indexProducts } from '../../products/product-words.ts';
import { counterparts, lockItems, post } from '../../stock/ledger.ts';
import { StockLocationEntity } from '../../stock/stock-location.entity.ts';
import type { ImportFrame, Known } from './known.types.ts';
import { draftOf, type NotOnSale, putOnSale, wantsSale } from './sale-check.ts';
import type { ProductPlan, VariantPlan } from './product-plan.types.ts';

type Done = ProductPlan & { readonly action: 'CREATE' | 'UPDATE' };

/**
 * Writes a batch of planned products in a few statements; one event per product, whatever its variants and prices. Gives back
 * what keeps products from being sold that were to be: they stay what they were, new ones drafts.
 */
export async function writePlans(
  tx: Tx,
  plans: readonly ProductPlan[],
  known: Known,
  frame: ImportFrame,
): Promise<NotOnSale[]> {
  const done = plans.filter((plan): plan is Done => plan.action === 'CREATE' || plan.action === 'UPDATE');
  if (done.length === 0) return [];
  const variants = done.flatMap((plan) => plan.variants);
  const products = await writeProducts(tx, done);
  await writeVariants(tx, done, known);
  await writeCosts(tx, variants, frame.now);
  await writeFirstPrices(tx, done, frame.now);
  await writeStock(tx, variants);
  await placeProducts(
    tx,
    done
      .filter((plan) => plan.fields.category !== undefined)
      .map((plan) => ({ id: plan.id, category: plan.fields.category })),
  );
  const kept = await putOnSale(tx, done, known, products);
  await indexProducts(
    tx,
    done.map((plan) => plan.id),
  );
  const held = new Set(kept.map((one) => one.productId));
  for (const plan of done) emitPlan(tx, plan, products.get(plan.id)!, held);
  await tellPlaces(
    tx,
    done.filter(moves).map((plan) => plan.id),
  );
  return kept;
}

/** Whether a plan changes where the product lies or which variants of which numbers it has. */
const moves = ({ action, fields, variants }: Done): boolean =>
  action === 'CREATE' ||
  fields.category !== undefined ||
  variants.some(({ known }) => known === null || known.changes.some(({ field }) => isAboutPlace(field)));

async function writeProducts(tx: Tx, plans: readonly Done[]): Promise<Map<string, ProductEntity>> {
  const created = await tx.insert<ProductEntity>(
    ProductEntity,
    plans.filter((plan) => plan.action === 'CREATE').map((plan) => ({ ...plan.fields, ...draftOf(plan), id: plan.id })),
  );
  const updates = plans.filter((plan) => plan.action === 'UPDATE');
  const locked = await tx.lockAll(
    ProductEntity,
    updates.map((plan) => plan.id),
  );
  for (const [index, product] of locked.entries()) {
    const { fields } = updates[index]!;
    const held = wantsSale(updates[index]!) && product.status !== 'ACTIVE' ? { status: product.status } : {};
    await tx.update(product, { ...fields, ...held });
  }
  return new Map([...created, ...locked].map((product) => [product.id, product]));
}

async function writeVariants(tx: Tx, plans: readonly Done[], known: Known): Promise<void> {
  const added = plans.flatMap((plan) => {
    const from = known.nextPosition.get(plan.id) ?? 0;
    const fresh = plan.variants.filter((variant) => !variant.known);
    return fresh.map(({ id, values }, index) => ({ ...values, id, productId: plan.id, position: from + index }));
  });
  await tx.insert<ProductVariantEntity>(ProductVariantEntity, added);
  const changed = plans
    .flatMap((plan) => plan.variants)
    .filter((one) => one.known && (one.known.changes.length > 0 || one.cost));
  const locked = await tx.lockAll(
    ProductVariantEntity,
    changed.map((variant) => variant.id),
  );
  for (const [index, entity] of locked.entries()) await tx.update(entity, { ...changed[index]!.values });
}

async function writeCosts(tx: Tx, variants: readonly VariantPlan[], now: Date): Promise<void> {
  const setBy = actorOf(tx.ctx);
  const rows = variants.flatMap(({ id, cost }) => {
    if (!cost) return [];
    return [{ variantId: id, amount: cost.price.decimal, currency: cost.price.currency, validFrom: now, setBy }];
  });
  await tx.insert<VariantCostEntity>(VariantCostEntity, rows);
}

async function writeFirstPrices(tx: Tx, plans: readonly Done[], now: Date): Promise<void> {
  const changes = plans.flatMap((plan) =>
    plan.variants.flatMap(({ id, values, prices }) =>
      prices.first.map(({ channel, price }) => ({
        variant: { id, productId: plan.id, sku: values.sku, name: values.name },
        ...{ channel, price, baseVersion: 0, before: null },
      })),
    ),
  );
  await writePrices(tx, changes, null, now, 'quiet');
}

async function writeStock(tx: Tx, variants: readonly VariantPlan[]): Promise<void> {
  const opened = variants.flatMap(({ id, stock }) => (stock === null ? [] : [{ variantId: id, onHand: stock }]));
  if (opened.length === 0) return;
  const main = await tx.findOne(StockLocationEntity, { code: 'main' });
  if (!main) return;
  const { adjustment } = await counterparts(tx);
  const ids = [main.id, adjustment];
  const places = opened.flatMap(({ variantId }) => ids.map((locationId) => ({ variantId, locationId })));
  const locked = await lockItems(tx, places);
  const legs = opened
    .filter(({ onHand }) => onHand > 0)
    .map(({ variantId, onHand }) => ({ variantId, fromId: adjustment, toId: main.id, quantity: onHand }));
  if (legs.length === 0) return;
  const posting = { kind: 'ADJUSTMENT', reasonCode: 'OPENING', reason: 'Import: opening stock', quiet: true } as const;
  await post(tx, legs, posting, locked);
}

function emitPlan(tx: Tx, plan: Done, product: ProductEntity, held: ReadonlySet<string>): void {
  const target = { aggregateId: product.id, aggregateVersion: product.version };
  if (plan.action === 'CREATE') {
    const variants = plan.variants.map(({ id, values }) => ({ id, sku: values.sku }));
    tx.emit(productCreated, { label: product.name, status: product.status, variants }, target);
    return;
  }
  const own = held.has(plan.id) ? plan.changes.filter((change) => change.field !== 'status') : plan.changes;
  const changes = [...own, ...plan.variants.flatMap((variant) => changesOfVariant(variant))];
  tx.emit(productUpdated, { label: product.name, changes }, target);
}

function changesOfVariant({ values, known, cost, prices, stock }: VariantPlan) {
  const field = (name: string): string => `${values.sku}.${name}`;
  return [
    ...(known ? known.changes : [{ field: 'variant', before: null, after: values.sku }]),
    ...(cost ? [cost.change] : []),
    ...prices.first.map(({ channel, price }) => ({
      field: field(`net.${channel.code}`),
      before: null,
      after: price.net.toString(),
    })),
    ...(stock === null ? [] : [{ field: field('onHand'), before: null, after: String(stock) }]),
  ];
}
