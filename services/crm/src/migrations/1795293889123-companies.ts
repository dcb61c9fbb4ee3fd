import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of companies: row security, keys led by brand_id and grants come from the helper. */
export class Companies1795293889123 implements MigrationInterface {
  name = 'Companies1795293889123';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'company',
      `code text NOT NULL, name text NOT NULL,
       CONSTRAINT company_code_key UNIQUE (brand_id, code),
       CONSTRAINT company_name_check CHECK (char_length(name) BETWEEN 1 AND 200)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE company`);
  }
}
