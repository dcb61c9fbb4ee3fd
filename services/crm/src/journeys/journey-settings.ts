import type { ReadTx } from '@mh-os/persistence';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { JourneySettingsEntity } from './journey.entity.ts';
import type { Quiet } from './timing.rules.ts';

/** How the brand's journeys treat people. */
export interface Manners {
  readonly quiet: Quiet | null;
  /** Messages of marketing to a person in a day; null: no limit. */
  readonly mostPerDay: number | null;
  readonly zone: string;
}

/** Where nothing is set. */
const MOST_PER_DAY = 3;

export async function mannersOf(tx: ReadTx): Promise<Manners> {
  const row = await tx.findOne(JourneySettingsEntity, { single: true });
  const zone = await zoneOf(tx);
  if (!row) return { quiet: null, mostPerDay: MOST_PER_DAY, zone };
  const { quietFrom, quietTo, mostPerDay } = row;
  return {
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
    ...{ mostPerDay, zone },
  };
}

/** The row of a brand that has set nothing yet. */
export const UNSET = { single: true, quietFrom: null, quietTo: null, mostPerDay: MOST_PER_DAY };
