import type { AutomationDefinitionInput } from '../../graphql/generated/types.ts';
import { CheckAutomationCondition, TryAutomation } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/check';

/** Asks whether a condition fits, or what a rule would have done; nothing is kept and nothing is done. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'platform.automation.write');
  const form = await request.formData();
  const definition = JSON.parse(String(form.get('definition'))) as AutomationDefinitionInput;
  try {
    if (form.get('intent') === 'try') {
      const { tryAutomation } = await gqlOrFailure(context, TryAutomation, { input: { definition, days: 7 } });
      return { trial: tryAutomation };
    }
    const eventTypes = definition.eventTypes ?? [];
    const variables = { condition: definition.condition ?? '', eventTypes };
    const { checkAutomationCondition } = await gqlOrFailure(context, CheckAutomationCondition, variables);
    return { check: checkAutomationCondition };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { failed: error.fault.message };
  }
}
