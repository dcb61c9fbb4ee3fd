import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** What was sold of a variant in a channel, day by day. */
export class SalesVolumes1795285410000 implements MigrationInterface {
  name = 'SalesVolumes1795285410000';

  async up(runner: QueryRunner): Promise<void> {
    await createKeyedTable(
      runner,
      'sales_volume',
      `variant_id uuid NOT NULL, channel_id uuid NOT NULL, day date NOT NULL, units numeric(18,3) NOT NULL,
       net_revenue_minor bigint NOT NULL, currency text NOT NULL, recorded_at timestamptz NOT NULL,
       CONSTRAINT sales_volume_positive_check CHECK (units >= 0 AND net_revenue_minor >= 0),
       CONSTRAINT sales_volume_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
       CONSTRAINT sales_volume_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)`,
      'variant_id, channel_id, day',
    );
    await runner.query(`CREATE INDEX sales_volume_by_day ON sales_volume (brand_id, day)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sales_volume`);
  }
}
