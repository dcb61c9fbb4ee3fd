import type { RouterContextProvider } from 'react-router';
import { ResumeBrand, SuspendBrand } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { retryProvisioning } from './retry.server.ts';

/** Suspends or resumes a brand, or asks one of its services again. */
export async function decideOnBrand(context: Readonly<RouterContextProvider>, brandId: string, form: FormData) {
  const here = `/brands/${brandId}`;
  const intent = textOf(form, 'intent');
  if (intent === 'retry') return retryProvisioning(context, form, here);
  const input = { brandId, reason: textOf(form, 'reason'), expectedVersion: Number(form.get('version')) };
  const acted =
    intent === 'suspend'
      ? await act(context, SuspendBrand, { input }, (answer) => answer.suspendBrand)
      : await act(context, ResumeBrand, { input }, (answer) => answer.resumeBrand);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, here, { key: intent === 'suspend' ? 'brandSuspended' : 'brandResumed' });
}
