import { costChanged } from '@mh-os/contracts';
import { DomainError, type UnitPrice } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { actorOf } from '../actor.type.ts';
import type { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { readCosts } from './costs.read-model.ts';
import { VariantCostEntity } from './variant-cost.entity.ts';

/** A cost below zero is a mistake; zero is a gift. */
export function assertCost(cost: UnitPrice): void {
  if (cost.scaled < 0n)
    throw new DomainError('COST_NEGATIVE', 'A cost is never below zero.', { path: ['cost', 'decimal'] });
}

/** Sets what a variant costs from now on; an equal cost changes nothing. The variant is locked by the caller. */
export async function writeCost(tx: Tx, variant: ProductVariantEntity, cost: UnitPrice, now: Date): Promise<boolean> {
  assertCost(cost);
  const before = (await readCosts(tx, [variant.id], now)).get(variant.id);
  if (before?.price.decimal === cost.decimal && before.price.currency === cost.currency) return false;
  // Two changes within a millisecond still follow each other.
  const validFrom = before && before.validFrom >= now ? new Date(before.validFrom.getTime() + 1) : now;
  await tx.insert(VariantCostEntity, {
    variantId: variant.id,
    amount: cost.decimal,
    currency: cost.currency,
    validFrom,
    setBy: actorOf(tx.ctx),
  });
  const change = { field: 'cost', before: before?.price.toString() ?? null, after: cost.toString() };
  tx.emit(
    costChanged,
    { label: variant.name || variant.sku, sku: variant.sku, changes: [change] },
    { aggregateId: variant.id, aggregateVersion: variant.version },
  );
  return true;
}
