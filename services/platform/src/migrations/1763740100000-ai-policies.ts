import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What AI may do in a brand, one row a version: the newest holds. */
export class AiPolicies1763740100000 implements MigrationInterface {
  name = 'AiPolicies1763740100000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'ai_policy_version',
      `policy_version integer NOT NULL, directors text[] NOT NULL, autonomy text NOT NULL, currency text NOT NULL,
       spend_per_day bigint NOT NULL, spend_per_month bigint NOT NULL, models text[] NOT NULL, redaction text[] NOT NULL,
       changes jsonb NOT NULL, author jsonb NOT NULL, comment text,
       CONSTRAINT ai_policy_version_key UNIQUE (brand_id, policy_version),
       CONSTRAINT ai_policy_version_check CHECK (policy_version > 0),
       CONSTRAINT ai_policy_autonomy_check CHECK (autonomy IN ('OBSERVE', 'SUGGEST', 'DRAFT')),
       CONSTRAINT ai_policy_spend_check CHECK (spend_per_day >= 0 AND spend_per_month >= spend_per_day)`,
      { kind: 'record', platformRead: true },
    );
    await appendOnly(runner, 'ai_policy_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ai_policy_version`);
  }
}
