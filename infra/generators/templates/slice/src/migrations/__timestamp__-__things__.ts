import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of __things_words__: row security, keys led by brand_id and grants come from the helper. */
export class __Things____timestamp__ implements MigrationInterface {
  name = '__Things____timestamp__';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      '__thing_snake__',
      `code text NOT NULL, name text NOT NULL,
       CONSTRAINT __thing_snake___code_key UNIQUE (brand_id, code),
       CONSTRAINT __thing_snake___name_check CHECK (char_length(name) BETWEEN 1 AND 200)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE __thing_snake__`);
  }
}
