import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works for the brand; where leads of a form go; which mail an address is on the list for, and who took one off it. */
export class MembersAndForms1795320606000 implements MigrationInterface {
  name = 'MembersAndForms1795320606000';

  async up(runner: QueryRunner): Promise<void> {
    const record = { kind: 'record' } as const;
    await createBrandTable(
      runner,
      'brand_member',
      `user_id text NOT NULL, left_at timestamptz, told_at timestamptz NOT NULL, CONSTRAINT brand_member_key UNIQUE (brand_id, user_id)`,
      record,
    );
    await runner.query(`ALTER TABLE lead_form ADD COLUMN assignee_id text, ADD COLUMN pipeline_id uuid,
      ADD CONSTRAINT lead_form_pipeline_fkey FOREIGN KEY (brand_id, pipeline_id) REFERENCES pipeline (brand_id, id)`);
    await runner.query('CREATE INDEX lead_form_idx ON lead (brand_id, form_id, captured_at) WHERE form_id IS NOT NULL');
    await runner.query(
      'CREATE INDEX crm_task_assignee ON crm_task (brand_id, assignee_id) WHERE assignee_id IS NOT NULL',
    );
    await runner.query('ALTER TABLE suppression ADD COLUMN message_id uuid');
    await runner.query('CREATE INDEX suppression_list ON suppression (brand_id, created_at DESC, id DESC)');
    await createBrandTable(
      runner,
      'suppression_lift',
      `suppression_id uuid NOT NULL, channel text NOT NULL, purpose text NOT NULL, hint text NOT NULL, reason text NOT NULL,
       why text NOT NULL, actor jsonb NOT NULL, CONSTRAINT suppression_lift_why_check CHECK (char_length(why) BETWEEN 1 AND 500)`,
      record,
    );
    await appendOnly(runner, 'suppression_lift');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE suppression_lift, brand_member');
    await runner.query('DROP INDEX suppression_list, crm_task_assignee, lead_form_idx');
    await runner.query('ALTER TABLE suppression DROP COLUMN message_id');
    await runner.query('ALTER TABLE lead_form DROP COLUMN assignee_id, DROP COLUMN pipeline_id');
  }
}
