import { SegmentCountJob } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/count-job';

/** How an exact count is getting on. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.segment.read');
  const { segmentCountJob: job } = await gql(context, SegmentCountJob, { id: params.job });
  return {
    open: job?.status === 'QUEUED' || job?.status === 'RUNNING',
    counted: job?.status === 'SUCCEEDED' ? (job.result as { count: number; of: number }) : null,
    failed: job?.error ?? '',
  };
}
