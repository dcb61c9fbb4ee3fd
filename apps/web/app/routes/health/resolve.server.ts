import type { RouterContextProvider } from 'react-router';
import { DiscardDeadLetter, ReplayDeadLetter } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

/** Replays or discards a message from a form. */
export async function resolveDeadLetter(context: Readonly<RouterContextProvider>, form: FormData) {
  const one = { service: String(form.get('service')), id: String(form.get('id')) };
  const discard = form.get('intent') === 'discard';
  const note = String(form.get('note') ?? '').trim();
  const acted = discard
    ? await act(context, DiscardDeadLetter, { input: { ...one, note } }, (answer) => answer.discardDeadLetter)
    : await act(context, ReplayDeadLetter, { input: one }, (answer) => answer.replayDeadLetter);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, '/health', { key: discard ? 'letterDiscarded' : 'letterReplayed' });
}
