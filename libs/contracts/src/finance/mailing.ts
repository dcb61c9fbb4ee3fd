import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** A mail with a document: the label is the document's number; whom it went to is not told. */
const mail = {
  label: z.string(),
  invoiceId: z.uuid(),
  noticeId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
};

export const documentMailRequested = defineEvent({
  type: 'finance.document-mail.requested',
  version: 1,
  aggregate: 'document-mail',
  description: 'An invoice, a credit note or a letter is to be sent by mail, for the first time or again.',
  schema: z.object({ ...mail, again: z.boolean() }),
});

export const documentMailSent = defineEvent({
  type: 'finance.document-mail.sent',
  version: 1,
  aggregate: 'document-mail',
  description: 'A mail server took an invoice, a credit note or a letter.',
  schema: z.object(mail),
});

export const documentMailFailed = defineEvent({
  type: 'finance.document-mail.failed',
  version: 1,
  aggregate: 'document-mail',
  description: 'A document could not be sent by mail (FAILED), or nobody knows whether it was (UNKNOWN).',
  schema: z.object({ ...mail, status: z.enum(['FAILED', 'UNKNOWN']) }),
});

export const documentMailBounced = defineEvent({
  type: 'finance.document-mail.bounced',
  version: 1,
  aggregate: 'document-mail',
  description: 'A document that was sent by mail came back (HARD, SOFT), or its reader complained.',
  schema: z.object({ ...mail, kind: z.enum(['HARD', 'SOFT', 'COMPLAINT']) }),
});

export const documentMailSettingsChanged = defineEvent({
  type: 'finance.mail-settings.changed',
  version: 1,
  aggregate: 'document-mail-settings',
  description: 'As whom or how the brand sends documents was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const financeMailingEvents = [
  documentMailRequested,
  documentMailSent,
  documentMailFailed,
  documentMailBounced,
  documentMailSettingsChanged,
] as const;

export const financeMailingPermissions = definePermissions('finance', {
  'finance.invoice.send': 'Send invoices, credit notes and letters by mail, and send them again.',
  'finance.mail.bounce': 'Tell of documents by mail that came back.',
});

/** What each operation asks of its caller. */
export const financeMailingOperations = defineOperations({
  financeDocumentMailDraft: 'finance.invoice.send',
  financeMailSettings: 'finance.invoice.read',
  financeDocumentMails: 'finance.invoice.read',
  recordFinanceMailBounce: 'finance.mail.bounce',
  takeFinanceMailReport: 'finance.mail.bounce',
  sendFinanceDocument: 'finance.invoice.send',
  resendFinanceDocumentMail: 'finance.invoice.send',
  updateFinanceMailSettings: 'finance.invoice.configure',
});

/** Error codes, each with its meaning. */
export const financeMailingErrors = {
  FINANCE_MAIL_NO_ADDRESS: 'A mail needs an address: the document has none, or the given one is none.',
  FINANCE_MAIL_NOT_FAILED: 'Only a mail that failed, or of which nobody knows whether it went out, is sent again.',
  FINANCE_MAIL_NOT_SENT: 'Only a document that was sent can come back; the brand sent none with this Message-ID.',
  FINANCE_MAIL_REPORT_INVALID: 'A report is a mail as a server or mailbox provider sends it.',
  FINANCE_MAIL_SETTINGS_INVALID: 'A setting of sending is not as it must be; the message says which and how.',
  FINANCE_MAIL_PASSWORD_NEEDED: 'Server or login changed: give the password of this login at this server.',
} as const;
