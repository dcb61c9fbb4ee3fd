import type { RouterContextProvider } from 'react-router';
import { ResendFinanceDocumentMail, TakeFinanceMailReport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** What a form of the list asks for: a mail once more, or a report of one that came back. */
export async function changeMail(context: Context, form: FormData) {
  if (textOf(form, 'intent') === 'report') return report(context, form);
  const input = { id: textOf(form, 'mail'), idempotencyKey: textOf(form, 'key') };
  const { problem } = await act(
    context,
    ResendFinanceDocumentMail,
    { input },
    (answer) => answer.resendFinanceDocumentMail,
  );
  return problem ? refused(problem) : leave(context, '/invoices/mails', { key: 'moneyDone' });
}

async function report(context: Context, form: FormData) {
  const file = form.get('file');
  const input = { mail: file instanceof File ? await file.text() : '' };
  const { done, problem } = await act(
    context,
    TakeFinanceMailReport,
    { input },
    (answer) => answer.takeFinanceMailReport,
  );
  if (problem) return refused(problem);
  return { note: done.mail ? { number: done.mail.label } : null };
}
