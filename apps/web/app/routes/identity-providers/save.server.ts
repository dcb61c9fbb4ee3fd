import type { RouterContextProvider } from 'react-router';
import {
  CreateIdentityProvider,
  RemoveIdentityProvider,
  TestIdentityProvider,
  UpdateIdentityProvider,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const HERE = '/identity-providers';
const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What an action of the page does. */
export async function saveProvider(context: Context, form: FormData) {
  const one = { id: text(form, 'id'), expectedVersion: Number(form.get('version')) };
  switch (text(form, 'intent')) {
    case 'test': {
      const input = { id: one.id };
      const { problem, done } = await act(
        context,
        TestIdentityProvider,
        { input },
        (answer) => answer.testIdentityProvider,
      );
      if (problem) return refused(problem);
      return { tested: { issuer: done.issuer ?? '', endpoint: done.authorizationEndpoint ?? '' } };
    }
    case 'switch': {
      const input = { ...one, enabled: text(form, 'enabled') === 'on' };
      const { problem } = await act(
        context,
        UpdateIdentityProvider,
        { input },
        (answer) => answer.updateIdentityProvider,
      );
      return problem ? refused(problem) : leave(context, HERE, { key: input.enabled ? 'providerOn' : 'providerOff' });
    }
    case 'remove': {
      const { problem } = await act(
        context,
        RemoveIdentityProvider,
        { input: one },
        (answer) => answer.removeIdentityProvider,
      );
      return problem ? refused(problem) : leave(context, HERE, { key: 'providerRemoved' });
    }
    default:
      return save(context, form, one);
  }
}

async function save(context: Context, form: FormData, one: { id: string; expectedVersion: number }) {
  const secret = text(form, 'clientSecret');
  const facts = {
    name: text(form, 'name'),
    issuer: text(form, 'issuer'),
    clientId: text(form, 'clientId'),
    ...(secret === '' ? {} : { clientSecret: secret }),
    emailDomains: text(form, 'domains')
      .split(/[\s,]+/)
      .filter(Boolean),
    createPeople: text(form, 'createPeople') === 'on',
    roles: form.getAll('role').map(String),
    trustsSecondFactor: text(form, 'trustsSecondFactor') === 'on',
  };
  const { problem } =
    one.id === ''
      ? await act(
          context,
          CreateIdentityProvider,
          { input: { ...facts, idempotencyKey: text(form, 'once') } },
          (answer) => answer.createIdentityProvider,
        )
      : await act(
          context,
          UpdateIdentityProvider,
          { input: { ...facts, ...one } },
          (answer) => answer.updateIdentityProvider,
        );
  return problem ? refused(problem) : leave(context, HERE, { key: 'providerSaved' });
}
