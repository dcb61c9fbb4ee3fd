import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** Imports of records with their faults and what takes them back; exports with their bytes. */
export class Records1795283595000 implements MigrationInterface {
  name = 'Records1795283595000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'record_import',
      `kind text NOT NULL, file_id uuid NOT NULL, file_name text NOT NULL, dry_run boolean NOT NULL, status text NOT NULL,
       job_id uuid NOT NULL, row_count integer NOT NULL, created_count integer NOT NULL, updated_count integer NOT NULL,
       unchanged_count integer NOT NULL, failed_count integer NOT NULL, undone_count integer NOT NULL, undo_until timestamptz,
       failure jsonb, started_by jsonb NOT NULL,
       CONSTRAINT record_import_status_check CHECK (status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE')),
       CONSTRAINT record_import_file_fkey FOREIGN KEY (brand_id, file_id) REFERENCES import_file (brand_id, id)`,
    );
    await runner.query(`CREATE INDEX record_import_newest ON record_import (brand_id, created_at)`);
    const ofImport = (table: string): string =>
      `CONSTRAINT ${table}_import_fkey FOREIGN KEY (brand_id, import_id) REFERENCES record_import (brand_id, id) ON DELETE CASCADE`;
    await createKeyedTable(
      runner,
      'record_import_error',
      `import_id uuid NOT NULL, row_number integer NOT NULL, position integer NOT NULL, column_name text, code text NOT NULL,
       value text, message text NOT NULL, ${ofImport('record_import_error')}`,
      'import_id, row_number, position',
    );
    await createKeyedTable(
      runner,
      'record_import_change',
      `import_id uuid NOT NULL, row_number integer NOT NULL, undo jsonb NOT NULL, ${ofImport('record_import_change')}`,
      'import_id, row_number',
    );
    await this.exports(runner);
  }

  private async exports(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'record_export',
      `kind text NOT NULL, format text NOT NULL, filter jsonb NOT NULL, job_id uuid NOT NULL, row_count integer NOT NULL,
       bytes bigint NOT NULL, complete boolean NOT NULL, requested_by jsonb NOT NULL,
       CONSTRAINT record_export_format_check CHECK (format IN ('CSV', 'JSON_LINES'))`,
    );
    await runner.query(`CREATE INDEX record_export_newest ON record_export (brand_id, created_at)`);
    await createKeyedTable(
      runner,
      'record_export_chunk',
      `export_id uuid NOT NULL, position integer NOT NULL, data bytea NOT NULL,
       CONSTRAINT record_export_chunk_export_fkey FOREIGN KEY (brand_id, export_id) REFERENCES record_export (brand_id, id) ON DELETE CASCADE`,
      'export_id, position',
    );
    await runner.query(`ALTER TABLE record_export_chunk ALTER COLUMN data SET STORAGE EXTERNAL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'record_export_chunk',
      'record_export',
      'record_import_change',
      'record_import_error',
      'record_import',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
