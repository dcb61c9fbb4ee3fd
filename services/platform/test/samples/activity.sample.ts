import type { Sample } from './sample.ts';

/** The job that writes an export keeps its progress with the export, which the request for it has chained. */
export const activitySample: Sample = { bookkeeping: ['activity_export', 'activity_export_chunk'] };
