import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dealTables, leadTables, scoringTables } from './leads-and-deals.tables.ts';

/** Leads with their forms, scores and roster; pipelines with deals. */
export class LeadsAndDeals1795295254000 implements MigrationInterface {
  name = 'LeadsAndDeals1795295254000';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [...leadTables, ...scoringTables, ...dealTables];
    for (const { table, columns, record, platformRead = false, indexes = [] } of tables) {
      await createBrandTable(runner, table, columns, { kind: record ? 'record' : 'entity', platformRead });
      if (record) await appendOnly(runner, table);
      for (const [name, on] of indexes) await runner.query(`CREATE INDEX ${name} ON ${table} ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [...leadTables, ...scoringTables, ...dealTables].map(({ table }) => table);
    await runner.query(`DROP TABLE ${tables.join(', ')} CASCADE`);
  }
}
