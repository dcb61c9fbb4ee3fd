import { stockSet } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../actor.type.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { StockItemEntity } from './stock-item.entity.ts';
import type { SetStockInput, StockItemType } from './stock-item.type.ts';
import { StockLocationEntity } from './stock-location.entity.ts';
import { StockMovementEntity } from './stock-movement.entity.ts';
import { readStockOf } from './stock.read-model.ts';
import { decideStock } from './stock.rules.ts';

@Injectable()
export class StockService {
  constructor(private readonly db: Db) {}

  of(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, StockItemType[]>> {
    ctx.require('catalog-pricing.stock.read');
    return this.db.read(ctx, (tx) => readStockOf(tx, variantIds));
  }

  set(ctx: Ctx, input: SetStockInput): Promise<StockItemType> {
    ctx.require('catalog-pricing.stock.write');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('setStock', idempotencyKey, body, () => this.write(tx, body));
      const items = (await readStockOf(tx, [body.variantId])).get(body.variantId) ?? [];
      return items.find((item) => item.id === id)!;
    });
  }

  private async write(tx: Tx, input: Omit<SetStockInput, 'idempotencyKey'>): Promise<{ id: string }> {
    // The variant's lock is the queue for all who set its stock, also where there is no row to lock yet.
    const variant = await tx.lock(ProductVariantEntity, input.variantId);
    const location = await tx.findOne(StockLocationEntity, { code: input.locationCode });
    if (!location)
      throw new DomainError('LOCATION_UNKNOWN', `There is no stock location ${input.locationCode}.`, {
        path: ['locationCode'],
      });
    const place = { variantId: variant.id, locationId: location.id };
    const item = await tx.findOne(StockItemEntity, place);
    const before = item?.onHand ?? 0;
    const delta = decideStock(before, input);
    const saved = item
      ? await tx.update(item, { onHand: input.onHand })
      : await tx.insert(StockItemEntity, { ...place, onHand: input.onHand });
    await tx.insert(StockMovementEntity, {
      ...place,
      ...{ delta, onHandAfter: input.onHand, reason: input.reason, actor: actorOf(tx.ctx) },
    });
    const change = { field: `onHand.${location.code}`, before: String(before), after: String(input.onHand) };
    tx.emit(
      stockSet,
      { label: variant.sku, sku: variant.sku, onHand: input.onHand, changes: [change] },
      { aggregateId: saved.id, aggregateVersion: saved.version },
    );
    return { id: saved.id };
  }
}
