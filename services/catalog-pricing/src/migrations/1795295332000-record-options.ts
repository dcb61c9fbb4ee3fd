import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTS = `row_count, created_count, updated_count, unchanged_count, failed_count, undone_count`;

/** Imports of records keep what was asked for beyond the file; files of competitors' prices are among them from now on. */
export class RecordOptions1795295332000 implements MigrationInterface {
  name = 'RecordOptions1795295332000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE record_import ADD COLUMN options jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE record_import ALTER COLUMN options DROP DEFAULT`);
    await runner.query(`INSERT INTO record_import (brand_id, id, version, created_at, updated_at, kind, file_id, file_name, dry_run, status,
        job_id, ${COUNTS}, undo_until, failure, started_by, options)
      SELECT brand_id, id, version, created_at, updated_at, 'competitor-prices', file_id, file_name, false,
        CASE WHEN status IN ('QUEUED', 'RUNNING') THEN 'FAILED' ELSE status END, job_id, row_count, recorded_count, 0,
        unchanged_count, failed_count, 0, NULL, failure, started_by, jsonb_build_object('mapUnknown', map_unknown)
      FROM competitor_import`);
    await runner.query(`DROP TABLE competitor_import`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'competitor_import',
      `file_id uuid NOT NULL, file_name text NOT NULL, map_unknown boolean NOT NULL, status text NOT NULL, row_count integer NOT NULL,
       recorded_count integer NOT NULL, unchanged_count integer NOT NULL, failed_count integer NOT NULL, faults jsonb NOT NULL,
       job_id uuid NOT NULL, started_by jsonb NOT NULL, failure jsonb,
       CONSTRAINT competitor_import_status_check CHECK (status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED'))`,
    );
    await runner.query(`CREATE INDEX competitor_import_newest ON competitor_import (brand_id, created_at, id)`);
    await runner.query(`ALTER TABLE record_import DROP COLUMN options`);
  }
}
