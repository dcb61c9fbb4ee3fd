import { allEvents, type Envelope } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnAnyEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { addEntry } from './activity.read-model.ts';
import { entryOf, PLATFORM_WIDE_BRAND } from './activity.rules.ts';

const contracts = new Map(allEvents.map((def) => [`${def.type} ${def.version}`, def]));

/** Writes the log from events of every domain: all but those whose contract says that they are no entries. */
@Injectable()
export class ActivityConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnAnyEvent()
  async log(event: Envelope, tx: Tx): Promise<void> {
    const def = contracts.get(`${event.type} ${event.version}`);
    if (def?.logged === false) return;
    const entry = entryOf(event, def);
    await addEntry(tx, event.brandId ?? PLATFORM_WIDE_BRAND, entry, this.clock.now());
  }
}
