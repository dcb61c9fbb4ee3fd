import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = 'lower(btrim(campaign_code))';

/** Shops write codes as they like: orders and leads are found by what a code comes to. */
export class CampaignCodes1795309755000 implements MigrationInterface {
  name = 'CampaignCodes1795309755000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_order_campaign_idx, lead_campaign_idx');
    await runner.query(
      `CREATE INDEX person_order_campaign_idx ON person_order (brand_id, (${code})) WHERE campaign_code IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX lead_campaign_idx ON lead (brand_id, (${code})) WHERE campaign_code IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_order_campaign_idx, lead_campaign_idx');
    await runner.query(
      'CREATE INDEX person_order_campaign_idx ON person_order (brand_id, campaign_code) WHERE campaign_code IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX lead_campaign_idx ON lead (brand_id, campaign_code) WHERE campaign_code IS NOT NULL',
    );
  }
}
