import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

const STATUS = (allowed: string): string =>
  `ALTER TABLE product_import DROP CONSTRAINT product_import_status_check,
     ADD CONSTRAINT product_import_status_check CHECK (status IN (${allowed}))`;

/** What takes an import of products back, for a day. */
export class ImportUndo1795285203000 implements MigrationInterface {
  name = 'ImportUndo1795285203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATUS(`'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE'`));
    await runner.query(
      `ALTER TABLE product_import ADD COLUMN undo_until timestamptz, ADD COLUMN undone_count integer NOT NULL DEFAULT 0`,
    );
    await createKeyedTable(
      runner,
      'product_import_change',
      `import_id uuid NOT NULL, product_id uuid NOT NULL, undo jsonb NOT NULL,
       CONSTRAINT product_import_change_import_fkey FOREIGN KEY (brand_id, import_id)
         REFERENCES product_import (brand_id, id) ON DELETE CASCADE`,
      'import_id, product_id',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE product_import_change');
    await runner.query('ALTER TABLE product_import DROP COLUMN undo_until, DROP COLUMN undone_count');
    await runner.query(STATUS(`'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED'`));
  }
}
