import type { RouterContextProvider } from 'react-router';
import { IntegrationEndpointChoices, IntegrationKeyChoices, PeopleNames } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';

type Choice = readonly [id: string, word: string];

/** What a system can be linked with; undefined where the viewer may not see it, and then it stays as it is. */
export interface Choices {
  readonly keys?: readonly Choice[] | undefined;
  readonly endpoints?: readonly Choice[] | undefined;
  readonly people?: readonly Choice[] | undefined;
}

/** Keys, endpoints and people as far as the viewer may see them. */
export async function choicesFor(
  context: Readonly<RouterContextProvider>,
  permissions: readonly string[],
): Promise<Choices> {
  const may = (permission: string): boolean => holds(permissions, permission);
  const [keys, hooks, people] = await Promise.all([
    may('platform.api-key.read') ? gql(context, IntegrationKeyChoices, {}) : undefined,
    may('platform.webhook.read') ? gql(context, IntegrationEndpointChoices, {}) : undefined,
    may('platform.user.read') ? gql(context, PeopleNames, {}) : undefined,
  ]);
  return {
    keys: keys?.apiKeys.nodes.filter(({ status }) => status === 'ACTIVE').map(({ id, name }) => [id, name] as const),
    endpoints: hooks?.webhookEndpoints.map(({ id, url, description }) => [id, description || url] as const),
    people: people?.users.nodes.map(({ id, name }) => [id, name] as const),
  };
}
