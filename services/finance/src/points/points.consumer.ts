import { pointsValued } from '@mh-os/contracts';
import type { Envelope } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { postJournal } from '../journal/posting.ts';
import { pointsLines } from './points.rules.ts';

/** What happened, for whoever reads the journal. */
const told: Readonly<Record<string, string>> = {
  EARNED: 'Points earned',
  REDEEMED: 'Points redeemed',
  EXPIRED: 'Points expired',
  CLAWED_BACK: 'Points taken back',
  RESTORED: 'Points given back',
  ADJUSTED: 'Points adjusted',
};

/** Keeps what points are worth to members in the books (L12). */
@Injectable()
export class PointsConsumer {
  /** Once per entry of loyalty, however often it is told; a brand without books yet is tried again. */
  @OnEvent(pointsValued)
  async valued(event: Envelope<z.infer<typeof pointsValued.schema>>, tx: Tx): Promise<void> {
    const { kind, value, occurredAt, orderId, label } = event.data;
    const lines = pointsLines(value, orderId);
    if (lines.length === 0) return;
    await postJournal(tx, {
      ...{ date: new Date(occurredAt), kind: 'POINTS', source: { type: 'points-entry', id: event.aggregateId } },
      ...{ description: `${told[kind] ?? 'Points'}, ${label}`.slice(0, 200), lines },
    });
  }
}
