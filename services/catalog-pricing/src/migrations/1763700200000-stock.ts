import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stock locations, stock on hand and its movements. */
export class Stock1763700200000 implements MigrationInterface {
  name = 'Stock1763700200000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'stock_location',
      `code text NOT NULL, name text NOT NULL, CONSTRAINT stock_location_code_key UNIQUE (brand_id, code)`,
    );
    const ofVariant = (table: string): string =>
      `CONSTRAINT ${table}_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
       CONSTRAINT ${table}_location_fkey FOREIGN KEY (brand_id, location_id) REFERENCES stock_location (brand_id, id)`;
    await createBrandTable(
      runner,
      'stock_item',
      `variant_id uuid NOT NULL, location_id uuid NOT NULL, on_hand integer NOT NULL,
       CONSTRAINT stock_item_key UNIQUE (brand_id, variant_id, location_id),
       CONSTRAINT stock_item_on_hand_check CHECK (on_hand >= 0), ${ofVariant('stock_item')}`,
    );
    await createBrandTable(
      runner,
      'stock_movement',
      `variant_id uuid NOT NULL, location_id uuid NOT NULL, delta integer NOT NULL, on_hand_after integer NOT NULL,
       reason text NOT NULL, actor jsonb NOT NULL,
       CONSTRAINT stock_movement_after_check CHECK (on_hand_after >= 0), ${ofVariant('stock_movement')}`,
      { kind: 'record' },
    );
    await runner.query(`CREATE INDEX stock_movement_of_variant ON stock_movement (brand_id, variant_id, created_at)`);
    await appendOnly(runner, 'stock_movement');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stock_movement', 'stock_item', 'stock_location']) await runner.query(`DROP TABLE ${table}`);
  }
}
