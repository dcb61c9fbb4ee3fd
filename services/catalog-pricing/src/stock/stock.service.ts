import { stockSet } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { compareLots, lotOf } from '../lots/lot-naming.ts';
import { assertUsable } from '../stock-locations/location.rules.ts';
import { counterparts, lockItems, post } from './ledger.ts';
import { decideDirection, type Leg, placeKey } from './movement.rules.ts';
import type { StockItemType, StockMovementType } from './stock-item.type.ts';
import type { RecordStockMovementInput, SetStockInput, StockItemsArgs, StockMovementsArgs } from './stock.inputs.ts';
import { StockLocationEntity } from './stock-location.entity.ts';
import { countItems, countMovements, readItemPage, readMovementPage } from './stock-lists.read-model.ts';
import { readStockItems, readStockOf } from './stock.read-model.ts';
import { assertTime, decideStock } from './stock.rules.ts';

const READ = 'catalog-pricing.stock.read';
const WRITE = 'catalog-pricing.stock.write';

@Injectable()
export class StockService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, StockItemType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readStockOf(tx, variantIds));
  }

  page(ctx: Ctx, args: StockItemsArgs): Promise<Page<StockItemType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readItemPage(tx, args));
  }

  count(ctx: Ctx, args: StockItemsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countItems(tx, args));
  }

  movements(ctx: Ctx, args: StockMovementsArgs): Promise<Page<StockMovementType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readMovementPage(tx, args));
  }

  countMovements(ctx: Ctx, args: StockMovementsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countMovements(tx, args));
  }

  set(ctx: Ctx, input: SetStockInput): Promise<StockItemType> {
    ctx.require(WRITE);
    if (input.force) ctx.require('catalog-pricing.stock.force');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('setStock', idempotencyKey, body, () => this.write(tx, body));
      return (await readStockItems(tx, [id])).get(id)!;
    });
  }

  /** Records what people see happen: deliveries, sales, returns, corrections, losses. */
  record(ctx: Ctx, input: RecordStockMovementInput): Promise<{ postingId: string; stockItems: StockItemType[] }> {
    ctx.require(WRITE);
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { postingId, ids } = await tx.idempotent('recordStockMovement', idempotencyKey, body, () =>
        this.move(tx, body),
      );
      return { postingId, stockItems: [...(await readStockItems(tx, ids)).values()] };
    });
  }

  private async move(
    tx: Tx,
    input: Omit<RecordStockMovementInput, 'idempotencyKey'>,
  ): Promise<{ postingId: string; ids: string[] }> {
    assertTime(input.occurredAt, this.clock.now());
    const location = await tx.get(StockLocationEntity, input.locationId);
    assertUsable(location);
    const others = await counterparts(tx);
    const decided = input.lines.map((line, index) => {
      try {
        return { line, ...decideDirection(input.kind, line.quantity, input.reasonCode ?? null) };
      } catch (error) {
        throw error instanceof DomainError ? error.at('lines', String(index)) : error;
      }
    });
    const legs: Leg[] = [];
    const inOrder = [...decided].sort((a, b) => compareLots(a.line, b.line));
    for (const { line, other, out, quantity } of inOrder) {
      const [fromId, toId] = out ? [location.id, others[other]] : [others[other], location.id];
      const lotId = await lotOf(tx, line, !out);
      legs.push({ variantId: line.variantId, fromId, toId, quantity, lotId });
    }
    const { reason, occurredAt, causeType, causeId } = input;
    const cause = causeType && causeId ? { type: causeType, id: causeId } : null;
    const posting = { kind: input.kind, reasonCode: decided[0]!.reason, reason, occurredAt: occurredAt ?? null, cause };
    const { postingId, changes } = await post(tx, legs, posting);
    return { postingId, ids: changes.flatMap(({ item }) => (item.locationId === location.id ? [item.id] : [])) };
  }

  private async write(tx: Tx, input: Omit<SetStockInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const location = await tx.findOne(StockLocationEntity, { code: input.locationCode });
    if (!location)
      throw new DomainError('LOCATION_UNKNOWN', `There is no stock location ${input.locationCode}.`, {
        path: ['locationCode'],
      });
    assertUsable(location);
    const { adjustment } = await counterparts(tx);
    const { variantId } = input;
    const places = [location.id, adjustment].map((locationId) => ({ variantId, locationId }));
    const locked = await lockItems(tx, places);
    const item = locked.get(placeKey(places[0]!))!;
    const delta = decideStock(item.onHand, input);
    const [fromId, toId] = delta < 0 ? [location.id, adjustment] : [adjustment, location.id];
    const legs = delta === 0 ? [] : [{ variantId, fromId, toId, quantity: Math.abs(delta) }];
    const posting = { kind: 'ADJUSTMENT', reasonCode: 'CORRECTION', reason: input.reason } as const;
    if (legs.length > 0) await post(tx, legs, posting, locked);
    const change = { field: `onHand.${location.code}`, before: String(item.onHand), after: String(input.onHand) };
    tx.emit(
      stockSet,
      { label: item.sku, sku: item.sku, onHand: input.onHand, changes: [change] },
      { aggregateId: item.id, aggregateVersion: item.version + legs.length },
    );
    return { id: item.id };
  }
}
