import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import type { ChannelType } from './channel.type.ts';

/** Columns of a channel as the graph shows it, of a table called `c`. */
export const CHANNEL_COLUMNS = `c.id, c.code, c.name, c.kind, c.currency, c.price_display AS "priceDisplay", c.country, c.active, c.version`;

const ALL = `SELECT ${CHANNEL_COLUMNS} FROM channel c ORDER BY c.position, c.code`;
const SOME = `SELECT ${CHANNEL_COLUMNS} FROM channel c WHERE c.id = ANY ($1::uuid[])`;

/** All channels of the brand in their order; there are few. */
export function readChannels(tx: ReadTx): Promise<ChannelType[]> {
  return tx.query<ChannelType>('channels', ALL);
}

/** Channels by id. */
export async function readChannelsById(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ChannelType>> {
  const rows = await tx.query<ChannelType>('channels_by_id', SOME, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
