import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { tell } from '../../src/notifications/telling.ts';
import { makeUser } from '../builders.ts';
import type { Sample } from './sample.ts';

/** A notification of a person of the brand, and one that waits to be mailed. */
export const notificationsSample: Sample = {
  async seed(service, ctx) {
    const brandId = ctx.requireBrand();
    const { id: userId } = await makeUser(service, ctx, ['brand-owner']);
    const telling = {
      ...{ words: { title: 'Sample', body: 'Words' }, topic: 'draft', key: 'sample', severity: 'info' as const },
      ...{ mandatory: false, sender: null, audience: { userIds: [userId] } },
    };
    await service.app.get(Db).tx(ctx, (tx) => tell(tx, brandId, telling, new Date()));
    const { rows } = await service.admin.query<{ id: string }>(
      'SELECT id FROM notification WHERE brand_id = $1 AND recipient_id = $2',
      [brandId, userId],
    );
    return { Notification: rows[0]!.id };
  },
  // What was read or put away is nobody else's business, and no change of the brand.
  bookkeeping: ['notification'],
  variables: {
    markNotificationsRead: { input: { ids: [newId()], read: true } },
    archiveNotifications: { input: { ids: [newId()] } },
    setNotificationPreference: { input: { topic: 'draft', inApp: true, mail: 'OFF', expectedVersion: 0 } },
    setQuietHours: {
      input: { timeZone: 'Europe/Berlin', hours: { from: '22:00', to: '07:00', days: [1] }, expectedVersion: 0 },
    },
    setNotificationDigest: { input: { frequency: 'DAILY', time: '08:00', weekday: 1, expectedVersion: 0 } },
    sendNotification: { input: { title: 'Sample', userIds: [newId()], idempotencyKey: newId() } },
  },
};
