import { reservationMade } from '@mh-os/contracts';
import { actorOf, type Clock, type Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { promise } from '../stock/ledger.ts';
import { placeKey, type Standing } from '../stock/movement.rules.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertUsable } from '../stock-locations/location.rules.ts';
import { readSettings } from '../stock-locations/stock-locations.read-model.ts';
import { type Allocation, allocate, decideExpiry, type Shortage, sumPerVariant } from './reservation.rules.ts';
import { lockCandidates } from './reservation-candidates.ts';
import type { ReserveStockInput } from './reservations.inputs.ts';
import { readReservations } from './reservations.read-model.ts';
import { aboutLines } from './reservation-writes.ts';
import type { StockReservationType } from './stock-reservation.type.ts';

export interface Reserved {
  readonly reservation: StockReservationType;
  readonly shortages: readonly Shortage[];
}

/** One statement for the reservation and all its lines. */
const INSERT = `WITH made AS (INSERT INTO stock_reservation (brand_id, id, version, created_at, updated_at, state, reference, channel_id,
    expires_at, end_reason, actor) VALUES ($1, $2, 1, now(), now(), 'HELD', $3, $4, $5, '', $6) RETURNING brand_id, id)
  INSERT INTO stock_reservation_line (brand_id, id, created_at, reservation_id, variant_id, location_id, quantity)
  SELECT made.brand_id, x.id, now(), made.id, x.variant_id, x.location_id, x.quantity
  FROM made, unnest($7::uuid[], $8::uuid[], $9::uuid[], $10::int[]) AS x(id, variant_id, location_id, quantity)`;

type Wish = Omit<ReserveStockInput, 'idempotencyKey'>;

@Injectable()
export class ReservingService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Promises pieces: all or nothing, or what there is where a part is enough. */
  reserve(ctx: Ctx, { idempotencyKey, ...wish }: ReserveStockInput): Promise<Reserved> {
    ctx.require('catalog-pricing.reservation.write');
    return this.reserved(ctx, idempotencyKey, wish);
  }

  /** Read once the locks are gone: others wait for the pieces, not for the answer. */
  private async reserved(ctx: Ctx, key: string, wish: Wish): Promise<Reserved> {
    const { id, shortages } = await this.db.tx(ctx, (tx) =>
      tx.idempotent('reserveStock', key, wish, () => this.hold(tx, wish)),
    );
    const found = await this.db.read(ctx, (tx) => readReservations(tx, [id]));
    return { reservation: found.get(id)!, shortages };
  }

  private async hold(tx: Tx, wish: Wish): Promise<{ id: string; shortages: Shortage[] }> {
    const wanted = sumPerVariant(wish.lines);
    if (wish.channelId) await tx.get(ChannelEntity, wish.channelId);
    if (wish.locationId) assertUsable(await tx.get(StockLocationEntity, wish.locationId));
    const minutes = wish.expiresInMinutes ?? (await readSettings(tx)).reservationMinutes;
    const expiresAt = decideExpiry(this.clock.now(), { minutes }, minutes);
    // From here on others wait for the same pieces: nothing is read any more that could have been read before.
    const locked = await lockCandidates(tx, wanted, wish.channelId ?? null, wish.locationId ?? null);
    const { allocations, shortages } = allocate(wanted, locked.candidates, wish.partial);
    const id = newId();
    const promises = allocations.map((one) => ({ ...one, reserved: one.quantity }));
    await promise(tx, locked.standings, promises);
    await this.insert(tx, id, wish, expiresAt, allocations);
    this.tell(tx, id, wish, expiresAt, allocations, locked.standings);
    return { id, shortages };
  }

  private async insert(tx: Tx, id: string, wish: Wish, expiresAt: Date, lines: readonly Allocation[]): Promise<void> {
    await tx.query('stock_reserve', INSERT, [
      ...[
        tx.ctx.requireBrand(),
        id,
        wish.reference,
        wish.channelId ?? null,
        expiresAt,
        JSON.stringify(actorOf(tx.ctx)),
      ],
      lines.map(() => newId()),
      ...(['variantId', 'locationId', 'quantity'] as const).map((column) => lines.map((line) => line[column])),
    ]);
  }

  private tell(
    tx: Tx,
    id: string,
    wish: Wish,
    expiresAt: Date,
    allocations: readonly Allocation[],
    standings: ReadonlyMap<string, Standing>,
  ): void {
    const lines = allocations.map((one) => ({ ...one, sku: standings.get(placeKey(one))!.sku }));
    const about = aboutLines(wish.reference, wish.channelId ?? null, lines);
    const changes = [{ field: 'state', before: null, after: 'HELD' }];
    const target = { aggregateId: id, aggregateVersion: 1 };
    tx.emit(reservationMade, { ...about, changes, expiresAt: expiresAt.toISOString() }, target);
  }
}
