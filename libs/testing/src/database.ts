import {
  migrate,
  provision,
  schemaOf,
  type DbConfig,
  type Migrations,
  type ServicePasswords,
} from '@mh-os/persistence';
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { asAdmin, databaseUrl, testInfra } from './infra.databases.ts';

/** Passwords of every service's logins in tests: roles belong to the whole server, so they are the same for all. */
export const testPasswords: ServicePasswords = { owner: 'mh-test-owner', app: 'mh-test-app', relay: 'mh-test-relay' };

/** A database that one test file has for itself. */
export interface TestDatabase {
  readonly config: DbConfig;
  /** A superuser's URL of this database: for looking behind the scenes, never for the code under test. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  readonly service: string;
  readonly migrations: Migrations;
  /** Default: a new name of this run. */
  readonly name?: string;
}

/** A migrated database of a service, cloned from a template that is migrated once per run. */
export async function createTestDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const { pgUrl, prefix } = testInfra();
  const name = options.name ?? `${prefix}${randomBytes(5).toString('hex')}`;
  const template = `${prefix}${fingerprint(options)}`;
  await asAdmin(async (admin) => {
    // Workers come at the same time: one migrates the template, and nobody clones it meanwhile.
    await admin.query(`SELECT pg_advisory_lock(hashtextextended($1, 0))`, [template]);
    if (!(await exists(admin, template))) await makeTemplate(admin, template, options);
    // Files that share a configuration share the name: one that could not end must not be in the way of the next.
    await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`);
  });
  const drop = (): Promise<void> =>
    asAdmin(async (admin) => {
      await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    });
  return { config: configOf(name), adminUrl: databaseUrl(pgUrl, name), drop };
}

/** Part of a template's name: other migrations, other template, also on a server that outlives the run. */
function fingerprint({ service, migrations }: TestDatabaseOptions): string {
  const text = Object.values(migrations).map(String).join('\n');
  return `${schemaOf(service).slice(0, 20)}_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** Renamed only when complete: a migration that fails halfway must not leave a template for the next file. */
async function makeTemplate(admin: pg.Client, template: string, options: TestDatabaseOptions): Promise<void> {
  const { service, migrations } = options;
  const draft = `${template}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(draft)} WITH (FORCE)`);
  const passwords = { [service]: testPasswords };
  await provision(testInfra().pgUrl, { database: draft, services: [service], passwords });
  await migrate({ service, config: configOf(draft), migrations });
  await admin.query(`ALTER DATABASE ${pg.escapeIdentifier(draft)} RENAME TO ${pg.escapeIdentifier(template)}`);
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  return (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
}

function configOf(database: string): DbConfig {
  const { hostname, port } = new URL(testInfra().pgUrl);
  return { host: hostname, port: Number(port), database, passwords: testPasswords };
}
