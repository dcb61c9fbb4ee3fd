import { databaseShape, defineConfig } from '@mh-os/host';
import { dbConfigFrom, type MigrateOptions } from '@mh-os/persistence';
import { migrations } from './migrations/index.ts';

const { MH_DB_HOST, MH_DB_PORT, MH_DB_NAME, MH_DB_PASSWORD_OWNER } = databaseShape;

/** What the migration command needs: the owner's login and nothing else. */
export const dataSource = (): MigrateOptions => ({
  service: 'crm',
  config: dbConfigFrom(defineConfig({ MH_DB_HOST, MH_DB_PORT, MH_DB_NAME, MH_DB_PASSWORD_OWNER })),
  migrations,
});
