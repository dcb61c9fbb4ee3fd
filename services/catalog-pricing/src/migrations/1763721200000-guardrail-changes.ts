import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of guardrails that wait for a second person. */
export class GuardrailChanges1763721200000 implements MigrationInterface {
  name = 'GuardrailChanges1763721200000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'guardrail_change',
      `guardrail_id uuid NOT NULL, author_id text NOT NULL, payload text NOT NULL, payload_hash text NOT NULL,
       state text NOT NULL CONSTRAINT guardrail_change_state_check CHECK (state IN ('PENDING', 'APPLIED', 'FAILED', 'CLOSED')),
       CONSTRAINT guardrail_change_guardrail_fkey FOREIGN KEY (brand_id, guardrail_id)
         REFERENCES pricing_guardrail (brand_id, id)`,
    );
    await runner.query(`CREATE UNIQUE INDEX guardrail_change_one_pending ON guardrail_change (brand_id, guardrail_id)
      WHERE state = 'PENDING'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE guardrail_change`);
  }
}
