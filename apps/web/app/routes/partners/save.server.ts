import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  AddPartnerUser,
  ChangePartnerStatus,
  CreatePartner,
  RemovePartnerUser,
  UpdatePartner,
} from '../../graphql/generated/documents.ts';
import type { PartnerAction, PartnerKind } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const factsOf = (form: FormData) => ({
  legalName: textOf(form, 'legalName'),
  kinds: form.getAll('kinds').map(String) as PartnerKind[],
  country: textOf(form, 'country'),
  contactName: textOf(form, 'contactName'),
  email: textOf(form, 'email'),
  phone: textOf(form, 'phone'),
  street: textOf(form, 'street'),
  postalCode: textOf(form, 'postalCode'),
  city: textOf(form, 'city'),
  vatId: textOf(form, 'vatId'),
});

/** Adds a partner from the list's form. */
export async function savePartner(context: Context, form: FormData) {
  const input = { ...factsOf(form), idempotencyKey: textOf(form, 'key') };
  const acted = await act(context, CreatePartner, { input }, (answer) => answer.createPartner);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/partners/${acted.done.partner?.id ?? ''}`, { key: 'partnerAdded' });
}

/** Changes a partner or its people from the partner's page. */
export async function changePartner(context: Context, partnerId: string, form: FormData) {
  const intent = textOf(form, 'intent');
  const { done, problem } = await changes(context, partnerId, form, intent);
  if (done === undefined) return refused(problem, { intent });
  const key = { update: 'partnerSaved', add: 'partnerUserAdded', remove: 'partnerUserRemoved' }[intent];
  return leave(context, `/partners/${partnerId}`, { key: key ?? 'partnerStatus' });
}

function changes(context: Context, partnerId: string, form: FormData, intent: string) {
  const expectedVersion = Number(form.get('version'));
  const userId = textOf(form, 'userId');
  if (intent === 'update') {
    const input = { ...factsOf(form), partnerId, expectedVersion };
    return act(context, UpdatePartner, { input }, (answer) => answer.updatePartner);
  }
  if (intent === 'add') {
    const input = { partnerId, ...whom(form, userId), idempotencyKey: randomUUID() };
    return act(context, AddPartnerUser, { input }, (answer) => answer.addPartnerUser);
  }
  if (intent === 'remove')
    return act(context, RemovePartnerUser, { input: { partnerId, userId } }, (answer) => answer.removePartnerUser);
  const input = { partnerId, action: intent as PartnerAction, reason: textOf(form, 'reason'), expectedVersion };
  return act(context, ChangePartnerStatus, { input }, (answer) => answer.changePartnerStatus);
}

function whom(form: FormData, userId: string) {
  if (userId !== '') return { userId };
  const name = textOf(form, 'name');
  const password = String(form.get('password') ?? '');
  return { person: { name, email: textOf(form, 'email'), password, locale: textOf(form, 'locale') } };
}
