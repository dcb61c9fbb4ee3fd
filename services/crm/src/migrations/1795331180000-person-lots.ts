import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People in an order that has nothing to do with them, so that any first thousands of it are a fair draw; counting them reads
 * the index alone. */
export class PersonLots1795331180000 implements MigrationInterface {
  name = 'PersonLots1795331180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX person_lot ON person (brand_id, uuid_hash(id), id) WHERE merged_into_id IS NULL AND erased_at IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_lot');
  }
}
