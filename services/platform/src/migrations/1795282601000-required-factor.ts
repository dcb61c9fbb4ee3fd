import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second factor wherever people sign in: through identity providers, and where a brand asks for one. */
export class RequiredFactor1795282601000 implements MigrationInterface {
  name = 'RequiredFactor1795282601000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of [
      ['identity_provider', 'trusts_second_factor'],
      ['session', 'vouched_factor'],
    ]) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} boolean NOT NULL DEFAULT false`);
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} DROP DEFAULT`);
    }
    await runner.query(`ALTER TABLE sign_in_challenge ADD COLUMN bound_brand_id uuid`);
    await runner.query(`ALTER TABLE brand_rules ADD COLUMN second_factor_since timestamptz,
      ADD CONSTRAINT brand_rules_second_factor_check CHECK
        ((second_factor_since IS NOT NULL) = coalesce((rules ->> 'secondFactorRequired')::boolean, false))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE brand_rules DROP COLUMN second_factor_since`);
    await runner.query(`ALTER TABLE sign_in_challenge DROP COLUMN bound_brand_id`);
    await runner.query(`ALTER TABLE session DROP COLUMN vouched_factor`);
    await runner.query(`ALTER TABLE identity_provider DROP COLUMN trusts_second_factor`);
  }
}
