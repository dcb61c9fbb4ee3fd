import { SnakeNaming } from './entity.ts';
import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';

/** One of the three logins of a service: owner migrates, app serves requests, relay moves outbox, inbox and jobs. */
export type DbRole = 'owner' | 'app' | 'relay';

/** Where a service's data lives and how it signs in. */
export interface DbConfig {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** Password per login; a process gets only those that it needs (the owner's only when it migrates). */
  readonly passwords: Partial<Record<DbRole, string>>;
  /** Connections of the app login, default 10. */
  readonly poolSize?: number;
  readonly ssl?: boolean;
  readonly timeouts?: DbTimeouts;
  /** Unpublished events at which writers are refused, default 50,000. */
  readonly outboxLimit?: number;
  /** How long a starting process waits for the database, default 60,000 ms. */
  readonly connectWaitMs?: number;
}

/** Limits of one connection, in milliseconds. */
export interface DbTimeouts {
  /** One SQL statement, default 1,500. */
  readonly statement?: number;
  /** Waiting for a lock, default 500. */
  readonly lock?: number;
  /** A transaction that sends nothing, default 5,000. */
  readonly idleInTransaction?: number;
  /** A new connection, default 3,000. */
  readonly connect?: number;
}

/** Classes or schemas of a service's entities. */
export type Entities = MixedList<abstract new (...args: never[]) => unknown> | MixedList<EntitySchema>;
/** A service's migrations in order, houseMigrations first. */
export type Migrations = NonNullable<DataSourceOptions['migrations']>;

/** The environment names that every service shares, as libs/host hands them over. */
export interface DbEnv {
  readonly MH_DB_HOST: string;
  readonly MH_DB_PORT: number;
  readonly MH_DB_NAME: string;
  readonly MH_DB_PASSWORD_OWNER?: string | undefined;
  readonly MH_DB_PASSWORD_APP?: string | undefined;
  readonly MH_DB_PASSWORD_RELAY?: string | undefined;
  readonly MH_DB_POOL?: number | undefined;
  readonly MH_DB_STATEMENT_MS?: number | undefined;
  readonly MH_DB_LOCK_MS?: number | undefined;
  readonly MH_DB_CONNECT_MS?: number | undefined;
}

/** Makes the configuration from the shared environment names. */
export function dbConfigFrom(env: DbEnv): DbConfig {
  const passwords: Partial<Record<DbRole, string>> = {};
  if (env.MH_DB_PASSWORD_OWNER) passwords.owner = env.MH_DB_PASSWORD_OWNER;
  if (env.MH_DB_PASSWORD_APP) passwords.app = env.MH_DB_PASSWORD_APP;
  if (env.MH_DB_PASSWORD_RELAY) passwords.relay = env.MH_DB_PASSWORD_RELAY;
  const base = { host: env.MH_DB_HOST, port: env.MH_DB_PORT, database: env.MH_DB_NAME, passwords };
  const { MH_DB_STATEMENT_MS: statement, MH_DB_LOCK_MS: lock, MH_DB_CONNECT_MS: connect } = env;
  const set = Object.entries({ statement, lock, connect }).filter(([, value]) => value !== undefined);
  const timeouts: DbTimeouts = Object.fromEntries(set);
  return { ...base, timeouts, ...(env.MH_DB_POOL === undefined ? {} : { poolSize: env.MH_DB_POOL }) };
}

/** Schema of a service: `catalog-pricing` lives in `catalog_pricing`. */
export function schemaOf(service: string): string {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(service)) throw new Error(`Service name ${service} must be kebab-case.`);
  return service.replaceAll('-', '_');
}

/** Login of a service: `mh_catalog_pricing_app`. */
export function roleName(service: string, role: DbRole): string {
  return `mh_${schemaOf(service)}_${role}`;
}

/** Options of node-postgres for one login of a service; limits and search path are fixed when the connection starts. */
export function connectionOptions(service: string, config: DbConfig, role: DbRole) {
  const limits = { statement: 1500, lock: 500, idleInTransaction: 5000, connect: 3000, ...config.timeouts };
  const free = role === 'owner';
  return {
    host: config.host,
    port: config.port,
    database: config.database,
    user: roleName(service, role),
    password: config.passwords[role],
    ssl: config.ssl ?? false,
    application_name: `${service}:${role}`,
    options: `-c search_path=${schemaOf(service)} -c timezone=UTC`,
    connectionTimeoutMillis: limits.connect,
    keepAlive: true,
    statement_timeout: free ? 0 : limits.statement,
    lock_timeout: free ? 2000 : limits.lock,
    idle_in_transaction_session_timeout: free ? 0 : limits.idleInTransaction,
    // A frozen server sends no error: the client itself gives up a little later than the server should have.
    ...(free ? {} : { query_timeout: limits.statement + 1500 }),
  };
}

/** Options of TypeORM for one login of a service. */
export function dataSourceOptions(
  service: string,
  config: DbConfig,
  role: DbRole,
  parts: { entities?: Entities; migrations?: Migrations } = {},
): DataSourceOptions {
  const pg = connectionOptions(service, config, role);
  return {
    type: 'postgres',
    host: pg.host,
    port: pg.port,
    database: pg.database,
    username: pg.user,
    password: pg.password ?? '',
    schema: schemaOf(service),
    entities: parts.entities as never,
    migrations: parts.migrations as never,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    logging: false,
    extra: { ...pg, max: config.poolSize ?? 10, pipeline: role === 'app' },
  } as DataSourceOptions;
}
