import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes back comes to the account that it left, so a payment keeps which one that was. */
export class PayoutItemAccount1795318920000 implements MigrationInterface {
  name = 'PayoutItemAccount1795318920000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payout_item ADD COLUMN account_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payout_item DROP COLUMN account_id`);
  }
}
