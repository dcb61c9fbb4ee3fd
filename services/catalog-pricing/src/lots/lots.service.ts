import { lotTrackingStarted, stockLotChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { counterparts, lockItems, post } from '../stock/ledger.ts';
import type { Standing } from '../stock/movement.rules.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { StockItemEntity } from '../stock/stock-item.entity.ts';
import { brandDay } from '../stock-locations/brand-day.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertLotStep, pickLots } from './lot.rules.ts';
import { lotsIn } from './lot-ledger.ts';
import { lotOf } from './lot-naming.ts';
import { countLots, readLotPage, readLots } from './lots.read-model.ts';
import type {
  SetStockLotStateInput,
  StockLotsArgs,
  StockLotType,
  StockPicksArgs,
  StockPickType,
  TrackStockLotsInput,
} from './stock-lot.type.ts';
import { StockLotEntity } from './stock-lot.entity.ts';

const READ = 'catalog-pricing.stock.read';
const TRACK = `UPDATE stock_item SET tracks_lots = true, version = version + 1, updated_at = now()
  WHERE variant_id = $1 AND location_kind <> 'VIRTUAL'`;

@Injectable()
export class LotsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: StockLotsArgs): Promise<Page<StockLotType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readLotPage(tx, args));
  }

  count(ctx: Ctx, args: StockLotsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countLots(tx, args));
  }

  /** What to take so that what ends first goes first; less than wanted where there is not enough that can be sold (S13). */
  picks(ctx: Ctx, { locationId, variantId, quantity }: StockPicksArgs): Promise<StockPickType[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      await tx.get(StockLocationEntity, locationId);
      await tx.get(ProductVariantEntity, variantId);
      const lots = [...(await lotsIn(tx, [{ variantId, locationId }])).values()].flat();
      const { picks } = pickLots(lots, quantity, await brandDay(tx, this.clock.now()));
      return picks.map((pick) => ({ ...lots.find(({ lotId }) => lotId === pick.lotId)!, ...pick }));
    });
  }

  /** From now on stock of the variant is known lot by lot; what lies there becomes a lot of its own. */
  track(ctx: Ctx, { variantId, existingLotCode }: TrackStockLotsInput): Promise<StockLotType[]> {
    ctx.require('catalog-pricing.stock.configure');
    return this.db.tx(ctx, async (tx) => {
      const variant = await tx.get(ProductVariantEntity, variantId);
      const locked = await this.lockAll(tx, variantId);
      const real = [...locked.values()].filter(({ kind }) => kind !== 'VIRTUAL');
      if (real.some((item) => item.tracksLots))
        throw new DomainError('LOTS_TRACKED_ALREADY', 'Stock of this variant is known lot by lot already.');
      await this.relabel(tx, locked, real, existingLotCode);
      await tx.query('stock_lots_track', TRACK, [variantId]);
      const changes = [{ field: 'tracksLots', before: 'false', after: 'true' }];
      const target = { aggregateId: variantId, aggregateVersion: variant.version };
      tx.emit(lotTrackingStarted, { label: variant.sku, sku: variant.sku, changes }, target);
      return [...(await readLotPage(tx, { first: 100, where: { variantId: { eq: variantId } } })).nodes];
    });
  }

  /** Holds, frees or recalls a lot wherever it lies (S13). */
  setState(ctx: Ctx, { id, expectedVersion, state, reason }: SetStockLotStateInput): Promise<StockLotType> {
    ctx.require('catalog-pricing.stock.write');
    return this.db.tx(ctx, async (tx) => {
      const lot = await tx.lock(StockLotEntity, id);
      const changes = [{ field: 'state', before: lot.state, after: assertLotStep(lot.state, state) }];
      if (!reason.trim()) throw new DomainError('STOCK_REASON_REQUIRED', 'Say why.', { path: ['reason'] });
      const saved = await tx.update(lot, { state, note: reason }, expectedVersion);
      const shown = (await readLots(tx, [id])).get(id)!;
      const holdings = shown.holdings.map(({ location, onHand }) => ({
        locationId: location.id,
        location: location.code,
        onHand,
      }));
      const { sku, code, expiresOn } = shown;
      const facts = { sku, code, state, expiresOn, reason, holdings, changes };
      tx.emit(
        stockLotChanged,
        { label: `${sku} ${code}`, ...facts },
        { aggregateId: id, aggregateVersion: saved.version },
      );
      return shown;
    });
  }

  /** Every item of the variant, with one in the main warehouse at least: it tells later items that lots are tracked. */
  private async lockAll(tx: Tx, variantId: string): Promise<Map<string, Standing>> {
    const { adjustment } = await counterparts(tx);
    const main = await tx.findOne(StockLocationEntity, { code: 'main' });
    const items = await tx.find(StockItemEntity, { variantId });
    const ids = [...items.map(({ locationId }) => locationId), adjustment, ...(main ? [main.id] : [])];
    return lockItems(
      tx,
      ids.map((locationId) => ({ variantId, locationId })),
    );
  }

  /** Out without a lot and in with one: the ledger stays balanced lot by lot. */
  private async relabel(
    tx: Tx,
    locked: Map<string, Standing>,
    real: readonly Standing[],
    lotCode: string,
  ): Promise<void> {
    const lying = real.filter(({ onHand }) => onHand > 0);
    if (lying.length === 0) return;
    const { adjustment } = await counterparts(tx);
    const lotId = await lotOf(tx, { variantId: lying[0]!.variantId, lotCode }, true);
    const legs = lying.flatMap(({ variantId, locationId, onHand: quantity }) => [
      { variantId, fromId: locationId, toId: adjustment, quantity },
      { variantId, fromId: adjustment, toId: locationId, quantity, lotId },
    ]);
    const posting = {
      kind: 'ADJUSTMENT',
      reasonCode: 'CORRECTION',
      reason: `Lot ${lotCode}`,
      relabels: true,
      quiet: true,
    } as const;
    await post(tx, legs, posting, locked);
  }
}
