import 'reflect-metadata';
import { defineConfig } from '@mh-os/host';
import { dbConfigFrom, migrate } from '@mh-os/persistence';
import { migrateShape } from './config.ts';
import { migrations } from './migrations/index.ts';

const done = await migrate({ service: 'platform', config: dbConfigFrom(defineConfig(migrateShape)), migrations });
console.log(done.length > 0 ? `platform: migrated ${done.join(', ')}` : 'platform: nothing to migrate');
