import { ScoreRulesPreview } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/scoring-preview';

/** What rules that are being written would say of the leads that there are. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'crm.lead.read');
  const rules = JSON.parse(textOf(await request.formData(), 'rules') || '{}') as object;
  try {
    const { scoreRulesPreview } = await gqlOrFailure(context, ScoreRulesPreview, { rules });
    return { preview: scoreRulesPreview ?? undefined, fault: undefined };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { preview: undefined, fault: error.fault.message };
  }
}
