import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was ordered, and who came, with a campaign's code. */
export class CampaignOrders1795307749000 implements MigrationInterface {
  name = 'CampaignOrders1795307749000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX person_order_campaign_idx ON person_order (brand_id, campaign_code) WHERE campaign_code IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX lead_campaign_idx ON lead (brand_id, campaign_code) WHERE campaign_code IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_order_campaign_idx, lead_campaign_idx');
  }
}
