import 'reflect-metadata';
import { defineConfig } from '@mh-os/host';
import { systemClock } from '@mh-os/kernel';
import { dbConfigFrom, openDb } from '@mh-os/persistence';
import { rotateShape } from './config.ts';
import { entities } from './entities.ts';
import { KeysService } from './keys/keys.service.ts';
import { SecretKey } from './secret-key.ts';

// Seconds until it signs: only for tests and emergencies, where fewer caches hold older key sets.
const lead = process.argv[2] === undefined ? undefined : Math.max(10, Number(process.argv[2])) * 1_000;
const config = defineConfig(rotateShape);
const db = await openDb({ service: 'platform', entities, config: dbConfigFrom(config) });
try {
  const { kid, activatesAt } = await new KeysService(db, systemClock, new SecretKey(config.MH_SECRET_KEY)).rotate(lead);
  console.log(`platform: key ${kid} is published and signs from ${activatesAt.toISOString()} on`);
} finally {
  await db.close();
}
