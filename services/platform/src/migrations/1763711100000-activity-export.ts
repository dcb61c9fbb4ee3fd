import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports of the activity log as files, and the way from an entry to what it led to. */
export class ActivityExport1763711100000 implements MigrationInterface {
  name = 'ActivityExport1763711100000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'activity_export',
      `format text NOT NULL CONSTRAINT activity_export_format_check CHECK (format IN ('CSV', 'JSON_LINES')),
       filter jsonb NOT NULL, job_id uuid NOT NULL, row_count integer NOT NULL, bytes bigint NOT NULL,
       complete boolean NOT NULL, requested_by jsonb NOT NULL`,
    );
    await runner.query(`CREATE INDEX activity_export_newest ON activity_export (brand_id, created_at)`);
    await createBrandTable(
      runner,
      'activity_export_chunk',
      `export_id uuid NOT NULL, position integer NOT NULL, data bytea NOT NULL,
       CONSTRAINT activity_export_chunk_once UNIQUE (brand_id, export_id, position),
       CONSTRAINT activity_export_chunk_export_fkey FOREIGN KEY (brand_id, export_id)
         REFERENCES activity_export (brand_id, id) ON DELETE CASCADE`,
      { kind: 'record' },
    );
    await runner.query(`CREATE INDEX activity_entry_of_cause ON activity_entry (brand_id, causation_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX activity_entry_of_cause`);
    await runner.query(`DROP TABLE activity_export_chunk`);
    await runner.query(`DROP TABLE activity_export`);
  }
}
