import type { RouterContextProvider } from 'react-router';
import { SetPlatformRoles } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { oneDecider } from '../people/people.server.ts';

/** Says what somebody may do on the platform; more than before leads to the request that now waits. */
export async function saveAdmin(context: Readonly<RouterContextProvider>, form: FormData) {
  const version = textOf(form, 'version');
  const roles = textOf(form, 'intent') === 'remove' ? [] : form.getAll('role').map(String);
  const input = { email: textOf(form, 'email'), roles, expectedVersion: version === '' ? null : Number(version) };
  const acted = await act(context, SetPlatformRoles, { input }, (answer) => answer.setPlatformRoles);
  if (acted.problem !== undefined) return refused(acted.problem);
  const { approvalRequest, warnings } = acted.done;
  if (approvalRequest?.state === 'PENDING') return leave(context, '/admins', { key: 'adminWaits' });
  return leave(context, '/admins', { key: oneDecider(warnings) ? 'oneDecider' : 'adminSaved' });
}
