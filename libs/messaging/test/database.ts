import { randomBytes } from 'node:crypto';
import { migrate, provision } from '@mh-os/persistence';
import type { DbConfig, Migrations, ServicePasswords } from '@mh-os/persistence';
import pg from 'pg';

/** Roles belong to the whole server, so every database of a test run has the same passwords. */
export const testPasswords: ServicePasswords = { owner: 'mh-test-owner', app: 'mh-test-app', relay: 'mh-test-relay' };

/** A superuser's URL of the administrator's database; Jest's project `int` has started the server. */
export const adminUrl = (): string => process.env.MH_TEST_PG_URL ?? '';

/** A database that one test file has for itself. libs/testing has the like for services; a lib below it brings its own. */
export interface TestDatabase {
  readonly config: DbConfig;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

export async function createTestDatabase(service: string, migrations: Migrations): Promise<TestDatabase> {
  const database = `mh_t_${process.env.MH_TEST_RUN ?? 'x'}_pers_${randomBytes(5).toString('hex')}`;
  await provision(adminUrl(), { database, services: [service], passwords: { [service]: testPasswords } });
  const url = new URL(adminUrl());
  const config = { host: url.hostname, port: Number(url.port), database, passwords: testPasswords };
  await migrate({ service, config, migrations });
  url.pathname = `/${database}`;
  return { config, adminUrl: url.href, drop: () => drop(database) };
}

/** Drops a database, whoever is still connected. */
export async function drop(database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  await admin.end();
}
