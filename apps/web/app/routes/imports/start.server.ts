import type { RouterContextProvider } from 'react-router';
import { redirect } from 'react-router';
import { StartProductImport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { printSetup, type Setup } from './setup.ts';

type Context = Readonly<RouterContextProvider>;

/** Starts a check or an import and goes to its page. */
export async function startImport(context: Context, fileId: string, setup: Setup, dryRun: boolean, key: string) {
  const input = { fileId, ...setup, dryRun, idempotencyKey: key };
  const acted = await act(context, StartProductImport, { input }, (answer) => answer.startProductImport);
  if (acted.problem !== undefined) return refused(acted.problem);
  const started = acted.done.import;
  return redirect(`/imports/${started?.id ?? ''}?setup=${printSetup(setup)}`, 303);
}
