import { type Envelope, messageClicked, messageOpened } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { occurred } from './occurring.ts';

type Opened = Envelope<z.infer<typeof messageOpened.schema>>;

/** What people do with the mails of their journeys, as far as they let it be known. */
@Injectable()
export class MessagesConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnEvent(messageOpened)
  opened(event: Opened, tx: Tx): Promise<void> {
    return this.read('OPENED', event, tx);
  }

  @OnEvent(messageClicked)
  clicked(event: Envelope<z.infer<typeof messageClicked.schema>>, tx: Tx): Promise<void> {
    return this.read('CLICKED', event, tx);
  }

  private async read(on: 'OPENED' | 'CLICKED', { id, occurredAt, data }: Opened, tx: Tx): Promise<void> {
    if (data.sourceType !== 'JOURNEY') return;
    const happened = { on, personIds: [data.personId], at: new Date(occurredAt), cause: id } as const;
    await occurred(tx, { ...happened, enrolmentId: data.sourceId }, this.clock.now());
  }
}
