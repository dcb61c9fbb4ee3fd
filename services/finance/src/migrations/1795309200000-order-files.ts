import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of orders beside those of banks: uploads of several kinds in one table, and the imports of orders. */
export class OrderFiles1795309200000 implements MigrationInterface {
  name = 'OrderFiles1795309200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bank_file RENAME TO finance_upload');
    await runner.query('ALTER TABLE finance_upload RENAME CONSTRAINT bank_file_pkey TO finance_upload_pkey');
    await runner.query(`ALTER TABLE finance_upload ADD COLUMN kind text NOT NULL DEFAULT 'bank-files'`);
    await runner.query('ALTER TABLE finance_upload ALTER COLUMN kind DROP DEFAULT');
    await createBrandTable(
      runner,
      'order_import',
      `file_id uuid NOT NULL, file_name text NOT NULL, trial boolean NOT NULL, plan jsonb NOT NULL, job_id uuid NOT NULL,
       row_count integer NOT NULL, counts jsonb NOT NULL, faults jsonb NOT NULL, complete boolean NOT NULL`,
    );
    await runner.query('CREATE INDEX order_import_newest ON order_import (brand_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE order_import');
    await runner.query('ALTER TABLE finance_upload DROP COLUMN kind');
    await runner.query('ALTER TABLE finance_upload RENAME CONSTRAINT finance_upload_pkey TO bank_file_pkey');
    await runner.query('ALTER TABLE finance_upload RENAME TO bank_file');
  }
}
