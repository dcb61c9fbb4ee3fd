import { stockTransferChanged } from '@mh-os/contracts';
import { actorOf, type Clock, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { counterparts, post } from '../stock/ledger.ts';
import type { StockReason } from '../stock/movement.rules.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertUsable } from '../stock-locations/location.rules.ts';
import { StockTransferEntity } from './stock-transfer.entity.ts';
import { StockTransferLineEntity } from './stock-transfer-line.entity.ts';
import type {
  CreateStockTransferInput,
  ReceiveStockTransferInput,
  StockTransfersArgs,
  StockTransferStepInput,
  StockTransferType,
} from './stock-transfer.type.ts';
import { type Arrived, assertTransferLines, decideReceipt, onTheWay, transferLife } from './transfer.rules.ts';
import { legsOnTheWay } from './transfer-legs.ts';
import { countTransfers, readTransferPage, readTransfers } from './transfers.read-model.ts';

const READ = 'catalog-pricing.stock.read';
const WRITE = 'catalog-pricing.stock.write';

@Injectable()
export class TransfersService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: StockTransfersArgs): Promise<Page<StockTransferType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readTransferPage(tx, args));
  }

  count(ctx: Ctx, args: StockTransfersArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countTransfers(tx, args));
  }

  create(ctx: Ctx, { idempotencyKey, ...input }: CreateStockTransferInput): Promise<StockTransferType> {
    ctx.require(WRITE);
    assertTransferLines(input.lines);
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createStockTransfer', idempotencyKey, input, () => this.insert(tx, input));
      return (await readTransfers(tx, [id])).get(id)!;
    });
  }

  send(ctx: Ctx, { id, expectedVersion }: StockTransferStepInput): Promise<StockTransferType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const transfer = await tx.lock(StockTransferEntity, id);
      await this.leave(tx, transfer, expectedVersion);
      return this.told(tx, transfer, 'DRAFT');
    });
  }

  /** Takes in what has arrived: all of it, a part, or the last part with a difference that is known from then on. */
  receive(ctx: Ctx, { idempotencyKey, ...input }: ReceiveStockTransferInput): Promise<StockTransferType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('receiveStockTransfer', idempotencyKey, input, () => this.arrive(tx, input));
      return (await readTransfers(tx, [input.id])).get(input.id)!;
    });
  }

  /** What is on its way goes back to where it came from. */
  cancel(ctx: Ctx, { id, expectedVersion }: StockTransferStepInput): Promise<StockTransferType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const transfer = await tx.lock(StockTransferEntity, id);
      const before = transfer.state;
      const state = transferLife.next(before, 'cancel');
      if (before === 'SENT') {
        const back = (await this.linesOf(tx, id)).map((line) => ({
          variantId: line.variantId,
          quantity: onTheWay(line),
        }));
        await this.move(tx, transfer, back, transfer.fromId, 'TRANSFERRED');
      }
      await tx.update(transfer, { state, endedAt: this.clock.now() }, expectedVersion);
      return this.told(tx, transfer, before);
    });
  }

  private async insert(tx: Tx, input: Omit<CreateStockTransferInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const { fromId, toId, note, lines } = input;
    if (fromId === toId)
      throw new DomainError('TRANSFER_PLACES_INVALID', 'Choose another location to send to.', { path: ['toId'] });
    for (const id of [fromId, toId]) assertUsable(await tx.get(StockLocationEntity, id));
    for (const { variantId } of lines) await tx.get(ProductVariantEntity, variantId);
    const actor = actorOf(tx.ctx);
    const transfer = await tx.insert(StockTransferEntity, { fromId, toId, note, actor, state: 'DRAFT' });
    const rows = lines.map((line) => ({ ...line, transferId: transfer.id, received: 0, lost: 0 }));
    await tx.insert<StockTransferLineEntity>(StockTransferLineEntity, rows);
    if (input.send) await this.leave(tx, transfer, transfer.version);
    await this.told(tx, transfer, null);
    return { id: transfer.id };
  }

  private async leave(tx: Tx, transfer: StockTransferEntity, expectedVersion: number): Promise<void> {
    const state = transferLife.next(transfer.state, 'send');
    const { transit } = await counterparts(tx);
    const { id, fromId, note } = transfer;
    const legs = (await this.linesOf(tx, id)).map(({ variantId, quantity }) => ({
      variantId,
      fromId,
      toId: transit,
      quantity,
    }));
    const cause = { type: 'stock-transfer', id };
    await post(tx, legs, { kind: 'TRANSFER', reasonCode: 'TRANSFERRED', reason: note, cause });
    await tx.update(transfer, { state, sentAt: this.clock.now() }, expectedVersion);
  }

  private async arrive(tx: Tx, input: Omit<ReceiveStockTransferInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const transfer = await tx.lock(StockTransferEntity, input.id);
    transferLife.next(transfer.state, 'receive');
    const before = await this.linesOf(tx, transfer.id);
    const all = before.map((line) => ({ variantId: line.variantId, quantity: onTheWay(line) }));
    const decided = decideReceipt(before, input.lines ?? all, input.close);
    await this.move(tx, transfer, decided.received, transfer.toId, 'TRANSFERRED');
    const { loss } = await counterparts(tx);
    await this.move(tx, transfer, decided.lost, loss, 'TRANSFER_DIFFERENCE');
    for (const [index, line] of before.entries()) {
      const { received, lost } = decided.lines[index]!;
      if (received !== line.received || lost !== line.lost) await tx.update(line, { received, lost });
    }
    const action = decided.finished ? 'finish' : 'receive';
    const endedAt = decided.finished ? this.clock.now() : null;
    await tx.update(transfer, { state: transferLife.next('SENT', action), endedAt }, input.expectedVersion);
    await this.told(tx, transfer, 'SENT');
    return { id: transfer.id };
  }

  private async move(
    tx: Tx,
    transfer: StockTransferEntity,
    pieces: readonly Arrived[],
    toId: string,
    reasonCode: StockReason,
  ): Promise<void> {
    const moving = pieces.filter(({ quantity }) => quantity > 0);
    if (moving.length === 0) return;
    const { transit } = await counterparts(tx);
    const legs = await legsOnTheWay(tx, transfer.id, transit, toId, moving);
    const cause = { type: 'stock-transfer', id: transfer.id };
    await post(tx, legs, { kind: 'TRANSFER', reasonCode, reason: transfer.note, cause });
  }

  private linesOf(tx: Tx, transferId: string): Promise<StockTransferLineEntity[]> {
    return tx.find(StockTransferLineEntity, { transferId }, { order: { variantId: 'ASC' } });
  }

  private async told(tx: Tx, transfer: StockTransferEntity, before: string | null): Promise<StockTransferType> {
    const shown = (await readTransfers(tx, [transfer.id])).get(transfer.id)!;
    const { from, to, state, version } = shown;
    tx.emit(
      stockTransferChanged,
      {
        label: `${from.code} → ${to.code}`,
        ...{ from: from.code, to: to.code, state, lines: shown.lines },
        changes: [{ field: 'state', before, after: state }],
      },
      { aggregateId: transfer.id, aggregateVersion: version },
    );
    return shown;
  }
}
