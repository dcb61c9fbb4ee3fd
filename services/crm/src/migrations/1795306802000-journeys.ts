import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { journeyTables } from './journeys.tables.ts';

/** Journeys with their versions, who is in them, and what was done for whom. */
export class Journeys1795306802000 implements MigrationInterface {
  name = 'Journeys1795306802000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, columns, record, platformRead = false, indexes = [] } of journeyTables) {
      await createBrandTable(runner, table, columns, { kind: record ? 'record' : 'entity', platformRead });
      if (record) await appendOnly(runner, table);
      for (const [name, on] of indexes) await runner.query(`CREATE INDEX ${name} ON ${table} ${on}`);
    }
    // Somebody is in a journey once at a time.
    await runner.query(
      `CREATE UNIQUE INDEX journey_enrolment_once ON journey_enrolment (brand_id, journey_id, person_id) WHERE status = 'ACTIVE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = journeyTables.map(({ table }) => table).join(', ');
    await runner.query(`DROP TABLE ${tables} CASCADE`);
  }
}
