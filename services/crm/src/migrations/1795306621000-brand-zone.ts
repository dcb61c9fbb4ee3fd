import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a brand's days begin. */
export class BrandZone1795306621000 implements MigrationInterface {
  name = 'BrandZone1795306621000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = 'time_zone text NOT NULL, CONSTRAINT brand_zone_brand_key UNIQUE (brand_id)';
    await createBrandTable(runner, 'brand_zone', columns, { kind: 'record' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE brand_zone');
  }
}
