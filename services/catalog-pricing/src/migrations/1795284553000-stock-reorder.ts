import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and how much is ordered, what runs low, what has been ordered. */
export class StockReorder1795284553000 implements MigrationInterface {
  name = 'StockReorder1795284553000';

  async up(runner: QueryRunner): Promise<void> {
    const place = (table: string): string => `variant_id uuid NOT NULL, location_id uuid NOT NULL,
      CONSTRAINT ${table}_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
      CONSTRAINT ${table}_location_fkey FOREIGN KEY (brand_id, location_id) REFERENCES stock_location (brand_id, id)`;
    await createBrandTable(
      runner,
      'stock_reorder_rule',
      `reorder_point integer NOT NULL, target integer NOT NULL, pack_size integer NOT NULL, safety_days integer NOT NULL,
       lead_days integer, ${place('stock_reorder_rule')},
       CONSTRAINT stock_reorder_rule_key UNIQUE (brand_id, variant_id, location_id),
       CONSTRAINT stock_reorder_rule_figures_check CHECK (reorder_point >= 0 AND target >= reorder_point AND target > 0
         AND pack_size > 0 AND safety_days BETWEEN 0 AND 365 AND lead_days BETWEEN 0 AND 365)`,
    );
    await createBrandTable(
      runner,
      'stock_alert',
      `on_hand integer NOT NULL, reorder_point integer NOT NULL, closed_at timestamptz,
       state text NOT NULL CONSTRAINT stock_alert_state_check CHECK (state IN ('OPEN', 'CLOSED')), ${place('stock_alert')}`,
    );
    // One open alert a shortage, whoever notices it (S15).
    await runner.query(
      `CREATE UNIQUE INDEX stock_alert_one_open ON stock_alert (brand_id, variant_id, location_id) WHERE state = 'OPEN'`,
    );
    await createBrandTable(
      runner,
      'stock_replenishment',
      `quantity integer NOT NULL, received integer NOT NULL, reference text NOT NULL, expected_on date, actor jsonb NOT NULL,
       state text NOT NULL CONSTRAINT stock_replenishment_state_check CHECK (state IN ('OPEN', 'CLOSED')), ${place('stock_replenishment')},
       CONSTRAINT stock_replenishment_sum_check CHECK (quantity > 0 AND received >= 0 AND received <= quantity)`,
    );
    await runner.query(
      `CREATE INDEX stock_replenishment_open ON stock_replenishment (brand_id, variant_id, location_id) WHERE state = 'OPEN'`,
    );
    await runner.query(`CREATE INDEX stock_replenishment_newest ON stock_replenishment (brand_id, created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stock_replenishment', 'stock_alert', 'stock_reorder_rule'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
