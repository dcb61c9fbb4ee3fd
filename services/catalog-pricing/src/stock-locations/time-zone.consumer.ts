import { brandLocated, type Envelope } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keepTimeZone } from './brand-day.ts';

type Located = z.infer<typeof brandLocated.schema>;

/** Days of stock begin where the brand's days begin. */
@Injectable()
export class TimeZoneConsumer {
  @OnEvent(brandLocated)
  onLocated({ data }: Envelope<Located>, tx: Tx): Promise<void> {
    return keepTimeZone(tx, data.timeZone);
  }
}
