import { type Envelope, memberTierChanged, orderRecorded, orderReturned, pointsValued } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BRAND } from '../sql.ts';
import { occurred } from './occurring.ts';

type Of<D extends { schema: z.ZodType }> = Envelope<z.infer<D['schema']>>;

/** Whether they bought anything before: by when it was placed, whichever event comes first. */
const BEFORE = `SELECT 1 FROM person_order WHERE brand_id = ${BRAND} AND person_id = $1 AND order_id <> $2 AND NOT cancelled
  AND (placed_at, order_id) < ($3::timestamptz, $2::uuid) LIMIT 1`;
const HOLDER = `SELECT person_id AS id FROM loyalty_fact WHERE brand_id = ${BRAND} AND member_id = $1 AND person_id IS NOT NULL`;

/** What people buy, give back and collect, as it concerns journeys. */
@Injectable()
export class CommerceConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnEvent(orderRecorded)
  async ordered({ data }: Of<typeof orderRecorded>, tx: Tx): Promise<void> {
    const { personId, orderId, gross } = data;
    if (personId === null) return;
    const first = (await tx.query('journey_first_order', BEFORE, [personId, orderId, data.placedAt])).length === 0;
    const { currency } = gross;
    const happened = { on: 'ORDER', personIds: [personId], at: new Date(data.placedAt), cause: orderId } as const;
    await occurred(tx, { ...happened, first, currency, minor: BigInt(gross.minorUnits) }, this.clock.now());
  }

  @OnEvent(orderReturned)
  async returned({ data }: Of<typeof orderReturned>, tx: Tx): Promise<void> {
    if (data.personId === null) return;
    const at = new Date(data.returnedAt);
    await occurred(tx, { on: 'RETURN', personIds: [data.personId], at, cause: data.returnId }, this.clock.now());
  }

  @OnEvent(memberTierChanged)
  async tier({ id, occurredAt, data }: Of<typeof memberTierChanged>, tx: Tx): Promise<void> {
    if (data.personId === null) return;
    const happened = { on: 'TIER', personIds: [data.personId], at: new Date(occurredAt), cause: id } as const;
    await occurred(tx, { ...happened, tier: data.tier }, this.clock.now());
  }

  @OnEvent(pointsValued)
  async points({ id, data }: Of<typeof pointsValued>, tx: Tx): Promise<void> {
    const [holder] = await tx.query<{ id: string }>('journey_member', HOLDER, [data.memberId]);
    if (!holder) return;
    const happened = { on: 'POINTS', personIds: [holder.id], at: new Date(data.occurredAt), cause: id } as const;
    await occurred(tx, { ...happened, pointsKind: data.kind, points: data.points }, this.clock.now());
  }
}
