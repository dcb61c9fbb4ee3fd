import { keyset, OrderDirection } from '@mh-os/graphql';
import { type Ctx, newId, type Page, pageRequest, toPage } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../../actor.type.ts';
import { uuids } from '../../ids.ts';
import { completeFile, ImportFilesService } from '../../imports/files/import-files.service.ts';
import { openSource } from '../../imports/reading/open-source.ts';
import { decodeText } from '../../imports/reading/text-stream.ts';
import { CompetitorImportEntity } from './competitor-import.entity.ts';
import type { CompetitorPriceImportType, StartCompetitorPriceImportInput } from './import.type.ts';
import { columnsOf } from './import-row.rules.ts';

/** Kind of the job that imports competitors' prices. */
export const COMPETITOR_IMPORT_JOB = 'competitor-import';
const READ = 'catalog-pricing.competitor.read';
const COLUMNS = `id, file_name AS "fileName", status, row_count AS rows, recorded_count AS recorded, unchanged_count AS unchanged,
  failed_count AS failed, faults, failure ->> 'message' AS failure, created_at AS "createdAt"`;

@Injectable()
export class CompetitorImportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly files: ImportFilesService,
  ) {}

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CompetitorPriceImportType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readImports(tx, ids));
  }

  page(ctx: Ctx, args: { first?: number; after?: string | null }): Promise<Page<CompetitorPriceImportType>> {
    ctx.require(READ);
    const request = pageRequest(args, 2);
    const direction = OrderDirection.DESC;
    const columns = [
      { sql: 'created_at', type: 'timestamptz', direction },
      { sql: 'id', type: 'uuid', direction },
    ];
    const key = keyset(columns, request.after);
    const sql = `SELECT ${COLUMNS}, ${key.select} FROM competitor_import WHERE ${key.where} ORDER BY ${key.orderBy}
      LIMIT ${request.first + 1}`;
    return this.db.read(ctx, async (tx) =>
      toPage(await tx.query<CompetitorPriceImportType>('competitor_import_page', sql, key.params), request, key.keyOf),
    );
  }

  count(ctx: Ctx): Promise<number> {
    ctx.require(READ);
    const sql = 'SELECT count(*)::int AS n FROM competitor_import';
    return this.db.read(ctx, async (tx) => (await tx.query<{ n: number }>('competitor_import_count', sql))[0]?.n ?? 0);
  }

  /** Starts an import; a file whose columns do not fit is refused here, before any row. */
  start(ctx: Ctx, input: StartCompetitorPriceImportInput): Promise<CompetitorPriceImportType> {
    ctx.require('catalog-pricing.competitor.capture');
    if (input.mapUnknown) ctx.require('catalog-pricing.competitor.write');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('startCompetitorPriceImport', idempotencyKey, body, async () => {
        const file = await completeFile(tx, body.fileId);
        const { columns, rows } = await openSource(() => decodeText(this.files.bytes(ctx, file.id)));
        await rows.return(undefined);
        columnsOf(columns);
        const importId = newId();
        const job = await this.jobs.enqueue(tx, COMPETITOR_IMPORT_JOB, { importId, locale: body.locale });
        await tx.insert<CompetitorImportEntity>(CompetitorImportEntity, {
          ...{ id: importId, fileId: file.id, fileName: file.name, mapUnknown: body.mapUnknown, jobId: job.id },
          ...{ status: 'QUEUED', rowCount: 0, recordedCount: 0, unchangedCount: 0, failedCount: 0, faults: [] },
          ...{ startedBy: actorOf(ctx), failure: null },
        });
        return { id: importId };
      });
      return (await readImports(tx, [id])).get(id)!;
    });
  }
}

async function readImports(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CompetitorPriceImportType>> {
  const sql = `SELECT ${COLUMNS} FROM competitor_import WHERE id = ANY ($1::uuid[])`;
  const rows = await tx.query<CompetitorPriceImportType>('competitor_imports_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
