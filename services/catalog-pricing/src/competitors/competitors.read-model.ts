import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import type { CompetitorType } from './competitor.type.ts';

const COLUMNS = `c.id, c.code, c.name, c.website, c.currency, c.prices_include_vat AS "pricesIncludeVat", c.active, c.version,
  (SELECT count(*)::int FROM competitor_listing l WHERE l.brand_id = c.brand_id AND l.competitor_id = c.id) AS "listingCount"`;
const ALL = `SELECT ${COLUMNS} FROM competitor c ORDER BY c.name, c.id`;
const SOME = `SELECT ${COLUMNS} FROM competitor c WHERE c.id = ANY ($1::uuid[])`;

/** All competitors of the brand by name; there are at most 200. */
export function readCompetitors(tx: ReadTx): Promise<CompetitorType[]> {
  return tx.query<CompetitorType>('competitors', ALL);
}

/** Competitors by id. */
export async function readCompetitorsById(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CompetitorType>> {
  const rows = await tx.query<CompetitorType>('competitors_by_id', SOME, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
