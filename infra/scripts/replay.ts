/**
 * `npm run replay -- --service <name> --since <ISO time>`: publishes again what a service committed since then, for a message
 * server that lost its memory. Consumers ignore what they have handled. The environment names the database (MH_DB_*), as in
 * a container; without it, it is the local stack's.
 */
import { parseArgs } from 'node:util';
import { replayOutbox } from '@mh-os/persistence';
import { openService } from './service-access.ts';

const { values } = parseArgs({ options: { service: { type: 'string' }, since: { type: 'string' } } });
const since = new Date(values.since ?? '');
if (!values.service || Number.isNaN(since.getTime())) {
  console.error('Say what to replay: npm run replay -- --service catalog-pricing --since 2026-05-01T12:00:00Z');
  process.exit(1);
}

try {
  const { relay } = await openService(values.service);
  const count = await replayOutbox(relay, since);
  await relay.close();
  console.log(`${values.service}: ${count} events since ${since.toISOString()} are published again`);
} catch (error) {
  console.error(`Nothing was replayed: ${(error as Error).message}`);
  process.exitCode = 1;
}
