import { salesVolumesRecorded } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readChannels } from '../channels/channels.read-model.ts';
import { skuKey } from '../products/sku.rules.ts';
import type { RecordSalesVolumesInput } from './volumes.inputs.ts';
import { MOST_ROWS, type VolumeGiven, volumesOfCsv, volumeValues } from './volumes.rules.ts';

const VARIANTS = 'SELECT id, sku_key AS key FROM product_variant WHERE sku_key = ANY ($1::text[])';
/** A day recorded again is replaced, so that repeating a delivery changes nothing. */
const WRITE = `INSERT INTO sales_volume AS s (brand_id, variant_id, channel_id, day, units, net_revenue_minor, currency, recorded_at)
  SELECT $1, t.variant_id, t.channel_id, t.day, t.units, t.revenue, t.currency, $8
  FROM unnest($2::uuid[], $3::uuid[], $4::date[], $5::numeric[], $6::bigint[], $7::text[]) AS t (variant_id, channel_id, day, units, revenue, currency)
  ON CONFLICT (brand_id, variant_id, channel_id, day) DO UPDATE SET units = excluded.units,
    net_revenue_minor = excluded.net_revenue_minor, currency = excluded.currency, recorded_at = excluded.recorded_at
  WHERE (s.units, s.net_revenue_minor, s.currency) IS DISTINCT FROM (excluded.units, excluded.net_revenue_minor, excluded.currency)`;

interface Row {
  readonly variantId: string;
  readonly channelId: string;
  readonly day: string;
  readonly units: string;
  readonly revenue: bigint;
  readonly currency: string;
}

/** What was sold, day by day: what a draft's effect is reckoned on. */
@Injectable()
export class VolumesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  record(ctx: Ctx, { idempotencyKey, ...input }: RecordSalesVolumesInput): Promise<{ recorded: number }> {
    ctx.require('catalog-pricing.volume.write');
    const path = input.rows ? 'rows' : 'csv';
    const given = input.rows ?? (input.csv ? volumesOfCsv(input.csv) : []);
    if (given.length === 0 || given.length > MOST_ROWS)
      throw new DomainError('VOLUME_ROWS', `Give 1 to ${MOST_ROWS} rows of sales.`, { path: [path] });
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('recordSalesVolumes', idempotencyKey, input, async () => {
        const rows = await this.resolve(tx, given, path);
        const of = <K extends keyof Row>(key: K): Row[K][] => rows.map((row) => row[key]);
        const values = [
          of('variantId'),
          of('channelId'),
          of('day'),
          of('units'),
          of('revenue').map(String),
          of('currency'),
        ];
        await tx.query('sales_volumes_write', WRITE, [ctx.brandId, ...values, this.clock.now()]);
        const days = of('day').sort();
        const told = { label: `${days[0]} – ${days.at(-1)}`, rows: rows.length, from: days[0]!, to: days.at(-1)! };
        tx.emit(salesVolumesRecorded, told, { aggregateId: newId(), aggregateVersion: 1 });
        return { recorded: rows.length };
      }),
    );
  }

  private async resolve(tx: Tx, given: readonly VolumeGiven[], path: string): Promise<Row[]> {
    const channels = new Map((await readChannels(tx)).map((channel) => [channel.code, channel]));
    const keys = [...new Set(given.map((row) => skuKey(row.sku)))];
    const found = await tx.query<{ id: string; key: string }>('variants_by_sku_key', VARIANTS, [keys]);
    const variants = new Map(found.map((row) => [row.key, row.id]));
    const today = this.clock.now().toISOString().slice(0, 10);
    const rows = new Map<string, Row>();
    given.forEach((row, index) => {
      try {
        const [variantId, channel] = [variants.get(skuKey(row.sku)), channels.get(row.channel)];
        if (!variantId) throw notFound('ProductVariant', row.sku).at('sku');
        if (!channel) throw notFound('Channel', row.channel).at('channel');
        const values = volumeValues(row, channel.currency, today);
        const key = `${variantId} ${channel.id} ${row.day}`;
        if (rows.has(key))
          throw new DomainError('VOLUME_TWICE', `${row.sku} in ${row.channel} on ${row.day} is there twice.`);
        rows.set(key, { variantId, channelId: channel.id, day: row.day, currency: channel.currency, ...values });
      } catch (error) {
        throw error instanceof DomainError ? error.at(path, String(index)) : error;
      }
    });
    return [...rows.values()];
  }
}
