import { bundleChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, type UnitPrice, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readCosts } from '../costs/costs.read-model.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariants } from '../products/products.read-model.ts';
import {
  assertComponents,
  bundleCost,
  bundlesAvailable,
  type Component,
  cycle,
  type Parts,
  piecesOf,
} from './bundle.rules.ts';
import type { BundleType, SetBundleInput } from './bundle.type.ts';

const REACHED = `WITH RECURSIVE reached AS (
    SELECT bundle_id, component_id, quantity, position FROM bundle_component WHERE bundle_id = ANY ($1::uuid[])
    UNION SELECT c.bundle_id, c.component_id, c.quantity, c.position FROM bundle_component c
      JOIN reached r ON c.bundle_id = r.component_id)
  SELECT bundle_id AS "bundleId", component_id AS "componentId", quantity FROM reached ORDER BY bundle_id, position`;
/** What can be sold: neither what is reserved nor what lies where nothing is sold from. */
const STOCK = `SELECT s.variant_id AS id, sum(greatest(s.on_hand - s.reserved, 0))::int AS n FROM stock_item s
  JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id AND l.sellable
  WHERE s.variant_id = ANY ($1::uuid[]) GROUP BY 1`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('bundle:' || $1::text, 0))`;
const CLEAR = `DELETE FROM bundle_component WHERE bundle_id = $1`;
const WRITE = `INSERT INTO bundle_component (brand_id, bundle_id, component_id, quantity, position)
  SELECT $1, $2, t.id, t.quantity, t.position FROM unnest($3::uuid[], $4::integer[], $5::integer[]) AS t (id, quantity, position)`;

/** Variants that are put together from others. */
@Injectable()
export class BundlesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Bundles by variant; a variant that is none is absent. */
  of(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, BundleType>> {
    ctx.require('catalog-pricing.product.read');
    return this.db.read(ctx, async (tx) => {
      const parts = await readParts(tx, variantIds);
      const pieces = new Map([...parts.keys()].map((id) => [id, piecesOf(parts, id)] as const));
      const all = [...new Set([...pieces.values()].flatMap((one) => [...one.keys()]))];
      const rows = all.length ? await tx.query<{ id: string; n: number }>('bundle_stock', STOCK, [all]) : [];
      const stock = new Map(rows.map((row) => [row.id, row.n]));
      return new Map(
        variantIds
          .filter((id) => parts.has(id))
          .map((id) => {
            const components = [...parts.get(id)!];
            return [id, { variantId: id, components, available: bundlesAvailable(pieces.get(id)!, stock) }];
          }),
      );
    });
  }

  /** What the components of bundles cost together. */
  costs(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, UnitPrice>> {
    ctx.require('catalog-pricing.cost.read');
    return this.db.read(ctx, async (tx) => {
      const parts = await readParts(tx, variantIds);
      const pieces = new Map(variantIds.map((id) => [id, piecesOf(parts, id)]));
      const all = [...new Set([...pieces.values()].flatMap((one) => [...one.keys()]))];
      const known = await readCosts(tx, all, this.clock.now());
      const costs = new Map([...known].map(([id, cost]) => [id, cost.price]));
      return new Map(
        [...pieces].flatMap(([id, one]) => {
          const cost = bundleCost(one, costs);
          return cost ? [[id, cost] as const] : [];
        }),
      );
    });
  }

  set(ctx: Ctx, input: SetBundleInput): Promise<ProductVariantType> {
    ctx.require('catalog-pricing.product.write');
    const { variantId } = input;
    const components = input.components.map((one) => ({ componentId: one.variantId, quantity: one.quantity }));
    return this.db.tx(ctx, async (tx) => {
      await tx.query('bundle_lock', LOCK, [ctx.brandId]);
      const variant = await tx.lock(ProductVariantEntity, variantId);
      // After the variant is found: what is asked of another brand's is answered as of one that there is not.
      assertComponents(variantId, components);
      const skus = await this.assertPossible(tx, variantId, components);
      const before = (await readParts(tx, [variantId])).get(variantId) ?? [];
      await tx.update(variant, {}, input.expectedVersion);
      await tx.query('bundle_clear', CLEAR, [variantId]);
      const [ids, quantities] = [components.map((one) => one.componentId), components.map((one) => one.quantity)];
      if (ids.length > 0)
        await tx.query('bundle_write', WRITE, [ctx.brandId, variantId, ids, quantities, ids.map((_id, at) => at)]);
      const told = (list: readonly Component[]): string | null =>
        list.map((one) => `${one.quantity} × ${skus.get(one.componentId) ?? one.componentId}`).join(', ') || null;
      const change = { field: 'components', before: told(before), after: told(components) };
      const target = { aggregateId: variant.id, aggregateVersion: variant.version };
      if (change.before !== change.after)
        tx.emit(bundleChanged, { label: variant.name || variant.sku, sku: variant.sku, changes: [change] }, target);
      return (await readVariants(tx, [variantId])).get(variantId)!;
    });
  }

  /** Components exist and do not contain the bundle; the database refuses a cycle once more. */
  private async assertPossible(
    tx: Tx,
    variantId: string,
    components: readonly Component[],
  ): Promise<Map<string, string>> {
    const ids = components.map((one) => one.componentId);
    const known = await readVariants(tx, ids);
    if (uuids(ids).length !== ids.length || ids.some((id) => !known.has(id)))
      throw new DomainError('BUNDLE_INVALID', 'A component is no variant of the brand.', { path: ['components'] });
    const inside = await readParts(tx, ids);
    if ([...inside.values()].flat().some((one) => one.componentId === variantId)) throw cycle();
    return new Map([...known].map(([id, one]) => [id, one.sku]));
  }
}

async function readParts(tx: ReadTx, variantIds: readonly string[]): Promise<Parts> {
  const rows = await tx.query<Component & { bundleId: string }>('bundle_parts', REACHED, [uuids(variantIds)]);
  const parts = new Map<string, Component[]>();
  for (const { bundleId, componentId, quantity } of rows)
    parts.set(bundleId, [...(parts.get(bundleId) ?? []), { componentId, quantity }]);
  return parts;
}
