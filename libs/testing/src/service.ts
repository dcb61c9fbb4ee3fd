import { PersistenceModule, PERSISTENCE_OPTIONS, schemaOf, type PersistenceOptions } from '@mh-os/persistence';
import { startService, type RunningService } from '@mh-os/host';
import { newId, type Ctx } from '@mh-os/kernel';
import type { Envelope } from '@mh-os/contracts';
import type { DynamicModule, Type } from '@nestjs/common';
import pg from 'pg';
import { ctxFor } from './actors.ts';
import { createTestDatabase } from './database.ts';
import { graphqlClient, type GraphQLAnswer } from './graphql-client.ts';
import type { GraphQLRequest } from './operations.ts';

/** A service under test: the real application on a database and a NATS of its own. */
export interface TestService extends RunningService {
  readonly name: string;
  readonly schema: string;
  /** Superuser on the service's database: for looking behind the scenes. */
  readonly admin: pg.Client;
  readonly persistence: PersistenceOptions;
  /** A caller of a new brand who may do everything there. */
  brand(permissions?: Iterable<string>): Ctx;
  /** Asks as the gateway would on behalf of the caller; null sends no signed context at all. */
  graphql(
    ctx: Ctx | null,
    request: GraphQLRequest | string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer>;
  /** Events that the service has emitted, in order. */
  events(type?: string): Promise<Envelope[]>;
}

/** What AppModule gave to PersistenceModule.forRoot. */
export function persistenceOf(AppModule: Type): PersistenceOptions {
  const imports = (Reflect.getMetadata('imports', AppModule) ?? []) as (DynamicModule | Type)[];
  const found = imports.find((part): part is DynamicModule => 'module' in part && part.module === PersistenceModule);
  const provider = found?.providers?.find(
    (candidate): candidate is { provide: string; useValue: PersistenceOptions } =>
      'provide' in candidate && candidate.provide === PERSISTENCE_OPTIONS,
  );
  if (provider === undefined) throw new Error(`${AppModule.name} does not import PersistenceModule.forRoot(...).`);
  return provider.useValue;
}

/** Starts a service in this process on a fresh database; ends with `stop`, which drops it. */
export async function startTestService(AppModule: Type): Promise<TestService> {
  const persistence = persistenceOf(AppModule);
  const { service: name, migrations } = persistence;
  const config = typeof persistence.config === 'function' ? persistence.config() : persistence.config;
  const database = await createTestDatabase({ service: name, migrations, name: config.database });
  const admin = new pg.Client({ connectionString: database.adminUrl, options: `-c search_path=${schemaOf(name)}` });
  admin.on('error', () => undefined);
  await admin.connect();
  const running = await startService(AppModule);
  return {
    ...running,
    name,
    schema: schemaOf(name),
    admin,
    persistence,
    brand: (permissions) => ctxFor(newId(), permissions),
    graphql: graphqlClient(running.url, name),
    events: (type) => eventsOf(admin, type),
    stop: async () => {
      await running.stop();
      await admin.end();
      await database.drop();
    },
  };
}

/** The outbox as its events, oldest first: what left, or will leave, with the commits so far. */
export async function eventsOf(admin: pg.Client, type?: string): Promise<Envelope[]> {
  const { rows } = await admin.query<{ body: Envelope }>(
    'SELECT body FROM outbox WHERE $1::text IS NULL OR type = $1 ORDER BY seq',
    [type ?? null],
  );
  return rows.map((row) => row.body);
}
