import { reservationExpired } from '@mh-os/contracts';
import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { aboutLines, giveBack, linesOf } from './reservation-writes.ts';

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

/** The service itself at work for a brand. */
export function stockKeeper(brandId: string | null): Ctx {
  const actor = { kind: 'system', id: 'catalog-pricing', name: 'Stock' } as const;
  return new Ctx({ brandId, actor, permissions: ['*'], platform: brandId === null, requestId: newId() });
}

/** Frees what was reserved and neither sold nor given back in time: each reservation once, whoever looks (P16). */
@Injectable()
export class ReservationExpiry {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends what is due now in all brands; returns how many. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    let expired = 0;
    for (const { brandId } of await this.dueBrands(now)) {
      let batch: number;
      do {
        batch = (await unlessDeleted(this.db.tx(stockKeeper(brandId), (tx) => this.expire(tx, now)))) ?? 0;
        expired += batch;
      } while (batch === BATCH);
    }
    return expired;
  }

  private dueBrands(now: Date): Promise<{ brandId: string }[]> {
    return this.db.read(stockKeeper(null), (tx) => tx.query('stock_reservation_due_brands', DUE_BRANDS, [now]));
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
