import type { RouterContextProvider } from 'react-router';
import { CreateCategory, DeleteCategory, MoveCategory, UpdateCategory } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** `en: Hair` a line. */
export function wordsOf(form: FormData, name: string): [locale: string, word: string][] {
  return linesOf(form, name, /\n/).map((line) => {
    const at = line.indexOf(':');
    return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}

/** Adds, changes, moves or removes a category from the panel's form. */
export async function saveCategory(context: Context, form: FormData) {
  const id = textOf(form, 'id');
  const name = textOf(form, 'name');
  const translations = wordsOf(form, 'translations').map(([locale, word]) => ({ locale, name: word }));
  const parentId = textOf(form, 'parentId') || null;
  const expectedVersion = Number(form.get('version'));
  if (id === '') {
    const input = { name, parentId, translations, idempotencyKey: textOf(form, 'key') };
    const { problem } = await act(context, CreateCategory, { input }, (answer) => answer.createCategory);
    return problem === undefined ? done(context) : refused(problem);
  }
  if (textOf(form, 'intent') === 'delete') {
    const input = { id, expectedVersion };
    const { problem } = await act(context, DeleteCategory, { input }, (answer) => answer.deleteCategory);
    return problem === undefined ? done(context) : refused(problem);
  }
  const input = { id, expectedVersion, name, translations };
  const saved = await act(context, UpdateCategory, { input }, (answer) => answer.updateCategory);
  if (saved.problem !== undefined) return refused(saved.problem);
  const position = Math.max(0, Number(form.get('position') ?? 1) - 1);
  if (`${parentId ?? ''} ${position}` === textOf(form, 'was')) return done(context);
  const version = saved.done.category?.version ?? expectedVersion;
  const place = { id, expectedVersion: version, parentId, position };
  const moved = await act(context, MoveCategory, { input: place }, (answer) => answer.moveCategory);
  return moved.problem === undefined ? done(context) : refused(moved.problem);
}

const done = (context: Context): Response => leave(context, '/categories', { key: 'catalogueSaved' });
