import type { RouterContextProvider } from 'react-router';
import { AutomationCatalogue, AutomationEndpoints } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';

/** What a rule can be made of; the brand's endpoints are for those who may see them. */
export async function editorChoices(
  context: Readonly<RouterContextProvider>,
  { permissions }: { readonly permissions: readonly string[] },
) {
  const [{ automationCatalogue }, seen] = await Promise.all([
    gql(context, AutomationCatalogue, {}),
    holds(permissions, 'platform.webhook.read') ? gql(context, AutomationEndpoints, {}) : undefined,
  ]);
  return { catalogue: automationCatalogue, endpoints: seen?.webhookEndpoints ?? [] };
}
