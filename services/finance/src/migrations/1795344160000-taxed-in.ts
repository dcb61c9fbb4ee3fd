import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which country taxes a line of the journal, and where a brand's sales abroad are taxed. What was posted before stays as it is. */
export class TaxedIn1795344160000 implements MigrationInterface {
  name = 'TaxedIn1795344160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE journal_line ADD COLUMN vat_country text,
      ADD CONSTRAINT journal_line_vat_country_check CHECK (vat_country ~ '^[A-Z]{2}$')`);
    await runner.query(`ALTER TABLE invoicing_settings ADD COLUMN vat_abroad text NOT NULL DEFAULT 'DESTINATION',
      ADD CONSTRAINT invoicing_settings_vat_abroad_check CHECK (vat_abroad IN ('DESTINATION', 'HOME'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invoicing_settings DROP COLUMN vat_abroad');
    await runner.query('ALTER TABLE journal_line DROP COLUMN vat_country');
  }
}
