import type { ReadTx } from '@mh-os/persistence';
import { brandZone } from './brand-zone.ts';
import { USUAL_ZONE, isZone } from './local-time.rules.ts';

/** Where the brand's days begin, for code that reckons with local times: the database knows names that others do not. */
export async function localZone(tx: ReadTx): Promise<string> {
  const zone = await brandZone(tx);
  return isZone(zone) ? zone : USUAL_ZONE;
}
