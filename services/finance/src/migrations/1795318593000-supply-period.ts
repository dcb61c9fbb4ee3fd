import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices may charge for a period: its first day beside the day of supply, which then is its last. */
export class SupplyPeriod1795318593000 implements MigrationInterface {
  name = 'SupplyPeriod1795318593000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invoice ADD COLUMN supply_from date');
    await runner.query(`ALTER TABLE invoice ADD CONSTRAINT invoice_supply_check
      CHECK (supply_from IS NULL OR (supply_date IS NOT NULL AND supply_from <= supply_date))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invoice DROP COLUMN supply_from');
  }
}
