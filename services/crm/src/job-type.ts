import { type JobType, toJobStatus } from '@mh-os/graphql';
import type { Job } from '@mh-os/messaging';

/** A job as the graph shows it. */
export function toJobType({ id, kind, status, progress, total, result, error }: Job): JobType {
  return {
    id,
    kind,
    progress,
    total,
    result,
    status: toJobStatus(status),
    error: error?.message ?? null,
  };
}
