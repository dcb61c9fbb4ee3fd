import { DomainError } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

const OPEN = `SELECT 1 FROM brand_deletion WHERE of_brand = $1 AND state IN ('PENDING', 'PURGING')`;

/** Refuses what a brand that is to be deleted does not get any more; with the brand's row locked. Needs platform scope. */
export async function refuseWhileDeleting(tx: ReadTx, brandId: string): Promise<void> {
  if ((await tx.query('brand_deletion_open', OPEN, [brandId])).length > 0)
    throw new DomainError('BRAND_DELETION_PENDING', 'This brand is to be deleted. Cancel its deletion first.');
}
