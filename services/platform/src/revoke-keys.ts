import 'reflect-metadata';
import { defineConfig } from '@mh-os/host';
import { systemClock } from '@mh-os/kernel';
import { dbConfigFrom, openDb } from '@mh-os/persistence';
import { rotateShape } from './config.ts';
import { entities } from './entities.ts';
import { KeysService } from './keys/keys.service.ts';
import { SecretKey } from './secret-key.ts';

const kids = process.argv.slice(2);
if (kids.length === 0) {
  console.error('Say which keys: revoke-keys -- <kid> … (their ids are in /.well-known/jwks.json)');
  process.exit(2);
}
const config = defineConfig(rotateShape);
const db = await openDb({ service: 'platform', entities, config: dbConfigFrom(config) });
try {
  const keys = new KeysService(db, systemClock, new SecretKey(config.MH_SECRET_KEY));
  for (const kid of kids) {
    const { replacedBy } = await keys.revoke(kid);
    console.log(`platform: key ${kid} is revoked; its tokens are refused within seconds`);
    if (replacedBy) console.log(`platform: key ${replacedBy} signs in its place`);
  }
} finally {
  await db.close();
}
