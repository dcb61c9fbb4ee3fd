import type { RouterContextProvider } from 'react-router';
import { CreateAttribute, DeleteAttribute, UpdateAttribute } from '../../graphql/generated/documents.ts';
import type { AttributeKind, AttributeLevel } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { wordsOf } from '../categories/save.server.ts';

type Context = Readonly<RouterContextProvider>;

function definitionOf(form: FormData) {
  const kind = textOf(form, 'kind') as AttributeKind;
  const lists = kind === 'SELECT' || kind === 'MULTI_SELECT';
  return {
    kind,
    level: textOf(form, 'level') as AttributeLevel,
    label: textOf(form, 'label'),
    unit: kind === 'NUMBER' ? textOf(form, 'unit') || null : null,
    // A line without a code is a label: its code is made of it.
    options: lists
      ? wordsOf(form, 'options').map(([code, label]) => ({
          code: label === '' ? codeOf(code) : code,
          label: label || code,
        }))
      : [],
    translations: wordsOf(form, 'translations').map(([locale, label]) => ({ locale, label })),
    required: form.get('required') !== null,
    filterable: form.get('filterable') !== null,
    categoryIds: form.getAll('categoryIds').map(String),
  };
}

const codeOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');

/** Defines, changes or removes an attribute from the panel's form. */
export async function saveAttribute(context: Context, form: FormData) {
  const { problem } = await save(context, form, textOf(form, 'id'), Number(form.get('version')));
  return problem === undefined ? leave(context, '/attributes', { key: 'catalogueSaved' }) : refused(problem);
}

function save(context: Context, form: FormData, id: string, expectedVersion: number) {
  if (id === '') {
    const input = { ...definitionOf(form), code: textOf(form, 'code'), idempotencyKey: textOf(form, 'key') };
    return act(context, CreateAttribute, { input }, (answer) => answer.createAttribute);
  }
  if (textOf(form, 'intent') === 'delete')
    return act(context, DeleteAttribute, { input: { id, expectedVersion } }, (answer) => answer.deleteAttribute);
  const input = { ...definitionOf(form), id, expectedVersion };
  return act(context, UpdateAttribute, { input }, (answer) => answer.updateAttribute);
}
