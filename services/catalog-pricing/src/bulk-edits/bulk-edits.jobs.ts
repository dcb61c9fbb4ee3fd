import { bulkEditFinished, bulkEditUndone } from '@mh-os/contracts';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BulkEditEntity } from './bulk-edit.entity.ts';
import { applyRow, type RowOutcome, undoRow } from './bulk-edit-writing.ts';
import { BULK_EDIT_JOB } from './bulk-edits.service.ts';
import { type EditRow, nextRows, readDefinitions } from './bulk-edits.read-model.ts';

const KEEP = `UPDATE bulk_edit_row SET outcome = $3, code = $4, message = $5, before = coalesce($6::jsonb, before),
  version_after = coalesce($7, version_after) WHERE bulk_edit_id = $1 AND position = $2`;
const COUNTS = `SELECT count(*) FILTER (WHERE outcome IN ('CHANGED', 'UNDONE', 'REFUSED'))::int AS changed,
  count(*) FILTER (WHERE outcome = 'FAILED')::int AS failed, count(*) FILTER (WHERE outcome = 'UNCHANGED')::int AS unchanged,
  count(*) FILTER (WHERE outcome = 'UNDONE')::int AS undone, count(*) FILTER (WHERE outcome = 'REFUSED')::int AS refused
  FROM bulk_edit_row WHERE bulk_edit_id = $1`;

interface Counts {
  readonly changed: number;
  readonly failed: number;
  readonly unchanged: number;
  readonly undone: number;
  readonly refused: number;
}

/** Applies bulk edits and takes them back: a product and what became of it in one transaction, so that none is done twice. */
@Injectable()
export class BulkEditJobs {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(BULK_EDIT_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { id, undo } = job.input as { id: string; undo: boolean };
    ctx.require('catalog-pricing.product.write');
    const edit = await this.db.tx(ctx, async (tx) => {
      const one = await tx.lock(BulkEditEntity, id);
      return one.status === 'QUEUED' ? tx.update(one, { status: 'RUNNING' }) : one;
    });
    let [after, done] = [0, 0];
    for (;;) {
      const rows = await this.next(ctx, id, undo ? 'CHANGED' : 'WAITING', after);
      for (const row of rows) await this.row(ctx, edit, row, undo);
      done += rows.length;
      const last = rows.at(-1);
      if (!last) break;
      after = last.position;
      await this.db.tx(ctx, async (tx) => {
        await this.count(tx, id);
        await job.checkpoint(tx, { progress: done });
      });
    }
    return this.finish(ctx, id, undo);
  }

  /** Which rows come next; each is decided anew in the transaction that changes its product. */
  private next(ctx: Ctx, id: string, outcome: string, after: number): Promise<EditRow[]> {
    return this.db.read(ctx, (tx) => nextRows(tx, id, outcome, after));
  }

  private async row(ctx: Ctx, edit: BulkEditEntity, row: EditRow, undo: boolean): Promise<void> {
    const keep = (tx: Tx, { outcome, code, message, before, versionAfter }: RowOutcome): Promise<unknown> =>
      tx.query('bulk_edit_keep', KEEP, [
        ...[edit.id, row.position, outcome, code ?? null, message ?? null],
        ...[before ? JSON.stringify(before) : null, versionAfter ?? null],
      ]);
    try {
      await this.db.tx(ctx, async (tx) => {
        const definitions = await readDefinitions(tx);
        await keep(tx, undo ? await undoRow(tx, row) : await applyRow(tx, row, edit.patch, definitions));
      });
    } catch (error) {
      // What may go well next time stops the job, which goes on from here.
      if (!(error instanceof DomainError) || (error.kind === 'unavailable' && error.code !== 'CONFLICT')) throw error;
      const { code, message } = error;
      await this.db.tx(ctx, (tx) => keep(tx, { outcome: undo ? 'REFUSED' : 'FAILED', code, message }));
    }
  }

  private async count(tx: Tx, id: string): Promise<BulkEditEntity> {
    const [counts] = await tx.query<Counts>('bulk_edit_counts', COUNTS, [id]);
    return tx.update(await tx.lock(BulkEditEntity, id), { ...counts! });
  }

  private finish(ctx: Ctx, id: string, undo: boolean): Promise<unknown> {
    return this.db.tx(ctx, async (tx) => {
      const edit = await this.count(tx, id);
      await tx.update(edit, undo ? { status: 'UNDONE' } : { status: 'DONE', finishedAt: this.clock.now() });
      const { label, changed, failed, unchanged, undone, refused } = edit;
      const target = { aggregateId: id, aggregateVersion: edit.version };
      if (undo) tx.emit(bulkEditUndone, { label, undone, refused }, target);
      else tx.emit(bulkEditFinished, { label, changed, failed, unchanged }, target);
      return { id };
    });
  }
}
