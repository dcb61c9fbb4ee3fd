import type { RouterContextProvider } from 'react-router';
import { CreateCompany, UpdateCompany } from '../../graphql/generated/documents.ts';
import type { CustomFieldPartsFragment } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { addressesOf, customOf, ownerOf } from '../records/fields.server.ts';

/** Adds or changes a company from the panel's form, and goes to its page. */
export async function saveCompany(
  context: Readonly<RouterContextProvider>,
  form: FormData,
  fields: readonly CustomFieldPartsFragment[],
) {
  const text = (name: string): string | null => textOf(form, name) || null;
  const facts = {
    ...{ name: textOf(form, 'name'), domain: text('domain'), vatId: text('vatId'), country: text('country') },
    ...{ email: text('email'), phone: text('phone'), parentId: text('parentId'), tags: linesOf(form, 'tags') },
    ...{ ...ownerOf(form), custom: customOf(form, fields), addresses: addressesOf(form) ?? null },
  };
  const id = textOf(form, 'id');
  const { done, problem } =
    id === ''
      ? await act(
          context,
          CreateCompany,
          { input: { ...facts, idempotencyKey: textOf(form, 'key') } },
          (answer) => answer.createCompany,
        )
      : await act(
          context,
          UpdateCompany,
          { input: { ...facts, id, expectedVersion: Number(form.get('version')) } },
          (answer) => answer.updateCompany,
        );
  if (problem !== undefined) return refused(problem);
  return leave(context, `/companies/${done.company?.id ?? id}`, { key: 'catalogueSaved' });
}
