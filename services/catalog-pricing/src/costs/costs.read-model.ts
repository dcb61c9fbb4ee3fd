import { toUnitPriceType } from '@mh-os/graphql';
import { UnitPrice, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { CatalogActorType } from '../actor.type.ts';
import type { CostComponent } from './landed-cost.rules.ts';
import type { LandedCostType } from './landed-cost.type.ts';

/** What a variant costs now, and since when. */
export interface CurrentCost {
  readonly price: UnitPrice;
  readonly validFrom: Date;
}

const CURRENT = `SELECT DISTINCT ON (variant_id) variant_id AS "variantId", amount, currency, valid_from AS "validFrom"
  FROM variant_cost WHERE variant_id = ANY ($1::uuid[]) AND valid_from <= $2 ORDER BY variant_id, valid_from DESC`;

interface Row {
  readonly variantId: string;
  readonly amount: string;
  readonly currency: string;
  readonly validFrom: Date;
}

/** Costs in force at an instant, by variant; a variant without one is absent. */
export async function readCosts(
  tx: ReadTx,
  variantIds: readonly string[],
  at: Date,
): Promise<Map<string, CurrentCost>> {
  const rows = await tx.query<Row>('costs_current', CURRENT, [variantIds, at]);
  return new Map(
    rows.map((row) => [row.variantId, { price: UnitPrice.parse(row.amount, row.currency), validFrom: row.validFrom }]),
  );
}

const LISTED = `SELECT c.id, c.variant_id AS "variantId", c.amount, c.currency, c.valid_from AS "validFrom", c.set_by AS "setBy",
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'label', p.label, 'amount', p.amount::text) ORDER BY p.position)
      FROM variant_cost_component p WHERE p.brand_id = c.brand_id AND p.cost_id = c.id), '[]') AS components
  FROM unnest($1::uuid[]) AS v (id) CROSS JOIN LATERAL (SELECT * FROM variant_cost x WHERE x.variant_id = v.id
    ORDER BY x.valid_from DESC LIMIT 50) c ORDER BY c.variant_id, c.valid_from DESC`;

interface ListedRow extends Row {
  readonly id: string;
  readonly setBy: CatalogActorType;
  readonly components: readonly CostComponent[];
}

/** The latest 50 costs of each variant, planned ones too, newest first. */
export async function readCostList(
  tx: ReadTx,
  variantIds: readonly string[],
  now: Date,
): Promise<Map<string, LandedCostType[]>> {
  const found = new Map<string, LandedCostType[]>(variantIds.map((id) => [id, []]));
  for (const row of await tx.query<ListedRow>('costs_listed', LISTED, [uuids(variantIds)])) {
    const { id, currency, validFrom, setBy } = row;
    const unit = (amount: string) => toUnitPriceType(UnitPrice.parse(amount, currency));
    const components = row.components.map((one) => ({ kind: one.kind, label: one.label, amount: unit(one.amount) }));
    const list = found.get(row.variantId) ?? [];
    const inForce = validFrom <= now && !list.some((other) => other.inForce);
    list.push({ id, total: unit(row.amount), validFrom, planned: validFrom > now, inForce, setBy, components });
    found.set(row.variantId, list);
  }
  return found;
}

const BEFORE = `SELECT DISTINCT ON (c.variant_id) c.variant_id AS "variantId", c.amount, c.currency, c.valid_from AS "validFrom"
  FROM unnest($1::uuid[], $2::timestamptz[]) AS k (variant_id, since)
  JOIN variant_cost c ON c.variant_id = k.variant_id AND c.valid_from < k.since
  ORDER BY c.variant_id, c.valid_from DESC`;

/** The cost that each of these replaced. */
export async function readCostsBefore(
  tx: ReadTx,
  costs: ReadonlyMap<string, CurrentCost>,
): Promise<Map<string, UnitPrice>> {
  const keys = [[...costs.keys()], [...costs.values()].map((cost) => cost.validFrom)];
  const rows = await tx.query<Row>('costs_before', BEFORE, keys);
  return new Map(rows.map((row) => [row.variantId, UnitPrice.parse(row.amount, row.currency)]));
}
