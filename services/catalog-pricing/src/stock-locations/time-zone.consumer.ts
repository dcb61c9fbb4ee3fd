import { brandUpdated, type Envelope } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keepTimeZone } from './brand-day.ts';

type Updated = z.infer<typeof brandUpdated.schema>;

/** Days of stock begin where the brand's days begin. */
@Injectable()
export class TimeZoneConsumer {
  @OnEvent(brandUpdated)
  async onUpdated({ data }: Envelope<Updated>, tx: Tx): Promise<void> {
    const change = data.changes.find(({ field }) => field === 'timeZone');
    if (change?.after) await keepTimeZone(tx, change.after);
  }
}
