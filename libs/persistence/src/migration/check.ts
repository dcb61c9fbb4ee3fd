import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../config.ts';
import type { DbConfig, Entities } from '../config.ts';

/** Foreign keys, checks, unique keys and indexes are declared by migrations alone; entities need not repeat them. */
const ONLY_IN_MIGRATIONS = /^(ALTER TABLE \S+ DROP CONSTRAINT|DROP INDEX) /;

/**
 * The statements that would still be needed to make a migrated database equal to the entities; empty when they agree.
 * Needs the owner's password; changes nothing.
 */
export async function checkMigrations(service: string, config: DbConfig, entities: Entities): Promise<string[]> {
  const source = new DataSource(dataSourceOptions(service, config, 'owner', { entities }));
  await source.initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !ONLY_IN_MIGRATIONS.test(query));
  } finally {
    await source.destroy();
  }
}
