import pg from 'pg';
import { roleName, schemaOf } from '../config.ts';
import type { DbRole } from '../config.ts';
import { escapeIdentifier as name, escapeLiteral as text } from '../sql.ts';

/** Passwords of a service's three logins. */
export type ServicePasswords = Readonly<Record<DbRole, string>>;

/** What to make. */
export interface ProvisionOptions {
  readonly database: string;
  /** Service names in kebab-case. */
  readonly services: readonly string[];
  /** Passwords per service. */
  readonly passwords: Readonly<Record<string, ServicePasswords>>;
}

const roles: readonly DbRole[] = ['owner', 'app', 'relay'];

/**
 * Makes database, schema and the three logins of each service, as a superuser. Repeatable, and safe when several processes
 * do it at once.
 */
export async function provision(adminUrl: string, options: ProvisionOptions): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Roles belong to the whole server, so the lock is taken in the administrator's database.
    await admin.query(`SELECT pg_advisory_lock(hashtextextended('mh-provision', 0))`);
    for (const service of options.services) await provisionRoles(admin, service, options.passwords[service]);
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [options.database]);
    if (found.rowCount === 0) await admin.query(`CREATE DATABASE ${name(options.database)}`);
    await provisionSchemas(adminUrl, options);
  } finally {
    await admin.end();
  }
}

async function provisionRoles(admin: pg.Client, service: string, passwords: ServicePasswords | undefined) {
  if (!passwords) throw new Error(`provision: no passwords given for ${service}.`);
  for (const kind of roles) {
    const role = roleName(service, kind);
    const found = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    const limits = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT';
    await admin.query(`${verb} ROLE ${name(role)} ${limits} PASSWORD ${text(passwords[kind])}`);
  }
}

async function provisionSchemas(adminUrl: string, options: ProvisionOptions): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(options.database)}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name(options.database)} FROM PUBLIC`);
    for (const service of options.services) {
      const schema = name(schemaOf(service));
      const [owner, app, relay] = roles.map((kind) => name(roleName(service, kind)));
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owner}`);
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${app}, ${relay}`);
      await client.query(`GRANT CONNECT ON DATABASE ${name(options.database)} TO ${owner}, ${app}, ${relay}`);
    }
  } finally {
    await client.end();
  }
}
