import type { RouterContextProvider } from 'react-router';
import { CreateSavedView, DeleteSavedView } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { productFilter } from './list.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Keeps the view that the address shows, or removes one. */
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
  const input = {
    name: textOf(form, 'name'),
    shared: form.get('shared') !== null,
    filter: productFilter(params),
    columns: params.get('cols')?.split(',').filter(Boolean) ?? [],
    sort: params.get('sort') ?? 'name',
    idempotencyKey: textOf(form, 'key'),
  };
  return act(context, CreateSavedView, { input }, (answer) => answer.createSavedView);
}
