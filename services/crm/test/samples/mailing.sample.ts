import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { queueMessages, saveContent } from '../../src/mailing/outbox.ts';
import { run } from '../growth.builders.ts';
import { aPerson } from '../people.builders.ts';
import type { Sample } from './sample.ts';

const settings = {
  ...{ senderName: 'Sample', fromAddress: 'hi@example.com', postalAddress: 'Street 5', perMinute: 60, paused: false },
  softBounces: 3,
};

/** Settings of sending and a mail that waits. */
export const mailingSample: Sample = {
  async seed(service, ctx) {
    await run(service, ctx, 'updateCrmMailSettings', settings, 'settings { version }');
    const { id } = await aPerson(service, ctx, { emails: ['mailing@example.com'] });
    await service.app.get(Db).tx(ctx, async (tx) => {
      const contentId = await saveContent(tx, { subject: 'Sample', text: 'Sample' });
      const source = { type: 'CAMPAIGN' as const, id: newId() };
      await queueMessages(tx, { source, step: '1', purpose: 'newsletter', contentId, label: 'Sample' }, [id]);
    });
    return {};
  },
  variables: {
    updateCrmMailSettings: { input: { ...settings, expectedVersion: 1 } },
    sendCrmTestMail: { input: { idempotencyKey: 'sample-mail', to: 'someone@example.com' } },
    retryCrmMessages: { input: { idempotencyKey: 'sample-retry', ids: [newId()] } },
    recordCrmMailBounce: { input: { messageId: newId(), kind: 'HARD' } },
    takeCrmMailReport: { input: { mail: 'Subject: Sample\n\nNothing came back.\n' } },
  },
};
