import { CountSegment, SegmentCount } from '../../graphql/generated/documents.ts';
import { act } from '../../lib/act.server.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/count';

/** How many a filter finds, while it is written; nothing is kept. Counted exactly only when asked to, in a job. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'crm.segment.read');
  const form = await request.formData();
  const filter = JSON.parse(String(form.get('filter'))) as unknown;
  if (form.get('exactly') === 'yes') {
    const input = { filter, idempotencyKey: crypto.randomUUID() };
    const { done, problem } = await act(context, CountSegment, { input }, (answer) => answer.countSegment);
    return done?.job ? { job: done.job.id } : { failed: problem?.errors[0]?.message ?? '' };
  }
  try {
    const { segmentCount } = await gqlOrFailure(context, SegmentCount, { filter });
    return { counted: segmentCount };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { failed: error.fault.message };
  }
}
