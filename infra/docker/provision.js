// Makes database, schemas and logins in the compose stack; runs once, inside a service's image, and may run again.
import { setTimeout as sleep } from 'node:timers/promises';
import { provision } from '@mh-os/persistence';

const url = process.env.MH_DB_ADMIN_URL;
const options = JSON.parse(process.env.MH_PROVISION ?? '{}');
for (let left = 60; ; left -= 1) {
  try {
    await provision(url, options);
    break;
  } catch (error) {
    if (left === 0) throw error;
    await sleep(1000);
  }
}
console.log(`${options.services.length} schemas are ready.`);
