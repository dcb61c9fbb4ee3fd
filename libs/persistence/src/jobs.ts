import { Inject, Injectable } from '@nestjs/common';
import { DomainError, isId, newId, notFound } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import { Db } from './db.ts';
import type { Job } from './job.types.ts';
import type { Tx } from './tx.ts';

/** How one job differs from the others. */
export interface EnqueueOptions {
  /** Steps to do, where known. */
  readonly total?: number;
  /** Not before this instant. */
  readonly runAt?: Date;
}

const COLUMNS = `id, kind, status, progress, total, input, result, error, created_at AS "createdAt", updated_at AS "updatedAt",
  finished_at AS "finishedAt"`;
const ENQUEUE = `INSERT INTO job (id, brand_id, kind, input, caller, total, run_at) VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, now()))
  RETURNING ${COLUMNS}`;
const CANCEL = `UPDATE job SET status = 'cancelled', updated_at = now(), finished_at = now()
  WHERE id = $1 AND status IN ('queued', 'running') RETURNING ${COLUMNS}`;

/** Long work that outlives its request and its process. */
@Injectable()
export class Jobs {
  private readonly db: Db;

  constructor(@Inject(Db) db: Db) {
    this.db = db;
  }

  /** Adds a job that starts after the commit, on behalf of the caller, with the caller's permissions. Input is plain JSON. */
  async enqueue(tx: Tx, kind: string, input: unknown, options: EnqueueOptions = {}): Promise<Job> {
    const { brandId, permissions, scopes, actor, platform, requestId, correlationId, locale, sessionId } = tx.ctx;
    const caller = {
      actor,
      scopes,
      platform,
      requestId,
      correlationId,
      locale,
      sessionId,
      permissions: [...permissions],
    };
    const texts = [JSON.stringify(input ?? null), JSON.stringify(caller)];
    const values = [newId(), brandId, kind, ...texts, options.total ?? null, options.runAt ?? null];
    const [job] = await tx.query<Job>('job_enqueue', ENQUEUE, values);
    tx.afterCommit(() => this.db.jobAdded.now());
    return job as Job;
  }

  /** A job of the caller's brand. */
  async get(ctx: Ctx, id: string): Promise<Job> {
    const sql = `SELECT ${COLUMNS} FROM job WHERE id = $1`;
    const [job] = isId(id) ? await this.db.read(ctx, (tx) => tx.query<Job>('job_get', sql, [id])) : [];
    if (!job) throw notFound('Job', id);
    return job;
  }

  /** The latest jobs of one kind, newest first. */
  list(ctx: Ctx, kind: string, first = 20): Promise<Job[]> {
    const sql = `SELECT ${COLUMNS} FROM job WHERE kind = $1 ORDER BY created_at DESC, id LIMIT $2`;
    return this.db.read(ctx, (tx) => tx.query<Job>('job_list', sql, [kind, first]));
  }

  /** Stops a job that has not ended; what its steps have committed stays. */
  async cancel(ctx: Ctx, id: string): Promise<Job> {
    const before = await this.get(ctx, id);
    const [job] = await this.db.tx(ctx, (tx) => tx.query<Job>('job_cancel', CANCEL, [id]));
    if (job) return job;
    throw new DomainError('JOB_ENDED', `This job has ended already: it ${before.status}.`);
  }
}
