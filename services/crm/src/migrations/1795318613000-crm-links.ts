import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINKS = [
  ['company_id', 'company'],
  ['campaign_id', 'campaign'],
  ['content_item_id', 'content_item'],
] as const;

/** What a mention is about, when deals grow stale, and pipelines that are no longer used. */
export class CrmLinks1795318613000 implements MigrationInterface {
  name = 'CrmLinks1795318613000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE pipeline ADD COLUMN archived_at timestamptz');
    await runner.query(
      'ALTER TABLE pipeline ADD CONSTRAINT pipeline_standard_check CHECK (NOT standard OR archived_at IS NULL)',
    );
    await runner.query('CREATE UNIQUE INDEX pipeline_standard_key ON pipeline (brand_id) WHERE standard');
    await runner.query(
      'ALTER TABLE pipeline_stage ADD COLUMN stale_days integer CONSTRAINT pipeline_stage_stale_check CHECK (stale_days BETWEEN 1 AND 3650)',
    );
    await runner.query('CREATE INDEX deal_stage_idx ON deal (brand_id, stage_id)');
    await runner.query('CREATE INDEX deal_company_idx ON deal (brand_id, company_id) WHERE company_id IS NOT NULL');
    await runner.query('CREATE INDEX deal_person_idx ON deal (brand_id, person_id) WHERE person_id IS NOT NULL');
    for (const [column, target] of LINKS) {
      await runner.query(`ALTER TABLE social_mention ADD COLUMN ${column} uuid, ADD CONSTRAINT social_mention_${column}_fkey
        FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id)`);
      await runner.query(
        `CREATE INDEX social_mention_${column}_idx ON social_mention (brand_id, ${column}) WHERE ${column} IS NOT NULL`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [column] of LINKS) await runner.query(`ALTER TABLE social_mention DROP COLUMN ${column}`);
    await runner.query('DROP INDEX deal_stage_idx, deal_company_idx, deal_person_idx, pipeline_standard_key');
    await runner.query('ALTER TABLE pipeline_stage DROP COLUMN stale_days');
    await runner.query('ALTER TABLE pipeline DROP CONSTRAINT pipeline_standard_check');
    await runner.query('ALTER TABLE pipeline DROP COLUMN archived_at');
  }
}
