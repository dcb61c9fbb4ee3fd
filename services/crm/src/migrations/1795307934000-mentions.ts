import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mentionTables } from './mentions.tables.ts';

/** What others say of a brand, and files that records point to. */
export class Mentions1795307934000 implements MigrationInterface {
  name = 'Mentions1795307934000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, columns, record, indexes = [] } of mentionTables) {
      await createBrandTable(runner, table, columns, { kind: record ? 'record' : 'entity' });
      if (record) await appendOnly(runner, table);
      for (const [name, on] of indexes) await runner.query(`CREATE INDEX ${name} ON ${table} ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${mentionTables.map(({ table }) => table).join(', ')} CASCADE`);
  }
}
