import { recordsImported, recordsUndone } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { lasting } from '../../imports/running/import.jobs.ts';
import { undoUntil } from '../../imports/undoing/undoable.rules.ts';
import { kindNamed } from '../kinds/index.ts';
import { RecordImportEntity } from '../record-import.entity.ts';
import { type RecordImportAction, recordImportTransitions } from '../record-import.rules.ts';
import { RecordImportRunner } from './record-import-runner.ts';

/** Kinds of the jobs that run an import and take it back. */
export const RECORD_IMPORT_JOB = 'record-import';
export const RECORD_UNDO_JOB = 'record-undo';

/** Runs imports of records in the background; a process that dies is followed by another that goes on. */
@Injectable()
export class RecordImportJobs {
  constructor(
    private readonly db: Db,
    private readonly runner: RecordImportRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(RECORD_IMPORT_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    return this.guarded(job, ctx, async (importId) => {
      const head = await this.locked(ctx, importId, (tx, one) =>
        one.status === 'QUEUED' ? this.move(tx, one, 'START') : Promise.resolve(one),
      );
      await this.runner.apply(job, ctx, head, kindNamed(head.kind));
      await this.locked(ctx, importId, async (tx, one) => {
        await this.move(tx, one, 'SUCCEED', { undoUntil: undoUntil(one, this.clock.now()) });
        const counts = { created: one.createdCount, updated: one.updatedCount, unchanged: one.unchangedCount };
        const data = { label: one.fileName, kind: one.kind, dryRun: one.dryRun, rows: one.rowCount, ...counts };
        tx.emit(recordsImported, { ...data, failed: one.failedCount }, target(one));
        const file = { id: one.id, version: one.version, name: one.fileName };
        if (!one.dryRun)
          kindNamed(one.kind).importing?.ended?.(tx, file, { rows: one.rowCount, ...counts, failed: one.failedCount });
        return one;
      });
    });
  }

  @OnJob(RECORD_UNDO_JOB)
  async undo(job: JobRun, ctx: Ctx): Promise<unknown> {
    return this.guarded(job, ctx, async (importId) => {
      const head = await this.locked(ctx, importId, (_tx, one) => Promise.resolve(one));
      await this.runner.undo(job, ctx, head, kindNamed(head.kind));
      await this.locked(ctx, importId, async (tx, one) => {
        await this.move(tx, one, 'FINISH_UNDO');
        const data = { label: one.fileName, kind: one.kind, rows: one.undoneCount };
        tx.emit(recordsUndone, data, target(one));
        return one;
      });
    });
  }

  private async guarded(job: JobRun, ctx: Ctx, work: (importId: string) => Promise<void>): Promise<unknown> {
    const { importId } = job.input as { importId: string };
    try {
      await work(importId);
      return { importId };
    } catch (error) {
      if (lasting(job, error)) await this.failed(ctx, importId, error);
      throw error;
    }
  }

  /** What earlier batches have applied stays, is told, and can be taken back. */
  private async failed(ctx: Ctx, importId: string, error: unknown): Promise<void> {
    const known = error instanceof DomainError;
    const { code, message } = known
      ? error
      : { code: 'INTERNAL', message: 'The import failed for a reason that was logged.' };
    await this.locked(ctx, importId, (tx, one) =>
      this.move(tx, one, 'FAIL', { undoUntil: undoUntil(one, this.clock.now()), failure: { code, message } }),
    );
  }

  private locked(
    ctx: Ctx,
    importId: string,
    work: (tx: Tx, head: RecordImportEntity) => Promise<RecordImportEntity>,
  ): Promise<RecordImportEntity> {
    return this.db.tx(ctx, async (tx) => work(tx, await tx.lock(RecordImportEntity, importId)));
  }

  private move(
    tx: Tx,
    head: RecordImportEntity,
    action: RecordImportAction,
    more: Partial<RecordImportEntity> = {},
  ): Promise<RecordImportEntity> {
    const status = recordImportTransitions.next(head.status, action);
    return tx.update<RecordImportEntity>(head, { ...more, status });
  }
}

function target(head: RecordImportEntity): { aggregateId: string; aggregateVersion: number } {
  return { aggregateId: head.id, aggregateVersion: head.version };
}
