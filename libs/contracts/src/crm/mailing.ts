import { z } from 'zod';
import { defineEvent } from '../define.ts';

/** Whose mail it was: people by their id, never an address; `label` is what the campaign or journey calls the mail. */
const message = {
  label: z.string(),
  personId: z.uuid(),
  sourceType: z.enum(['CAMPAIGN', 'JOURNEY']),
  sourceId: z.uuid(),
  step: z.string(),
  purpose: z.string(),
  campaignCode: z.string().nullable(),
};

export const messageSent = defineEvent({
  type: 'crm.message.sent',
  version: 1,
  aggregate: 'message',
  description: 'A mail of a campaign or journey was taken by a mail server.',
  schema: z.object(message),
});

export const messageBounced = defineEvent({
  type: 'crm.message.bounced',
  version: 1,
  aggregate: 'message',
  description: 'A mail could not be delivered (HARD for good, SOFT for now), or its reader complained (COMPLAINT).',
  schema: z.object({ ...message, kind: z.enum(['HARD', 'SOFT', 'COMPLAINT']) }),
});

export const messageOpened = defineEvent({
  type: 'crm.message.opened',
  version: 1,
  aggregate: 'message',
  description: 'Somebody who agreed to tracking opened a mail, for the first time.',
  schema: z.object(message),
});

export const messageClicked = defineEvent({
  type: 'crm.message.clicked',
  version: 1,
  aggregate: 'message',
  description:
    'Somebody who agreed to tracking followed a link of a mail, each link once; `url` as the content has it, without what was filled in.',
  schema: z.object({ ...message, link: z.int(), url: z.string() }),
});

export const messageUnsubscribed = defineEvent({
  type: 'crm.message.unsubscribed',
  version: 1,
  aggregate: 'message',
  description: 'Somebody unsubscribed from the purpose of a mail by a link in it.',
  schema: z.object(message),
});

/** Events of mails to people. */
export const crmMailingEvents = [
  messageSent,
  messageBounced,
  messageOpened,
  messageClicked,
  messageUnsubscribed,
] as const;

/** Error codes, each with its meaning. */
export const crmMailingErrors = {
  CRM_MAIL_INVALID: 'A mail has a subject of one line, a text, a purpose and a step.',
} as const;
