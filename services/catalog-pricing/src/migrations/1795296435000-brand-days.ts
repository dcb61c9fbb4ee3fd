import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a brand's days begin, and rules whose point follows from what is sold until goods arrive. */
export class BrandDays1795296435000 implements MigrationInterface {
  name = 'BrandDays1795296435000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE stock_settings ADD COLUMN time_zone text NOT NULL DEFAULT 'UTC'`);
    await runner.query(`ALTER TABLE stock_settings ALTER COLUMN time_zone DROP DEFAULT`);
    await runner.query(`ALTER TABLE stock_reorder_rule ADD COLUMN by_demand boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE stock_reorder_rule ALTER COLUMN by_demand DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE stock_reorder_rule DROP COLUMN by_demand`);
    await runner.query(`ALTER TABLE stock_settings DROP COLUMN time_zone`);
  }
}
