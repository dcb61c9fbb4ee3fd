import { brandLocated } from '@mh-os/contracts';
import { seedId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { BrandEntity } from './brand.entity.ts';

/** Tells where a brand's days begin, to those who reckon in days. */
export function tellLocation(tx: Tx, { id, name, timeZone, version }: BrandEntity): void {
  const target = { aggregateId: seedId('brand-location', id), aggregateVersion: version };
  tx.emit(brandLocated, { label: name, timeZone }, target);
}
