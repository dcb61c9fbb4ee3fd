import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who told an exchange rate, and why where it was told by hand (F13). */
export class ToldRates1795320300000 implements MigrationInterface {
  name = 'ToldRates1795320300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE exchange_rate ADD COLUMN reason text NOT NULL DEFAULT '', ADD COLUMN told_by jsonb`,
    );
    await runner.query(`ALTER TABLE exchange_rate ALTER COLUMN reason DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE exchange_rate DROP COLUMN reason, DROP COLUMN told_by`);
  }
}
