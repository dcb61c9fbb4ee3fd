import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_BRAND, currentSchema, isolateByBrand } from './tables.ts';

/** Brands that nothing acts for at present; a row goes when the brand is resumed, or with the brand. */
const table = `CREATE TABLE suspended_brand (brand_id uuid NOT NULL, since timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT suspended_brand_pkey PRIMARY KEY (brand_id))`;

/** What a service knows of brands that are suspended: their background work waits. */
export class HouseStanding1795286600000 implements MigrationInterface {
  name = 'HouseStanding1795286600000';

  async up(runner: QueryRunner): Promise<void> {
    const schema = await currentSchema(runner);
    await runner.query(table);
    await isolateByBrand(runner, 'suspended_brand', `brand_id = ${CURRENT_BRAND}`, true);
    await runner.query(`CREATE POLICY relay_reads ON suspended_brand FOR SELECT TO mh_${schema}_relay USING (true)`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON suspended_brand TO mh_${schema}_app`);
    await runner.query(`GRANT SELECT ON suspended_brand TO mh_${schema}_relay`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE suspended_brand`);
  }
}
