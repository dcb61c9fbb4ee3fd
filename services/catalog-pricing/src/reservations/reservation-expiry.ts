import { reservationExpired } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { aboutLines, giveBack, linesOf } from './reservation-writes.ts';

export const KEEPER = { id: 'catalog-pricing', name: 'Stock', permissions: ['*'] };
const BATCH = 200;
const DUE_BRANDS = `SELECT DISTINCT brand_id AS "brandId" FROM stock_reservation WHERE state = 'HELD' AND expires_at <= $1 ORDER BY 1`;
/** Those that somebody is ending at this moment are theirs; those of blocked stock wait until it is rebuilt. */
const TAKE = `SELECT r.id FROM stock_reservation r WHERE r.state = 'HELD' AND r.expires_at <= $1
    AND NOT EXISTS (SELECT 1 FROM stock_reservation_line x JOIN stock_item s ON s.brand_id = x.brand_id AND s.variant_id = x.variant_id
      AND s.location_id = x.location_id WHERE x.brand_id = r.brand_id AND x.reservation_id = r.id AND s.blocked_at IS NOT NULL)
  ORDER BY r.id LIMIT ${BATCH} FOR UPDATE OF r SKIP LOCKED`;
const EXPIRE = `UPDATE stock_reservation SET state = 'EXPIRED', ended_at = $2, version = version + 1, updated_at = $2
  WHERE id = ANY ($1::uuid[]) AND state = 'HELD' RETURNING id, reference, channel_id AS "channelId", version`;

interface Expired {
  readonly id: string;
  readonly reference: string;
  readonly channelId: string | null;
  readonly version: number;
}

/** Frees what was reserved and neither sold nor given back in time: each reservation once, whoever looks (P16). */
@Injectable()
export class ReservationExpiry {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends what is due now in all brands; returns how many. */
  sweep(): Promise<number> {
    const now = this.clock.now();
    return this.rounds.each(
      KEEPER,
      (tx) => tx.query<{ brandId: string }>('stock_reservation_due_brands', DUE_BRANDS, [now]),
      (ctx) => this.brand(ctx, now),
    );
  }

  private async brand(ctx: Ctx, now: Date): Promise<number> {
    for (let expired = 0; ;) {
      const batch = await this.db.tx(ctx, (tx) => this.expire(tx, now));
      expired += batch;
      if (batch < BATCH) return expired;
    }
  }

  private async expire(tx: Tx, now: Date): Promise<number> {
    const due = (await tx.query<{ id: string }>('stock_reservation_due', TAKE, [now])).map(({ id }) => id);
    if (due.length === 0) return 0;
    const lines = await linesOf(tx, due);
    await giveBack(tx, lines);
    for (const { id, reference, channelId, version } of await tx.query<Expired>('stock_reservation_expire', EXPIRE, [
      due,
      now,
    ])) {
      const own = lines.filter(({ reservationId }) => reservationId === id);
      const changes = [{ field: 'state', before: 'HELD', after: 'EXPIRED' }];
      const target = { aggregateId: id, aggregateVersion: version };
      tx.emit(reservationExpired, { ...aboutLines(reference, channelId, own), changes }, target);
    }
    return due.length;
  }
}
