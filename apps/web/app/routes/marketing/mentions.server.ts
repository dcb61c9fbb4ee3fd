import type { RouterContextProvider } from 'react-router';
import { EraseMentionAuthor, MakeMentionTask, TriageMention } from '../../graphql/generated/documents.ts';
import type { SocialMentionStep } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

export const mentionSteps = ['TRIAGE', 'ANSWER', 'IGNORE', 'REOPEN'] as const satisfies readonly SocialMentionStep[];

const LINKS = ['personId', 'companyId', 'campaignId', 'contentItemId'] as const;

async function done(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  const seen = { id: textOf(form, 'id'), expectedVersion: Number(form.get('version')) };
  if (intent === 'erase') {
    const input = { source: textOf(form, 'source'), handle: textOf(form, 'handle') };
    return act(context, EraseMentionAuthor, { input }, (answer) => answer.eraseMentionAuthor);
  }
  if (intent === 'task') return act(context, MakeMentionTask, { input: seen }, (answer) => answer.makeMentionTask);
  if (intent === 'link') {
    const shown = LINKS.filter((name) => form.has(name));
    const links = Object.fromEntries(shown.map((name) => [name, textOf(form, name) || null]));
    return act(context, TriageMention, { input: { ...seen, ...links } }, (answer) => answer.triageMention);
  }
  const step = mentionSteps.find((one) => one === intent);
  const assigneeId = textOf(form, 'assigneeId');
  const input = { ...seen, ...(step && { step }), ...(intent === 'mine' && { assigneeId }) };
  return act(context, TriageMention, { input }, (answer) => answer.triageMention);
}

/** Whatever is done about a mention; afterwards the list is shown as it was. */
export async function actOnMention(context: Context, form: FormData, url: URL) {
  const { problem } = await done(context, form);
  return problem === undefined
    ? leave(context, `/marketing/mentions${url.search}`, { key: 'catalogueSaved' })
    : refused(problem);
}
