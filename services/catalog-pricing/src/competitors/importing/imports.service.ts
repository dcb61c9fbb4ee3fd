import { OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Ctx, type Page, uuids } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { competitorPriceRecords } from '../../records/kinds/competitor-price.records.ts';
import { enqueueRecordImport } from '../../records/record-imports.service.ts';
import type { CompetitorPriceImportType, StartCompetitorPriceImportInput } from './import.type.ts';

const READ = 'catalog-pricing.competitor.read';
const KIND = competitorPriceRecords.key;
const MOST_FAULTS = 100;
const FAULTS = `SELECT e.row_number AS "row", e.code, e.message FROM record_import_error e
  WHERE e.brand_id = i.brand_id AND e.import_id = i.id ORDER BY e.row_number, e.position LIMIT ${MOST_FAULTS}`;
const COLUMNS = `i.id, i.file_name AS "fileName", CASE i.status WHEN 'UNDOING' THEN 'RUNNING' WHEN 'UNDONE' THEN 'SUCCEEDED' ELSE i.status END AS status,
  i.row_count AS rows, i.created_count AS recorded, i.unchanged_count AS unchanged, i.failed_count AS failed,
  coalesce((SELECT json_agg(f) FROM (${FAULTS}) f), '[]') AS faults, i.failure ->> 'message' AS failure, i.created_at AS "createdAt"`;
const OWN = `i.kind = '${KIND}' AND NOT i.dry_run`;

/** Imports of records of competitors' prices, as this part of the graph has always shown them. */
@Injectable()
export class CompetitorImportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CompetitorPriceImportType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readImports(tx, ids));
  }

  page(ctx: Ctx, args: { first?: number; after?: string | null }): Promise<Page<CompetitorPriceImportType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) =>
      readPage<CompetitorPriceImportType>(tx, args, {
        ...{ name: 'competitor_import_page', select: COLUMNS, from: 'record_import i' },
        where: { sql: OWN, params: [] },
        order: thenId({ sql: 'i.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'i.id'),
      }),
    );
  }

  count(ctx: Ctx): Promise<number> {
    ctx.require(READ);
    const sql = `SELECT count(*)::int AS n FROM record_import i WHERE ${OWN}`;
    return this.db.read(ctx, async (tx) => (await tx.query<{ n: number }>('competitor_import_count', sql))[0]?.n ?? 0);
  }

  start(ctx: Ctx, input: StartCompetitorPriceImportInput): Promise<CompetitorPriceImportType> {
    ctx.require('catalog-pricing.competitor.capture');
    if (input.mapUnknown) ctx.require('catalog-pricing.competitor.write');
    const { idempotencyKey, ...body } = input;
    const { fileId, mapUnknown, locale } = body;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('startCompetitorPriceImport', idempotencyKey, body, () =>
        enqueueRecordImport(tx, this.jobs, { kind: KIND, fileId, dryRun: false }, { mapUnknown, locale }),
      );
      return (await readImports(tx, [id])).get(id)!;
    });
  }
}

async function readImports(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CompetitorPriceImportType>> {
  const sql = `SELECT ${COLUMNS} FROM record_import i WHERE ${OWN} AND i.id = ANY ($1::uuid[])`;
  const rows = await tx.query<CompetitorPriceImportType>('competitor_imports_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
