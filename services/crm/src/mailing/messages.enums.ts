import { graphEnum } from '@mh-os/graphql';
import type { BounceKind } from '@mh-os/mailing';
import type { SmtpTls } from '@mh-os/mailing';
import type { MessageSource } from './outbox.ts';

/** How a mail stands. */
export type MessageStatus = 'QUEUED' | 'SENDING' | 'SENT' | 'FAILED' | 'BOUNCED' | 'REFUSED' | 'UNKNOWN';

export const MessageStatusEnum = graphEnum<MessageStatus>('CrmMessageStatus', 'How a mail stands.', {
  QUEUED: 'It waits for its time, for its turn, or for another attempt.',
  SENDING: 'It is being sent.',
  SENT: 'A mail server took it.',
  FAILED: 'It was given up; it can be tried again.',
  BOUNCED: 'It could not be delivered.',
  REFUSED: 'It must not be sent, or was taken back; the reason tells.',
  UNKNOWN:
    'It was handed over when the sender ended: nobody knows whether it went out. It is sent again only by a person.',
});

export const MessageSourceEnum = graphEnum<MessageSource>('CrmMessageSource', 'What a mail is sent for.', {
  CAMPAIGN: 'A campaign.',
  JOURNEY: 'A journey.',
});

export const BounceKindEnum = graphEnum<BounceKind>('CrmBounceKind', 'Why a mail came back.', {
  HARD: 'There is no such mailbox: nothing is sent there any more.',
  SOFT: 'It could not be delivered for now; several in a row count as hard.',
  COMPLAINT: 'Its reader called it unwanted: nothing is sent there any more.',
});

export const SmtpTlsEnum = graphEnum<SmtpTls>('CrmSmtpTls', 'How a mail server is spoken to.', {
  TLS: 'Encrypted from the beginning, mostly port 465.',
  STARTTLS: 'Encrypted after a greeting, mostly port 587; never without.',
  NONE: 'Not encrypted.',
});
