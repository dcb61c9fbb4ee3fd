import { replenishmentChanged } from '@mh-os/contracts';
import { actorOf, type Ctx, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertDay } from '../lots/lot.rules.ts';
import { lotOf } from '../lots/lot-naming.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { counterparts, post } from '../stock/ledger.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertUsable } from '../stock-locations/location.rules.ts';
import { countReplenishments, readReplenishmentPage, readReplenishments } from './reorder.read-model.ts';
import { decideArrival } from './reorder.rules.ts';
import type {
  CloseReplenishmentInput,
  OrderReplenishmentsInput,
  ReceiveReplenishmentInput,
  ReplenishmentsArgs,
  ReplenishmentType,
} from './reorder.type.ts';
import { StockReplenishmentEntity } from './stock-replenishment.entity.ts';

const READ = 'catalog-pricing.stock.read';
const WRITE = 'catalog-pricing.stock.write';

/** What was ordered and is still to come: it counts as there when the next order is suggested (S7). */
@Injectable()
export class ReplenishmentsService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: ReplenishmentsArgs): Promise<Page<ReplenishmentType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readReplenishmentPage(tx, args));
  }

  count(ctx: Ctx, args: ReplenishmentsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countReplenishments(tx, args));
  }

  order(ctx: Ctx, { idempotencyKey, ...input }: OrderReplenishmentsInput): Promise<ReplenishmentType[]> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { ids } = await tx.idempotent('orderReplenishments', idempotencyKey, input, () => this.insert(tx, input));
      return readReplenishments(tx, ids);
    });
  }

  receive(ctx: Ctx, { idempotencyKey, ...input }: ReceiveReplenishmentInput): Promise<ReplenishmentType[]> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('receiveReplenishment', idempotencyKey, input, () => this.arrive(tx, input));
      return readReplenishments(tx, [input.id]);
    });
  }

  close(ctx: Ctx, { id, expectedVersion }: CloseReplenishmentInput): Promise<ReplenishmentType[]> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const order = await tx.lock(StockReplenishmentEntity, id);
      await tx.update(order, { state: 'CLOSED' }, expectedVersion);
      await this.told(tx, [id], 'OPEN');
      return readReplenishments(tx, [id]);
    });
  }

  private async insert(tx: Tx, input: Omit<OrderReplenishmentsInput, 'idempotencyKey'>): Promise<{ ids: string[] }> {
    const { reference } = input;
    const expectedOn = input.expectedOn ? assertDay(input.expectedOn) : null;
    for (const { variantId, locationId } of input.lines) {
      await tx.get(ProductVariantEntity, variantId);
      assertUsable(await tx.get(StockLocationEntity, locationId));
    }
    const actor = actorOf(tx.ctx);
    const rows = input.lines.map((line) => ({
      ...line,
      received: 0,
      reference,
      expectedOn,
      actor,
      state: 'OPEN' as const,
    }));
    const saved = await tx.insert<StockReplenishmentEntity>(StockReplenishmentEntity, rows);
    const ids = saved.map(({ id }) => id);
    await this.told(tx, ids, null);
    return { ids };
  }

  private async arrive(tx: Tx, input: Omit<ReceiveReplenishmentInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const order = await tx.lock(StockReplenishmentEntity, input.id);
    const arrival = decideArrival(order, input.quantity);
    const { variantId, locationId } = order;
    const lotId = await lotOf(
      tx,
      { variantId, lotCode: input.lotCode ?? null, expiresOn: input.expiresOn ?? null },
      true,
    );
    const { supplier } = await counterparts(tx);
    const legs = [{ variantId, fromId: supplier, toId: locationId, quantity: input.quantity, lotId }];
    const cause = { type: 'stock-replenishment', id: order.id };
    await post(tx, legs, { kind: 'RECEIPT', reasonCode: 'RECEIVED', reason: order.reference, cause });
    await tx.update(order, arrival);
    await this.told(tx, [order.id], 'OPEN');
    return { id: order.id };
  }

  private async told(tx: Tx, ids: readonly string[], before: string | null): Promise<void> {
    for (const order of await readReplenishments(tx, ids)) {
      const { id, variantId, sku, location, state, quantity, received, version } = order;
      const changes = [{ field: 'state', before, after: state }];
      const facts = { variantId, sku, location: location.code, state, quantity, received, changes };
      tx.emit(replenishmentChanged, { label: sku, ...facts }, { aggregateId: id, aggregateVersion: version });
    }
  }
}
