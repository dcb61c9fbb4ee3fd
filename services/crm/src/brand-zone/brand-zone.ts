import { isZone, newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { USUAL_ZONE } from './zone.rules.ts';

const ZONE = 'SELECT time_zone AS zone FROM crm_setting';
/** Names that the database does not know would stop every statement that judges days: they are passed over. */
const KEEP = `INSERT INTO crm_setting (brand_id, id, version, created_at, updated_at, single, time_zone)
  SELECT ${BRAND}, $1::uuid, 1, now(), now(), true, n.name FROM pg_timezone_names n WHERE n.name = $2
  ON CONFLICT (brand_id, single) DO UPDATE SET time_zone = excluded.time_zone, updated_at = now(), version = crm_setting.version + 1
  WHERE crm_setting.time_zone <> excluded.time_zone`;

/** The time zone in which the brand's days are judged. */
export async function zoneOf(tx: ReadTx): Promise<string> {
  return (await tx.query<{ zone: string }>('brand_zone', ZONE))[0]?.zone ?? USUAL_ZONE;
}

/** Takes over the brand's time zone. */
export async function keepZone(tx: Tx, zone: string): Promise<void> {
  if (isZone(zone)) await tx.query('brand_zone_keep', KEEP, [newId(), zone]);
}
