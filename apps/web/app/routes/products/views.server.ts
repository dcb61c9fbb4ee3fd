import type { RouterContextProvider } from 'react-router';
import { CreateSavedView, DeleteSavedView, UpdateSavedView } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { productFilter } from './list.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Keeps the view that the address shows, changes one, or removes one. */
export async function saveView(context: Context, params: URLSearchParams, form: FormData) {
  const { problem } = await save(context, params, form);
  return problem === undefined
    ? leave(context, `/products?${params.toString()}`, { key: 'catalogueSaved' })
    : refused(problem);
}

function save(context: Context, params: URLSearchParams, form: FormData) {
  if (textOf(form, 'intent') === 'delete-view') {
    const input = { id: textOf(form, 'id'), expectedVersion: Number(form.get('version')) };
    return act(context, DeleteSavedView, { input }, (answer) => answer.deleteSavedView);
  }
  const name = { name: textOf(form, 'name'), shared: form.has('shared') };
  const shown = {
    filter: productFilter(params),
    columns: params.get('cols')?.split(',').filter(Boolean) ?? [],
    sort: params.get('sort') ?? 'name',
  };
  if (textOf(form, 'intent') === 'update-view') {
    const id = { id: textOf(form, 'id'), expectedVersion: Number(form.get('version')) };
    const input = { ...id, ...name, ...(form.has('takeOver') ? shown : {}) };
    return act(context, UpdateSavedView, { input }, (answer) => answer.updateSavedView);
  }
  const input = { ...name, ...shown, idempotencyKey: textOf(form, 'key') };
  return act(context, CreateSavedView, { input }, (answer) => answer.createSavedView);
}
