import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders by person with what segments add up, so that counting people reads the index alone. */
export class OrderFactsIndex1795318850000 implements MigrationInterface {
  name = 'OrderFactsIndex1795318850000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_order_of');
    await runner.query(
      `CREATE INDEX person_order_of ON person_order (brand_id, person_id, placed_at, id)
        INCLUDE (currency, net_minor, returned_minor, cancelled)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_order_of');
    await runner.query('CREATE INDEX person_order_of ON person_order (brand_id, person_id, placed_at, id)');
  }
}
