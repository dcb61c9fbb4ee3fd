import type { RouterContextProvider } from 'react-router';
import { CreateBrand } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

/** Creates a brand from the form, with its first owner where one is named. */
export async function createBrand(context: Readonly<RouterContextProvider>, form: FormData) {
  const owner = { name: textOf(form, 'ownerName'), email: textOf(form, 'email') };
  const input = {
    name: textOf(form, 'name'),
    slug: textOf(form, 'slug'),
    defaultCurrency: textOf(form, 'currency'),
    defaultCountry: textOf(form, 'country'),
    defaultLocale: textOf(form, 'locale'),
    timeZone: textOf(form, 'timeZone'),
    owner: owner.email === '' ? null : { ...owner, password: String(form.get('password') ?? '') },
    idempotencyKey: textOf(form, 'key'),
  };
  const acted = await act(context, CreateBrand, { input }, (answer) => answer.createBrand);
  if (acted.problem !== undefined) return refused(acted.problem);
  const { brand } = acted.done;
  return leave(context, `/brands/${brand?.id ?? ''}`, { key: 'brandCreated', values: { name: input.name } });
}
