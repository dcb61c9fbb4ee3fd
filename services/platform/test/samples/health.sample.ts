import type { Sample } from './sample.ts';

/** Measurements and the last words of processes: many, and no change of anything that people decide. */
export const healthSample: Sample = { bookkeeping: ['service_heartbeat', 'telemetry_event', 'ops_metric'] };
