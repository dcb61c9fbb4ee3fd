import { crmImportFinished, crmImportUndone, leadsImported } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CrmImportEntity } from '../crm-import.entity.ts';
import { dropFile } from '../import-keeping.ts';
import { type CrmImportAction, importTransitions, undoUntil } from '../import.rules.ts';
import { ImportRunner } from './import-runner.ts';

/** Kinds of the jobs that run an import and take it back. */
export const IMPORT_JOB = 'crm.import.run';
export const UNDO_JOB = 'crm.import.undo';

/** Runs imports in the background; a process that dies is followed by another that goes on. */
@Injectable()
export class ImportJobs {
  constructor(
    private readonly db: Db,
    private readonly runner: ImportRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(IMPORT_JOB)
  run(job: JobRun, ctx: Ctx): Promise<unknown> {
    return this.guarded(job, ctx, async (id) => {
      const head = await this.change(ctx, id, (tx, one) =>
        one.status === 'QUEUED' ? move(tx, one, 'BEGIN') : Promise.resolve(one),
      );
      if (head.status !== 'RUNNING') return;
      await this.runner.apply(job, ctx, head);
      await this.change(ctx, id, (tx, one) => this.end(tx, one));
    });
  }

  @OnJob(UNDO_JOB)
  undo(job: JobRun, ctx: Ctx): Promise<unknown> {
    return this.guarded(job, ctx, async (id) => {
      const head = await this.change(ctx, id, (_tx, one) => Promise.resolve(one));
      if (head.status !== 'UNDOING') return;
      await this.runner.undo(job, ctx, head);
      await this.change(ctx, id, async (tx, one) => {
        await move(tx, one, 'END_UNDO');
        const { fileName: label, kind, undoneCount, keptCount } = one;
        tx.emit(crmImportUndone, { label, kind, rows: undoneCount, kept: keptCount }, target(one));
        return one;
      });
    });
  }

  private async end(tx: Tx, one: CrmImportEntity): Promise<CrmImportEntity> {
    const { kind, fileName: label, rowCount: rows, trial, createdCount: created, knownCount: known } = one;
    if (trial) await move(tx, one, 'END_TRIAL');
    else {
      await move(tx, one, 'SUCCEED', { undoUntil: undoUntil(this.clock.now()) });
      await dropFile(tx, one.id);
      if (kind === 'LEADS') tx.emit(leadsImported, { label, rows, created, known }, target(one));
    }
    const counts = { created, known, updated: one.updatedCount, failed: one.failedCount };
    tx.emit(crmImportFinished, { label, kind, rows, trial, ...counts }, target(one));
    return one;
  }

  private async guarded(job: JobRun, ctx: Ctx, work: (id: string) => Promise<void>): Promise<unknown> {
    const { importId } = job.input as { importId: string };
    try {
      await work(importId);
      return { importId };
    } catch (error) {
      const passing = job.signal.aborted || (error instanceof DomainError && ['JOB_GONE'].includes(error.code));
      if (!passing && !(error instanceof DomainError && error.kind === 'unavailable'))
        await this.fail(ctx, importId, error);
      throw error;
    }
  }

  /** What earlier batches have written stays, is told, and can be taken back; a trial is as if it had not been. */
  private async fail(ctx: Ctx, importId: string, error: unknown): Promise<void> {
    const { code, message } =
      error instanceof DomainError
        ? error
        : { code: 'INTERNAL', message: 'The import failed for a reason that was logged.' };
    await this.change(ctx, importId, (tx, one) => {
      const failure = { code, message };
      if (one.trial && one.status !== 'UNDOING') return move(tx, one, 'RETURN', { failure });
      return move(tx, one, 'FAIL', { failure, undoUntil: one.undoUntil ?? undoUntil(this.clock.now()) });
    });
  }

  private change(
    ctx: Ctx,
    id: string,
    work: (tx: Tx, head: CrmImportEntity) => Promise<CrmImportEntity>,
  ): Promise<CrmImportEntity> {
    return this.db.tx(ctx, async (tx) => work(tx, await tx.lock(CrmImportEntity, id)));
  }
}

function move(
  tx: Tx,
  head: CrmImportEntity,
  action: CrmImportAction,
  more: Partial<CrmImportEntity> = {},
): Promise<CrmImportEntity> {
  return tx.update<CrmImportEntity>(head, { ...more, status: importTransitions.next(head.status, action) });
}

const target = (one: CrmImportEntity) => ({ aggregateId: one.id, aggregateVersion: one.version });
