import { Jobs } from '@mh-os/messaging';
import { OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { actorOf, type Clock, type Ctx, newId, type Page, uuids, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FeaturesService } from '../flags/features.service.ts';
import { completeFile } from '../imports/files/import-files.service.ts';
import type { RowError } from '../imports/import.types.ts';
import { recordFaults } from '../imports/row-faults.ts';
import { assertUndoable } from '../imports/undoing/undoable.rules.ts';
import { importable, kindNamed } from './kinds/index.ts';
import { RecordImportEntity } from './record-import.entity.ts';
import { recordImportTransitions } from './record-import.rules.ts';
import type { RecordOptions } from './record-kind.ts';
import type { StartRecordImportInput, UndoRecordImportInput } from './records.inputs.ts';
import type { RecordImportType } from './records.type.ts';
import { RECORD_IMPORT_JOB, RECORD_UNDO_JOB } from './running/record-import.jobs.ts';

const RUN = 'catalog-pricing.import.run';
const COLUMNS = `i.id, i.kind, i.file_id AS "fileId", i.file_name AS "fileName", i.dry_run AS "dryRun", i.status, i.job_id AS "jobId", i.row_count AS "rowCount",
  i.created_count AS "createdCount", i.updated_count AS "updatedCount", i.unchanged_count AS "unchangedCount",
  i.failed_count AS "failedCount", i.undone_count AS "undoneCount", i.undo_until AS "undoUntil", i.failure,
  i.started_by AS "startedBy", i.created_at AS "createdAt", i.version`;
const NONE = { rowCount: 0, createdCount: 0, updatedCount: 0, unchangedCount: 0, failedCount: 0, undoneCount: 0 };

type Paging = { first?: number; after?: string | null };

@Injectable()
export class RecordImportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly features: FeaturesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async start(ctx: Ctx, input: StartRecordImportInput): Promise<RecordImportType> {
    ctx.require(RUN);
    await this.features.require(ctx, 'catalog-pricing.imports');
    const { idempotencyKey, ...body } = input;
    ctx.require(importable(body.kind).permission);
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('startRecordImport', idempotencyKey, body, () =>
        enqueueRecordImport(tx, this.jobs, body),
      );
      return (await read(tx, [id])).get(id)!;
    });
  }

  /** Only who may write the records may take them back. */
  undo(ctx: Ctx, input: UndoRecordImportInput): Promise<RecordImportType> {
    ctx.require(RUN);
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(RecordImportEntity, input.id);
      if (head.version !== input.expectedVersion)
        throw versionConflict('RecordImport', head.id, input.expectedVersion, head.version);
      ctx.require(importable(head.kind).permission);
      const status = recordImportTransitions.next(head.status, 'UNDO');
      assertUndoable(head, this.clock.now());
      const job = await this.jobs.enqueue(tx, RECORD_UNDO_JOB, { importId: head.id });
      await tx.update(head, { status, jobId: job.id });
      return (await read(tx, [head.id])).get(head.id)!;
    });
  }

  page(ctx: Ctx, args: Paging): Promise<Page<RecordImportType>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) =>
      readPage<RecordImportType>(tx, args, {
        ...{ name: 'record_import_page', select: COLUMNS, from: 'record_import i' },
        where: { sql: 'true', params: [] },
        order: thenId({ sql: 'i.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'i.id'),
      }),
    );
  }

  async count(ctx: Ctx): Promise<number> {
    ctx.require(RUN);
    const sql = 'SELECT count(*)::int AS n FROM record_import';
    const [row] = await this.db.read(ctx, (tx) => tx.query<{ n: number }>('record_import_count', sql));
    return row?.n ?? 0;
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, RecordImportType>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => read(tx, ids));
  }

  errors(ctx: Ctx, id: string, args: Paging): Promise<Page<RowError>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => recordFaults.page(tx, id, args));
  }

  countErrors(ctx: Ctx, id: string): Promise<number> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => recordFaults.count(tx, id));
  }
}

/** Puts an import into the queue, in the caller's transaction; who may is the caller's to ask. */
export async function enqueueRecordImport(
  tx: Tx,
  jobs: Jobs,
  body: Omit<StartRecordImportInput, 'idempotencyKey'>,
  options: RecordOptions = {},
): Promise<{ id: string }> {
  const kind = kindNamed(body.kind);
  const file = await completeFile(tx, body.fileId);
  const id = newId();
  const job = await jobs.enqueue(tx, RECORD_IMPORT_JOB, { importId: id });
  await tx.insert(RecordImportEntity, {
    ...{ id, kind: kind.key, fileId: file.id, fileName: file.name, dryRun: body.dryRun, status: 'QUEUED' as const },
    ...{ jobId: job.id, startedBy: actorOf(tx.ctx), options, ...NONE },
  });
  return { id };
}

async function read(tx: ReadTx, ids: readonly string[]): Promise<Map<string, RecordImportType>> {
  const sql = `SELECT ${COLUMNS} FROM record_import i WHERE i.id = ANY ($1::uuid[])`;
  const rows = await tx.query<RecordImportType>('record_imports_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
