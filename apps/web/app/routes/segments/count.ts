import { SegmentCount } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/count';

/** How many a filter finds, while it is written; nothing is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'crm.segment.read');
  const form = await request.formData();
  try {
    const filter = JSON.parse(String(form.get('filter'))) as unknown;
    const { segmentCount } = await gqlOrFailure(context, SegmentCount, { filter });
    return { counted: segmentCount };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { failed: error.fault.message };
  }
}
