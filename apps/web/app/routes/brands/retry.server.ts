import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import { RetryProvisioning } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

/** Asks one service again to set a brand up. */
export async function retryProvisioning(context: Readonly<RouterContextProvider>, form: FormData, back: string) {
  const domain = textOf(form, 'domain');
  const input = { brandId: textOf(form, 'brandId'), domain, idempotencyKey: randomUUID() };
  const acted = await act(context, RetryProvisioning, { input }, (answer) => answer.retryBrandProvisioning);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, back, { key: 'provisioningAsked', values: { domain } });
}
