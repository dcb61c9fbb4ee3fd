import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentTables } from './content.tables.ts';

/** What is planned to be said, and where a brand's days begin. */
export class Content1795306446000 implements MigrationInterface {
  name = 'Content1795306446000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, columns, record, platformRead = false, indexes = [] } of contentTables) {
      await createBrandTable(runner, table, columns, { kind: record ? 'record' : 'entity', platformRead });
      if (record) await appendOnly(runner, table);
      for (const [name, on] of indexes) await runner.query(`CREATE INDEX ${name} ON ${table} ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${contentTables.map(({ table }) => table).join(', ')} CASCADE`);
  }
}
