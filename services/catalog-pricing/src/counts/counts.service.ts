import { stockCountChanged } from '@mh-os/contracts';
import { actorOf, type Clock, type Ctx, DomainError, type Page, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { compareLots, lotOf } from '../lots/lot-naming.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { counterparts, lockItems, placesOf, post } from '../stock/ledger.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertTime } from '../stock/stock.rules.ts';
import { assertUsable } from '../stock-locations/location.rules.ts';
import { adjustmentsOf, assertCounted, countLife, type CountState, MOST_COUNT_LINES } from './count.rules.ts';
import { expectLines, fillLines, forgetLines, putLines } from './count-writes.ts';
import { countCounts, readCountPage, readCounts } from './counts.read-model.ts';
import type {
  PostStockCountInput,
  RecordStockCountInput,
  RecountStockInput,
  StartStockCountInput,
  StockCountsArgs,
  StockCountStepInput,
  StockCountType,
  SubmitStockCountInput,
} from './stock-count.type.ts';
import { StockCountEntity } from './stock-count.entity.ts';
import { StockCountLineEntity } from './stock-count-line.entity.ts';

const READ = 'catalog-pricing.stock.read';
const WRITE = 'catalog-pricing.stock.write';

@Injectable()
export class CountsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: StockCountsArgs): Promise<Page<StockCountType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCountPage(tx, args));
  }

  count(ctx: Ctx, args: StockCountsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countCounts(tx, args));
  }

  start(ctx: Ctx, { idempotencyKey, ...input }: StartStockCountInput): Promise<StockCountType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('startStockCount', idempotencyKey, input, () => this.insert(tx, input));
      return (await readCounts(tx, [id])).get(id)!;
    });
  }

  /** Takes figures, also of a count that was taken a while ago; the last figure of a line holds. */
  record(ctx: Ctx, { id, countedAt, lines }: RecordStockCountInput): Promise<StockCountType> {
    ctx.require(WRITE);
    const now = this.clock.now();
    assertTime(countedAt, now);
    return this.db.tx(ctx, async (tx) => {
      const count = await tx.lock(StockCountEntity, id);
      const before = count.state;
      countLife.next(before, 'record');
      const named = [];
      for (const line of [...lines].sort(compareLots)) {
        await tx.get(ProductVariantEntity, line.variantId);
        named.push({ variantId: line.variantId, lotId: await lotOf(tx, line, true), counted: line.counted });
      }
      await putLines(tx, id, countedAt ?? now, named);
      await tx.update(count, {});
      return this.told(tx, count, before);
    });
  }

  submit(ctx: Ctx, input: SubmitStockCountInput): Promise<StockCountType> {
    return this.step(ctx, input, 'submit', async (tx, count) => {
      assertCounted(await this.linesOf(tx, count.id), input.leaveRest);
      await expectLines(tx, count.id, count.locationId);
      return {};
    });
  }

  recount(ctx: Ctx, input: RecountStockInput): Promise<StockCountType> {
    return this.step(ctx, input, 'recount', async (tx, count) => {
      if ((await forgetLines(tx, count.id, uuids(input.lineIds))) === 0)
        throw new DomainError('COUNT_LINE_UNKNOWN', 'None of these lines is part of the count.', { path: ['lineIds'] });
      return { round: count.round + 1 };
    });
  }

  /** One posting of all differences (S5); the lock on the count makes it one. */
  post(ctx: Ctx, input: PostStockCountInput): Promise<StockCountType> {
    return this.step(ctx, input, 'post', async (tx, count) => {
      if (!input.reason.trim()) throw new DomainError('STOCK_REASON_REQUIRED', 'Say why.', { path: ['reason'] });
      const { adjustment } = await counterparts(tx);
      const locationId = count.locationId;
      const items = [...new Set((await this.linesOf(tx, count.id)).map(({ variantId }) => variantId))];
      const places = items.flatMap((variantId) =>
        [locationId, adjustment].map((id) => ({ variantId, locationId: id })),
      );
      const locked = await lockItems(tx, places);
      // Once more under the locks: something may have been told since that happened before the count.
      await expectLines(tx, count.id, locationId);
      const legs = adjustmentsOf(await this.linesOf(tx, count.id)).map(({ variantId, lotId, delta }) => {
        const [fromId, toId] = delta < 0 ? [locationId, adjustment] : [adjustment, locationId];
        return { variantId, lotId, fromId, toId, quantity: Math.abs(delta) };
      });
      const endedAt = this.clock.now();
      if (legs.length === 0) return { endedAt };
      const cause = { type: 'stock-count', id: count.id };
      const posting = { kind: 'COUNT', reasonCode: 'COUNTED', reason: input.reason, cause } as const;
      const touched = new Map(
        [...locked].filter(([key]) => placesOf(legs).some((place) => key === `${place.variantId}/${place.locationId}`)),
      );
      return { endedAt, postingId: (await post(tx, legs, posting, touched)).postingId };
    });
  }

  cancel(ctx: Ctx, input: StockCountStepInput): Promise<StockCountType> {
    return this.step(ctx, input, 'cancel', () => Promise.resolve({ endedAt: this.clock.now() }));
  }

  private step(
    ctx: Ctx,
    { id, expectedVersion }: StockCountStepInput,
    action: 'submit' | 'recount' | 'post' | 'cancel',
    work: (tx: Tx, count: StockCountEntity) => Promise<Partial<StockCountEntity>>,
  ): Promise<StockCountType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const count = await tx.lock(StockCountEntity, id);
      const before = count.state;
      const state = countLife.next(before, action);
      const patch: Partial<StockCountEntity> = { state, ...(await work(tx, count)) };
      await tx.update<StockCountEntity>(count, patch, expectedVersion);
      return this.told(tx, count, before);
    });
  }

  private async insert(tx: Tx, input: Omit<StartStockCountInput, 'idempotencyKey'>): Promise<{ id: string }> {
    // The location's lock is the queue: one count at a time.
    const location = await tx.lock(StockLocationEntity, input.locationId);
    assertUsable(location);
    const open = await tx.findOne(StockCountEntity, [
      { locationId: location.id, state: 'OPEN' },
      { locationId: location.id, state: 'REVIEW' },
    ]);
    if (open)
      throw new DomainError('COUNT_OPEN_ALREADY', `A count of ${location.code} is going on: end it first.`, {
        details: { countId: open.id },
      });
    const { blind, note } = input;
    const actor = actorOf(tx.ctx);
    const count = await tx.insert(StockCountEntity, {
      locationId: location.id,
      blind,
      note,
      round: 1,
      state: 'OPEN',
      actor,
    });
    const lines = await fillLines(tx, count.id, location.id, input.variantIds ? uuids(input.variantIds) : null);
    if (lines > MOST_COUNT_LINES)
      throw new DomainError('COUNT_TOO_LARGE', `A count has at most ${MOST_COUNT_LINES} lines: name the variants.`);
    await this.told(tx, count, null);
    return { id: count.id };
  }

  private linesOf(tx: Tx, countId: string): Promise<StockCountLineEntity[]> {
    return tx.find(StockCountLineEntity, { countId });
  }

  private async told(tx: Tx, count: StockCountEntity, before: CountState | null): Promise<StockCountType> {
    const shown = (await readCounts(tx, [count.id])).get(count.id)!;
    const different = shown.lines.filter(({ difference }) => difference);
    tx.emit(
      stockCountChanged,
      {
        label: `Count of ${shown.location.name}`,
        ...{ location: shown.location.code, state: shown.state, different: different.length },
        difference: different.reduce((sum, line) => sum + (line.difference ?? 0), 0),
        changes: [{ field: 'state', before, after: shown.state }],
      },
      { aggregateId: count.id, aggregateVersion: shown.version },
    );
    return shown;
  }
}
