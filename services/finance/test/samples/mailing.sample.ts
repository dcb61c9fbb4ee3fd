import { newId } from '@mh-os/kernel';
import { MailSettingsService } from '../../src/mailing/mail-settings.service.ts';
import type { Sample } from './sample.ts';

const settings = { senderName: 'Sample', fromAddress: 'invoices@example.com', perMinute: 60, paused: false };

/** Documents by mail. */
export const mailingSample: Sample = {
  seed: async (service, ctx) => {
    await service.app.get(MailSettingsService).update(ctx, settings);
    return {};
  },
  variables: {
    financeDocumentMailDraft: { invoiceId: newId() },
    sendFinanceDocument: { input: { invoiceId: newId(), idempotencyKey: newId() } },
    resendFinanceDocumentMail: { input: { id: newId(), idempotencyKey: newId() } },
    recordFinanceMailBounce: { input: { messageId: newId(), kind: 'HARD' } },
    takeFinanceMailReport: { input: { mail: 'Subject: Sample\n\nNothing came back.\n' } },
    updateFinanceMailSettings: { input: { ...settings, expectedVersion: 1 } },
  },
};
