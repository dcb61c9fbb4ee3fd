import type { RouterContextProvider } from 'react-router';
import {
  ArchiveNotifications,
  MarkAllNotificationsRead,
  MarkNotificationsRead,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Marks what a form names: one as read, unread or put away, or all up to the newest that was seen. */
export async function markFrom(context: Context, form: FormData) {
  const [intent, id] = [String(form.get('intent')), String(form.get('id') ?? '')];
  const acted = await run(context, intent, id, String(form.get('upTo') ?? ''));
  return acted.problem === undefined ? { problem: undefined } : refused(acted.problem);
}

function run(context: Context, intent: string, id: string, upTo: string) {
  if (intent === 'read-all')
    return act(context, MarkAllNotificationsRead, { input: { upTo } }, (answer) => answer.markAllNotificationsRead);
  const ids = [id];
  if (intent === 'archive')
    return act(context, ArchiveNotifications, { input: { ids } }, (answer) => answer.archiveNotifications);
  const input = { ids, read: intent === 'read' };
  return act(context, MarkNotificationsRead, { input }, (answer) => answer.markNotificationsRead);
}
