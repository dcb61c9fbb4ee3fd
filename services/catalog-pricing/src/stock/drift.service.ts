import { notificationRequested, stockCompared, stockDrifted, stockLotDrifted, stockRebuilt } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, newId } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { type Drift, MARK_DRIFT, readDrifts, readLotDrifts, REBUILD, rebuildLots, STAMP } from './drift.read-model.ts';
import type { RebuildStockItemInput } from './stock.inputs.ts';
import type { StockDriftType, StockItemType } from './stock-item.type.ts';
import { StockItemEntity } from './stock-item.entity.ts';
import { readStockItems } from './stock.read-model.ts';

/** Compares stock with its ledger: what differs raises an alert and stands still; nothing is clamped (G10). */
@Injectable()
export class DriftService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<StockDriftType[]> {
    ctx.require('catalog-pricing.stock.read');
    return this.db.read(ctx, async (tx) => this.shown(tx, await readDrifts(tx)));
  }

  check(ctx: Ctx, locationId: string | null = null): Promise<{ checked: number; drifts: StockDriftType[] }> {
    ctx.require('catalog-pricing.stock.configure');
    return this.db.tx(ctx, async (tx) => {
      const drifts = await readDrifts(tx, locationId);
      for (const drift of drifts) await this.block(tx, drift);
      const [row] = await tx.query<{ n: number }>('stock_drift_stamp', STAMP, [locationId]);
      const checked = row?.n ?? 0;
      const label = 'Stock compared with its ledger';
      tx.emit(stockCompared, { label, checked, drifts: drifts.length }, { aggregateId: newId(), aggregateVersion: 1 });
      return { checked, drifts: await this.shown(tx, drifts) };
    });
  }

  /** Makes an item what its ledger adds up to, once somebody has found out why it was not. */
  rebuild(ctx: Ctx, { stockItemId, reason }: RebuildStockItemInput): Promise<StockItemType> {
    ctx.require('catalog-pricing.stock.force');
    return this.db.tx(ctx, async (tx) => {
      const item = await tx.lock(StockItemEntity, stockItemId);
      if (!item.blockedAt)
        throw new DomainError('STOCK_NOT_BLOCKED', 'This stock equals its ledger: there is nothing to rebuild.');
      if (!reason.trim())
        throw new DomainError('STOCK_REASON_REQUIRED', 'Say what was found out.', { path: ['reason'] });
      const [rebuilt] = await tx.query<{ onHand: number; reserved: number; version: number; sku: string }>(
        'stock_rebuild',
        REBUILD,
        [item.id, item.version],
      );
      const lots = await readLotDrifts(tx, item.variantId, item.locationId);
      if (!rebuilt || lots.some((lot) => lot.ledgerOnHand < 0))
        throw new DomainError(
          'STOCK_REBUILD_IMPOSSIBLE',
          'The ledger says that less lies there than nothing, or than is reserved: release reservations or record what is missing first.',
        );
      await rebuildLots(tx, item, lots);
      const { sku, version, ...now } = rebuilt;
      const ofLots = lots.map((lot) => ({
        ...{ field: `lot.${lot.code}`, before: String(lot.onHand), after: String(lot.ledgerOnHand) },
      }));
      const changes = [...changesOf({ onHand: item.onHand, reserved: item.reserved }, now), ...ofLots];
      tx.emit(stockRebuilt, { label: sku, sku, reason, changes }, { aggregateId: item.id, aggregateVersion: version });
      return (await readStockItems(tx, [item.id])).get(item.id)!;
    });
  }

  private async block(tx: Tx, drift: Drift): Promise<void> {
    const [marked] = await tx.query<{ version: number }>('stock_drift_mark', MARK_DRIFT, [drift.id]);
    // Told once: what is blocked already was told when it was blocked.
    if (!marked) return;
    const { sku, location, onHand, reserved, ledgerOnHand, ledgerReserved, lots } = drift;
    const target = { aggregateId: drift.id, aggregateVersion: marked.version };
    const ledger = { onHand: ledgerOnHand, reserved: ledgerReserved };
    tx.emit(stockDrifted, { label: sku, sku, location, stored: { onHand, reserved }, ledger }, target);
    for (const { lotId, code: lot, onHand: kept, ledgerOnHand: booked } of lots)
      tx.emit(
        stockLotDrifted,
        { label: `${sku} ${lot}`, sku, lot, location, stored: kept, ledger: booked },
        { aggregateId: lotId, aggregateVersion: marked.version },
      );
    tx.emit(
      notificationRequested,
      {
        label: `Stock differs from its ledger: ${sku} in ${location}`.slice(0, 200),
        body: `On record ${onHand} on hand and ${reserved} reserved, by the ledger ${ledgerOnHand} and ${ledgerReserved}.${lotsText(lots)} It does not move until it is rebuilt.`,
        ...{ topic: 'stock.drift', key: `stock-drift:${drift.id}:${marked.version}`, mandatory: true },
        ...{ link: `/stock/items/${drift.id}`, severity: 'critical' as const },
        recipients: { permission: 'catalog-pricing.stock.force' },
      },
      target,
    );
  }

  private async shown(tx: ReadTx, drifts: readonly Drift[]): Promise<StockDriftType[]> {
    const items = await readStockItems(
      tx,
      drifts.map(({ id }) => id),
    );
    return drifts.map(({ id, sku, ledgerOnHand, ledgerReserved, lots }) => ({
      ...{ stockItem: items.get(id)!, sku, ledgerOnHand, ledgerReserved, lots: [...lots] },
    }));
  }
}

/** At most ten lots by name. */
function lotsText(lots: Drift['lots']): string {
  const told = lots.slice(0, 10).map((lot) => `${lot.code}: ${lot.onHand}, by the ledger ${lot.ledgerOnHand}`);
  return told.length === 0 ? '' : ` Lots: ${told.join('; ')}.`;
}
