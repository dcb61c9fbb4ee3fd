import { costChanged, costPlanned } from '@mh-os/contracts';
import { actorOf, DomainError, type UnitPrice } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { readCosts } from './costs.read-model.ts';
import type { CostComponent } from './landed-cost.rules.ts';
import { VariantCostComponentEntity } from './variant-cost-component.entity.ts';
import { VariantCostEntity } from './variant-cost.entity.ts';

/** A cost below zero is a mistake; zero is a gift. */
export function assertCost(cost: UnitPrice): void {
  if (cost.scaled < 0n)
    throw new DomainError('COST_NEGATIVE', 'A cost is never below zero.', { path: ['cost', 'decimal'] });
}

/** What besides its amount a cost is set with. */
export interface CostTerms {
  readonly components?: readonly CostComponent[];
  /** An instant to come; now where left out. */
  readonly from?: Date;
}

/**
 * Sets what a variant costs from now or later on; one that is equal to the cost before, and made of nothing named, changes
 * nothing. The variant is locked by the caller.
 */
export async function writeCost(
  tx: Tx,
  variant: ProductVariantEntity,
  cost: UnitPrice,
  now: Date,
  { components = [], from = now }: CostTerms = {},
): Promise<VariantCostEntity | null> {
  assertCost(cost);
  const before = (await readCosts(tx, [variant.id], from)).get(variant.id);
  const same = before?.price.decimal === cost.decimal && before.price.currency === cost.currency;
  if (same && components.length === 0) return null;
  // Two changes within a millisecond still follow each other.
  const validFrom = before && before.validFrom >= from ? new Date(before.validFrom.getTime() + 1) : from;
  const written = await tx.insert<VariantCostEntity>(VariantCostEntity, {
    variantId: variant.id,
    amount: cost.decimal,
    currency: cost.currency,
    validFrom,
    setBy: actorOf(tx.ctx),
  });
  const parts = components.map((one, position) => ({ ...one, position, costId: written.id }));
  if (parts.length > 0) await tx.insert(VariantCostComponentEntity, parts);
  if (from > now) tellPlanned(tx, variant, cost, validFrom);
  else tellChanged(tx, variant, before?.price, cost);
  return written;
}

/** Tells that a cost is in force. */
export function tellChanged(
  tx: Tx,
  variant: ProductVariantEntity,
  before: UnitPrice | undefined,
  cost: UnitPrice,
): void {
  const change = { field: 'cost', before: before?.toString() ?? null, after: cost.toString() };
  const told = { label: variant.name || variant.sku, sku: variant.sku, changes: [change] };
  tx.emit(costChanged, told, { aggregateId: variant.id, aggregateVersion: variant.version });
}

function tellPlanned(tx: Tx, variant: ProductVariantEntity, cost: UnitPrice, from: Date): void {
  const changes = [{ field: 'cost', before: null, after: cost.toString() }];
  const told = { label: variant.name || variant.sku, sku: variant.sku, validFrom: from.toISOString(), changes };
  tx.emit(costPlanned, told, { aggregateId: variant.id, aggregateVersion: variant.version });
}
