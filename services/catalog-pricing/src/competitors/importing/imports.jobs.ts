import { competitorImportFinished } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ImportFilesService } from '../../imports/files/import-files.service.ts';
import { openSource } from '../../imports/reading/open-source.ts';
import type { SourceRow } from '../../imports/reading/row-cells.ts';
import { decodeText } from '../../imports/reading/text-stream.ts';
import { recordCaptures } from '../capturing/capture-writer.ts';
import { countsOf, emitRecorded } from '../capturing/captures.service.ts';
import { CompetitorImportEntity, type ImportFault } from './competitor-import.entity.ts';
import { mapUnknown } from './import-mapping.ts';
import { columnsOf, type ImportColumn, type ImportRow, rowOf } from './import-row.rules.ts';
import { COMPETITOR_IMPORT_JOB } from './imports.service.ts';

const BATCH = 500;
const MOST_FAULTS = 100;

interface Reading {
  readonly importId: string;
  readonly locale: string;
  readonly columns: ReadonlyMap<ImportColumn, string>;
}

/** Imports in the background, a few hundred rows a transaction; who goes on after a crash begins behind the last of them. */
@Injectable()
export class CompetitorImportJobs {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFilesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(COMPETITOR_IMPORT_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { importId, locale } = job.input as { importId: string; locale: string };
    try {
      await this.rows(job, ctx, importId, locale);
      await this.end(ctx, importId, null);
    } catch (error) {
      if (!job.signal.aborted && isLasting(error)) await this.end(ctx, importId, error);
      throw error;
    }
    return { importId };
  }

  private async rows(job: JobRun, ctx: Ctx, importId: string, locale: string): Promise<void> {
    const { fileId } = await this.db.read(ctx, (tx) => tx.get(CompetitorImportEntity, importId));
    const source = await openSource(() => decodeText(this.files.bytes(ctx, fileId)));
    const reading = { importId, locale, columns: columnsOf(source.columns) };
    const done = (job.state as { row?: number } | null)?.row ?? 0;
    let batch: SourceRow[] = [];
    for await (const row of source.rows) {
      if (row.row <= done) continue;
      batch.push(row);
      if (batch.length < BATCH) continue;
      await this.batch(job, ctx, reading, batch);
      batch = [];
    }
    if (batch.length > 0) await this.batch(job, ctx, reading, batch);
  }

  private batch(job: JobRun, ctx: Ctx, reading: Reading, batch: readonly SourceRow[]): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(CompetitorImportEntity, reading.importId);
      const { rows, faults } = readBatch(batch, reading);
      if (head.mapUnknown)
        await mapUnknown(
          tx,
          rows.map((one) => one.row),
        );
      const outcomes = await recordCaptures(
        tx,
        'CSV',
        rows.map((one) => one.row),
        this.clock.now(),
      );
      for (const [at, outcome] of outcomes.entries())
        if (outcome.status === 'FAILED')
          faults.push({ row: rows[at]!.number, code: outcome.code, message: outcome.message });
      const counts = countsOf(outcomes);
      emitRecorded(tx, 'CSV', head.fileName, counts);
      const rowCount = head.rowCount + batch.length;
      await tx.update(head, {
        ...{ status: 'RUNNING', rowCount, recordedCount: head.recordedCount + counts.recorded },
        ...{ unchangedCount: head.unchangedCount + counts.unchanged, failedCount: head.failedCount + faults.length },
        faults: [...head.faults, ...faults.sort((a, b) => a.row - b.row)].slice(0, MOST_FAULTS),
      });
      await job.checkpoint(tx, { progress: rowCount, state: { row: batch.at(-1)!.row } });
    });
  }

  private end(ctx: Ctx, importId: string, error: unknown): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(CompetitorImportEntity, importId);
      await tx.update(head, error ? { status: 'FAILED', failure: toldOf(error) } : { status: 'SUCCEEDED' });
      emitFinished(tx, head);
    });
  }
}

function readBatch(batch: readonly SourceRow[], { columns, locale }: Reading) {
  const faults: ImportFault[] = [];
  const rows: { number: number; row: ImportRow }[] = [];
  for (const { row, cells, malformed } of batch)
    try {
      if (malformed) throw new DomainError('IMPORT_ROW_MALFORMED', malformed);
      rows.push({ number: row, row: rowOf(cells, columns, locale) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ row, code: error.code, message: error.message });
    }
  return { rows, faults };
}

function emitFinished(tx: Tx, head: CompetitorImportEntity): void {
  const { id, version, fileName: label, rowCount: rows, recordedCount: recorded } = head;
  const counts = { rows, recorded, unchanged: head.unchangedCount, failed: head.failedCount };
  tx.emit(competitorImportFinished, { label, ...counts }, { aggregateId: id, aggregateVersion: version });
}

const isLasting = (error: unknown): boolean =>
  !(error instanceof DomainError) || (error.code !== 'JOB_GONE' && error.kind !== 'unavailable');

const toldOf = (error: unknown): { code: string; message: string } =>
  error instanceof DomainError
    ? { code: error.code, message: error.message }
    : { code: 'INTERNAL', message: 'The import failed for a reason that was logged.' };
