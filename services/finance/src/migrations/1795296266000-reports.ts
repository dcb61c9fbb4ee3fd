import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Manual entries on their way into the journal, budgets, and files that were taken out. */
export class Reports1795296266000 implements MigrationInterface {
  name = 'Reports1795296266000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'manual_entry',
      `status text NOT NULL, effective_on date NOT NULL, description text NOT NULL, lines jsonb NOT NULL, total_minor bigint NOT NULL,
       currency text NOT NULL, author jsonb NOT NULL, decided_by jsonb, decision_note text, entry_id uuid,
       CONSTRAINT manual_entry_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'POSTED', 'REJECTED', 'WITHDRAWN')),
       CONSTRAINT manual_entry_posted_check CHECK ((status = 'POSTED') = (entry_id IS NOT NULL)),
       CONSTRAINT manual_entry_entry_fkey FOREIGN KEY (brand_id, entry_id) REFERENCES journal_entry (brand_id, id)`,
    );
    await runner.query('CREATE INDEX manual_entry_newest ON manual_entry (brand_id, created_at, id)');
    await createBrandTable(
      runner,
      'budget',
      `account_id uuid NOT NULL, channel_id uuid, month date NOT NULL, amount_minor bigint NOT NULL,
       CONSTRAINT budget_key UNIQUE NULLS NOT DISTINCT (brand_id, account_id, channel_id, month),
       CONSTRAINT budget_month_check CHECK (extract(day FROM month) = 1),
       CONSTRAINT budget_account_fkey FOREIGN KEY (brand_id, account_id) REFERENCES account (brand_id, id)`,
    );
    await createBrandTable(
      runner,
      'finance_export',
      `kind text NOT NULL, format text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, recorded_until timestamptz,
       job_id uuid NOT NULL, row_count integer NOT NULL, bytes bigint NOT NULL, complete boolean NOT NULL, requested_by jsonb NOT NULL,
       CONSTRAINT finance_export_format_check CHECK (format IN ('CSV', 'XLSX', 'DATEV'))`,
    );
    await runner.query('CREATE INDEX finance_export_newest ON finance_export (brand_id, created_at)');
    await createBrandTable(
      runner,
      'finance_export_chunk',
      `export_id uuid NOT NULL, position integer NOT NULL, data bytea NOT NULL,
       CONSTRAINT finance_export_chunk_key UNIQUE (brand_id, export_id, position),
       CONSTRAINT finance_export_chunk_export_fkey FOREIGN KEY (brand_id, export_id)
         REFERENCES finance_export (brand_id, id) ON DELETE CASCADE`,
      { kind: 'record' },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['finance_export_chunk', 'finance_export', 'budget', 'manual_entry'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
