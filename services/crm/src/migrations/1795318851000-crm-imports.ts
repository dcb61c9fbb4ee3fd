import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const record = { kind: 'record' } as const;
const of = (table: string): string =>
  `CONSTRAINT ${table}_import_fkey FOREIGN KEY (brand_id, import_id) REFERENCES crm_import (brand_id, id)`;

/**
 * Scores of a lead are never changed while there is the lead. A lead that a file brought and that nobody touched goes with
 * them: only those whose import is being taken back, and in the brand of the transaction, as row security sees to.
 */
const takeBack = (schema: string): string => `
  CREATE FUNCTION lead_take_back(import uuid, leads uuid[]) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
  DECLARE gone uuid[]; n integer;
  BEGIN
    SELECT coalesce(array_agg(c.subject_id), '{}') INTO gone FROM ${schema}.crm_import_change c
      JOIN ${schema}.crm_import i ON i.brand_id = c.brand_id AND i.id = c.import_id
      WHERE i.id = import AND i.kind = 'LEADS' AND i.status = 'UNDOING' AND c.subject_id = ANY (leads);
    PERFORM set_config('app.purging', 'lead', true);
    DELETE FROM ${schema}.lead_score WHERE lead_id = ANY (gone);
    PERFORM set_config('app.purging', '', true);
    DELETE FROM ${schema}.lead WHERE id = ANY (gone);
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
  END $$`;

/** Files of people, companies and leads that come in by trial and run, and can be taken back for a day. */
export class CrmImports1795318851000 implements MigrationInterface {
  name = 'CrmImports1795318851000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'crm_import',
      `kind text NOT NULL, file_name text NOT NULL, status text NOT NULL, mapping jsonb NOT NULL, trial boolean NOT NULL,
       update_known boolean NOT NULL, source text NOT NULL, job_id uuid, row_count integer NOT NULL, done_count integer NOT NULL,
       created_count integer NOT NULL, updated_count integer NOT NULL, known_count integer NOT NULL, failed_count integer NOT NULL,
       undone_count integer NOT NULL, kept_count integer NOT NULL, undo_until timestamptz, failure jsonb, started_by text,
       CONSTRAINT crm_import_kind_check CHECK (kind IN ('PEOPLE', 'COMPANIES', 'LEADS')),
       CONSTRAINT crm_import_name_check CHECK (char_length(file_name) BETWEEN 1 AND 200),
       CONSTRAINT crm_import_status_check CHECK (status IN
         ('READY', 'QUEUED', 'RUNNING', 'TRIED', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE'))`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'crm_import_file',
      `import_id uuid NOT NULL, csv text NOT NULL, CONSTRAINT crm_import_file_key UNIQUE (brand_id, import_id),
       CONSTRAINT crm_import_file_size_check CHECK (char_length(csv) <= 2000000), ${of('crm_import_file')}`,
      { ...record, platformRead: true },
    );
    await createBrandTable(
      runner,
      'crm_import_change',
      `import_id uuid NOT NULL, row_number integer NOT NULL, subject_id uuid NOT NULL, undo jsonb NOT NULL,
       CONSTRAINT crm_import_change_key UNIQUE (brand_id, import_id, row_number), ${of('crm_import_change')}`,
      { ...record, platformRead: true },
    );
    await createBrandTable(
      runner,
      'crm_import_fault',
      `import_id uuid NOT NULL, undoing boolean NOT NULL, row_number integer NOT NULL, place integer NOT NULL, notice boolean NOT NULL,
       code text NOT NULL, message text NOT NULL,
       CONSTRAINT crm_import_fault_key UNIQUE (brand_id, import_id, undoing, row_number, place), ${of('crm_import_fault')}`,
      record,
    );
    await runner.query('CREATE INDEX crm_import_newest ON crm_import (brand_id, created_at DESC, id DESC)');
    await runner.query('CREATE INDEX company_by_vat ON company (brand_id, vat_id) WHERE vat_id IS NOT NULL');
    const [{ schema }] = (await runner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    await runner.query(takeBack(schema));
    await runner.query('REVOKE ALL ON FUNCTION lead_take_back FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION lead_take_back TO mh_${schema}_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION lead_take_back');
    await runner.query('DROP INDEX company_by_vat');
    await runner.query('DROP TABLE crm_import_fault, crm_import_change, crm_import_file, crm_import');
  }
}
