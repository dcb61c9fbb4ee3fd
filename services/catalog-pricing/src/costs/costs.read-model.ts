import { UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

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
