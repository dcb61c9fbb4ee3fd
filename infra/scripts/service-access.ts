/** How an operator's command reaches one service's outbox and dead letters. */
import { dbConfigFrom, RelayDb } from '@mh-os/persistence';
import type { DbEnv } from '@mh-os/persistence';
import { targetOf } from '../chaos/kit/target.ts';

export interface ServiceAccess {
  readonly relay: RelayDb;
  /** nats://user:password@host:port */
  readonly natsUrl: URL;
}

/** By the environment of the service (MH_DB_*, MH_NATS_URL), as in its container; without it, that of the local stack. */
export async function openService(service: string): Promise<ServiceAccess> {
  const env = process.env['MH_DB_PASSWORD_RELAY'] ? process.env : await localEnv(service);
  const facts = { ...env, MH_DB_PORT: Number(env['MH_DB_PORT']), MH_DB_POOL: undefined } as unknown as DbEnv;
  return { relay: new RelayDb(service, dbConfigFrom(facts)), natsUrl: new URL(env['MH_NATS_URL'] ?? '') };
}

async function localEnv(service: string): Promise<NodeJS.ProcessEnv> {
  const target = await targetOf(process.env['MH_HOME']);
  if (target.services.includes(service)) return target.envOf(service);
  throw new Error(`There is no service ${service}: choose from ${target.services.join(', ')}.`);
}
