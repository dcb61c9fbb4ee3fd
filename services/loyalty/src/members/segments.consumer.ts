import { segmentEntered, segmentLeft, type Envelope } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { newId } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';

type Crossing = Envelope<z.infer<typeof segmentEntered.schema>>;

const ENTER = `INSERT INTO person_segment (brand_id, id, created_at, person_id, segment_id)
  SELECT $1, r.id, $2, r.person, $3 FROM jsonb_to_recordset($4::jsonb) AS r (id uuid, person uuid) ON CONFLICT DO NOTHING`;
const LEAVE = `DELETE FROM person_segment WHERE segment_id = $1 AND person_id = ANY ($2::uuid[])`;

/** Who belongs to which segment of crm, for rules that are for segments. */
@Injectable()
export class SegmentsConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnEvent(segmentEntered)
  async entered({ aggregateId, data }: Crossing, tx: Tx): Promise<void> {
    const rows = data.personIds.map((person) => ({ id: newId(), person }));
    await tx.query('segment_enter', ENTER, [
      tx.ctx.requireBrand(),
      this.clock.now(),
      aggregateId,
      JSON.stringify(rows),
    ]);
  }

  @OnEvent(segmentLeft)
  async left({ aggregateId, data }: Crossing, tx: Tx): Promise<void> {
    await tx.query('segment_leave', LEAVE, [aggregateId, data.personIds]);
  }
}
