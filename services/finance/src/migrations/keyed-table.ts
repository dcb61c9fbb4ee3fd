import { createBrandTable } from '@mh-os/persistence';
import type { QueryRunner } from 'typeorm';

/**
 * A brand's table whose rows are known by what they hold and not by an id of their own (number series, parts of a
 * document): made by the house helper, then keyed by brand_id and the given columns.
 */
export async function createKeyedTable(
  runner: QueryRunner,
  table: string,
  columns: string,
  key: string,
): Promise<void> {
  await createBrandTable(runner, table, columns, { kind: 'record' });
  await runner.query(`ALTER TABLE ${table} DROP COLUMN id, DROP COLUMN created_at,
    ADD CONSTRAINT ${table}_pkey PRIMARY KEY (brand_id, ${key})`);
}
