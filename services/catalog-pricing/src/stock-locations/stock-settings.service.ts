import { stockSettingsChanged, stockSourcesChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { ensureCounterparts } from './counterparts.ts';
import { assertUsable } from './location.rules.ts';
import type { StockSettingsType, StockSourceType } from './stock-location.type.ts';
import type { SetStockSettingsInput, SetStockSourcesInput } from './stock-locations.inputs.ts';
import { readSettings, readSources } from './stock-locations.read-model.ts';
import { StockSettingsEntity } from './stock-settings.entity.ts';
import { StockSourceEntity } from './stock-source.entity.ts';

const READ = 'catalog-pricing.stock.read';
const CONFIGURE = 'catalog-pricing.stock.configure';
const CLEAR = `DELETE FROM stock_source WHERE channel_id = $1`;

/** What a brand decides about its stock as a whole. */
@Injectable()
export class StockSettingsService {
  constructor(private readonly db: Db) {}

  get(ctx: Ctx): Promise<StockSettingsType> {
    ctx.require(READ);
    return this.db.read(ctx, readSettings);
  }

  sources(ctx: Ctx): Promise<StockSourceType[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readSources(tx, null));
  }

  set(ctx: Ctx, { expectedVersion, ...wanted }: SetStockSettingsInput): Promise<StockSettingsType> {
    ctx.require(CONFIGURE);
    return this.db.tx(ctx, async (tx) => {
      // Where nothing was set yet the house's own values become the first version.
      const existed = await tx.findOne(StockSettingsEntity, {});
      if (!existed) await ensureCounterparts(tx);
      const { id } = existed ?? (await tx.findOne(StockSettingsEntity, {}))!;
      const settings = await tx.lock(StockSettingsEntity, id);
      const patch = Object.fromEntries(
        Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined),
      );
      const changes = changesOf(settings, patch);
      const saved = await tx.update(settings, patch, existed ? expectedVersion : expectedVersion + 1);
      tx.emit(
        stockSettingsChanged,
        { label: 'Stock settings', changes },
        { aggregateId: saved.id, aggregateVersion: saved.version },
      );
      return readSettings(tx);
    });
  }

  setSources(ctx: Ctx, { channelId, locationIds }: SetStockSourcesInput): Promise<StockSourceType> {
    ctx.require(CONFIGURE);
    if (new Set(locationIds).size < locationIds.length)
      throw new DomainError('SOURCE_TWICE', 'Each location is named once.', { path: ['locationIds'] });
    return this.db.tx(ctx, async (tx) => {
      // The channel's lock is the queue for all who set its sources.
      const channel = await tx.lock(ChannelEntity, channelId);
      const [before] = await readSources(tx, channelId);
      const locations = await tx.lockAll(StockLocationEntity, locationIds);
      locations.forEach(assertUsable);
      await tx.query('stock_sources_clear', CLEAR, [channelId]);
      const rows = locations.map(({ id }, position) => ({ channelId, locationId: id, position }));
      if (rows.length > 0) await tx.insert<StockSourceEntity>(StockSourceEntity, rows);
      const names = (all: readonly { code: string }[] = []): string => all.map(({ code }) => code).join(', ');
      const changes = changesOf({ sources: names(before?.locations) }, { sources: names(locations) });
      const target = { aggregateId: channelId, aggregateVersion: channel.version };
      tx.emit(stockSourcesChanged, { label: channel.name, channel: channel.code, changes }, target);
      return (await readSources(tx, channelId))[0] ?? { channelId, locations: [] };
    });
  }
}
