import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

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
  logged: false,
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
  logged: false,
  schema: z.object(message),
});

export const messageClicked = defineEvent({
  type: 'crm.message.clicked',
  version: 1,
  aggregate: 'message',
  description:
    'Somebody who agreed to tracking followed a link of a mail, each link once; `url` as the content has it, without what was filled in.',
  logged: false,
  schema: z.object({ ...message, link: z.int(), url: z.string() }),
});

export const messageUnsubscribed = defineEvent({
  type: 'crm.message.unsubscribed',
  version: 1,
  aggregate: 'message',
  description: 'Somebody unsubscribed from the purpose of a mail by a link in it.',
  schema: z.object(message),
});

export const messagesRetried = defineEvent({
  type: 'crm.message.retried',
  version: 1,
  aggregate: 'mail-retry',
  description: 'Somebody had mails sent again that failed or of which nobody knew whether they went out.',
  schema: z.object({ label: z.string(), count: z.int() }),
});

export const mailSettingsChanged = defineEvent({
  type: 'crm.mail-settings.updated',
  version: 1,
  aggregate: 'mail-settings',
  description: 'As whom or how the brand sends mails was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of mails to people. */
export const crmMailingEvents = [
  messageSent,
  messageBounced,
  messageOpened,
  messageClicked,
  messageUnsubscribed,
  messagesRetried,
  mailSettingsChanged,
] as const;

export const crmMailingPermissions = definePermissions('crm', {
  'crm.mail.read': 'See mails to people, how sending goes and as whom the brand sends.',
  'crm.mail.write': 'Say as whom and how the brand sends mails.',
  'crm.mail.send': 'Send test mails, and mails again that failed.',
  'crm.mail.bounce': 'Tell of mails that came back.',
});

/** What each operation asks of its caller. */
export const crmMailingOperations = defineOperations({
  crmMessages: 'crm.mail.read',
  crmMessage: 'crm.mail.read',
  crmMessageCounts: 'crm.mail.read',
  crmMailState: 'crm.mail.read',
  crmMailSettings: 'crm.mail.read',
  updateCrmMailSettings: 'crm.mail.write',
  sendCrmTestMail: 'crm.mail.send',
  retryCrmMessages: 'crm.mail.send',
  recordCrmMailBounce: 'crm.mail.bounce',
  takeCrmMailReport: 'crm.mail.bounce',
});

/** Error codes, each with its meaning. */
export const crmMailingErrors = {
  CRM_MAIL_INVALID: 'A mail has a subject of one line, a text, a purpose and a step, and goes to an address.',
  CRM_MAIL_UNKNOWN: 'The brand sent no mail with this Message-ID.',
  CRM_MAIL_REPORT_INVALID: 'The report is no mail that can be read.',
  CRM_MAIL_SETTINGS_INVALID: 'The path names the setting, the message what is allowed there.',
  CRM_MAIL_PASSWORD_NEEDED: 'The stored password holds for one server and login; for another it is given again.',
  CRM_MAIL_SUPPRESSED: 'The address is on the list of those that nothing is sent to.',
  CRM_MAIL_TESTS_MANY: 'A brand may send a limited number of test mails an hour.',
  CRM_MAIL_NOT_SENT: 'The mail server did not take the mail; the message tells why.',
} as const;
