import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of programs: row security, keys led by brand_id and grants come from the helper. */
export class Programs1795293870507 implements MigrationInterface {
  name = 'Programs1795293870507';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'program',
      `code text NOT NULL, name text NOT NULL,
       CONSTRAINT program_code_key UNIQUE (brand_id, code),
       CONSTRAINT program_name_check CHECK (char_length(name) BETWEEN 1 AND 200)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE program`);
  }
}
