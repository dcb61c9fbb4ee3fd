import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due becomes a queue with a row a change: while a computation takes rows away, whoever changes a cost or a price
 * adds others and waits for nobody. They are told apart when they are taken.
 */
export class FormulaQueue1795286142000 implements MigrationInterface {
  name = 'FormulaQueue1795286142000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE formula_due DROP CONSTRAINT formula_due_pkey,
      ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD CONSTRAINT formula_due_pkey PRIMARY KEY (brand_id, id)`);
    await runner.query(`CREATE INDEX formula_due_in_order ON formula_due (brand_id, list_id, variant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX formula_due_in_order`);
    await runner.query(`DELETE FROM formula_due d USING formula_due o WHERE o.brand_id = d.brand_id AND o.list_id = d.list_id
      AND o.variant_id = d.variant_id AND o.id < d.id`);
    await runner.query(`ALTER TABLE formula_due DROP COLUMN id,
      ADD CONSTRAINT formula_due_pkey PRIMARY KEY (brand_id, list_id, variant_id)`);
  }
}
