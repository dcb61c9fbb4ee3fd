import { type JobRun, OnJob } from '@mh-os/messaging';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ProductImportEntity } from '../product-import.entity.ts';
import { undoUntil } from '../undoing/undoable.rules.ts';
import { ImportRunner } from './import-runner.ts';

/** Kind of the job that runs an import. */
export const IMPORT_JOB = 'product-import';

/** Runs imports in the background; a process that dies is followed by another that goes on from the last step. */
@Injectable()
export class ImportJobs {
  constructor(
    private readonly db: Db,
    private readonly runner: ImportRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(IMPORT_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { importId } = job.input as { importId: string };
    try {
      const head = await this.started(ctx, importId);
      await this.runner.run(job, ctx, head);
      return { importId };
    } catch (error) {
      if (lasting(job, error)) await this.failed(ctx, importId, error);
      throw error;
    }
  }

  private started(ctx: Ctx, importId: string): Promise<ProductImportEntity> {
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(ProductImportEntity, importId);
      return head.status === 'QUEUED' ? tx.update(head, { status: 'RUNNING' }) : head;
    });
  }

  /** Nothing of a failed import stays staged; what earlier batches have applied stays and is not done twice next time. */
  private async failed(ctx: Ctx, importId: string, error: unknown): Promise<void> {
    const told =
      error instanceof DomainError
        ? error
        : new DomainError('INTERNAL', 'The import failed for a reason that was logged.');
    await this.db.tx(
      ctx,
      async (tx) => {
        const head = await tx.lock(ProductImportEntity, importId);
        await tx.query('import_rows_drop', 'DELETE FROM import_row WHERE import_id = $1', [importId]);
        const failure = { code: told.code, message: told.message };
        await tx.update(head, { status: 'FAILED', failure, undoUntil: undoUntil(head, this.clock.now()) });
      },
      { statementTimeoutMs: 60_000 },
    );
  }
}

/** Whether the job ends with this error; otherwise it goes on later or elsewhere. */
export function lasting(job: JobRun, error: unknown): boolean {
  if (job.signal.aborted) return false;
  return !(error instanceof DomainError) || (error.code !== 'JOB_GONE' && error.kind !== 'unavailable');
}
