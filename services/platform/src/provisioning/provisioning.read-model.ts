import { isId } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ProvisioningFacts } from './provisioning.rules.ts';

/** One domain's work for a brand. */
export interface ProvisioningRow extends ProvisioningFacts {
  readonly id: string;
  readonly brandId: string;
  readonly domain: string;
  readonly attempts: number;
  readonly answeredAt: Date | null;
}

/** The work for several brands, by domain. */
export function provisioningOf(tx: ReadTx, brandIds: readonly string[]): Promise<ProvisioningRow[]> {
  const sql = `SELECT id, brand_id AS "brandId", domain, state, attempts, error, requested_at AS "requestedAt",
    answered_at AS "answeredAt" FROM brand_provisioning WHERE brand_id = any($1::uuid[]) ORDER BY domain`;
  return tx.query('provisioning_of_brands', sql, [brandIds.filter(isId)]);
}

/** Pairs of brand and domain that nobody has asked for. Needs platform scope. */
export function brandsWithout(
  tx: ReadTx,
  domains: readonly string[],
): Promise<{ readonly brandId: string; readonly domain: string }[]> {
  const sql = `SELECT b.id AS "brandId", d.domain FROM brand b CROSS JOIN unnest($1::text[]) AS d (domain)
    WHERE NOT EXISTS (SELECT 1 FROM brand_provisioning p WHERE p.brand_id = b.id AND p.domain = d.domain)
    ORDER BY b.created_at, b.id`;
  return tx.query('provisioning_missing', sql, [domains]);
}
