import type { RouterContextProvider } from 'react-router';
import { CreateRole, DeleteRole, UpdateRole } from '../../graphql/generated/documents.ts';
import type { ScopeKind } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** Makes, changes or deletes a role; what needs a second person says so and leads there. */
export async function saveRole(context: Context, key: string, form: FormData) {
  if (text(form, 'intent') === 'delete') return remove(context, key, Number(form.get('version')));
  const bound = text(form, 'boundBy');
  const content = {
    name: text(form, 'name'),
    description: text(form, 'description'),
    permissions: form.getAll('permission').map(String),
    protected: text(form, 'protected') === 'on',
    boundBy: bound === 'PARTNER' || bound === 'TERRITORY' ? (bound as ScopeKind) : null,
  };
  if (key === 'new') {
    const input = { ...content, key: text(form, 'key'), idempotencyKey: text(form, 'idempotencyKey') };
    const made = await act(context, CreateRole, { input }, (answer) => answer.createRole);
    if (made.problem !== undefined) return refused(made.problem);
    return leave(context, `/roles/${input.key}`, { key: 'roleSaved' });
  }
  const reason = text(form, 'reason') || null;
  const input = { ...content, key, reason, expectedVersion: Number(form.get('version')) };
  const acted = await act(context, UpdateRole, { input }, (answer) => answer.updateRole);
  if (acted.problem !== undefined) return refused(acted.problem);
  const waits = acted.done.approvalRequest?.state === 'PENDING';
  return leave(context, `/roles/${key}`, { key: waits ? 'roleWaits' : 'roleSaved' });
}

async function remove(context: Context, key: string, expectedVersion: number) {
  const acted = await act(context, DeleteRole, { input: { key, expectedVersion } }, (answer) => answer.deleteRole);
  if (acted.problem !== undefined) return refused(acted.problem);
  const waits = acted.done.approvalRequest?.state === 'PENDING';
  return leave(context, waits ? `/roles/${key}` : '/roles', { key: waits ? 'roleWaits' : 'roleDeleted' });
}
