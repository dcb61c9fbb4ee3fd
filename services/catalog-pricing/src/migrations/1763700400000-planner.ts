import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that many rows come into before the database has gathered statistics of them: a first import. */
const TABLES = [
  'product',
  'product_variant',
  'product_price',
  'price_draft',
  'product_import',
  'import_row',
  'product_word',
];

/**
 * Tells the planner beforehand that brand_id selects next to nothing. Without statistics it takes brand_id for a column of
 * 200 different values, so that on a small table every index led by brand_id looks as good as the primary key; checks of
 * foreign keys then read all rows of the brand, one by one, for as long as their plan is cached. The first ANALYZE replaces this.
 */
export class Planner1763700400000 implements MigrationInterface {
  name = 'Planner1763700400000';

  async up(runner: QueryRunner): Promise<void> {
    // The function came with PostgreSQL 18; before that a first import is slow until autovacuum has looked at the tables.
    const found = (await runner.query(`SELECT to_regproc('pg_catalog.pg_restore_attribute_stats') AS name`)) as {
      name: string | null;
    }[];
    if (!found[0]?.name) return;
    for (const table of TABLES)
      await runner.query(
        `SELECT pg_restore_attribute_stats('schemaname', current_schema()::text, 'relname', $1::text, 'attname', 'brand_id'::text,
          'inherited', false, 'null_frac', 0::real, 'avg_width', 16, 'n_distinct', 1::real)`,
        [table],
      );
  }

  async down(): Promise<void> {
    // Statistics are replaced by the next ANALYZE.
  }
}
