import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of accounts: row security, keys led by brand_id and grants come from the helper. */
export class Accounts1795293872380 implements MigrationInterface {
  name = 'Accounts1795293872380';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'account',
      `code text NOT NULL, name text NOT NULL,
       CONSTRAINT account_code_key UNIQUE (brand_id, code),
       CONSTRAINT account_name_check CHECK (char_length(name) BETWEEN 1 AND 200)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE account`);
  }
}
