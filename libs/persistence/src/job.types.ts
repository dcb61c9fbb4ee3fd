import type { Tx } from './tx.ts';

/** Life of a job. */
export type JobStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** A job as its owner sees it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly status: JobStatus;
  readonly progress: number;
  readonly total: number | null;
  readonly input: unknown;
  readonly result: unknown;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly finishedAt: Date | null;
}

/** What a job saves on its way. */
export interface Progress {
  readonly progress?: number;
  readonly total?: number;
  /** Where to go on after a crash; plain JSON. */
  readonly state?: unknown;
}

/** A job being done by this process. */
export interface JobRun {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  /** What was last saved: null on a first run. */
  readonly state: unknown;
  /** 1 on the first run. */
  readonly attempt: number;
  /** Aborted when the job is cancelled or was taken over by another process. */
  readonly signal: AbortSignal;
  /** Saves progress on its own, at once; throws when the job was cancelled or taken over. */
  report(progress: Progress): Promise<void>;
  /** Saves progress together with the work of a transaction: each step is done exactly once, whatever crashes. */
  checkpoint(tx: Tx, progress: Progress): Promise<void>;
}
