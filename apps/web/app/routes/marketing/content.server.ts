import { randomUUID } from 'node:crypto';
import { data, type RouterContextProvider } from 'react-router';
import {
  CommentContentItem,
  CreateContentItem,
  DecideContentItem,
  MoveContentItem,
  PublishContentItem,
  ScheduleContentItem,
  StepContentItem,
  UpdateContentItem,
} from '../../graphql/generated/documents.ts';
import type {
  ContentChannel,
  ContentKind,
  ContentMediaInput,
  ContentMediaKind,
  ContentStep,
} from '../../graphql/generated/types.ts';
import { act, refused, type Acted } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { steps } from './words.ts';

type Context = Readonly<RouterContextProvider>;

function mediaOf(form: FormData): ContentMediaInput[] {
  const column = (name: string): string[] => form.getAll(name).map((value) => String(value).trim());
  const [urls, alts, kinds] = [column('mediaUrl'), column('mediaAlt'), column('mediaKind')];
  return urls.flatMap((url, at) => {
    if (url === '') return [];
    const where = url.startsWith('file:') ? { fileId: url.slice(5) } : { url };
    return [{ ...where, kind: (kinds[at] ?? 'IMAGE') as ContentMediaKind, alt: alts[at] || null }];
  });
}

function fieldsOf(form: FormData) {
  const text = (name: string): string | null => textOf(form, name) || null;
  const planned = text('plannedLocal')?.slice(0, 16) ?? null;
  return {
    ...{ planId: textOf(form, 'planId'), title: textOf(form, 'title') },
    ...{ channel: textOf(form, 'channel') as ContentChannel, kind: textOf(form, 'kind') as ContentKind },
    ...{ brief: text('brief'), body: text('body'), tags: linesOf(form, 'tags'), media: mediaOf(form) },
    ...(planned ? { plannedLocal: planned } : { plannedAt: null }),
    ...(form.has('ownerId') && { ownerId: text('ownerId') }),
  };
}

const seen = (form: FormData) => ({ id: textOf(form, 'id'), expectedVersion: Number(form.get('version')) });

/** Moves an item to another day; the answer stays on the screen. */
async function move(context: Context, form: FormData) {
  const input = { ...seen(form), day: textOf(form, 'day') };
  const { done, problem } = await act(context, MoveContentItem, { input }, (answer) => answer.moveContentItem);
  if (problem !== undefined) return refused(problem);
  const { title = '', plannedLocal = '' } = done.item ?? {};
  return data({
    problem: undefined,
    moved: { title, at: plannedLocal ?? '', warnings: done.warnings.map(({ message }) => message) },
  });
}

async function written(context: Context, form: FormData): Promise<Acted<{ item?: { id: string } | null }>> {
  const fields = fieldsOf(form);
  if (textOf(form, 'id') === '') {
    const input = { ...fields, idempotencyKey: textOf(form, 'key') };
    return act(context, CreateContentItem, { input }, (answer) => answer.createContentItem);
  }
  const input = { ...fields, ...seen(form) };
  return act(context, UpdateContentItem, { input }, (answer) => answer.updateContentItem);
}

async function changed(
  context: Context,
  form: FormData,
  intent: string,
): Promise<Acted<{ item?: { id: string } | null } | object>> {
  const step = steps.find((one) => one === intent) as ContentStep | undefined;
  if (step !== undefined)
    return act(context, StepContentItem, { input: { ...seen(form), step } }, (answer) => answer.stepContentItem);
  if (intent === 'approve' || intent === 'refuse') {
    const input = { ...seen(form), approve: intent === 'approve', note: textOf(form, 'reason') || null };
    return act(context, DecideContentItem, { input }, (answer) => answer.decideContentItem);
  }
  if (intent === 'schedule' || intent === 'unschedule') {
    const input = { ...seen(form), scheduled: intent === 'schedule' };
    return act(context, ScheduleContentItem, { input }, (answer) => answer.scheduleContentItem);
  }
  if (intent === 'publish') {
    const input = { id: textOf(form, 'id'), url: textOf(form, 'url'), means: 'HAND' as const };
    return act(context, PublishContentItem, { input }, (answer) => answer.publishContentItem);
  }
  if (intent === 'comment') {
    const key = textOf(form, 'key') || randomUUID();
    const input = { id: textOf(form, 'id'), text: textOf(form, 'text'), idempotencyKey: key };
    return act(context, CommentContentItem, { input }, (answer) => answer.commentContentItem);
  }
  return written(context, form);
}

/** Whatever is done with an item; afterwards the calendar is shown with it open. */
export async function actOnItem(context: Context, form: FormData, url: URL) {
  const intent = textOf(form, 'intent');
  if (intent === 'move') return move(context, form);
  const { done, problem } = await changed(context, form, intent);
  if (problem !== undefined) return refused(problem);
  const next = new URLSearchParams(url.search);
  next.delete('new');
  const id = textOf(form, 'id') || ('item' in done ? (done.item as { id: string } | null)?.id : undefined);
  if (id) next.set('item', id);
  // A new item is shown on its day, whatever month was open.
  const day = textOf(form, 'id') === '' ? textOf(form, 'plannedLocal').slice(0, 10) : '';
  if (day !== '') next.set('day', day);
  return leave(context, `/marketing/calendar?${next.toString()}`, { key: 'catalogueSaved' });
}
