import { salesVolumesRecorded } from '@mh-os/contracts';
import { DomainError, newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { ChannelType } from '../channels/channel.type.ts';
import { readChannels } from '../channels/channels.read-model.ts';
import { skuKey } from '../products/sku.rules.ts';
import { brandDay } from '../stock-locations/brand-day.ts';
import { type VolumeGiven, volumeValues } from './volumes.rules.ts';

const VARIANTS = 'SELECT id, sku_key AS key FROM product_variant WHERE sku_key = ANY ($1::text[])';
/** A day recorded again is replaced, so that repeating a delivery changes nothing. */
const WRITE = `INSERT INTO sales_volume AS s (brand_id, variant_id, channel_id, day, units, net_revenue_minor, currency, recorded_at)
  SELECT $1, t.variant_id, t.channel_id, t.day, t.units, t.revenue, t.currency, $8
  FROM unnest($2::uuid[], $3::uuid[], $4::date[], $5::numeric[], $6::bigint[], $7::text[]) AS t (variant_id, channel_id, day, units, revenue, currency)
  ORDER BY t.variant_id, t.channel_id, t.day
  ON CONFLICT (brand_id, variant_id, channel_id, day) DO UPDATE SET units = excluded.units,
    net_revenue_minor = excluded.net_revenue_minor, currency = excluded.currency, recorded_at = excluded.recorded_at
  WHERE (s.units, s.net_revenue_minor, s.currency) IS DISTINCT FROM (excluded.units, excluded.net_revenue_minor, excluded.currency)`;

/** Sales of a day as they are kept. */
export interface VolumeRow {
  readonly variantId: string;
  readonly channelId: string;
  readonly day: string;
  readonly units: string;
  readonly revenue: bigint;
  readonly currency: string;
}

/** What rows of sales are read against. */
export interface VolumeFacts {
  readonly variants: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, ChannelType>;
  /** Where the brand is. */
  readonly today: string;
}

/** The variants of these SKUs and all channels. */
export async function readVolumeFacts(tx: ReadTx, skus: readonly string[], now: Date): Promise<VolumeFacts> {
  const found = await tx.query<{ id: string; key: string }>('variants_by_sku_key', VARIANTS, [
    [...new Set(skus.map(skuKey))],
  ]);
  return {
    variants: new Map(found.map((row) => [row.key, row.id])),
    channels: new Map((await readChannels(tx)).map((channel) => [channel.code, channel])),
    today: await brandDay(tx, now),
  };
}

/** Sales of a day with what they are of; refuses what is not known. */
export function volumeRow(given: VolumeGiven, { variants, channels, today }: VolumeFacts): VolumeRow {
  const [variantId, channel] = [variants.get(skuKey(given.sku)), channels.get(given.channel)];
  if (!variantId) throw new DomainError('SKU_UNKNOWN', 'The brand has no variant of this SKU.', { path: ['sku'] });
  if (!channel)
    throw new DomainError('CHANNEL_UNKNOWN', `The brand has no channel "${given.channel}".`, { path: ['channel'] });
  const values = volumeValues(given, channel.currency, today);
  return { variantId, channelId: channel.id, day: given.day, currency: channel.currency, ...values };
}

/** Keeps sales, each variant, channel and day once, and tells the days. */
export async function writeVolumes(tx: Tx, rows: readonly VolumeRow[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  const of = <K extends keyof VolumeRow>(key: K): VolumeRow[K][] => rows.map((row) => row[key]);
  const values = [of('variantId'), of('channelId'), of('day'), of('units'), of('revenue').map(String), of('currency')];
  await tx.query('sales_volumes_write', WRITE, [tx.ctx.brandId, ...values, now]);
  const days = of('day').sort();
  const told = { label: `${days[0]} – ${days.at(-1)}`, rows: rows.length, from: days[0]!, to: days.at(-1)! };
  tx.emit(salesVolumesRecorded, told, { aggregateId: newId(), aggregateVersion: 1 });
}
