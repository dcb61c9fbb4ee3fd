import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mailingTables } from './mailing.tables.ts';

/** Mails to people: what they say, and to whom each goes, once a step. */
export class Mailing1795306525000 implements MigrationInterface {
  name = 'Mailing1795306525000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, columns, record, platformRead = false, indexes = [] } of mailingTables) {
      await createBrandTable(runner, table, columns, { kind: record ? 'record' : 'entity', platformRead });
      if (record) await appendOnly(runner, table);
      for (const [name, on] of indexes) await runner.query(`CREATE INDEX ${name} ON ${table} ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${mailingTables.map(({ table }) => table).join(', ')} CASCADE`);
  }
}
