import type { RouterContextProvider } from 'react-router';
import { SetNotificationDigest, SetNotificationPreference, SetQuietHours } from '../../graphql/generated/documents.ts';
import type { DigestFrequency, NotificationMail } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Saves one choice of the page: a topic, the quiet hours, or the digest. */
export async function saveChoice(context: Context, form: FormData) {
  const acted = await run(context, form);
  return acted.problem === undefined ? { saved: true, problem: undefined } : refused(acted.problem, { saved: false });
}

function run(context: Context, form: FormData) {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const expectedVersion = Number(text('version'));
  if (text('intent') === 'topic') {
    const how = { inApp: text('inApp') === 'on', mail: text('mail') as NotificationMail };
    const input = { topic: text('topic'), ...how, expectedVersion };
    return act(context, SetNotificationPreference, { input }, (answer) => answer.setNotificationPreference);
  }
  if (text('intent') === 'digest') {
    const when = { frequency: text('frequency') as DigestFrequency, time: text('time') };
    const input = { ...when, weekday: Number(text('weekday') || 1), expectedVersion };
    return act(context, SetNotificationDigest, { input }, (answer) => answer.setNotificationDigest);
  }
  const hours = { from: text('from'), to: text('to'), days: form.getAll('day').map(Number) };
  const input = { timeZone: text('timeZone') || null, hours: text('quiet') === 'on' ? hours : null, expectedVersion };
  return act(context, SetQuietHours, { input }, (answer) => answer.setQuietHours);
}
