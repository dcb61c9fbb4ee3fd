import { JobStatus, type JobType } from '@mh-os/graphql';
import type { Job } from '@mh-os/messaging';

const STATUS: Readonly<Record<string, JobStatus>> = {
  queued: JobStatus.QUEUED,
  running: JobStatus.RUNNING,
  succeeded: JobStatus.SUCCEEDED,
};

/** A job's status as the graph shows it. */
export function toJobStatus(status: string): JobStatus {
  return STATUS[status] ?? JobStatus.FAILED;
}

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
