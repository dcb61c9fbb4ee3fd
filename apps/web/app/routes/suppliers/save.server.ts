import type { RouterContextProvider } from 'react-router';
import { CreateSupplier, UpdateSupplier } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

function factsOf(form: FormData) {
  const days = textOf(form, 'leadTimeDays');
  return {
    name: textOf(form, 'name'),
    contact: textOf(form, 'contact') || null,
    email: textOf(form, 'email') || null,
    phone: textOf(form, 'phone') || null,
    leadTimeDays: days === '' ? null : Number(days),
    note: textOf(form, 'note'),
  };
}

/** Adds or changes a supplier from the panel's form. */
export async function saveSupplier(context: Context, form: FormData) {
  const id = textOf(form, 'id');
  const { problem } = await save(context, form, id);
  return problem === undefined ? leave(context, '/suppliers', { key: 'catalogueSaved' }) : refused(problem);
}

function save(context: Context, form: FormData, id: string) {
  if (id === '') {
    const input = { ...factsOf(form), idempotencyKey: textOf(form, 'key') };
    return act(context, CreateSupplier, { input }, (answer) => answer.createSupplier);
  }
  const active = form.get('active') !== null;
  const input = { ...factsOf(form), id, active, expectedVersion: Number(form.get('version')) };
  return act(context, UpdateSupplier, { input }, (answer) => answer.updateSupplier);
}
