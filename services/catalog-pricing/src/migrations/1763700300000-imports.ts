import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** Uploaded files in chunks, imports, their rows while they run, and the errors of rows. */
export class Imports1763700300000 implements MigrationInterface {
  name = 'Imports1763700300000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'import_file',
      `name text NOT NULL, status text NOT NULL, bytes bigint NOT NULL, sha256 text, uploaded_by jsonb NOT NULL,
       CONSTRAINT import_file_status_check CHECK (status IN ('UPLOADING', 'COMPLETE'))`,
    );
    await createKeyedTable(
      runner,
      'import_file_chunk',
      `file_id uuid NOT NULL, position integer NOT NULL, data bytea NOT NULL,
       CONSTRAINT import_file_chunk_file_fkey FOREIGN KEY (brand_id, file_id) REFERENCES import_file (brand_id, id) ON DELETE CASCADE`,
      'file_id, position',
    );
    await runner.query(`ALTER TABLE import_file_chunk ALTER COLUMN data SET STORAGE EXTERNAL`);
    await createBrandTable(
      runner,
      'product_import',
      `file_id uuid NOT NULL, file_name text NOT NULL, preset text NOT NULL, plan jsonb NOT NULL, dry_run boolean NOT NULL,
       error_policy text NOT NULL, channel_id uuid NOT NULL, status text NOT NULL, job_id uuid NOT NULL,
       row_count integer NOT NULL, created_count integer NOT NULL, updated_count integer NOT NULL,
       unchanged_count integer NOT NULL, failed_count integer NOT NULL, notices jsonb NOT NULL, draft_id uuid,
       failure jsonb, started_by jsonb NOT NULL,
       CONSTRAINT product_import_status_check CHECK (status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
       CONSTRAINT product_import_policy_check CHECK (error_policy IN ('SKIP_ROWS', 'ALL_OR_NOTHING')),
       CONSTRAINT product_import_file_fkey FOREIGN KEY (brand_id, file_id) REFERENCES import_file (brand_id, id),
       CONSTRAINT product_import_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)`,
    );
    await runner.query(`CREATE INDEX product_import_newest ON product_import (brand_id, created_at)`);
    await this.rows(runner);
  }

  private async rows(runner: QueryRunner): Promise<void> {
    const ofImport = (table: string): string =>
      `CONSTRAINT ${table}_import_fkey FOREIGN KEY (brand_id, import_id) REFERENCES product_import (brand_id, id) ON DELETE CASCADE`;
    await createKeyedTable(
      runner,
      'import_row',
      `import_id uuid NOT NULL, row_number integer NOT NULL, product_number integer NOT NULL, product_key text NOT NULL,
       sku_key text, gtin14 text, has_options boolean NOT NULL, failed boolean NOT NULL, draft_line jsonb, data jsonb NOT NULL, ${ofImport('import_row')}`,
      'import_id, row_number',
    );
    await runner.query(
      `CREATE INDEX import_row_of_product ON import_row (brand_id, import_id, product_number, row_number)`,
    );
    await runner.query(`CREATE INDEX import_row_of_key ON import_row (brand_id, import_id, product_key)`);
    await runner.query(`CREATE INDEX import_row_of_sku ON import_row (brand_id, import_id, sku_key, row_number)`);
    await runner.query(`CREATE INDEX import_row_of_gtin ON import_row (brand_id, import_id, gtin14, row_number)`);
    await createKeyedTable(
      runner,
      'import_row_error',
      `import_id uuid NOT NULL, row_number integer NOT NULL, position integer NOT NULL, column_name text, code text NOT NULL,
       value text, message text NOT NULL, ${ofImport('import_row_error')}`,
      'import_id, row_number, position',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_row_error', 'import_row', 'product_import', 'import_file_chunk', 'import_file'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
