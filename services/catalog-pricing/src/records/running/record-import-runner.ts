import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import type { JobRun } from '@mh-os/messaging';
import { CLOCK, Db, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ImportFilesService } from '../../imports/files/import-files.service.ts';
import type { RowError } from '../../imports/import.types.ts';
import { recordFaults } from '../../imports/row-faults.ts';
import { decodeText } from '../../imports/reading/text-stream.ts';
import type { RecordImportEntity } from '../record-import.entity.ts';
import type { Applied, RecordFrame, RecordKind, RecordRow, Undoable } from '../record-kind.ts';
import { assertColumns, RecordReader } from '../record-reader.ts';
import { openRecords } from '../record-source.ts';

const ROWS_OF_STEP = 500;
const SLOW = { statementTimeoutMs: 60_000 };

/** Where an import stands: the last row that was dealt with, and how many. */
interface ReadState {
  readonly row: number;
  readonly rows: number;
}

interface ReadRow {
  readonly row: RecordRow;
  readonly errors: readonly RowError[];
}

const COUNT = `UPDATE record_import SET row_count = row_count + $2, created_count = created_count + $3, updated_count = updated_count + $4,
  unchanged_count = unchanged_count + $5, failed_count = failed_count + $6, updated_at = now() WHERE id = $1`;
const KEEP = `INSERT INTO record_import_change (brand_id, import_id, row_number, undo)
  SELECT $1, $2, * FROM unnest($3::integer[], $4::jsonb[])`;
const TAKE = `SELECT row_number AS "row", undo FROM record_import_change WHERE import_id = $1 ORDER BY row_number DESC LIMIT ${ROWS_OF_STEP}`;
const TAKEN = `DELETE FROM record_import_change WHERE import_id = $1 AND row_number = ANY ($2::integer[])`;
const UNDONE = `UPDATE record_import SET undone_count = undone_count + $2, updated_at = now() WHERE id = $1`;

/** A trial is the real thing, thrown away: only so does it tell what the real thing would. */
class Trial extends Error {
  readonly applied: Applied;

  constructor(applied: Applied) {
    super('trial');
    this.applied = applied;
  }
}

/** The steps of an import of records. Each commits its work together with where it stands: nothing twice, nothing left out. */
@Injectable()
export class RecordImportRunner {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFilesService,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(job: JobRun, ctx: Ctx, head: RecordImportEntity, kind: RecordKind): Promise<void> {
    let state = (job.state ?? { row: 0, rows: 0 }) as ReadState;
    const source = await openRecords(() => decodeText(this.files.bytes(ctx, head.fileId)));
    assertColumns(kind, source.columns);
    const reader = new RecordReader(kind);
    let waiting: ReadRow[] = [];
    for await (const one of source.rows) {
      const read = reader.read(one);
      // Rows of before a crash are read again only to know which records they named.
      if (read.row.row > state.row) waiting.push(read);
      if (waiting.length < ROWS_OF_STEP) continue;
      state = await this.step(job, ctx, head, kind, waiting, state);
      waiting = [];
    }
    if (waiting.length > 0) state = await this.step(job, ctx, head, kind, waiting, state);
    if (state.rows === 0) throw new DomainError('IMPORT_FILE_EMPTY', 'The file has no records.');
  }

  /** Takes back what an import changed, last row first. */
  async undo(job: JobRun, ctx: Ctx, head: RecordImportEntity, kind: RecordKind): Promise<void> {
    for (let more = true; more;) {
      more = await this.db.tx(
        ctx,
        async (tx) => {
          const rows = await tx.query<Undoable>('record_changes', TAKE, [head.id]);
          if (rows.length === 0) return false;
          const refused = await kind.importing!.undo(tx, rows, this.frame(head));
          await recordFaults.keep(tx, head.id, refused, 1);
          const numbers = rows.map((one) => one.row);
          const stayed = new Set(refused.map((one) => one.row));
          await tx.query('record_changes_taken', TAKEN, [head.id, numbers]);
          await tx.query('record_undone', UNDONE, [head.id, numbers.filter((row) => !stayed.has(row)).length]);
          await job.checkpoint(tx, { progress: head.undoneCount + rows.length });
          return true;
        },
        SLOW,
      );
    }
  }

  private async step(
    job: JobRun,
    ctx: Ctx,
    head: RecordImportEntity,
    kind: RecordKind,
    batch: readonly ReadRow[],
    from: ReadState,
  ): Promise<ReadState> {
    const good = batch.filter((one) => one.errors.length === 0).map((one) => one.row);
    const state = { row: batch.at(-1)!.row.row, rows: from.rows + batch.length };
    const trial = head.dryRun ? await this.trial(ctx, head, kind, good) : null;
    await this.db.tx(
      ctx,
      async (tx) => {
        const { applied, faults } = trial ?? (await kind.importing!.apply(tx, good, this.frame(head)));
        const errors = [...batch.flatMap((one) => one.errors), ...faults];
        await recordFaults.keep(tx, head.id, errors, 0);
        if (!trial) await keepChanges(tx, head.id, applied);
        const of = (outcome: string): number => applied.filter((one) => one.outcome === outcome).length;
        const failed = new Set(errors.map((one) => one.row)).size;
        const counts = [batch.length, of('created'), of('updated'), of('unchanged'), failed];
        await tx.query('record_count', COUNT, [head.id, ...counts]);
        await job.checkpoint(tx, { progress: state.rows, state });
      },
      SLOW,
    );
    return state;
  }

  private async trial(
    ctx: Ctx,
    head: RecordImportEntity,
    kind: RecordKind,
    rows: readonly RecordRow[],
  ): Promise<Applied> {
    try {
      return await this.db.tx(
        ctx,
        async (tx) => {
          throw new Trial(await kind.importing!.apply(tx, rows, this.frame(head)));
        },
        SLOW,
      );
    } catch (error) {
      if (error instanceof Trial) return error.applied;
      throw error;
    }
  }

  private frame(head: RecordImportEntity): RecordFrame {
    const { id: importId, fileName, options } = head;
    return { now: this.clock.now(), importId, fileName, options, jobs: this.jobs };
  }
}

async function keepChanges(tx: Tx, importId: string, applied: Applied['applied']): Promise<void> {
  const changed = applied.filter((one) => one.undo !== undefined);
  if (changed.length === 0) return;
  const undo = changed.map((one) => JSON.stringify(one.undo));
  await tx.query('record_changes_keep', KEEP, [tx.ctx.brandId, importId, changed.map((one) => one.row), undo]);
}
