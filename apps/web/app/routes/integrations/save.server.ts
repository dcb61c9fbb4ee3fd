import type { RouterContextProvider } from 'react-router';
import {
  ConnectIntegration,
  CreateIntegration,
  DisableIntegration,
  DisconnectIntegration,
  UpdateIntegration,
} from '../../graphql/generated/documents.ts';
import type { IntegrationDirection, IntegrationKind } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Lines of the form "name: value". */
function settingsOf(text: string): { key: string; value: string }[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const [key = '', ...value] = line.split(':');
    return { key: key.trim(), value: value.join(':').trim() };
  });
}

/** What the form holds; fields that the viewer could not see are not sent, and so stay as they are. */
function factsOf(form: FormData) {
  return {
    name: textOf(form, 'name'),
    kind: textOf(form, 'kind') as IntegrationKind,
    provider: textOf(form, 'provider'),
    direction: textOf(form, 'direction') as IntegrationDirection,
    notes: textOf(form, 'notes'),
    settings: settingsOf(textOf(form, 'settings')),
    expectedCallHours: Math.round(Number(form.get('expectedCallHours') ?? 0)) || 0,
    ...(form.has('apiKeyId') ? { apiKeyId: textOf(form, 'apiKeyId') } : {}),
    ...(form.has('ownerId') ? { ownerId: textOf(form, 'ownerId') } : {}),
    ...(form.has('endpointsShown') ? { webhookEndpointIds: form.getAll('endpoint').map(String) } : {}),
  };
}

/** Connects a system from the list's form. */
export async function createIntegration(context: Context, form: FormData) {
  const input = { ...factsOf(form), idempotencyKey: textOf(form, 'key') };
  const { done, problem } = await act(context, CreateIntegration, { input }, (answer) => answer.createIntegration);
  if (problem !== undefined) return refused(problem);
  return leave(context, `/integrations/${done.integration?.id ?? ''}`, { key: 'integrationConnected' });
}

/** Changes a system from its page. */
export async function changeIntegration(context: Context, id: string, form: FormData) {
  const intent = textOf(form, 'intent');
  const { problem } = await change(context, id, form, intent);
  if (problem !== undefined) return refused(problem, { intent });
  return leave(context, `/integrations/${id}`, { key: intent === 'update' ? 'integrationSaved' : 'integrationStatus' });
}

function change(context: Context, id: string, form: FormData, intent: string) {
  const of = { id, expectedVersion: Number(form.get('version')) };
  switch (intent) {
    case 'update':
      return act(context, UpdateIntegration, { input: { ...of, ...factsOf(form) } }, (to) => to.updateIntegration);
    case 'CONNECT':
      return act(context, ConnectIntegration, { input: of }, (to) => to.connectIntegration);
    case 'DISABLE':
      return act(context, DisableIntegration, { input: of }, (to) => to.disableIntegration);
    default:
      return act(context, DisconnectIntegration, { input: of }, (to) => to.disconnectIntegration);
  }
}
