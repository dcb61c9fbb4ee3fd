import type { RouterContextProvider } from 'react-router';
import { LiftCrmSuppression, SuppressCrmAddress, TakeCrmMailReport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;
const HERE = '/marketing/mail/suppressions';

/** What a form of the screen asks for. */
export async function change(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  if (intent === 'lift') {
    const input = { id: textOf(form, 'id'), reason: textOf(form, 'reason') };
    const { problem } = await act(context, LiftCrmSuppression, { input }, (answer) => answer.liftCrmSuppression);
    return problem ? refused(problem) : leave(context, HERE, { key: 'catalogueSaved' });
  }
  if (intent === 'report') return report(context, form);
  const input = { address: textOf(form, 'address'), reason: 'EXCLUDED' };
  const { problem } = await act(context, SuppressCrmAddress, { input }, (answer) => answer.suppressCrmAddress);
  return problem ? refused(problem) : leave(context, HERE, { key: 'catalogueSaved' });
}

async function report(context: Context, form: FormData) {
  const file = form.get('file');
  const mail = file instanceof File ? await file.text() : '';
  const { done, problem } = await act(
    context,
    TakeCrmMailReport,
    { input: { mail } },
    (answer) => answer.takeCrmMailReport,
  );
  if (problem) return refused(problem);
  const { message } = done;
  return { note: message ? { mail: message.label, address: message.addressHint ?? '…' } : null };
}
