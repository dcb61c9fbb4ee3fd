import { reservationCommitted, reservationExtended, reservationReleased } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { counterparts, lockItems, placesOf, post } from '../stock/ledger.ts';
import { readAvailability } from './availability.read-model.ts';
import { decideExpiry, reservationLife } from './reservation.rules.ts';
import { aboutLines, giveBack, givenBack, linesOf } from './reservation-writes.ts';
import type {
  CommitReservationInput,
  ExtendReservationInput,
  ReleaseReservationInput,
  StockReservationsArgs,
} from './reservations.inputs.ts';
import { countReservations, readReservationPage, readReservations } from './reservations.read-model.ts';
import { StockReservationEntity } from './stock-reservation.entity.ts';
import type { StockReservationType, VariantAvailabilityType } from './stock-reservation.type.ts';

const READ = 'catalog-pricing.stock.read';
const WRITE = 'catalog-pricing.reservation.write';
const MOST_VARIANTS = 500;
const MOST_CHANNELS = 50;

@Injectable()
export class ReservationsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: StockReservationsArgs): Promise<Page<StockReservationType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readReservationPage(tx, args));
  }

  count(ctx: Ctx, args: StockReservationsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countReservations(tx, args));
  }

  async get(ctx: Ctx, id: string): Promise<StockReservationType | null> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => (await readReservations(tx, [id])).get(id) ?? null);
  }

  availability(
    ctx: Ctx,
    variantIds: readonly string[],
    channelIds: readonly string[] | null,
  ): Promise<VariantAvailabilityType[]> {
    ctx.require(READ);
    if (variantIds.length > MOST_VARIANTS || (channelIds?.length ?? 0) > MOST_CHANNELS)
      throw new DomainError(
        'AVAILABILITY_TOO_MANY',
        `Ask for at most ${MOST_VARIANTS} variants and ${MOST_CHANNELS} channels at once.`,
        {
          details: { variants: MOST_VARIANTS, channels: MOST_CHANNELS },
        },
      );
    return this.db.read(ctx, (tx) => readAvailability(tx, variantIds, channelIds));
  }

  /** Sells what is reserved, as long as nobody and nothing else ended it before (P16). */
  commit(ctx: Ctx, { id, idempotencyKey }: CommitReservationInput): Promise<StockReservationType> {
    return this.once(ctx, 'commitReservation', idempotencyKey, { id }, async (tx) => {
      const { reservation, lines } = await this.take(tx, id, 'commit');
      const { sold } = await counterparts(tx);
      const legs = lines.map(({ variantId, locationId, quantity }) => ({
        variantId,
        fromId: locationId,
        toId: sold,
        quantity,
      }));
      const locked = await lockItems(tx, placesOf(legs));
      const cause = { type: 'stock-reservation', id };
      const posting = { kind: 'SALE', reasonCode: 'SOLD', reason: reservation.reference, cause } as const;
      const { postingId } = await post(tx, legs, posting, locked, givenBack(lines));
      const { about, target } = await this.end(tx, reservation, 'COMMITTED', '', lines);
      tx.emit(reservationCommitted, { ...about, postingId }, target);
    });
  }

  release(ctx: Ctx, { id, reason = '', idempotencyKey }: ReleaseReservationInput): Promise<StockReservationType> {
    return this.once(ctx, 'releaseReservation', idempotencyKey, { id, reason }, async (tx) => {
      const { reservation, lines } = await this.take(tx, id, 'release');
      await giveBack(tx, lines);
      const { about, target } = await this.end(tx, reservation, 'RELEASED', reason, lines);
      tx.emit(reservationReleased, { ...about, reason }, target);
    });
  }

  extend(ctx: Ctx, { id, expectedVersion, expiresAt }: ExtendReservationInput): Promise<StockReservationType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { reservation, lines } = await this.take(tx, id, 'extend');
      const before = reservation.expiresAt.toISOString();
      const until = decideExpiry(this.clock.now(), { expiresAt }, 0);
      const saved = await tx.update(reservation, { expiresAt: until }, expectedVersion);
      const changes = [{ field: 'expiresAt', before, after: until.toISOString() }];
      const about = aboutLines(saved.reference, saved.channelId, lines);
      tx.emit(
        reservationExtended,
        { ...about, changes, expiresAt: until.toISOString() },
        { aggregateId: id, aggregateVersion: saved.version },
      );
      return (await readReservations(tx, [id])).get(id)!;
    });
  }

  private once(
    ctx: Ctx,
    command: string,
    key: string,
    input: { readonly id: string; readonly reason?: string },
    fn: (tx: Tx) => Promise<void>,
  ): Promise<StockReservationType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent(command, key, input, () => fn(tx));
      return (await readReservations(tx, [input.id])).get(input.id)!;
    });
  }

  /** The lock on the reservation is the one place where its ends meet. */
  private async take(tx: Tx, id: string, action: 'commit' | 'release' | 'extend') {
    const reservation = await tx.lock(StockReservationEntity, id);
    reservationLife.next(reservation.state, action);
    return { reservation, lines: await linesOf(tx, [id]) };
  }

  private async end(
    tx: Tx,
    reservation: StockReservationEntity,
    state: 'COMMITTED' | 'RELEASED',
    endReason: string,
    lines: Awaited<ReturnType<typeof linesOf>>,
  ) {
    const changes = [{ field: 'state', before: reservation.state, after: state }];
    const saved = await tx.update(reservation, { state, endReason, endedAt: this.clock.now() });
    const about = { ...aboutLines(saved.reference, saved.channelId, lines), changes };
    return { about, target: { aggregateId: saved.id, aggregateVersion: saved.version } };
  }
}
