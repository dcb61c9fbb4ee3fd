import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import type { JobRun } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CrmImportEntity } from '../crm-import.entity.ts';
import { countsOf, forgetChanges, keepChanges, keepFaults, nextChanges, readFile } from '../import-keeping.ts';
import type { Applied, ImportFrame, ImportRow } from '../import-kind.ts';
import { readTable } from '../import-table.ts';
import { importKindOf } from '../kinds/index.ts';
import { rowsOf } from '../mapped-rows.ts';
import { withoutTwins } from '../twins.rules.ts';

/** Rows that are written, or taken back, in one transaction. */
export const ROWS_OF_STEP = 200;
const SLOW = { statementTimeoutMs: 60_000 };
const COUNT = `UPDATE crm_import SET done_count = done_count + $2, created_count = created_count + $3, updated_count = updated_count + $4,
  known_count = known_count + $5, failed_count = failed_count + $6, updated_at = now() WHERE id = $1`;
const UNDONE = `UPDATE crm_import SET undone_count = undone_count + $2, kept_count = kept_count + $3, updated_at = now() WHERE id = $1`;

/** A trial is the real thing, thrown away: only so does it tell what the real thing would. */
class Trial extends Error {
  constructor(readonly applied: Applied) {
    super('trial');
  }
}

/** The steps of an import. Each commits its work together with where it stands: nothing twice, nothing left out. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(job: JobRun, ctx: Ctx, head: CrmImportEntity): Promise<void> {
    const kind = importKindOf(head.kind);
    const csv = await this.db.read(ctx, (tx) => readFile(tx, head.id));
    if (csv === null) throw new DomainError('CRM_IMPORT_FILE_GONE', 'The file is gone: give it again.');
    const rows = rowsOf(readTable(csv, { mostRows: kind.mostRows }), head.mapping);
    const seen = new Map<string, number>();
    const frame = this.frame(head);
    let done = (job.state as { row: number } | null)?.row ?? 0;
    for (let at = 0; at < rows.length; at += ROWS_OF_STEP) {
      const batch = rows.slice(at, at + ROWS_OF_STEP);
      const { fresh, twice } = withoutTwins(kind, batch, frame, seen);
      // Rows of before a crash are read again only to know whom they named.
      if (batch.at(-1)!.row <= done) continue;
      done = await this.step(job, ctx, head, { batch, fresh, twice, all: rows.length });
    }
  }

  /** Takes back what an import changed, the last row first. */
  async undo(job: JobRun, ctx: Ctx, head: CrmImportEntity): Promise<void> {
    for (let more = true; more;) more = await this.db.tx(ctx, (tx) => this.takeBack(job, tx, head), SLOW);
  }

  private async takeBack(job: JobRun, tx: Tx, head: CrmImportEntity): Promise<boolean> {
    // Whoever else takes the same import back waits here, and finds the next rows.
    const { undoneCount, keptCount } = await tx.lock(CrmImportEntity, head.id);
    const changes = await nextChanges(tx, head.id, ROWS_OF_STEP);
    if (changes.length === 0) return false;
    const kept = await importKindOf(head.kind).undo(tx, changes, this.frame(head));
    await keepFaults(tx, head.id, kept, true);
    await forgetChanges(
      tx,
      head.id,
      changes.map(({ row }) => row),
    );
    await tx.query('crm_import_undone', UNDONE, [head.id, changes.length - kept.length, kept.length]);
    await job.checkpoint(tx, { progress: undoneCount + keptCount + changes.length });
    return true;
  }

  private async step(
    job: JobRun,
    ctx: Ctx,
    head: CrmImportEntity,
    { batch, fresh, twice, all }: { batch: ImportRow[]; fresh: ImportRow[]; twice: Applied['faults']; all: number },
  ): Promise<number> {
    const trial = head.trial ? await this.trial(ctx, head, fresh) : null;
    const row = batch.at(-1)!.row;
    await this.db.tx(
      ctx,
      async (tx) => {
        const { applied, faults } = trial ?? (await importKindOf(head.kind).apply(tx, fresh, this.frame(head)));
        const outcome = { applied, faults: [...twice, ...faults] };
        if (!trial) await keepChanges(tx, head.id, applied);
        await keepFaults(tx, head.id, outcome.faults);
        const { created, updated, known, failed } = countsOf(outcome);
        await tx.query('crm_import_count', COUNT, [head.id, batch.length, created, updated, known, failed]);
        await job.checkpoint(tx, { progress: row - 1, total: all, state: { row } });
      },
      SLOW,
    );
    return row;
  }

  private async trial(ctx: Ctx, head: CrmImportEntity, rows: readonly ImportRow[]): Promise<Applied> {
    const work = async (tx: Tx): Promise<never> => {
      throw new Trial(await importKindOf(head.kind).apply(tx, rows, this.frame(head)));
    };
    try {
      return await this.db.tx(ctx, work, SLOW);
    } catch (error) {
      if (error instanceof Trial) return error.applied;
      throw error;
    }
  }

  private frame({ id, source, updateKnown }: CrmImportEntity): ImportFrame {
    return { now: this.clock.now(), importId: id, source, updateKnown };
  }
}
