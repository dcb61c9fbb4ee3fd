import { brandLocated, type Envelope } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keepZone } from './brand-zone.ts';

type Located = z.infer<typeof brandLocated.schema>;

/** Days begin where the brand's days begin. */
@Injectable()
export class BrandZoneConsumer {
  @OnEvent(brandLocated)
  onLocated({ data }: Envelope<Located>, tx: Tx): Promise<void> {
    return keepZone(tx, data.timeZone);
  }
}
