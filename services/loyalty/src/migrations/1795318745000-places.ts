import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where products lie in the tree of categories, as the catalogue tells it; versions are the catalogue's. */
export class Places1795318745000 implements MigrationInterface {
  name = 'Places1795318745000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'category_node',
      'parent_id uuid, gone boolean NOT NULL, CONSTRAINT category_node_parent_check CHECK (parent_id IS DISTINCT FROM id)',
    );
    await createBrandTable(runner, 'product_place', 'category_ids uuid[] NOT NULL');
    await createBrandTable(
      runner,
      'variant_place',
      `product_id uuid NOT NULL, sku_key text NOT NULL,
       CONSTRAINT variant_place_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product_place (brand_id, id)`,
      { kind: 'record' },
    );
    await runner.query('CREATE INDEX variant_place_sku ON variant_place (brand_id, sku_key)');
    await runner.query('CREATE INDEX variant_place_of_product ON variant_place (brand_id, product_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['variant_place', 'product_place', 'category_node']) await runner.query(`DROP TABLE ${table}`);
  }
}
