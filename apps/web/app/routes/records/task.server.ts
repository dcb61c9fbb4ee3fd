import type { RouterContextProvider } from 'react-router';
import { FinishCrmTask, SaveCrmTask } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Adds a task, or changes the one that the form names. */
export async function saveTask(
  context: Context,
  form: FormData,
  to: string,
  about: { readonly personId?: string; readonly companyId?: string },
) {
  const due = textOf(form, 'dueAt');
  const id = textOf(form, 'id');
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), title: textOf(form, 'title') },
    ...(id === '' ? about : { id, expectedVersion: Number(form.get('version')) }),
    ...(form.has('assigneeId') && { assigneeId: textOf(form, 'assigneeId') || null }),
    ...{ dueAt: due === '' ? null : new Date(`${due}T12:00:00Z`).toISOString(), rule: textOf(form, 'rule') || null },
  };
  const { problem } = await act(context, SaveCrmTask, { input }, (answer) => answer.saveCrmTask);
  return problem === undefined ? leave(context, to, { key: 'catalogueSaved' }) : refused(problem);
}

/** Says that a task is done or not to be done any more, and when it comes again. */
export async function finishTask(context: Context, form: FormData, to: string) {
  const input = { id: textOf(form, 'id'), cancelled: textOf(form, 'intent') === 'cancelTask' };
  const { done, problem } = await act(context, FinishCrmTask, { input }, (answer) => answer.finishCrmTask);
  if (problem !== undefined) return refused(problem);
  const next = done.next?.dueAt?.slice(0, 10);
  return leave(context, to, next === undefined ? { key: 'taskEnded' } : { key: 'taskAgain', values: { day: next } });
}
