import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Ctx, DomainError } from '@mh-os/kernel';
import type { CtxInit } from '@mh-os/kernel';
import type { JobRun, Progress, RelayDb, Tx, Wake } from '@mh-os/persistence';
import type { Handlers } from './handlers.ts';

interface Claimed {
  readonly id: string;
  readonly brand_id: string | null;
  readonly kind: string;
  readonly input: unknown;
  readonly state: unknown;
  readonly caller: Omit<CtxInit, 'brandId'>;
  readonly attempts: number;
}

/** Starts of one job at most: a job that kills its process must not do so for ever. */
const MOST_ATTEMPTS = 8;
const POLL_MS = 1_000;
const CLAIM = `UPDATE job SET status = 'running', lease = $1, lease_until = now() + $2 * interval '1 ms', attempts = attempts + 1,
    updated_at = now()
  WHERE id = (SELECT id FROM job j WHERE kind = ANY ($3) AND ((status = 'queued' AND run_at <= now())
      OR (status = 'running' AND lease_until < now()))
      AND NOT EXISTS (SELECT 1 FROM suspended_brand s WHERE s.brand_id = j.brand_id)
    ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, brand_id, kind, input, state, caller, attempts`;
const BEAT = `UPDATE job SET lease_until = now() + $3 * interval '1 ms' WHERE id = $1 AND lease = $2 AND status = 'running' RETURNING id`;
const SAVE = `UPDATE job SET progress = coalesce($3, progress), total = coalesce($4, total), state = coalesce($5, state),
    updated_at = now() WHERE id = $1 AND lease = $2 AND status = 'running' RETURNING id`;
const END = `UPDATE job SET status = $3, result = $4, error = $5, lease = NULL, lease_until = NULL, updated_at = now(),
    finished_at = CASE WHEN $3 = 'queued' THEN NULL ELSE now() END, run_at = now() + $6 * interval '1 ms'
  WHERE id = $1 AND lease = $2 AND status = 'running'`;

/** Does the jobs of this service's kinds: one process each, taken over from a process that falls silent. */
export class JobWorker {
  private readonly logger = new Logger('Jobs');
  private readonly stopping = new AbortController();
  private lanes: Promise<void[]> | undefined;

  constructor(
    private readonly relayDb: RelayDb,
    private readonly handlers: Handlers,
    private readonly wake: Wake,
    private readonly limits: { readonly concurrency: number; readonly leaseMs: number },
  ) {}

  start(): void {
    if (this.handlers.jobs.size === 0) return;
    this.lanes ??= Promise.all(Array.from({ length: this.limits.concurrency }, () => this.lane()));
  }

  /** Takes no more; tells running jobs to stop, which go on elsewhere from their last state. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.now();
    await this.lanes;
  }

  private async lane(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const job = await this.claim();
      if (job) await this.run(job.claimed, job.lease);
      else if (!this.stopping.signal.aborted) await this.wake.within(POLL_MS);
    }
  }

  private async claim(): Promise<{ claimed: Claimed; lease: string } | undefined> {
    const lease = randomUUID();
    try {
      const values = [lease, this.limits.leaseMs, [...this.handlers.jobs.keys()]];
      const [claimed] = await this.relayDb.query<Claimed>('job_claim', CLAIM, values);
      return claimed && { claimed, lease };
    } catch (error) {
      this.logger.warn(`No job can be claimed at the moment: ${String(error)}`);
      return undefined;
    }
  }

  private async run(job: Claimed, lease: string): Promise<void> {
    const lost = new AbortController();
    const beat = setInterval(() => {
      this.relayDb
        .query('job_beat', BEAT, [job.id, lease, this.limits.leaseMs])
        .then((kept) => kept.length === 0 && lost.abort(gone()))
        .catch((error: unknown) => this.logger.warn(`Job ${job.id} could not be kept: ${String(error)}`));
    }, this.limits.leaseMs / 3);
    try {
      if (job.attempts > MOST_ATTEMPTS)
        throw new DomainError('JOB_ABANDONED', `The job was started ${MOST_ATTEMPTS} times and never came to an end.`);
      const signal = AbortSignal.any([lost.signal, this.stopping.signal]);
      const ctx = new Ctx({ ...job.caller, brandId: job.brand_id, causationId: job.id });
      const result = await this.handlers.jobs.get(job.kind)?.(this.handle(job, lease, signal), ctx);
      await this.end(job.id, lease, 'succeeded', result);
    } catch (error) {
      await this.fail(job, lease, error).catch((failure: unknown) =>
        this.logger.error(`Job ${job.id} is taken over after its lease: ${String(failure)}`),
      );
    } finally {
      clearInterval(beat);
    }
  }

  private handle(job: Claimed, lease: string, signal: AbortSignal): JobRun {
    const { id, kind, input, state, attempts: attempt } = job;
    const values = ({ progress, total, state: next }: Progress) => {
      const text = next === undefined ? null : JSON.stringify(next);
      return [id, lease, progress ?? null, total ?? null, text];
    };
    const check = (kept: readonly unknown[]) => {
      if (kept.length === 0) throw gone();
      signal.throwIfAborted();
    };
    return {
      ...{ id, kind, input, state, attempt, signal },
      report: async (progress) => check(await this.relayDb.query('job_save', SAVE, values(progress))),
      checkpoint: async (tx: Tx, progress) => check(await tx.query('job_save', SAVE, values(progress))),
    };
  }

  private async fail(job: Claimed, lease: string, error: unknown): Promise<void> {
    const known = error instanceof DomainError;
    if (known && error.code === 'JOB_GONE') return;
    // Told to stop, or the database was away: goes on later from its last state.
    if (this.stopping.signal.aborted) return this.end(job.id, lease, 'queued', null);
    if (known && error.kind === 'unavailable' && job.attempts < MOST_ATTEMPTS)
      return this.end(job.id, lease, 'queued', null, null, 1_000 * 2 ** job.attempts);
    if (!known) this.logger.error(error);
    const told = known ? error : { code: 'INTERNAL', message: 'The job failed for a reason that was logged.' };
    await this.end(job.id, lease, 'failed', null, { code: told.code, message: told.message });
  }

  private async end(id: string, lease: string, status: string, result: unknown, error: unknown = null, pauseMs = 0) {
    const texts = [result, error].map((value) => JSON.stringify(value ?? null));
    await this.relayDb.query('job_end', END, [id, lease, status, ...texts, pauseMs]);
  }
}

function gone(): DomainError {
  return new DomainError('JOB_GONE', 'The job was cancelled, or another process goes on with it.');
}
