import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom and what somebody looks after: found at once when they leave the brand. */
export class OwnerIndexes1795332669000 implements MigrationInterface {
  name = 'OwnerIndexes1795332669000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['person', 'company'])
      await runner.query(`CREATE INDEX ${table}_owner ON ${table} (brand_id, owner_id, id) WHERE owner_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_owner, company_owner');
  }
}
