import { type Envelope, messageClicked, messageOpened } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { survivorOf } from '../people/survivor.ts';
import type { TouchKind } from './attribution.rules.ts';
import { keepTouch } from './touches.ts';

type Message = Pick<z.infer<typeof messageOpened.schema>, 'personId' | 'campaignCode'>;

/** Keeps what mails of campaigns did: one touch a mail, its click where there was one. */
@Injectable()
export class TouchesConsumer {
  @OnEvent(messageOpened)
  onOpened(event: Envelope<z.infer<typeof messageOpened.schema>>, tx: Tx): Promise<void> {
    return this.keep(event, 'MESSAGE_OPENED', tx);
  }

  @OnEvent(messageClicked)
  onClicked(event: Envelope<z.infer<typeof messageClicked.schema>>, tx: Tx): Promise<void> {
    return this.keep(event, 'MESSAGE_CLICKED', tx);
  }

  private async keep({ data, aggregateId, occurredAt }: Envelope<Message>, kind: TouchKind, tx: Tx): Promise<void> {
    const personId = await survivorOf(tx, data.personId);
    if (personId === null) return;
    const origin = `message:${aggregateId}`;
    await keepTouch(tx, { personId, kind, origin, at: occurredAt, campaignCode: data.campaignCode, channel: 'EMAIL' });
  }
}
