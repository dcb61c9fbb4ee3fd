import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = `'DRAFT', 'SUBMITTED', 'SCHEDULED', 'APPLIED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED', 'FAILED_ACTIVATION'`;
const ofDraft = (table: string): string =>
  `CONSTRAINT ${table}_draft_fkey FOREIGN KEY (brand_id, draft_id) REFERENCES price_draft (brand_id, id)`;

/** Drafts with evidence, comments, a history, an instant of activation and one of expiry. */
export class DraftSchedules1795283925000 implements MigrationInterface {
  name = 'DraftSchedules1795283925000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE price_draft
      ADD evidence jsonb NOT NULL DEFAULT '[]', ADD activate_at timestamptz, ADD applied_at timestamptz, ADD expires_at timestamptz,
      ADD rollback_of uuid, ADD failure jsonb,
      DROP CONSTRAINT price_draft_status_check,
      ADD CONSTRAINT price_draft_status_check CHECK (status IN (${STATUSES})),
      ADD CONSTRAINT price_draft_schedule_check CHECK (status <> 'SCHEDULED' OR (activate_at IS NOT NULL AND decided_by IS NOT NULL)),
      ADD CONSTRAINT price_draft_failure_check CHECK ((status = 'FAILED_ACTIVATION') = (failure IS NOT NULL)),
      ADD CONSTRAINT price_draft_rollback_fkey FOREIGN KEY (brand_id, rollback_of) REFERENCES price_draft (brand_id, id)`);
    await runner.query(`ALTER TABLE price_draft_line ADD price_list_id uuid, ADD min_quantity integer,
      DROP CONSTRAINT price_draft_line_key,
      ADD CONSTRAINT price_draft_line_key UNIQUE NULLS NOT DISTINCT (brand_id, draft_id, variant_id, channel_id, price_list_id, min_quantity),
      ADD CONSTRAINT price_draft_line_quantity_check CHECK (min_quantity IS NULL OR (min_quantity > 0 AND price_list_id IS NOT NULL))`);
    await createBrandTable(
      runner,
      'price_draft_step',
      `draft_id uuid NOT NULL, step text NOT NULL, status text NOT NULL, actor jsonb NOT NULL, note text, ${ofDraft('price_draft_step')}`,
      { kind: 'record' },
    );
    await runner.query(
      `CREATE INDEX price_draft_step_in_order ON price_draft_step (brand_id, draft_id, created_at, id)`,
    );
    await appendOnly(runner, 'price_draft_step');
    await createBrandTable(
      runner,
      'price_draft_comment',
      `draft_id uuid NOT NULL, author jsonb NOT NULL, body text NOT NULL, mentions text[] NOT NULL,
       CONSTRAINT price_draft_comment_body_check CHECK (length(body) BETWEEN 1 AND 4000), ${ofDraft('price_draft_comment')}`,
      { kind: 'record' },
    );
    await runner.query(
      `CREATE INDEX price_draft_comment_in_order ON price_draft_comment (brand_id, draft_id, created_at, id)`,
    );
    await appendOnly(runner, 'price_draft_comment');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE price_draft_comment`);
    await runner.query(`DROP TABLE price_draft_step`);
    await runner.query(`ALTER TABLE price_draft_line DROP CONSTRAINT price_draft_line_key,
      DROP CONSTRAINT price_draft_line_quantity_check, DROP price_list_id, DROP min_quantity,
      ADD CONSTRAINT price_draft_line_key UNIQUE (brand_id, draft_id, variant_id, channel_id)`);
    await runner.query(`UPDATE price_draft SET status = 'WITHDRAWN', failure = NULL
      WHERE status IN ('SCHEDULED', 'CANCELLED', 'EXPIRED', 'FAILED_ACTIVATION')`);
    await runner.query(`ALTER TABLE price_draft DROP evidence, DROP activate_at, DROP applied_at, DROP expires_at, DROP rollback_of, DROP failure,
      DROP CONSTRAINT price_draft_status_check,
      ADD CONSTRAINT price_draft_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPLIED', 'REJECTED', 'WITHDRAWN'))`);
  }
}
