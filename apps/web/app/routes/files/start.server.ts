import { redirect, type RouterContextProvider } from 'react-router';
import { StartRecordImport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';

/** Starts a trial or an import of records and goes to its page. */
export async function startRecords(context: Readonly<RouterContextProvider>, form: FormData) {
  const text = (name: string): string => String(form.get(name) ?? '');
  const input = {
    ...{ kind: text('kind'), fileId: text('fileId'), dryRun: text('dryRun') === 'true' },
    idempotencyKey: text('key'),
  };
  const acted = await act(context, StartRecordImport, { input }, (answer) => answer.startRecordImport);
  if (acted.problem !== undefined) return refused(acted.problem);
  return redirect(`/files/imports/${acted.done.import?.id ?? ''}`, 303);
}
