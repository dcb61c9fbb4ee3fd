import 'reflect-metadata';
import { defineConfig } from '@mh-os/host';
import { dbConfigFrom, migrate } from '@mh-os/persistence';
import { migrateShape } from './config.ts';
import { migrations } from './migrations/index.ts';

const done = await migrate({
  service: 'catalog-pricing',
  config: dbConfigFrom(defineConfig(migrateShape)),
  migrations,
});
process.stdout.write(`catalog-pricing: ${done.length > 0 ? `migrated ${done.join(', ')}` : 'nothing to migrate'}\n`);
