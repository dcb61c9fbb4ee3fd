import type { RouterContextProvider } from 'react-router';
import { CreatePerson, PersonFields, UpdatePerson } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { CustomFieldPartsFragment } from '../../graphql/generated/types.ts';
import { addressesOf, customOf, ownerOf } from '../records/fields.server.ts';

type Context = Readonly<RouterContextProvider>;

const listOf = (form: FormData, name: string): string[] =>
  textOf(form, name)
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function factsOf(form: FormData, fields: readonly CustomFieldPartsFragment[]) {
  const text = (name: string): string | null => textOf(form, name) || null;
  return {
    ...{ givenName: text('givenName'), familyName: text('familyName'), companyName: text('companyName') },
    ...{ language: text('language'), birthday: text('birthday'), country: text('country') },
    ...{ emails: listOf(form, 'emails'), phones: listOf(form, 'phones'), tags: listOf(form, 'tags') },
    ...{ ...ownerOf(form), custom: customOf(form, fields), addresses: addressesOf(form) ?? null },
  };
}

/** Adds or changes a person from the panel's form. */
export async function savePerson(context: Context, form: FormData) {
  const id = textOf(form, 'id');
  const { crmCustomFields } = await gql(context, PersonFields, {});
  const facts = factsOf(form, crmCustomFields ?? []);
  const { done, problem } =
    id === ''
      ? await act(
          context,
          CreatePerson,
          { input: { ...facts, idempotencyKey: textOf(form, 'key') } },
          (a) => a.createPerson,
        )
      : await act(
          context,
          UpdatePerson,
          { input: { ...facts, id, expectedVersion: Number(form.get('version')) } },
          (a) => a.updatePerson,
        );
  if (problem !== undefined) return refused(problem);
  return leave(context, `/customers/${done.person?.id ?? id}`, { key: 'catalogueSaved' });
}
