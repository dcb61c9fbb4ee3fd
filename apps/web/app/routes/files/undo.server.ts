import { redirect, type RouterContextProvider } from 'react-router';
import { UndoRecordImport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';

/** Takes an import back. */
export async function undoRecords(context: Readonly<RouterContextProvider>, id: string, form: FormData) {
  const input = { id, expectedVersion: Number(form.get('version')) };
  const acted = await act(context, UndoRecordImport, { input }, (answer) => answer.undoRecordImport);
  return acted.problem === undefined ? redirect(`/files/imports/${id}`, 303) : refused(acted.problem);
}
