import { redirect, type RouterContextProvider } from 'react-router';
import { UndoProductImport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';

/** Takes an import of products back. */
export async function undoImport(context: Readonly<RouterContextProvider>, id: string, expectedVersion: number) {
  const input = { id, expectedVersion };
  const acted = await act(context, UndoProductImport, { input }, (answer) => answer.undoProductImport);
  return acted.problem === undefined ? redirect(`/imports/${id}`, 303) : refused(acted.problem);
}
