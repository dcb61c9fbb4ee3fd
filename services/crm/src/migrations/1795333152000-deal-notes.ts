import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes on deals. One on a deal of a person says whose it is, so that it goes where they are erased or merged. */
export class DealNotes1795333152000 implements MigrationInterface {
  name = 'DealNotes1795333152000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE crm_note DROP CONSTRAINT crm_note_check, ADD COLUMN deal_id uuid,
      ADD CONSTRAINT crm_note_about_check CHECK (CASE WHEN deal_id IS NULL THEN num_nonnulls(person_id, company_id) = 1 ELSE company_id IS NULL END),
      ADD CONSTRAINT crm_note_deal_fkey FOREIGN KEY (brand_id, deal_id) REFERENCES deal (brand_id, id)`);
    await runner.query(
      'CREATE INDEX crm_note_deal ON crm_note (brand_id, deal_id, created_at) WHERE deal_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM crm_note WHERE deal_id IS NOT NULL');
    await runner.query(`ALTER TABLE crm_note DROP COLUMN deal_id,
      ADD CONSTRAINT crm_note_check CHECK (num_nonnulls(person_id, company_id) = 1)`);
  }
}
