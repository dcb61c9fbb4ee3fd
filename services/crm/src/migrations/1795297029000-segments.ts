import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { segmentTables } from './segments.tables.ts';

/** Segments with their members, and facts that people are told apart by. */
export class Segments1795297029000 implements MigrationInterface {
  name = 'Segments1795297029000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, columns, record, platformRead = false, indexes = [] } of segmentTables) {
      await createBrandTable(runner, table, columns, { kind: record ? 'record' : 'entity', platformRead });
      if (record) await appendOnly(runner, table);
      for (const [name, on] of indexes) await runner.query(`CREATE INDEX ${name} ON ${table} ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${segmentTables.map(({ table }) => table).join(', ')} CASCADE`);
  }
}
